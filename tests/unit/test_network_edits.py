"""Routes added, removed, resumed and changed on paper."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import (
    EditKind,
    RouteEdit,
    edited,
    resumed,
    with_route,
    with_weekly,
    without_route,
)
from app.domain.problems import ProblemError
from app.domain.provenance import Quality
from tests.fakes.networks import DAY, airport, network, route

AIRPORTS = (
    airport("AMD", "IN-GJ", 0.1),
    airport("DEL", "IN-DL", 5.1),
    airport("FSZ", "JP-22", 59.9),
    airport("NRT", "JP-12", 62),
    airport("BKK", "TH", 20),
)
DAILY = route("DEL", "NRT", RouteKind.NON_STOP, weekly=7, block_minutes=480)
OTHER = route("NRT", "DEL", RouteKind.NON_STOP, route_id="other", weekly=3, carriers=("JL",))
HOME = route("AMD", "DEL")
RESTING = route("AMD", "NRT", RouteKind.NON_STOP, status=RouteStatus.SUSPENDED, weekly=3)
GONE = route("BKK", "NRT", RouteKind.HUB, valid_to=DAY - timedelta(1))
NETWORK = network(AIRPORTS, (DAILY, OTHER, HOME, RESTING, GONE))

CODES = st.sampled_from([each.iata for each in AIRPORTS] + ["XXX"])
EDITS = st.builds(RouteEdit, st.sampled_from(EditKind), CODES, CODES, st.integers(-2, 120))


def added(origin, destination, weekly=7, carrier=""):
    return RouteEdit(EditKind.ADDED, origin, destination, weekly, carrier)


def changed(origin, destination, weekly):
    return RouteEdit(EditKind.CHANGED, origin, destination, weekly)


def refused(work):
    with pytest.raises(ProblemError) as error:
        work()
    (problem,) = error.value.problems
    return problem.code


@pytest.mark.parametrize(
    ("ends", "kind"),
    [
        (("DEL", "FSZ"), RouteKind.NON_STOP),
        (("FSZ", "DEL"), RouteKind.NON_STOP),
        (("FSZ", "NRT"), RouteKind.DOMESTIC),
        (("BKK", "DEL"), RouteKind.HUB),
    ],
)
def test_that_an_added_route_is_of_the_kind_its_airports_make_it(ends, kind):
    new = with_route(NETWORK, added(*ends), DAY).routes[-1]
    assert (new.origin, new.destination, new.kind, new.weekly) == (*ends, kind, 7)
    assert new.flies_on(DAY)


def test_that_an_added_route_has_no_timetable_and_says_that_it_is_an_estimate():
    new = with_route(NETWORK, added("DEL", "FSZ", 4, "JL"), DAY).routes[-1]
    assert (new.block_minutes, new.quality, new.carriers) == (None, Quality.ESTIMATED, ("JL",))
    assert with_route(NETWORK, added("DEL", "FSZ"), DAY).routes[-1].carriers == ()


def test_that_removing_takes_all_carriers_flown_that_day_in_either_order():
    for ends in (("DEL", "NRT"), ("NRT", "DEL")):
        assert without_route(NETWORK, *ends, DAY).routes == (HOME, RESTING, GONE)


def test_that_a_resumed_route_is_flown_as_it_was():
    routes = resumed(NETWORK, "NRT", "AMD", DAY).routes
    assert routes == (DAILY, OTHER, HOME, replace(RESTING, status=RouteStatus.OPERATING), GONE)


def test_that_a_suspended_route_whose_validity_is_over_does_not_return():
    over = network(AIRPORTS, [replace(RESTING, valid_to=DAY - timedelta(1))])
    assert refused(lambda: resumed(over, "AMD", "NRT", DAY)) == "route-not-suspended"


def test_that_a_changed_frequency_is_that_of_all_carriers_together():
    routes = with_weekly(NETWORK, changed("DEL", "NRT", 5), DAY).routes
    assert [each.weekly for each in routes[:2]] == [2.5, 2.5]
    assert [replace(each, weekly=None) for each in routes] == [
        replace(each, weekly=None) for each in NETWORK.routes
    ]


def test_that_edits_build_upon_each_other():
    swap = (RouteEdit(EditKind.REMOVED, "DEL", "NRT"), added("DEL", "NRT", 14))
    routes = edited(NETWORK, swap, DAY).routes
    assert [each.weekly for each in routes if each.origin == "DEL"] == [14]
    assert refused(lambda: edited(NETWORK, swap[::-1], DAY)) == "route-flown"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (added("DEL", "XXX"), "airport-unknown"),
        (added("DEL", "DEL"), "same-airport"),
        (added("NRT", "DEL"), "route-flown"),
        (added("DEL", "FSZ", 0), "weekly-out-of-range"),
        (added("DEL", "FSZ", 100), "weekly-out-of-range"),
        (changed("DEL", "NRT", 100), "weekly-out-of-range"),
        (changed("DEL", "FSZ", 7), "route-not-flown"),
        (RouteEdit(EditKind.REMOVED, "BKK", "NRT"), "route-not-flown"),
        (RouteEdit(EditKind.REMOVED, "XXX", "NRT"), "airport-unknown"),
        (RouteEdit(EditKind.RESUMED, "DEL", "NRT"), "route-not-suspended"),
        (RouteEdit(EditKind.RESUMED, "DEL", "DEL"), "same-airport"),
    ],
)
def test_that_an_edit_that_makes_no_sense_is_refused(edit, code):
    assert refused(lambda: edited(NETWORK, [edit], DAY)) == code


@pytest.mark.parametrize("weekly", [1, 99])
def test_that_the_bounds_of_the_frequency_are_allowed(weekly):
    assert with_route(NETWORK, added("DEL", "FSZ", weekly), DAY).routes[-1].weekly == weekly


def test_that_an_added_route_is_taken_away_again_by_removing_it():
    there = with_route(NETWORK, added("DEL", "FSZ"), DAY)
    assert without_route(there, "FSZ", "DEL", DAY) == NETWORK


@given(edit=EDITS)
def test_that_an_edit_touches_its_own_pair_alone_or_is_refused(edit):
    ends = {edit.origin, edit.destination}

    def others(routes):
        return [each for each in routes if {each.origin, each.destination} != ends]

    try:
        after = edited(NETWORK, [edit], DAY)
    except ProblemError:
        return
    assert after != NETWORK or edit.kind is EditKind.CHANGED
    assert others(after.routes) == others(NETWORK.routes)
    assert replace(after, routes=NETWORK.routes) == NETWORK
