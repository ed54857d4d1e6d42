"""Journeys on the clock of each place."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.journey_times import timed, zones_of
from app.domain.journeys import Journey, Leg, Mode
from app.domain.network import Network
from tests.fakes.networks import airport

INDIA, JAPAN = ZoneInfo("Asia/Kolkata"), ZoneInfo("Asia/Tokyo")
ZONES = {"DEL": "Asia/Kolkata", "HND": "Asia/Tokyo", "BKK": "Asia/Bangkok"}


def journey(*legs):
    return Journey(sum(leg.hours + leg.wait_hours for leg in legs), 0, 7, legs)


THERE = journey(
    Leg(Mode.GROUND, "IN-DL", "DEL", 1.0),
    Leg(Mode.FLIGHT, "DEL", "HND", 8.0 + 5 / 60, wait_hours=3.0),
    Leg(Mode.GROUND, "HND", "JP-13", 0.5, wait_hours=1.0),
)


def test_that_the_published_flight_from_delhi_lands_at_the_published_time():
    """AI358 leaves Delhi at 20:20 and lands at Haneda at 07:55 the next day."""
    legs = timed(THERE, datetime(2026, 11, 22, 16, 20, tzinfo=INDIA), ZONES)
    assert legs[1].departs == datetime(2026, 11, 22, 20, 20, tzinfo=INDIA)
    assert legs[1].arrives == datetime(2026, 11, 23, 7, 55, tzinfo=JAPAN)
    assert str(legs[1].departs.tzinfo) == "Asia/Kolkata"
    assert str(legs[1].arrives.tzinfo) == "Asia/Tokyo"
    assert legs[2].arrives == datetime(2026, 11, 23, 9, 25, tzinfo=JAPAN)


def test_that_the_published_flight_from_haneda_lands_on_the_same_day():
    """AI357 leaves Haneda at 11:50 and lands at Delhi at 17:25."""
    back = journey(
        Leg(Mode.GROUND, "JP-13", "HND", 0.5),
        Leg(Mode.FLIGHT, "HND", "DEL", 9.0 + 5 / 60, wait_hours=2.0),
    )
    (_, flight) = timed(back, datetime(2026, 11, 23, 9, 20, tzinfo=JAPAN), ZONES)
    assert flight.departs == datetime(2026, 11, 23, 11, 50, tzinfo=JAPAN)
    assert flight.arrives == datetime(2026, 11, 23, 17, 25, tzinfo=INDIA)
    assert flight.arrives.utcoffset().total_seconds() == 5.5 * 3600


def test_that_the_last_arrival_is_the_journeys_hours_after_leaving():
    leaves = datetime(2026, 11, 22, 5, 0, tzinfo=JAPAN)
    legs = timed(THERE, leaves, ZONES)
    took = (legs[-1].arrives - leaves).total_seconds() / 3600
    assert took == pytest.approx(THERE.hours, abs=1 / 60)
    assert legs[0].departs.tzinfo == INDIA


def test_that_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        timed(THERE, datetime(2026, 11, 22, 5, 0), ZONES)  # noqa: DTZ001 - what is refused


def test_that_the_zones_are_those_of_the_airports():
    assert zones_of(Network((airport("BKK", "TH", 0),), (), (), ())) == {"BKK": "UTC"}
