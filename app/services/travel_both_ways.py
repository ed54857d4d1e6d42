"""Journeys there and back between two regions, on the clocks of both countries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.journey_times import ZONES, TimedLeg, timed, zones_of
from app.domain.journeys import Journey
from app.domain.problems import refuse
from app.domain.regions import Region, find_region
from app.domain.visits import Reason
from app.services.ports import UnitOfWork
from app.services.try_routes import KnownJourneys

SETS_OUT: Final = time(8)
"""When the traveller leaves the capital, local time; a choice, so that legs have clock times."""


@dataclass(frozen=True, slots=True)
class TimedJourney:
    """A journey and its legs on the clock: an example, not a timetable."""

    journey: Journey
    legs: tuple[TimedLeg, ...]


@dataclass(frozen=True, slots=True)
class OneWay:
    """The journeys that no other beats, quickest first; ``why_none`` where there is none."""

    origin: Region
    destination: Region
    journeys: tuple[TimedJourney, ...]
    why_none: Reason | None = None


def travel_both_ways(
    work: UnitOfWork, known: KnownJourneys, origin: str, destination: str
) -> tuple[OneWay, OneWay]:
    """There and back on the day of ``known``.

    Args:
        work: Where the regions are kept.
        known: Network and journeys of the day.
        origin: Code or name of a State or prefecture.
        destination: The same.

    Raises:
        ProblemError: ``region-unknown``, ``same-region``.
    """
    regions = work.profiles.regions()
    start, end = find_region(regions, origin), find_region(regions, destination)
    if start.code == end.code:
        raise refuse("same-region", region=start.names.en)
    return _one_way(known, start, end), _one_way(known, end, start)


def _one_way(known: KnownJourneys, start: Region, end: Region) -> OneWay:
    found = known.finder.journeys(start.code, end.code)
    if not found:
        return OneWay(start, end, (), known.finder.why_none(start.code, end.code))
    zone = ZoneInfo(ZONES[start.code.country])
    leaves = datetime.combine(known.on, SETS_OUT, zone)
    zones = zones_of(known.network)
    return OneWay(
        start, end, tuple(TimedJourney(each, timed(each, leaves, zones)) for each in found)
    )
