"""How good the flight data are: what is estimated, old or missing, and what rests on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.flights import is_flown
from app.domain.journeys import Journey, Leg, Mode
from app.domain.network import Network, Route, RouteKind, RouteStatus
from app.domain.provenance import Quality
from app.domain.ties import last_day_of

OLD_AFTER: Final = timedelta(days=365)
ENDS_WITHIN: Final = timedelta(days=60)


class EdgeKind(StrEnum):
    """What a fault was found in."""

    ROUTE = "route"
    AIRPORT = "airport"
    GROUND = "ground"


class Fault(StrEnum):
    """What is weak about a part of the network."""

    TIME_ESTIMATED = "time-estimated"
    FREQUENCY_UNKNOWN = "frequency-unknown"
    CARRIER_UNKNOWN = "carrier-unknown"
    OLD = "old"  # the source spoke more than OLD_AFTER ago, or on no known day
    SEASON_UNCONFIRMED = "season-unconfirmed"  # the source spoke before this timetable began
    ENDED = "ended"  # validity is over and nothing follows
    ENDS_SOON = "ends-soon"  # within ENDS_WITHIN, and nothing follows
    UNVERIFIED = "unverified"
    NOT_FLOWN = "not-flown"  # a region's main airport without a flight that day


@dataclass(frozen=True, slots=True)
class WeakEdge:
    """A part of the network with its faults.

    ``origin`` and ``destination`` are IATA or region codes; an airport has no destination.
    ``journeys`` is how many of the pairs' best journeys take it.
    """

    kind: EdgeKind
    key: str
    origin: str
    destination: str
    faults: tuple[Fault, ...]
    as_of: str
    journeys: int
    own: bool = False


@dataclass(frozen=True, slots=True)
class FlightData:
    """All weak parts, those first on which most journeys rest.

    ``totals`` counts the parts with each fault; ``resting`` how many of the ``journeys`` (the
    best one of each pair) take at least one part with it.
    """

    on: date
    edges: tuple[WeakEdge, ...]
    totals: Mapping[Fault, int]
    resting: Mapping[Fault, int]
    journeys: int


def season_start(day: date) -> date:
    """The first day of the timetable season that ``day`` lies in.

    Summer begins on the last Sunday of March, winter on that of October.
    Source: IATA Worldwide Airport Slot Guidelines, definitions (Northern summer, winter season).
    """
    starts = [_last_sunday(year, month) for year in (day.year - 1, day.year) for month in (3, 10)]
    return max(start for start in starts if start <= day)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def check_network(network: Network, journeys: Iterable[Journey], on: date) -> FlightData:
    """The weak parts of ``network`` as of the day ``on``.

    Args:
        network: All airports and routes.
        journeys: The best journey of every pair on that day.
        on: The day of travel, against which ages are reckoned.
    """
    journeys = tuple(journeys)
    uses = Counter(key for journey in journeys for key in _parts(journey))
    edges = [
        *_weak_routes(network, uses, on),
        *_weak_airports(network, uses, on),
        *_weak_ground(journeys, uses, on),
    ]
    return FlightData(
        on,
        tuple(sorted(edges, key=lambda edge: (-edge.journeys, edge.kind, edge.key))),
        Counter(fault for edge in edges for fault in edge.faults),
        _resting(edges, journeys),
        len(journeys),
    )


def _parts(journey: Journey) -> set[str]:
    """Keys of all that a journey takes: its legs in either order, and its airports."""
    flown = [leg for leg in journey.legs if leg.mode is Mode.FLIGHT]
    airports = {end for leg in flown for end in (leg.origin, leg.destination)}
    return airports | {_between(leg.origin, leg.destination) for leg in journey.legs}


def _between(origin: str, destination: str) -> str:
    return "-".join(sorted((origin, destination)))


def _weak_routes(network: Network, uses: Mapping[str, int], on: date) -> Iterator[WeakEdge]:
    check = _RouteCheck(network, on)
    for route in network.routes:
        faults = tuple(check.faults(route))
        if faults:
            taken = uses[_between(route.origin, route.destination)] if is_flown(route, on) else 0
            ends = (route.route_id, route.origin, route.destination)
            yield WeakEdge(EdgeKind.ROUTE, *ends, faults, route.source.as_of, taken, route.own)


class _RouteCheck:
    """Finds the faults of a route among all routes of a network."""

    def __init__(self, network: Network, on: date) -> None:
        self._on = on
        self._timed = {
            _between(route.origin, route.destination)
            for route in network.routes
            if route.block_minutes is not None and is_flown(route, on)
        }
        self._lasting = {
            _service(route)
            for route in network.routes
            if route.status is RouteStatus.OPERATING
            and (route.valid_to is None or route.valid_to > on + ENDS_WITHIN)
        }

    def faults(self, route: Route) -> Iterator[Fault]:
        if route.status is not RouteStatus.OPERATING:
            return
        if route.quality is Quality.UNVERIFIED:
            yield Fault.UNVERIFIED
        if route.valid_on(self._on):
            yield from self._gaps(route)
            season = route.kind is not RouteKind.DOMESTIC
            yield from _age(route.source.as_of, self._on, season=season)
        if route.valid_to and _service(route) not in self._lasting:
            yield from self._end(route.valid_to)

    def _gaps(self, route: Route) -> Iterator[Fault]:
        """A time is estimated where no carrier's schedule tells it."""
        if _between(route.origin, route.destination) not in self._timed:
            yield Fault.TIME_ESTIMATED
        if route.weekly is None:
            yield Fault.FREQUENCY_UNKNOWN
        if not route.carriers:
            yield Fault.CARRIER_UNKNOWN

    def _end(self, last: date) -> Iterator[Fault]:
        if self._on - OLD_AFTER <= last < self._on:
            yield Fault.ENDED
        elif self._on <= last:
            yield Fault.ENDS_SOON


