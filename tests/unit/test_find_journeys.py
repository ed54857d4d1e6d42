"""Journeys and routes as use cases, on a store in memory."""

from dataclasses import replace

import pytest

from app.domain.network import RouteKind, RouteStatus
from app.domain.problems import ProblemError
from app.services.find_journeys import find_journeys
from app.services.list_routes import list_routes
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.store import FakeStore, Reference

GUJARAT = region("IN-GJ", 0, name="Gujarat")
LADAKH = region("IN-LA", -30, name="Ladakh")
SHIZUOKA = region("JP-22", 60, name="Shizuoka")
REGIONS = (GUJARAT, LADAKH, SHIZUOKA)

NON_STOP = route("AMD", "FSZ", RouteKind.NON_STOP, valid_from=DAY)
OLD = replace(NON_STOP, route_id="old", status=RouteStatus.ENDED, valid_from=None, valid_to=DAY)
HUB = route("AMD", "BKK", RouteKind.HUB)
HOME = route("AMD", "IXL")
NETWORK = network(
    (
        airport("AMD", "IN-GJ", 0.1),
        airport("FSZ", "JP-22", 59.9),
        airport("BKK", "TH", 20),
        airport("IXL", "IN-LA", -1),
    ),
    (HOME, HUB, OLD, NON_STOP),
)


@pytest.fixture
def work():
    with FakeStore(Reference(regions=REGIONS, network=NETWORK)).read() as work:
        yield work


def problem_of(error):
    (problem,) = error.value.problems
    return problem.code, dict(problem.params)


def test_that_regions_may_be_named_by_code_or_name(work):
    by_name = find_journeys(work, FlatMap(), "gujarat", "Shizuoka", DAY)
    assert by_name == find_journeys(work, FlatMap(), "IN-GJ", "jp-22", DAY)
    assert by_name[0].legs[1].carrier == "AI"


def test_that_an_unknown_region_is_refused_with_the_nearest_names(work):
    with pytest.raises(ProblemError) as error:
        find_journeys(work, FlatMap(), "Gujrat", "Shizuoka", DAY)
    assert problem_of(error) == ("region-unknown", {"region": "Gujrat", "near": ("Gujarat",)})


def test_that_a_journey_from_a_region_to_itself_is_refused(work):
    with pytest.raises(ProblemError) as error:
        find_journeys(work, FlatMap(), "Gujarat", "IN-GJ", DAY)
    assert problem_of(error) == ("same-region", {"region": "Gujarat"})


def test_that_the_reason_is_told_where_there_is_no_journey(work):
    with pytest.raises(ProblemError) as error:
        find_journeys(work, FlatMap(), "Shizuoka", "Ladakh", DAY)
    assert problem_of(error) == ("no-flight-in-reach", {"region": "IN-LA"})


def test_that_all_routes_are_listed_with_the_non_stop_ones_first(work):
    assert list_routes(work) == (NON_STOP, OLD, HUB, HOME)


@pytest.mark.parametrize(
    ("filters", "listed"),
    [
        ({"status": RouteStatus.ENDED}, (OLD,)),
        ({"kind": RouteKind.HUB}, (HUB,)),
        ({"on": DAY.replace(day=1), "kind": RouteKind.NON_STOP}, (OLD,)),
        ({"on": DAY.replace(day=28), "kind": RouteKind.NON_STOP}, (NON_STOP,)),
        ({"status": RouteStatus.SUSPENDED}, ()),
    ],
)
def test_that_routes_are_filtered_by_status_kind_and_day(work, filters, listed):
    assert list_routes(work, **filters) == listed
