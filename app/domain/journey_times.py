"""A journey on the clock: when each leg leaves and arrives, in the time of the place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.journeys import Journey, Leg
from app.domain.network import Network
from app.domain.regions import Country, RegionCode

ZONES: Final = {Country.INDIA: "Asia/Kolkata", Country.JAPAN: "Asia/Tokyo"}


@dataclass(frozen=True, slots=True)
class TimedLeg:
    """A leg with its departure and arrival, each aware, in the zone of its place.

    An example, not a timetable: hours and waits are those of the journey, to the minute.
    """

    leg: Leg
    departs: datetime
    arrives: datetime


def zones_of(network: Network) -> Mapping[str, str]:
    """The time zone (IANA) of every airport; regions have that of their country."""
    return {airport.iata: airport.timezone for airport in network.airports}


def timed(journey: Journey, leaves: datetime, zones: Mapping[str, str]) -> tuple[TimedLeg, ...]:
    """The legs of ``journey`` for a traveller who sets out at ``leaves`` (aware).

    Raises:
        ValueError: ``leaves`` has no time zone.
        KeyError: an airport is in no zone.
    """
    if leaves.tzinfo is None:
        raise ValueError("the time of leaving needs a time zone")
    found, hours = [], 0.0
    for leg in journey.legs:
        departs = hours + leg.wait_hours
        hours = departs + leg.hours
        found.append(
            TimedLeg(
                leg,
                _at(leg.origin, leaves, departs, zones),
                _at(leg.destination, leaves, hours, zones),
            )
        )
    return tuple(found)


def _at(place: str, leaves: datetime, hours: float, zones: Mapping[str, str]) -> datetime:
    minutes = timedelta(minutes=round(hours * 60))
    utc = leaves.astimezone(ZoneInfo("UTC")) + minutes
    return utc.astimezone(ZoneInfo(_zone(place, zones)))


def _zone(place: str, zones: Mapping[str, str]) -> str:
    return ZONES[RegionCode(place).country] if "-" in place else zones[place]