def _service(route: Route) -> tuple[str, tuple[str, ...]]:
    return _between(route.origin, route.destination), route.carriers


def _age(as_of: str, on: date, *, season: bool) -> Iterator[Fault]:
    told = _told_on(as_of)
    if told is None or told < on - OLD_AFTER:
        yield Fault.OLD
    if season and (told is None or told < season_start(on)):
        yield Fault.SEASON_UNCONFIRMED


def _told_on(as_of: str) -> date | None:
    """The last day that an ISO day, month or year can mean; None for anything else."""
    try:
        return last_day_of(as_of)
    except ValueError:
        return None


def _weak_airports(network: Network, uses: Mapping[str, int], on: date) -> Iterator[WeakEdge]:
    flown = {
        end
        for route in network.routes
        if is_flown(route, on)
        for end in (route.origin, route.destination)
    }
    mains = {serving.iata: serving for serving in network.region_airports if serving.main}
    for iata, serving in mains.items():
        faults = list(_age(serving.source.as_of, on, season=False))
        if iata not in flown:
            faults.append(Fault.NOT_FLOWN)
        if faults:
            as_of = serving.source.as_of
            yield WeakEdge(EdgeKind.AIRPORT, iata, iata, "", tuple(faults), as_of, uses[iata])


def _weak_ground(
    journeys: Iterable[Journey], uses: Mapping[str, int], on: date
) -> Iterator[WeakEdge]:
    """The ways on the ground that best journeys take; others are never shown."""
    legs = {
        _between(leg.origin, leg.destination): leg
        for journey in journeys
        for leg in journey.legs
        if leg.mode is not Mode.FLIGHT
    }
    for key, leg in legs.items():
        faults = tuple(_ground_faults(leg, on))
        if faults:
            ends = (key, leg.origin, leg.destination)
            yield WeakEdge(EdgeKind.GROUND, *ends, faults, leg.as_of, uses[key])


def _ground_faults(leg: Leg, on: date) -> Iterator[Fault]:
    if leg.estimated:
        yield Fault.TIME_ESTIMATED
    elif leg.source:
        yield from _age(leg.as_of, on, season=False)


def _resting(edges: Iterable[WeakEdge], journeys: Iterable[Journey]) -> Mapping[Fault, int]:
    weak: dict[str, set[Fault]] = {}
    for edge in edges:
        if edge.journeys:
            ends = edge.origin if edge.kind is EdgeKind.AIRPORT else None
            key = ends or _between(edge.origin, edge.destination)
            weak.setdefault(key, set()).update(edge.faults)
    return Counter(
        fault
        for journey in journeys
        for fault in set().union(*(weak.get(key, ()) for key in _parts(journey)))
    )
