"""Flights of one day: the routes that are flown, merged by pair of airports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from app.domain.geodesy import Geodesy, degrees
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import Leg, Mode
from app.domain.network import Airport, Network, Route, RouteKind
from app.domain.provenance import Quality, Source


@dataclass(frozen=True, slots=True)
class Flight:
    """All carriers' flights one way between two airports.

    ``weekly`` adds up the frequencies that are known (None: none is). ``hours`` is the mean of
    the scheduled block times, or the estimate of ``JourneySettings``. ``own``: some carrier's
    flights stand in the officer's own records. ``undated``: no route among them has a first day.
    """

    origin: str
    destination: str
    domestic: bool
    hours: float
    weekly: float | None
    carriers: tuple[str, ...]
    source: Source
    estimated: bool
    own: bool = False
    undated: bool = False

    def leg(self, wait_hours: float) -> Leg:
        """This flight as a leg, after ``wait_hours`` at its airport."""
        return Leg(
            Mode.FLIGHT,
            self.origin,
            self.destination,
            self.hours,
            wait_hours,
            "/".join(self.carriers),
            self.weekly,
            self.source,
            self.estimated,
            self.own,
            self.undated,
        )


def flights_on(
    network: Network,
    geodesy: Geodesy,
    settings: JourneySettings,
    day: date,
) -> tuple[Flight, ...]:
    """The flights of ``day`` both ways, by origin and destination.

    Proposed, suspended and ended routes, routes outside their validity, unverified ones and those
    with no flight a week never fly.
    """
    routes = [route for route in network.routes if is_flown(route, day)]
    by_pair: dict[tuple[str, str], list[Route]] = {}
    for route in sorted(routes, key=_best_source_first):
        ends = sorted((route.origin, route.destination))
        by_pair.setdefault((ends[0], ends[1]), []).append(route)
    estimates = _estimated_hours(by_pair, network.airports, geodesy, settings)
    there = [
        _merged(pair, same, hours)
        for (pair, same), hours in zip(by_pair.items(), estimates, strict=True)
    ]
    back = [_reversed(flight) for flight in there]
    return tuple(sorted((*there, *back), key=lambda flight: (flight.origin, flight.destination)))


def is_flown(route: Route, day: date) -> bool:
    """Whether journeys of ``day`` may take the route, as ``flights_on`` says."""
    return route.quality is not Quality.UNVERIFIED and route.weekly != 0 and route.flies_on(day)


def _best_source_first(route: Route) -> tuple[bool, int, str]:
    return (route.block_minutes is None, list(Quality).index(route.quality), route.route_id)


def _estimated_hours(
    pairs: Iterable[tuple[str, str]],
    airports: Iterable[Airport],
    geodesy: Geodesy,
    settings: JourneySettings,
) -> list[float]:
    positions = {airport.iata: airport.position for airport in airports}
    starts = degrees(positions[start] for start, _ in pairs)
    ends = degrees(positions[end] for _, end in pairs)
    return [float(hours) for hours in block_hours(geodesy.distance_km(starts, ends), settings)]


def block_hours(km: NDArray[np.float64], settings: JourneySettings) -> NDArray[np.float64]:
    """Estimated hours from gate to gate over ``km``, the mean of both directions."""
    return settings.taxi_hours + km / settings.cruise_kmh


def _merged(pair: tuple[str, str], routes: Sequence[Route], estimate: float) -> Flight:
    known = [route.block_minutes for route in routes if route.block_minutes is not None]
    weekly = [route.weekly for route in routes if route.weekly is not None]
    return Flight(
        *pair,
        domestic=routes[0].kind is RouteKind.DOMESTIC,
        hours=fmean(known) / 60.0 if known else estimate,
        weekly=sum(weekly) if weekly else None,
        carriers=tuple(sorted({carrier for route in routes for carrier in route.carriers})),
        source=routes[0].source,
        estimated=not known,
        own=any(route.own for route in routes),
        undated=all(route.valid_from is None for route in routes),
    )


def _reversed(flight: Flight) -> Flight:
    return replace(flight, origin=flight.destination, destination=flight.origin)
