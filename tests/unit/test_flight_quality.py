"""What is weak in the flight data, and how many journeys rest on it."""

from datetime import date, timedelta

import pytest

from app.domain.flight_quality import EdgeKind, Fault, check_network, season_start
from app.domain.network import RouteKind
from app.domain.provenance import Source
from app.services.check_flight_data import check_flight_data
from app.services.try_routes import read_journeys
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route, serves
from tests.fakes.store import FakeStore, Reference

GJ, SHIZUOKA, CHIBA = "IN-GJ", "JP-22", "JP-12"
REGIONS = (region(GJ, 0), region(SHIZUOKA, 60), region(CHIBA, 70))
AIRPORTS = (airport("AMD", GJ, 0.1), airport("FSZ", SHIZUOKA, 59.9), airport("NRT", CHIBA, 69.9))
NON_STOP = {"kind": RouteKind.NON_STOP, "weekly": 7, "block_minutes": 480}


def faults_of(*routes, served=(), on=DAY):
    data = check_network(network(AIRPORTS, routes, served=served), (), on)
    return {edge.key: set(edge.faults) for edge in data.edges}


def told(day):
    return Source("A timetable", as_of=day)


def test_that_a_route_that_is_known_well_is_not_listed():
    assert faults_of(route("AMD", "FSZ", **NON_STOP)) == {}


def test_that_what_is_not_known_of_a_route_is_told():
    found = faults_of(route("AMD", "FSZ", RouteKind.NON_STOP, carriers=()))
    assert found["AMD-FSZ"] == {
        *(Fault.TIME_ESTIMATED, Fault.FREQUENCY_UNKNOWN, Fault.CARRIER_UNKNOWN)
    }


def test_that_a_time_is_known_where_another_carrier_publishes_it():
    timed = route("AMD", "FSZ", route_id="timed", **NON_STOP)
    untimed = route("FSZ", "AMD", RouteKind.NON_STOP, route_id="untimed", weekly=2)
    assert faults_of(timed, untimed) == {}


@pytest.mark.parametrize(
    ("as_of", "faults"),
    [
        ("2026-10-25", set()),
        ("2026-10-24", {Fault.SEASON_UNCONFIRMED}),
        ("2026-10", set()),
        ("2025-11-22", {Fault.SEASON_UNCONFIRMED}),
        ("2025-11-21", {Fault.SEASON_UNCONFIRMED, Fault.OLD}),
        ("", {Fault.SEASON_UNCONFIRMED, Fault.OLD}),
    ],
)
def test_that_a_source_ages_by_the_year_and_by_the_season(as_of, faults):
    found = faults_of(route("AMD", "FSZ", source=told(as_of), **NON_STOP))
    assert found.get("AMD-FSZ", set()) == faults


@pytest.mark.parametrize(
    ("day", "start"),
    [
        (date(2026, 11, 22), date(2026, 10, 25)),
        (date(2026, 10, 24), date(2026, 3, 29)),
        (date(2026, 3, 28), date(2025, 10, 26)),
        (date(2024, 3, 31), date(2024, 3, 31)),
    ],
)
def test_that_seasons_begin_on_the_last_sundays_of_march_and_october(day, start):
    assert season_start(day) == start


@pytest.mark.parametrize(
    ("last", "fault"),
    [
        (DAY - timedelta(366), None),
        (DAY - timedelta(1), Fault.ENDED),
        (DAY, Fault.ENDS_SOON),
        (DAY + timedelta(60), Fault.ENDS_SOON),
        (DAY + timedelta(61), None),
    ],
)
def test_that_a_validity_that_ends_is_told_in_time(last, fault):
    found = faults_of(route("AMD", "FSZ", valid_to=last, **NON_STOP))
    assert found.get("AMD-FSZ", set()) == ({fault} if fault else set())


def test_that_a_span_with_a_span_after_it_has_not_ended():
    first = route("AMD", "FSZ", route_id="first", valid_to=DAY - timedelta(1), **NON_STOP)
    assert faults_of(first, route("AMD", "FSZ", valid_from=DAY, **NON_STOP)) == {}


def test_that_a_main_airport_without_flights_is_told():
    found = faults_of(route("AMD", "FSZ", **NON_STOP), served=[serves(CHIBA, "NRT")])
    assert found == {"NRT": {Fault.NOT_FLOWN}}


def test_that_the_weakest_link_is_the_one_most_journeys_rest_on():
    routes = (route("AMD", "FSZ", **NON_STOP), route("AMD", "NRT", RouteKind.NON_STOP, weekly=7))
    reference = Reference(regions=REGIONS, network=network(AIRPORTS, routes))
    with FakeStore(reference).read() as work:
        data = check_flight_data(read_journeys(work, FlatMap(), DAY))
    assert data.journeys == 2
    assert (data.edges[0].key, data.edges[0].journeys) == ("AMD-IN-GJ", 2)
    rides = [edge for edge in data.edges if edge.kind is EdgeKind.GROUND]
    assert all(edge.faults == (Fault.TIME_ESTIMATED,) for edge in rides)
    (flight,) = [edge for edge in data.edges if edge.kind is EdgeKind.ROUTE]
    assert (flight.key, flight.journeys) == ("AMD-NRT", 1)
    assert data.totals[Fault.TIME_ESTIMATED] == len(rides) + 1
    assert data.resting[Fault.TIME_ESTIMATED] == 2
