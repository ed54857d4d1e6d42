"""Door-to-door journeys between two regions, or between all pairs at once."""

from __future__ import annotations

from datetime import date

from app.domain.geodesy import Geodesy
from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import Journey
from app.domain.problems import refuse
from app.domain.regions import find_region
from app.services.ports import UnitOfWork


def find_journeys(
    work: UnitOfWork, geodesy: Geodesy, origin: str, destination: str, on: date
) -> tuple[Journey, ...]:
    """The journeys between two regions on a day that no other beats, quickest first.

    Args:
        work: Where regions and network are kept.
        geodesy: Distances on the ellipsoid.
        origin: Code or name of a State or prefecture.
        destination: The same.
        on: The day of travel.

    Raises:
        ProblemError: ``region-unknown``, ``same-region``, or the reason why there is no journey:
            ``no-flight-in-reach`` (region), ``too-many-flights`` (most).
    """
    regions = work.profiles.regions()
    start, end = find_region(regions, origin), find_region(regions, destination)
    if start.code == end.code:
        raise refuse("same-region", region=start.names.en)
    finder = open_finder(work, geodesy, on)
    journeys = finder.journeys(start.code, end.code)
    if not journeys:
        reason = finder.why_none(start.code, end.code)
        raise refuse(reason.code, **reason.params)
    return journeys


def open_finder(work: UnitOfWork, geodesy: Geodesy, on: date) -> JourneyFinder:
    """The finder for a day: ``access`` for all pairs, ``hops`` within a country."""
    network, regions = work.network.network(), work.profiles.regions()
    return JourneyFinder(network, regions, geodesy, JourneySettings(), on)
