"""What-if on small networks whose gains can be reckoned by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.journeys import AccessMatrix
from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import ProblemError
from app.domain.scoring import Scoring
from app.domain.what_if import AccessShift
from app.services.try_routes import read_journeys, shifted_standings, try_routes
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.pairs import ACCESS, EQUAL, TODAY, small_world
from tests.fakes.store import FakeStore, Reference

GJ, DL, SHIZUOKA, CHIBA = "IN-GJ", "IN-DL", "JP-22", "JP-12"
REGIONS = (region(GJ, 0), region(DL, 5), region(SHIZUOKA, 60), region(CHIBA, 70))
AIRPORTS = (
    airport("AMD", GJ, 0.1),
    airport("DEL", DL, 5.1),
    airport("FSZ", SHIZUOKA, 59.9),
    airport("NRT", CHIBA, 69.9),
)
ROUTES = (
    route("AMD", "DEL", weekly=14, block_minutes=90),
    route("DEL", "FSZ", RouteKind.NON_STOP, weekly=7, block_minutes=480),
    route("DEL", "NRT", RouteKind.NON_STOP, status=RouteStatus.SUSPENDED, weekly=3),
)
RIDE = 10 * 1.3 / 35
TO_SHIZUOKA = RIDE + 3 + 8 + 1 + RIDE  # from Delhi: ride, check-in, flight, exit, ride
BY_DELHI = RIDE + 2 + 1.5 + (3 + 3) + 8 + 1 + RIDE  # from Gujarat, connecting and waiting at Delhi
NON_STOP = RIDE + 3 + (0.5 + 5980 / 780) + 1 + RIDE  # from Gujarat, once there is a flight


@pytest.fixture(scope="module")
def known():
    reference = Reference(regions=REGIONS, network=network(AIRPORTS, ROUTES))
    with FakeStore(reference).read() as work:
        return read_journeys(work, FlatMap(), DAY)


def edit(kind, ends, weekly=0, carrier=""):
    return RouteEdit(EditKind(kind), *ends.split("-"), weekly, carrier)


def gains(tried):
    return {(each.state, each.prefecture): each.gain_hours for each in tried.shift.pairs}


def test_that_an_added_route_saves_a_state_the_change_at_delhi_to_the_minute(known):
    tried = try_routes(known, [edit("added", "AMD-FSZ", 4)])
    (pair,) = tried.shift.pairs
    assert (pair.state, pair.prefecture) == (GJ, SHIZUOKA)
    assert pair.before.hours == pytest.approx(BY_DELHI, abs=1e-6)
    assert pair.after.hours == pytest.approx(NON_STOP, abs=1e-6)
    assert pair.gain_hours == pytest.approx(BY_DELHI - NON_STOP, abs=1e-6)
    assert (pair.before.changes, pair.after.changes) == (1, 0)
    assert (pair.before.weekly, pair.after.weekly) == (7, 4)
    assert (tried.shift.gaining, tried.shift.losing) == (1, 0)
    assert tried.shift.gained_hours == pair.gain_hours
    assert tried.shift.mean_hours == pytest.approx(
        ((TO_SHIZUOKA + BY_DELHI) / 2, (TO_SHIZUOKA + NON_STOP) / 2), abs=1e-6
    )


def test_that_the_time_of_an_added_flight_is_told_as_estimated(known):
    (flight,) = try_routes(known, [edit("added", "AMD-FSZ", 4, "JL")]).flights
    assert (flight.estimated, flight.weekly, flight.carriers) == (True, 4, ("JL",))
    assert flight.hours == pytest.approx(0.5 + 5980 / 780)


def test_that_a_resumed_route_joins_pairs_that_had_no_journey(known):
    tried = try_routes(known, [edit("resumed", "DEL-NRT")])
    assert gains(tried) == {(DL, CHIBA): None, (GJ, CHIBA): None}
    assert all(each.before is None and each.after for each in tried.shift.pairs)
    assert (tried.shift.gaining, tried.shift.losing, tried.shift.gained_hours) == (2, 0, 0)


def test_that_a_removed_route_cuts_pairs_off_and_leaves_no_mean(known):
    tried = try_routes(known, [edit("removed", "FSZ-DEL")])
    assert set(gains(tried)) == {(DL, SHIZUOKA), (GJ, SHIZUOKA)}
    assert (tried.shift.gaining, tried.shift.losing) == (0, 2)
    assert tried.shift.mean_hours is None
    assert tried.flights[0].weekly == 7


def test_that_a_change_of_frequency_alone_is_shown_without_a_gain(known):
    tried = try_routes(known, [edit("changed", "DEL-FSZ", 10)])
    assert gains(tried) == {(DL, SHIZUOKA): 0, (GJ, SHIZUOKA): 0}
    assert {each.after.weekly for each in tried.shift.pairs} == {10}
    assert tried.shift.gaining == 0


def test_that_removing_what_was_added_says_nothing_of_the_flight(known):
    tried = try_routes(known, [edit("added", "AMD-FSZ", 4), edit("removed", "AMD-FSZ")])
    assert tried.shift.pairs == ()
    assert tried.flights == (None, None)


def test_that_a_what_if_without_edits_is_refused(known):
    with pytest.raises(ProblemError) as error:
        try_routes(known, [])
    assert error.value.problems[0].code == "edits-missing"


def test_that_trying_leaves_the_known_journeys_as_they_were(known):
    hours = known.access.hours.copy()
    try_routes(known, [edit("added", "AMD-FSZ", 4)])
    np.testing.assert_array_equal(known.finder.access().hours, hours)


HOURS = st.one_of(st.just(np.nan), st.floats(5, 60))


def access(hours):
    shape = np.array(hours).reshape(2, 2)
    return AccessMatrix((GJ, DL), (SHIZUOKA, CHIBA), shape, shape * 0, shape * 0 + 7)


@given(st.lists(HOURS, min_size=4, max_size=4), st.lists(HOURS, min_size=4, max_size=4))
def test_that_back_again_what_was_gained_is_lost(before, after):
    there = AccessShift(access(before), access(after))
    back = AccessShift(access(after), access(before))
    assert (there.gaining, there.losing) == (back.losing, back.gaining)
    assert there.gained_hours == pytest.approx(back.lost_hours)
    assert len(there.pairs) == len(back.pairs) >= there.gaining + there.losing
    firsts = [each.gain_hours for each in there.pairs if (each.gain_hours or 0) > 0]
    assert firsts == sorted(firsts, reverse=True)


def test_that_scores_follow_the_journeys_and_only_they():
    world = small_world()
    reference = Reference(
        regions=tuple(profile.region for profile in world.profiles.values()),
        profiles=world.profiles,
        sectors=world.sectors,
        blocks=world.blocks,
        linkages=world.linkages,
        method=world.method,
        ties=world.relations.ties,
    )
    hours = ACCESS.hours.copy()
    hours[2, 0] = 10.0
    shift = AccessShift(ACCESS, replace(ACCESS, hours=hours))
    with FakeStore(reference).read() as work:
        moved = shifted_standings(work, shift, Scoring(EQUAL), TODAY)
        unmoved = shifted_standings(work, shift, Scoring({"scale": 1.0}), TODAY)
    before, after = moved["IN-OD", "JP-13"]
    assert after.score > before.score
    assert after.rank <= before.rank
    ranks = sorted(before.rank for before, _ in moved.values())
    assert ranks[0] == 1
    assert ranks[-1] <= len(moved) == 12
    assert all(before == after for before, after in unmoved.values())
