"""The officer's own routes: kept apart from the reference, and laid over it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.domain.network import Network, Route, RouteStatus
from app.domain.network_edits import MOST_WEEKLY, kind_between
from app.domain.problems import Problem
from app.domain.provenance import Quality, Source

BLOCK_MINUTES: Final = (20, 1200)
"""Shortest and longest time from gate to gate that is believed: island hops to ultra-long haul."""


@dataclass(frozen=True, slots=True)
class OwnRoute:
    """A route as the officer knows it: a new one, or the officer's version of a known one.

    ``weekly`` is round trips a week and ``block_minutes`` the mean of both ways (None: not
    known). ``valid_from``/``valid_to`` are included days; None is open. ``told_by`` says who says
    so and becomes the route's source; ``as_of`` is the day on which they did.
    """

    origin: str
    destination: str
    told_by: str
    as_of: date
    carriers: tuple[str, ...] = ()
    weekly: float | None = None
    block_minutes: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    status: RouteStatus = RouteStatus.OPERATING
    url: str = ""
    note: str = ""


def own_version(route: Route, told_by: str, as_of: date) -> OwnRoute:
    """A route of the network as a record of one's own, to be changed and kept."""
    return OwnRoute(
        origin=route.origin,
        destination=route.destination,
        told_by=told_by,
        as_of=as_of,
        carriers=route.carriers,
        weekly=route.weekly,
        block_minutes=route.block_minutes,
        valid_from=route.valid_from,
        valid_to=route.valid_to,
        status=route.status,
        note=route.note,
    )


def ended(own: OwnRoute, last_day: date) -> OwnRoute:
    """Flown for the last time on ``last_day``; journeys of earlier days still take it."""
    return replace(own, status=RouteStatus.OPERATING, valid_to=last_day)


def resumed(own: OwnRoute, first_day: date) -> OwnRoute:
    """Flown from ``first_day`` on, with an open end."""
    return replace(own, status=RouteStatus.OPERATING, valid_from=first_day, valid_to=None)


def network_with(reference: Network, own: Mapping[str, OwnRoute]) -> Network:
    """The reference with the officer's routes over it.

    ``own`` is by route id: one that the reference knows stands in its place, any other is added.
    A record whose airports the reference does not know (any more) is left out.
    """
    airports = {airport.iata for airport in reference.airports}
    known = {
        route_id: record
        for route_id, record in own.items()
        if {record.origin, record.destination} <= airports
    }
    kept = [route for route in reference.routes if route.route_id not in known]
    laid = [_route(reference, route_id, record) for route_id, record in known.items()]
    routes = sorted((*kept, *laid), key=lambda route: route.route_id)
    return replace(reference, routes=tuple(routes))


def _route(reference: Network, route_id: str, own: OwnRoute) -> Route:
    return Route(
        route_id=route_id,
        kind=kind_between(reference, own.origin, own.destination),
        origin=own.origin,
        destination=own.destination,
        carriers=own.carriers,
        weekly=own.weekly,
        block_minutes=own.block_minutes,
        valid_from=own.valid_from,
        valid_to=own.valid_to,
        status=own.status,
        quality=Quality.SECONDARY,
        source=Source(own.told_by, own.url, own.as_of.isoformat()),
        note=own.note,
        own=True,
    )


def wrong_in(own: OwnRoute, route_id: str, network: Network) -> Iterator[Problem]:
    """Everything that is wrong with a record that is to stand under ``route_id``.

    Problems: ``airport-unknown``, ``same-airport``, ``route-dates-wrong``,
    ``route-weekly-wrong``, ``route-time-wrong``, ``carrier-wrong``, ``route-source-missing``,
    ``route-duplicate`` where a carrier flies the same two airports on the same days in another
    route of ``network`` already.
    """
    yield from _wrong_airports(own, network)
    yield from _wrong_measures(own)
    if not own.told_by.strip():
        yield Problem("route-source-missing")
    for carrier in own.carriers:
        if not is_carrier(carrier):
            yield Problem("carrier-wrong", {"carrier": carrier})
    yield from _duplicates(own, route_id, network)


def is_carrier(code: str) -> bool:
    """Whether ``code`` has the form of an IATA airline designator."""
    return re.fullmatch(r"[A-Z0-9]{2}", code) is not None


def _wrong_airports(own: OwnRoute, network: Network) -> Iterator[Problem]:
    known = {airport.iata for airport in network.airports}
    for iata in (own.origin, own.destination):
        if iata not in known:
            yield Problem("airport-unknown", {"airport": iata})
    if own.origin == own.destination:
        yield Problem("same-airport", {"airport": own.origin})


def _wrong_measures(own: OwnRoute) -> Iterator[Problem]:
    if own.weekly is not None and not 0 < own.weekly <= MOST_WEEKLY:
        yield Problem("route-weekly-wrong", {"weekly": f"{own.weekly:g}", "most": MOST_WEEKLY})
    least, most = BLOCK_MINUTES
    if own.block_minutes is not None and not least <= own.block_minutes <= most:
        found = {"minutes": own.block_minutes, "least": least, "most": most}
        yield Problem("route-time-wrong", found)
    if own.valid_from and own.valid_to and own.valid_to < own.valid_from:
        yield Problem("route-dates-wrong", {"start": own.valid_from, "end": own.valid_to})


def _duplicates(own: OwnRoute, route_id: str, network: Network) -> Iterator[Problem]:
    for other in network.routes:
        if (
            other.route_id != route_id
            and {other.origin, other.destination} == {own.origin, own.destination}
            and other.status is own.status is RouteStatus.OPERATING
            and (set(other.carriers) & set(own.carriers) or other.carriers == own.carriers)
            and _overlap(own, other)
        ):
            ends = {"origin": other.origin, "destination": other.destination}
            yield Problem("route-duplicate", {**ends, "route": other.route_id})


def _overlap(own: OwnRoute, other: Route) -> bool:
    start = max(own.valid_from or date.min, other.valid_from or date.min)
    return start <= min(own.valid_to or date.max, other.valid_to or date.max)
