"""Named scenarios are kept, renamed, taken back and run as any what-if is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.network import RouteKind
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.own_routes import OwnRoute
from app.domain.problems import ProblemError
from app.domain.scenarios import Scenario
from app.services.edit_routes import keep_route
from app.services.json_form import as_json, from_json
from app.services.keep_scenarios import (
    keep_scenario,
    list_scenarios,
    rename_scenario,
    run_scenario,
    withdraw_scenario,
)
from app.services.try_routes import read_journeys, try_routes
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.store import FakeStore, Reference

REGIONS = (region("IN-GJ", 0), region("JP-22", 60))
AIRPORTS = (airport("AMD", "IN-GJ", 0.1), airport("FSZ", "JP-22", 59.9))
DRAWN = network(AIRPORTS, [route("AMD", "FSZ", RouteKind.NON_STOP, weekly=3)])
MORE = Scenario("More flights", (RouteEdit(EditKind.CHANGED, "AMD", "FSZ", 7),), DAY)


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS, network=DRAWN))


def listed(store):
    with store.read() as work:
        return list_scenarios(work)


def refused(work, *args, **options):
    with pytest.raises(ProblemError) as error:
        work(*args, **options)
    return [problem.code for problem in error.value.problems]


def test_that_scenarios_are_listed_by_name(store):
    keep_scenario(store, replace(MORE, name="  zebra "), "later")
    keep_scenario(store, replace(MORE, name="Amber"), "first")
    assert [each.name for each in listed(store).values()] == ["Amber", "zebra"]


def test_that_a_scenario_is_kept_anew_under_its_key(store):
    (key,) = keep_scenario(store, MORE, "a first try").ids
    fewer = replace(MORE, edits=(RouteEdit(EditKind.REMOVED, "AMD", "FSZ"),))
    keep_scenario(store, fewer, "the other way", key)
    assert listed(store) == {key: fewer}


def test_that_a_name_is_given_once_and_can_be_changed(store):
    (key,) = keep_scenario(store, MORE, "why").ids
    assert refused(keep_scenario, store, replace(MORE, name="MORE FLIGHTS"), "why") == [
        "scenario-name-taken"
    ]
    rename_scenario(store, key, " Daily ", "clearer")
    assert listed(store) == {key: replace(MORE, name="Daily")}
    assert refused(rename_scenario, store, key, "", "why") == ["scenario-name-missing"]
    assert refused(rename_scenario, store, key, "x" * 121, "why") == ["scenario-name-long"]


def test_that_a_withdrawn_scenario_is_gone(store):
    (key,) = keep_scenario(store, MORE, "why").ids
    withdraw_scenario(store, key, "done")
    assert listed(store) == {}
    assert refused(withdraw_scenario, store, key, "again") == ["scenario-unknown"]


def test_that_a_scenario_that_cannot_be_run_is_not_kept(store):
    twice = replace(MORE, edits=(RouteEdit(EditKind.ADDED, "AMD", "FSZ", 3),))
    assert refused(keep_scenario, store, twice, "why") == ["route-flown"]
    empty = replace(MORE, name="", edits=())
    codes = ["reason-missing", "edits-missing", "scenario-name-missing"]
    assert refused(keep_scenario, store, empty, "") == codes
    assert listed(store) == {}


def test_that_a_scenario_may_build_on_the_officers_own_routes(store):
    own = OwnRoute("AMD", "FSZ", "Airline", DAY, ("NH",), valid_from=DAY + timedelta(30))
    keep_route(store, own, "announced")
    later = replace(MORE, on=DAY + timedelta(30))
    (key,) = keep_scenario(store, later, "both carriers").ids
    assert listed(store)[key] == later


def test_that_running_a_scenario_is_trying_its_edits(store):
    with store.read() as work:
        known = read_journeys(work, FlatMap(), DAY)
    ran, tried = run_scenario(known, MORE), try_routes(known, MORE.edits)
    assert ran.shift.pairs == tried.shift.pairs != ()
    with pytest.raises(ValueError, match="scenario of"):
        run_scenario(known, replace(MORE, on=DAY + timedelta(1)))


def test_that_a_scenario_comes_back_from_the_store_as_it_was():
    assert from_json(Scenario, as_json(MORE)) == MORE
