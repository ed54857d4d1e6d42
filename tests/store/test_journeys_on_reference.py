"""Journeys on the shipped network, against what is published and what a travel desk knows."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.domain.flights import block_hours
from app.domain.geodesy import degrees
from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.journey_times import ZONES, timed, zones_of
from app.domain.journeys import Mode
from app.domain.network import RouteStatus
from app.domain.network_edits import resumed, without_route
from app.domain.rail import known_rides, shinkansen_hours
from app.domain.regions import Country, region_code
from app.maps.geodesy import Wgs84
from app.services.find_journeys import find_journeys
from app.services.list_routes import list_routes
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

DAY = date(2026, 11, 22)

# Vincenty distances in km as published on https://www.airmilescalculator.com/distance/
PUBLISHED_KM = {
    ("FUK", "FSZ"): 725.478,
    ("FUK", "OKA"): 862.725,
    ("HKG", "NRT"): 2963.952,
    ("HND", "CTS"): 818.661,
    ("HND", "PUS"): 985.690,
    ("KOJ", "HND"): 936.950,
    ("NRT", "FUK"): 941.564,
    ("NRT", "KIX"): 491.697,
    ("SDJ", "OKI"): 708.265,
}


@pytest.fixture(scope="module")
def work(fresh_store, tmp_path_factory):
    path = tmp_path_factory.mktemp("journeys") / "desk.sqlite"
    path.write_bytes(fresh_store.read_bytes())
    with open_store(path, SHIPPED) as store, store.read() as work:
        yield work


@pytest.fixture(scope="module")
def network(work):
    return work.network.network()


@pytest.fixture(scope="module")
def regions(work):
    return work.profiles.regions()


@pytest.fixture(scope="module")
def finder(network, regions):
    return JourneyFinder(network, regions, Wgs84(), JourneySettings(), DAY)


@pytest.fixture(scope="module")
def access(finder):
    return finder.access()


def km_between(network, pairs):
    position = {airport.iata: airport.position for airport in network.airports}
    starts = degrees(position[start] for start, _ in pairs)
    return Wgs84().distance_km(starts, degrees(position[end] for _, end in pairs))


def best(finder, origin, destination):
    return finder.journeys(region_code(origin), region_code(destination))[0]


def flown(journey):
    return [leg.origin + leg.destination for leg in journey.legs if leg.mode is Mode.FLIGHT]


def test_that_the_shipped_airports_lie_at_the_published_distances(network):
    known = {airport.iata for airport in network.airports}
    pairs = [pair for pair in PUBLISHED_KM if set(pair) <= known]
    assert len(pairs) >= 8
    published = [PUBLISHED_KM[pair] for pair in pairs]
    assert km_between(network, pairs) == pytest.approx(published, rel=1e-3)


def test_that_the_block_time_estimate_is_within_a_tenth_of_the_schedules(network):
    scheduled = [route for route in network.routes if route.block_minutes is not None]
    km = km_between(network, [(route.origin, route.destination) for route in scheduled])
    estimates = block_hours(km, JourneySettings()) * 60
    assert len({(route.origin, route.destination) for route in scheduled}) >= 4
    assert estimates == pytest.approx([route.block_minutes for route in scheduled], rel=0.10)


def test_that_the_shinkansen_estimate_is_near_the_tabled_trains(network, regions):
    estimates = shinkansen_hours(regions, Wgs84())
    known = known_rides(network.rail, regions)
    far = {ride: link for ride, link in known.items() if ride in estimates and link.minutes > 60}
    assert len(far) >= 7
    for ride, link in far.items():
        assert estimates[ride] * 60 == pytest.approx(link.minutes, rel=0.25)


def test_that_every_pair_has_a_journey(access):
    assert access.hours.shape == (36, 47)
    assert not np.isnan(access.hours).any()
    assert access.hours.min() > 12
    assert access.hours.max() < 36
    assert set(np.unique(access.transfers)) <= {0, 1, 2}


def test_that_the_matrix_is_the_first_journey_of_each_pair(finder, access):
    for row, state in enumerate(access.states[::5]):
        for column, prefecture in enumerate(access.prefectures[::4]):
            journey = finder.journeys(state, prefecture)[0]
            at = (5 * row, 4 * column)
            assert access.hours[at] == journey.hours
            assert access.transfers[at] == journey.stops
            weekly = access.weekly[at]
            assert (None if np.isnan(weekly) else weekly) == journey.weekly


def test_that_every_region_reaches_every_other_of_its_country(finder):
    for country, count in ((Country.INDIA, 36), (Country.JAPAN, 47)):
        hops = finder.hops(country)
        assert len(hops) == count * (count - 1)
        assert all(hours == hops[other, one] for (one, other), hours in hops.items())


@pytest.mark.parametrize("day", [date(2016, 6, 1), date(2019, 6, 1), DAY, date(2031, 1, 1)])
def test_that_only_routes_flown_that_day_are_used(network, regions, day):
    flying = {
        frozenset((route.origin, route.destination))
        for route in network.routes
        if route.status is RouteStatus.OPERATING
        and (route.valid_from or day) <= day <= (route.valid_to or day)
    }
    found = JourneyFinder(network, regions, Wgs84(), JourneySettings(), day)
    for state in ("IN-TN", "IN-DL", "IN-KA", "IN-MH"):
        for prefecture in ("JP-13", "JP-27"):
            for journey in found.journeys(region_code(state), region_code(prefecture)):
                for leg in journey.legs:
                    if leg.mode is Mode.FLIGHT:
                        assert frozenset((leg.origin, leg.destination)) in flying


def test_that_mumbai_to_haneda_is_flown_from_its_first_day_on(network, regions):
    first = date(2026, 6, 15)
    for day, flights in ((first - timedelta(1), ["BOMNRT"]), (first, ["BOMHND"])):
        found = JourneyFinder(network, regions, Wgs84(), JourneySettings(), day)
        assert flown(best(found, "IN-MH", "JP-13")) == flights


def test_that_chennai_to_narita_returns_only_in_a_what_if(network, finder):
    assert len(flown(best(finder, "IN-TN", "JP-12"))) > 1
    what_if = finder.on_routes_of(resumed(network, "MAA", "NRT", DAY))
    assert flown(best(what_if, "IN-TN", "JP-12")) == ["MAANRT"]


def test_that_a_finder_on_other_routes_finds_what_a_new_one_does(network, regions, finder):
    other = without_route(resumed(network, "MAA", "NRT", DAY), "DEL", "HND", DAY)
    anew = JourneyFinder(other, regions, Wgs84(), JourneySettings(), DAY).access()
    again = finder.on_routes_of(other).access()
    np.testing.assert_array_equal(again.hours, anew.hours)
    np.testing.assert_array_equal(again.weekly, anew.weekly)


def test_that_the_capitals_are_joined_by_the_daily_non_stops(finder):
    journey = best(finder, "IN-DL", "JP-13")
    assert flown(journey) == ["DELHND"]
    assert 13 < journey.hours < 15
    assert (journey.stops, journey.weekly) == (0, 21)


def test_that_a_journey_ends_by_train_where_the_desk_would_take_it(finder):
    last = best(finder, "IN-DL", "JP-22").legs[-1]
    assert (last.mode, last.destination) == (Mode.RAIL, "JP-22")
    (by_rail,) = finder.journeys(region_code("JP-13"), region_code("JP-27"))
    assert by_rail.legs[0].carrier == "Tokaido Shinkansen (Nozomi)"
    assert by_rail.hours == pytest.approx((145 + 20) / 60)


def test_that_every_pair_has_a_way_back_that_differs_by_formalities_alone(finder, access):
    """India asks for an hour more of check-in and connection than Japan, at most twice."""
    for row, state in enumerate(access.states[::7]):
        for column, prefecture in enumerate(access.prefectures[::9]):
            back = finder.journeys(prefecture, state)[0]
            there = access.hours[7 * row, 9 * column]
            assert abs(back.hours - there) <= 2 + 1e-6


def test_that_both_ways_arrive_by_the_clock_of_the_place(network, finder):
    """Three and a half hours lie between the clocks: the morning is lost on the way east."""
    zones = zones_of(network)
    for origin, destination, between in (("IN-DL", "JP-13", 3.5), ("JP-13", "IN-DL", -3.5)):
        journey = best(finder, origin, destination)
        leaves = datetime(2026, 11, 22, 9, 0, tzinfo=ZoneInfo(ZONES[Country(origin[:2])]))
        legs = timed(journey, leaves, zones)
        shown = legs[-1].arrives.replace(tzinfo=None) - leaves.replace(tzinfo=None)
        assert shown.total_seconds() / 3600 == pytest.approx(journey.hours + between, abs=1 / 60)
        assert all(one.arrives <= two.departs for one, two in pairwise(legs))


def test_that_far_islands_are_left_by_air(finder):
    for origin, first in (("IN-AN", "IXZ"), ("IN-LA", "IXL"), ("JP-47", "OKA")):
        destination = "JP-13" if origin.startswith("IN") else "IN-DL"
        assert best(finder, origin, destination).legs[0].destination == first
    assert best(finder, "IN-LD", "JP-13").legs[0].mode is Mode.SEA


def test_that_a_break_on_the_way_never_saves_more_than_a_wait(finder, access):
    seen = 0
    for row, state in enumerate(access.states):
        for middle in ("JP-13", "JP-27", "JP-40"):
            first = best(finder, state, middle)
            for column, end in enumerate(access.prefectures):
                second = best(finder, middle, end) if middle != end else None
                if second and _could_go_on(first, second):
                    seen += 1
                    assert access.hours[row, column] <= first.hours + second.hours + 3
    assert seen > 100


def _could_go_on(first, second):
    """Whether the second leaves by air from where the first lands, three flights in all."""
    one, two = ([leg for leg in each.legs if leg.mode is Mode.FLIGHT] for each in (first, second))
    return two and len(one) + len(two) <= 3 and one[-1].destination == two[0].origin


def test_that_a_region_may_be_named_and_routes_listed(work, finder):
    found = find_journeys(work, Wgs84(), "Gujarat", "静岡県", DAY)
    assert found == finder.journeys(region_code("IN-GJ"), region_code("JP-22"))
    operating = list_routes(work, status=RouteStatus.OPERATING, on=DAY)
    assert {route.origin + route.destination for route in operating[:7]} == {
        "BLRNRT",
        "BOMHND",
        "BOMNRT",
        "DELHND",
        "DELNRT",
    }
