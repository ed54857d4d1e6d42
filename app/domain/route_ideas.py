"""Ideas for new non-stop routes: what speaks for each, part by part, and how sure its place is.

An aid to a discussion, not a forecast: passengers are shares of a known total by a gravity model,
and of new routes many are given up again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.domain.flights import is_flown
from app.domain.journey_finder import JourneyFinder
from app.domain.journeys import AccessMatrix
from app.domain.network import Airport, Network, Route, RouteKind, RouteStatus
from app.domain.provenance import Quality, Source
from app.domain.regions import Country
from app.domain.route_demand import DemandSettings
from app.domain.visits import Reason
from app.domain.what_if import HOURS_DECIMALS

FloatArray = NDArray[np.float64]

NEEDED_PASSENGERS: Final = (51_000, 64_000)
"""One-way passengers a year that three weekly round trips by Boeing 787-8 need.

3 round trips x 52 weeks x 2 ways x 206 to 256 seats x 80 % filled, which is a planning value.
Source of the seats: JAL between Narita and Delhi (206),
https://news.livedoor.com/article/detail/30389972/; Air India between Delhi and Kansai (256),
https://www.traicy.com/posts/20131101161710/.
"""


@dataclass(frozen=True, slots=True)
class PartWeights:
    """How much each part counts for the place of an idea; any sum. The project's choice."""

    demand: float = 0.35
    time: float = 0.35
    feed: float = 0.20
    wish: float = 0.10


@dataclass(frozen=True, slots=True)
class IdeaSettings:
    """What ideas are measured by.

    Each idea is flown ``weekly`` times by ``carriers``, whose names say with whom a connection is
    sold as one ticket: the Indian and Japanese carriers that fly non-stop today or sell each
    other's flights. A pair counts for passengers where its journey becomes quicker by
    ``least_gain_hours`` at least (a choice).

    Source: code shares of Air India with ANA and of JAL with IndiGo: Free Press Journal,
    2026-03-05; Yomiuri, 2024-10-07,
    https://japannews.yomiuri.co.jp/business/companies/20241007-215386/.
    """

    weekly: int = 3
    carriers: tuple[str, ...] = ("6E", "AI", "JL", "NH")
    least_gain_hours: float = 1.0
    weights: PartWeights = field(default_factory=PartWeights)
    demand: DemandSettings = field(default_factory=DemandSettings)


@dataclass(frozen=True, slots=True)
class Passengers:
    """One-way passengers a year: by the middle assumptions, and the least and most of all."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish for the route that somebody stated."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class RouteIdea:
    """One route that is not flown, with what speaks for and against it.

    ``local`` are passengers of pairs that would need no other flight, ``feed_india`` and
    ``feed_japan`` those who would connect at that end (at both: counted in both).
    ``saved_hours`` adds up over all pairs; ``weighted_hours`` counts each pair by its score 0..1.
    ``score`` is 0..1; ``rank_low`` and ``rank_high`` are the best and worst place under any of
    the assumptions on demand. ``flags`` are obstacles and remarks:

    - ``idea-points-of-call`` (airport): Japanese carriers may not fly there as things stand
    - ``idea-slots`` (airport): slots are given by government
    - ``idea-no-flights-abroad`` (airport): none are known there
    - ``idea-near-non-stop`` (origin, destination): one between airports near by is flown
    - ``idea-suspended`` (carriers): the route was flown and is suspended
    """

    origin: str
    destination: str
    km: float
    score: float
    rank: int
    rank_low: int
    rank_high: int
    local: Passengers
    feed_india: Passengers
    feed_japan: Passengers
    saved_hours: float
    weighted_hours: float
    pairs_gaining: int
    flags: tuple[Reason, ...]
    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True, eq=False)
class IdeaGains:
    """What C candidate routes change, one by one.

    ``routes`` are origin and destination; ``hours`` [C, S, P] those saved, never negative, 0 for
    pairs without a journey before. ``changes_before`` and ``changes_after`` [C, S, P] count the
    flights at either end.
    """

    routes: tuple[tuple[str, str], ...]
    hours: FloatArray
    changes_before: NDArray[np.int8]
    changes_after: NDArray[np.int8]


def candidates(network: Network, on: date) -> tuple[tuple[str, str], ...]:
    """Indian x Japanese international airports that no non-stop joins on that day."""
    flown = {
        frozenset((route.origin, route.destination))
        for route in network.routes
        if is_flown(route, on)
    }
    india, japan = (
        [airport.iata for airport in network.airports if _is_abroad_port(airport, country)]
        for country in Country
    )
    pairs = ((start, end) for start in sorted(india) for end in sorted(japan))
    return tuple(pair for pair in pairs if frozenset(pair) not in flown)


def _is_abroad_port(airport: Airport, country: Country) -> bool:
    return airport.international and airport.country == country


def gains_of(
    network: Network,
    finder: JourneyFinder,
    access: AccessMatrix,
    routes: Sequence[tuple[str, str]],
    settings: IdeaSettings,
) -> IdeaGains:
    """What each of ``routes``, flown alone, saves every pair.

    Args:
        network: The routes that are flown.
        finder: Journeys on that network.
        access: The same finder's quickest journeys.
        routes: Candidates, as ``candidates`` gives them.
        settings: How they would be flown.
    """
    added = tuple(_flown_idea(*route, settings) for route in routes)
    through = finder.on_routes_of(replace(network, routes=(*network.routes, *added))).through(
        routes
    )
    shape = (len(routes), *access.hours.shape)
    hours = np.zeros(shape)
    befores, afters = np.zeros(shape, dtype=np.int8), np.zeros(shape, dtype=np.int8)
    for place in range(len(routes)):
        taken, befores[place], afters[place] = through.hours(place)
        saved = np.nan_to_num(access.hours - taken, nan=0.0, neginf=0.0)
        hours[place] = np.maximum(saved.round(HOURS_DECIMALS), 0.0)
    return IdeaGains(tuple(routes), hours, befores, afters)


def _flown_idea(origin: str, destination: str, settings: IdeaSettings) -> Route:
    return Route(
        route_id=f"idea-{origin}-{destination}",
        kind=RouteKind.NON_STOP,
        origin=origin,
        destination=destination,
        carriers=settings.carriers,
        weekly=settings.weekly,
        block_minutes=None,
        valid_from=None,
        valid_to=None,
        status=RouteStatus.OPERATING,
        quality=Quality.ESTIMATED,
        source=Source("What-if"),
    )


def wishes_for(network: Network, route: tuple[str, str]) -> tuple[Wish, ...]:
    """What the proposed routes of the network tell of a candidate, in the order of their ids."""
    return tuple(
        Wish(other.note, other.source)
        for other in network.routes
        if other.status is RouteStatus.PROPOSED and {other.origin, other.destination} == set(route)
    )
