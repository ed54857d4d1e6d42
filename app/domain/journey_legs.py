"""A way written out leg by leg."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from app.domain.connections import Corridor
from app.domain.ground import Ground
from app.domain.journeys import Journey, Leg
from app.domain.regions import RegionCode
from app.domain.ways import Way


def journey_of(
    way: Way, corridor: Corridor, ground: Ground, origin: RegionCode, destination: RegionCode
) -> Journey:
    """The journey on ``way``; the hours of its legs, waits included, add up to its own."""
    if way.flights:
        legs = (*_flown(way, corridor, ground, origin), *_home(way, corridor, ground, destination))
    else:
        legs = ground.legs_between(origin, destination)
    return Journey(way.hours, way.stops, known_weekly(way, corridor), legs)


def known_weekly(way: Way, corridor: Corridor) -> float | None:
    """The frequency of the rarest flight among those whose frequency is known."""
    flights = [corridor.flights[flight] for flight in way.flights]
    return min((flight.weekly for flight in flights if flight.weekly is not None), default=None)


def _flown(way: Way, corridor: Corridor, ground: Ground, origin: RegionCode) -> Iterator[Leg]:
    first = way.flights[0]
    yield from ground.legs_to_airport(origin, corridor.flights[first].origin)
    yield corridor.flights[first].leg(float(corridor.check_in[first]))
    for before, flight in pairwise(way.flights):
        yield from _connection(corridor, ground, before, flight)


def _connection(corridor: Corridor, ground: Ground, before: int, flight: int) -> Iterator[Leg]:
    landed, leaves = corridor.flights[before].destination, corridor.flights[flight].origin
    wait = corridor.gap_hours(before, flight)
    if landed != leaves:
        ride = replace(
            ground.leg_of_change(landed, leaves), wait_hours=float(corridor.exit[before])
        )
        wait -= ride.wait_hours + ride.hours
        yield ride
    yield corridor.flights[flight].leg(wait)


def _home(way: Way, corridor: Corridor, ground: Ground, destination: RegionCode) -> Iterator[Leg]:
    last = way.flights[-1]
    first, *others = ground.legs_from_airport(corridor.flights[last].destination, destination)
    yield replace(first, wait_hours=first.wait_hours + float(corridor.exit[last]))
    yield from others
