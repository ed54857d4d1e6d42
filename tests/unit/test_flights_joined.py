"""Settings of ideas, journeys there and back, hours by region, and tables as files' content."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.domain.journeys import AccessMatrix
from app.domain.network import RouteKind
from app.domain.problems import ProblemError
from app.domain.region_hours import gained_hours, mean_hours
from app.domain.route_demand import Spread
from app.domain.route_ideas import IdeaSettings, PartWeights
from app.domain.what_if import AccessShift
from app.services.json_form import as_json, from_json
from app.services.set_up_ideas import idea_settings, keep_idea_settings
from app.services.travel_both_ways import travel_both_ways
from app.services.try_routes import read_journeys
from app.words.catalogue import Words
from app.words.flight_terms import clock_told
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.store import FakeStore, Reference

REGIONS = (region("IN-GJ", 0), region("JP-22", 60), region("JP-47", 200))
AIRPORTS = tuple(
    replace(airport(iata, home, x), timezone=zone)
    for iata, home, x, zone in (
        ("AMD", "IN-GJ", 0.1, "Asia/Kolkata"),
        ("FSZ", "JP-22", 59.9, "Asia/Tokyo"),
    )
)
FLOWN = route("AMD", "FSZ", RouteKind.NON_STOP, weekly=3, block_minutes=480)


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS, network=network(AIRPORTS, [FLOWN])))


def codes(error):
    return [problem.code for problem in error.value.problems]


def test_that_settings_of_ideas_are_kept_and_come_back_from_the_store(store):
    other = replace(IdeaSettings(), weekly=7, weights=PartWeights(1, 0, 0, 0))
    changes = keep_idea_settings(store, other, "daily flights are meant")
    with store.read() as work:
        assert idea_settings(work) == other
    assert changes.kinds == {"settings"}
    assert from_json(IdeaSettings, as_json(other)) == other


def test_that_settings_that_cannot_be_are_refused_all_at_once(store):
    demand = replace(IdeaSettings().demand, distance=Spread(0.0, -0.5, -1.0))
    none = PartWeights(0, 0, 0, 0)
    wrong = IdeaSettings(0, ("Air India",), 0.0, weights=none, demand=demand)
    with pytest.raises(ProblemError) as error:
        keep_idea_settings(store, wrong, " ")
    assert codes(error) == [
        *("reason-missing", "weekly-out-of-range", "spread-wrong"),
        *("carrier-wrong", "least-gain-wrong", "part-weights-wrong"),
    ]
    with store.read() as work:
        assert idea_settings(work) == IdeaSettings()


def both_ways(store, *ends):
    with store.read() as work:
        return travel_both_ways(work, read_journeys(work, FlatMap(), DAY), *ends)


def test_that_there_and_back_are_told_on_the_clocks_of_both_countries(store):
    there, back = both_ways(store, "IN-GJ", "JP-22")
    (journey,) = there.journeys
    first, last = journey.legs[0], journey.legs[-1]
    assert first.departs == datetime(2026, 11, 22, 8, tzinfo=ZoneInfo("Asia/Kolkata"))
    assert str(last.arrives.tzinfo) == "Asia/Tokyo"
    assert last.arrives - first.departs == timedelta(minutes=round(journey.journey.hours * 60))
    (journey,) = back.journeys
    assert journey.legs[0].departs == datetime(2026, 11, 22, 8, tzinfo=ZoneInfo("Asia/Tokyo"))


def test_that_a_region_that_cannot_be_reached_tells_why(store):
    there, back = both_ways(store, "IN-GJ", "JP-47")
    assert there.journeys == back.journeys == ()
    assert there.why_none.code == back.why_none.code == "no-flight-in-reach"
    with pytest.raises(ProblemError) as error:
        both_ways(store, "IN-GJ", "IN-GJ")
    assert codes(error) == ["same-region"]


@pytest.mark.parametrize(
    ("hour", "zone", "told"),
    [
        (21, "Asia/Tokyo", "21:05 JST"),
        (8, "Asia/Kolkata", "08:05 IST"),
        (8, "Asia/Dubai", "08:05 UTC+4"),
        (8, "Asia/Kathmandu", "08:05 UTC+5.75"),
    ],
)
def test_that_a_time_is_told_with_its_zone(hour, zone, told):
    at = datetime(2026, 11, 22, hour, 5, tzinfo=ZoneInfo(zone))
    assert clock_told(Words(), at, at) == told
    assert clock_told(Words(), at, at - timedelta(days=1)) == f"{told} (+1)"


def access(hours):
    table = np.array(hours)
    return AccessMatrix(("IN-GJ", "IN-KA"), ("JP-12", "JP-22"), table, table * 0, table * 0)


def test_that_each_region_has_its_mean_hours_and_what_all_its_pairs_save():
    before = access([[20.0, 22.0], [np.nan, np.nan]])
    after = access([[15.0, 23.0], [18.0, np.nan]])
    assert mean_hours(before) == {"IN-GJ": 21.0, "JP-12": 20.0, "JP-22": 22.0}
    assert mean_hours(after) == {"IN-GJ": 19.0, "IN-KA": 18.0, "JP-12": 16.5, "JP-22": 23.0}
    gains = gained_hours(AccessShift(before, after))
    assert gains == {"IN-GJ": 4.0, "JP-12": 5.0, "JP-22": -1.0}
