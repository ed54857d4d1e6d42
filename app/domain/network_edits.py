"""Routes added, removed, resumed or changed on paper: a network as it might be.

Every edit returns a new network and leaves the one given as it was. Routes fly both ways, so the
order of two airports does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import reduce
from typing import Final

from app.domain.flights import is_flown
from app.domain.network import Network, Route, RouteKind, RouteStatus
from app.domain.problems import refuse
from app.domain.provenance import Quality, Source
from app.domain.regions import Country

MOST_WEEKLY: Final = 99


class EditKind(StrEnum):
    """What is done to a route."""

    ADDED = "added"
    REMOVED = "removed"
    RESUMED = "resumed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class RouteEdit:
    """One edit of the route between two airports (IATA codes).

    ``weekly`` is round trips a week, for routes added or changed. ``carrier`` is who flies an
    added route, several codes parted by spaces; empty: nobody that other flights share a ticket
    with.
    """

    kind: EditKind
    origin: str
    destination: str
    weekly: int = 0
    carrier: str = ""


def edited(network: Network, edits: Iterable[RouteEdit], on: date) -> Network:
    """``network`` after all ``edits``, one upon the other, as of the day ``on``.

    Raises:
        ProblemError: as the edits raise it.
    """
    return reduce(lambda before, edit: _edited(before, edit, on), edits, network)


def _edited(network: Network, edit: RouteEdit, on: date) -> Network:
    match edit.kind:
        case EditKind.ADDED:
            return with_route(network, edit, on)
        case EditKind.REMOVED:
            return without_route(network, edit.origin, edit.destination, on)
        case EditKind.RESUMED:
            return resumed(network, edit.origin, edit.destination, on)
        case EditKind.CHANGED:
            return with_weekly(network, edit, on)


def with_route(network: Network, edit: RouteEdit, on: date) -> Network:
    """A route more, whose time is left to be estimated.

    Raises:
        ProblemError: ``airport-unknown``, ``same-airport``, ``weekly-out-of-range``,
            ``route-flown`` where one is flown on that day already.
    """
    _check_weekly(edit.weekly)
    if _flown(network, edit.origin, edit.destination, on):
        raise refuse("route-flown", origin=edit.origin, destination=edit.destination, on=on)
    route = Route(
        route_id=f"what-if-{edit.origin}-{edit.destination}",
        kind=kind_between(network, edit.origin, edit.destination),
        origin=edit.origin,
        destination=edit.destination,
        carriers=tuple(edit.carrier.split()),
        weekly=edit.weekly,
        block_minutes=None,
        valid_from=None,
        valid_to=None,
        status=RouteStatus.OPERATING,
        quality=Quality.ESTIMATED,
        source=Source("What-if"),
    )
    return replace(network, routes=(*network.routes, route))


def without_route(network: Network, origin: str, destination: str, on: date) -> Network:
    """Without the routes, of any carrier, that are flown between two airports on that day.

    Raises:
        ProblemError: ``airport-unknown``, ``same-airport``, ``route-not-flown``.
    """
    gone = _flown_or_refuse(network, origin, destination, on)
    return replace(network, routes=tuple(each for each in network.routes if each not in gone))


def resumed(network: Network, origin: str, destination: str, on: date) -> Network:
    """With the suspended routes between two airports flown again, as they were.

    Raises:
        ProblemError: ``airport-unknown``, ``same-airport``, ``route-not-suspended`` where none
            is suspended that would be valid on that day.
    """
    back = {
        route: again
        for route in _between(network, origin, destination)
        if route.status is RouteStatus.SUSPENDED
        and is_flown(again := replace(route, status=RouteStatus.OPERATING), on)
    }
    if not back:
        raise refuse("route-not-suspended", origin=origin, destination=destination, on=on)
    return _replaced(network, back)


def with_weekly(network: Network, edit: RouteEdit, on: date) -> Network:
    """With another frequency in all, spread evenly over the carriers; times stay as they are.

    Raises:
        ProblemError: ``airport-unknown``, ``same-airport``, ``weekly-out-of-range``,
            ``route-not-flown``.
    """
    _check_weekly(edit.weekly)
    flown = _flown_or_refuse(network, edit.origin, edit.destination, on)
    weekly = edit.weekly / len(flown)
    return _replaced(network, {route: replace(route, weekly=weekly) for route in flown})


def _check_weekly(weekly: int) -> None:
    if not 1 <= weekly <= MOST_WEEKLY:
        raise refuse("weekly-out-of-range", weekly=weekly, most=MOST_WEEKLY)


def _replaced(network: Network, changed: dict[Route, Route]) -> Network:
    return replace(network, routes=tuple(changed.get(route, route) for route in network.routes))


def _flown_or_refuse(
    network: Network, origin: str, destination: str, on: date
) -> tuple[Route, ...]:
    flown = _flown(network, origin, destination, on)
    if not flown:
        raise refuse("route-not-flown", origin=origin, destination=destination, on=on)
    return flown


def _flown(network: Network, origin: str, destination: str, on: date) -> tuple[Route, ...]:
    return tuple(r for r in _between(network, origin, destination) if is_flown(r, on))


def _between(network: Network, origin: str, destination: str) -> tuple[Route, ...]:
    known = {airport.iata for airport in network.airports}
    for iata in (origin, destination):
        if iata not in known:
            raise refuse("airport-unknown", airport=iata)
    if origin == destination:
        raise refuse("same-airport", airport=origin)
    ends = {origin, destination}
    return tuple(route for route in network.routes if {route.origin, route.destination} == ends)


def kind_between(network: Network, origin: str, destination: str) -> RouteKind:
    """The kind of a route between two airports of the network."""
    countries = [
        airport.country for airport in network.airports if airport.iata in (origin, destination)
    ]
    if not set(countries) <= set(Country):
        return RouteKind.HUB
    return RouteKind.DOMESTIC if countries[0] == countries[1] else RouteKind.NON_STOP
