"""The flights on a map: non-stop between the countries, and those that connect with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.network import Airport, Network, Route, RouteKind, RouteStatus
from app.domain.provenance import Source

FLIGHT_STATUSES = ("operating", "announced", "suspended", "proposed")


@dataclass(frozen=True, slots=True)
class MapFlight:
    """The flights between two airports, all carriers together.

    ``status`` is a ``RouteStatus`` or ``announced``: operated, but only from a later day.
    ``weekly`` is round trips a week, None where no carrier's is known.
    """

    origin: str
    destination: str
    status: str
    weekly: float | None
    carriers: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class MapConnection:
    """A flight at home or to a hub abroad, from the airport ``near`` the region to ``far``."""

    near: Airport
    far: Airport
    flight: MapFlight


def non_stop_flights(routes: Iterable[Route], day: date) -> tuple[MapFlight, ...]:
    """Non-stop routes of the two countries by pair of airports, those that have ended left out."""
    return _by_pair((route for route in routes if route.kind is RouteKind.NON_STOP), day)


def connecting_flights(network: Network, region: str, day: date) -> tuple[MapConnection, ...]:
    """What is flown that day, at home and to hubs abroad, from the airports that serve a region.

    Only of one region at a time: the hundreds of all together could not be read.
    """
    airports = {airport.iata: airport for airport in network.airports}
    own = {at.iata for at in network.region_airports if at.region == region}
    flown = (
        route
        for route in network.routes
        if route.kind is not RouteKind.NON_STOP
        and route.flies_on(day)
        and not own.isdisjoint((route.origin, route.destination))
    )
    return tuple(_connection(flight, own, airports) for flight in _by_pair(flown, day))


def _connection(flight: MapFlight, own: set[str], airports: dict[str, Airport]) -> MapConnection:
    ends = (flight.origin, flight.destination)
    near, far = ends if ends[0] in own else reversed(ends)
    return MapConnection(airports[near], airports[far], flight)


def _by_pair(routes: Iterable[Route], day: date) -> tuple[MapFlight, ...]:
    by_pair: dict[tuple[str, str], list[tuple[str, Route]]] = defaultdict(list)
    for route in routes:
        status = _status(route, day)
        if status in FLIGHT_STATUSES:
            by_pair[route.origin, route.destination].append((status, route))
    return tuple(_flight(*pair, by_pair[pair]) for pair in sorted(by_pair))


def _status(route: Route, day: date) -> str:
    if route.status is not RouteStatus.OPERATING or route.flies_on(day):
        return route.status
    later = route.valid_from is not None and route.valid_from > day
    return "announced" if later else RouteStatus.ENDED


def _flight(origin: str, destination: str, routes: list[tuple[str, Route]]) -> MapFlight:
    status = min((status for status, _ in routes), key=FLIGHT_STATUSES.index)
    those = [route for own, route in routes if own == status]
    weekly = [route.weekly for route in those if route.weekly]
    return MapFlight(
        origin,
        destination,
        str(status),
        sum(weekly) if weekly else None,
        carriers=tuple(sorted({carrier for route in those for carrier in route.carriers})),
        sources=tuple(dict.fromkeys(route.source for route in those)),
    )
