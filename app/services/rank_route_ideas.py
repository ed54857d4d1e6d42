"""Rank routes that are not flown, and find the few that save most together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.best_together import best_set
from app.domain.compatibility import score_pairs
from app.domain.geodesy import Geodesy, degrees
from app.domain.idea_ranking import IdeaParts, parts_of, passengers_of, places, scores_of
from app.domain.idea_remarks import Remarks
from app.domain.problems import refuse
from app.domain.regions import Country
from app.domain.route_demand import demand_cases, economies
from app.domain.route_ideas import (
    IdeaGains,
    IdeaSettings,
    RouteIdea,
    candidates,
    gains_of,
    wishes_for,
)
from app.domain.scoring import Scoring
from app.services.ports import UnitOfWork
from app.services.rank_partners import load_pair_matrix
from app.services.try_routes import KnownJourneys

FloatArray = NDArray[np.float64]

MOST_TOGETHER = 10


@dataclass(frozen=True, slots=True, eq=False)
class IdeaFacts:
    """What ideas are ranked by: read and measured once.

    ``demand`` [cases, S, P] are one-way passengers a year, ``pair_scores`` [S, P] scores 0..1,
    ``km`` [C] the lengths of the candidates.
    """

    known: KnownJourneys
    settings: IdeaSettings
    gains: IdeaGains
    demand: FloatArray
    pair_scores: FloatArray
    km: FloatArray


def gather_idea_facts(
    work: UnitOfWork,
    known: KnownJourneys,
    geodesy: Geodesy,
    scoring: Scoring,
    settings: IdeaSettings,
) -> IdeaFacts:
    """Measure every candidate on the journeys of ``known``.

    Args:
        work: Where the regions' figures are kept.
        known: Network and journeys of the day.
        geodesy: Distances on the ellipsoid.
        scoring: Of the pairs: what a pair's hours count by.
        settings: How the ideas would be flown, and what demand is taken to follow.

    Raises:
        ProblemError: as ``score_pairs``.
    """
    routes = candidates(known.network, known.on)
    return IdeaFacts(
        known,
        settings,
        gains_of(known.network, known.finder, known.access, routes, settings),
        _demand(work, known, geodesy, settings),
        _pair_scores(work, known, scoring),
        _lengths_km(known, geodesy, routes),
    )


def rank_route_ideas(facts: IdeaFacts) -> tuple[RouteIdea, ...]:
    """The candidates that save any pair time, best first."""
    known, gains = facts.known, facts.gains
    network, remarks = known.network, Remarks(known.network, known.finder, known.on)
    wished = np.array([float(bool(wishes_for(network, route))) for route in gains.routes])
    parts = parts_of(gains, facts.demand, facts.pair_scores, wished, facts.settings)
    scores = scores_of(parts, facts.settings.weights)
    ranks = np.stack(places(scores))
    ideas = [
        _idea(facts, parts, int(place), float(scores[0, place]), ranks[:, place], remarks)
        for place in np.flatnonzero(parts.pairs_gaining)
    ]
    return tuple(sorted(ideas, key=lambda idea: (idea.rank, idea.origin, idea.destination)))


@dataclass(frozen=True, slots=True)
class AddedRoute:
    """A route of a set, and the hours, weighted by the pairs' scores, that it adds to it."""

    origin: str
    destination: str
    weighted_hours: float


@dataclass(frozen=True, slots=True)
class RoutesTogether:
    """A set of routes that saves much together.

    ``weighted_hours`` is what the set saves over all pairs, each weighted by its score, counting
    for each pair only the route that saves it most; no set of as many routes saves more than
    ``bound``. ``proved``: none saves more than this one.
    """

    routes: tuple[AddedRoute, ...]
    weighted_hours: float
    bound: float
    proved: bool
    saved_hours: float
    pairs_gaining: int


def best_routes_together(facts: IdeaFacts, size: int) -> RoutesTogether:
    """The ``size`` candidates (1 to ``MOST_TOGETHER``) that save most weighted hours together.

    Raises:
        ProblemError: ``routes-together-wrong`` for another size.
    """
    if not 1 <= size <= MOST_TOGETHER:
        raise refuse("routes-together-wrong", size=size, most=MOST_TOGETHER)
    hours = facts.gains.hours.reshape(len(facts.gains.routes), facts.pair_scores.size)
    found = best_set(hours * facts.pair_scores.reshape(1, -1), size)
    saved = hours[list(found.chosen)].max(axis=0, initial=0.0)
    routes = (
        AddedRoute(*facts.gains.routes[place], added)
        for place, added in zip(found.chosen, found.added, strict=True)
    )
    return RoutesTogether(
        tuple(routes),
        found.value,
        found.bound,
        found.proved,
        float(saved.sum()),
        int((saved > 0).sum()),
    )


def _demand(
    work: UnitOfWork, known: KnownJourneys, geodesy: Geodesy, settings: IdeaSettings
) -> FloatArray:
    profiles, access = work.profiles.profiles(), known.access
    india = economies(profiles, access.states, Country.INDIA)
    japan = economies(profiles, access.prefectures, Country.JAPAN)
    starts, ends = (
        degrees(profiles[code].region.capital_position for code in codes)
        for codes in (access.states, access.prefectures)
    )
    km = geodesy.distance_km(starts[:, None, :], ends[None, :, :])
    return demand_cases(india, japan, km, settings.demand)


def _pair_scores(work: UnitOfWork, known: KnownJourneys, scoring: Scoring) -> FloatArray:
    matrix = load_pair_matrix(work, known.access, known.on, scoring.normalisation)
    score = score_pairs(matrix, scoring.weights, scoring.aggregation).score
    rows = [matrix.states.index(code) for code in known.access.states]
    columns = [matrix.prefectures.index(code) for code in known.access.prefectures]
    return np.asarray(score[np.ix_(rows, columns)])


def _lengths_km(
    known: KnownJourneys, geodesy: Geodesy, routes: tuple[tuple[str, str], ...]
) -> FloatArray:
    position = {airport.iata: airport.position for airport in known.network.airports}
    starts, ends = (degrees(position[route[side]] for route in routes) for side in (0, 1))
    return geodesy.distance_km(starts, ends)


def _idea(
    facts: IdeaFacts,
    parts: IdeaParts,
    place: int,
    score: float,
    ranks: NDArray[np.intp],
    remarks: Remarks,
) -> RouteIdea:
    route = facts.gains.routes[place]
    local, feed_india, feed_japan = (
        passengers_of(cases, place) for cases in (parts.local, parts.feed_india, parts.feed_japan)
    )
    return RouteIdea(
        *route,
        km=float(facts.km[place]),
        score=score,
        rank=int(ranks[0]),
        rank_low=int(ranks[1]),
        rank_high=int(ranks[2]),
        local=local,
        feed_india=feed_india,
        feed_japan=feed_japan,
        saved_hours=float(parts.saved_hours[place]),
        weighted_hours=float(parts.weighted_hours[place]),
        pairs_gaining=int(parts.pairs_gaining[place]),
        flags=remarks.on(*route),
        wishes=wishes_for(facts.known.network, route),
    )
