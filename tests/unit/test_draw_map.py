from datetime import date
from itertools import count

import numpy as np
import pytest

from app.domain.compatibility import PairMatrix, PairScores
from app.domain.network import Airport, Network, RegionAirport, Route, RouteKind, RouteStatus
from app.domain.problems import ProblemError
from app.domain.provenance import Quality, Source
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionKind,
    StateCode,
    region_code,
)
from app.domain.ties import Forum, Tie
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Visit
from app.services.draw_map import MapLayer, MapRequest, draw_map
from tests.fakes.store import FakeStore, Own, Reference

SOURCE = Source("A list")
TODAY = date(2027, 5, 1)
GUJARAT, ODISHA = StateCode("IN-GJ"), StateCode("IN-OD")
SHIZUOKA, TOKYO = PrefectureCode("JP-22"), PrefectureCode("JP-13")


def region(code, name):
    kind = RegionKind.STATE if code.startswith("IN") else RegionKind.PREFECTURE
    return Region(region_code(code), kind, Names(name), "", Names(""), Position(20.0, 80.0))


REGIONS = (
    region("IN-GJ", "Gujarat"),
    region("IN-OD", "Odisha"),
    region("JP-13", "Tokyo"),
    region("JP-22", "Shizuoka"),
)


def pairs(score):
    score = np.array(score, dtype=float)
    empty = np.zeros((*score.shape, 0))
    matrix = PairMatrix((GUJARAT, ODISHA), (TOKYO, SHIZUOKA), (), empty, empty, empty, empty, empty)
    grades = np.zeros(score.shape, dtype=np.uint8)
    return matrix, PairScores(score, score, score, empty, grades, np.zeros(0))


NUMBERS = count(1)


def tie(state, prefecture, status="active", levels=("state", "prefecture"), kind="mou"):
    parties = ("a", levels[0], prefecture, "b", levels[1])
    return Tie(f"T{next(NUMBERS)}", state, *parties, kind, "2024", status, (), SOURCE)


def route(origin="DEL", destination="HND", status=RouteStatus.OPERATING, **other):
    given = {
        "kind": RouteKind.NON_STOP,
        "carriers": ("XX",),
        "weekly": 7.0,
        "block_minutes": None,
        "valid_from": None,
        "valid_to": None,
    } | other
    return Route(
        "R",
        origin=origin,
        destination=destination,
        status=status,
        quality=Quality.OFFICIAL,
        source=SOURCE,
        **given,
    )


def airport(iata):
    return Airport(iata, iata, "IN", "IN-DL", Position(28.6, 77.1), "Asia/Kolkata")


def drawn(reference=None, own=None, focus="", layers=("scores",), score=((0.1, 0.2), (0.3, 0.4))):
    store = FakeStore(reference or Reference(regions=REGIONS), own or Own())
    with store.read() as work:
        return draw_map(work, *pairs(score), MapRequest(focus, layers, TODAY, 2027))


def flights(*routes):
    network = Network(tuple(map(airport, ("DEL", "HND", "NRT"))), (), routes, ())
    return drawn(Reference(regions=REGIONS, network=network))


def scores(content):
    return {region.code: region.score for region in content.regions}


def test_that_a_state_in_focus_colours_the_prefectures_only():
    content = drawn(focus="gujarat")
    assert content.focus == "IN-GJ"
    assert scores(content) == {"IN-GJ": None, "IN-OD": None, "JP-13": 0.1, "JP-22": 0.2}


def test_that_a_prefecture_in_focus_colours_the_states_only():
    assert scores(drawn(focus="JP-22")) == {
        "IN-GJ": 0.2,
        "IN-OD": 0.4,
        "JP-13": None,
        "JP-22": None,
    }


def test_that_without_a_focus_each_region_shows_its_best_pair():
    content = drawn()
    assert content.focus is None
    assert scores(content) == {"IN-GJ": 0.2, "IN-OD": 0.4, "JP-13": 0.3, "JP-22": 0.4}
    partners = {region.code: region.partner for region in content.regions}
    assert partners == {"IN-GJ": "JP-22", "IN-OD": "JP-22", "JP-13": "IN-OD", "JP-22": "IN-OD"}


def test_that_an_unknown_focus_is_refused():
    with pytest.raises(ProblemError) as refused:
        drawn(focus="Atlantis")
    assert refused.value.problems[0].code == "region-unknown"


def test_that_an_unknown_layer_is_refused_with_those_there_are():
    with pytest.raises(ProblemError) as refused:
        drawn(layers=("ties", "roads"))
    (problem,) = refused.value.problems
    assert problem.code == "layer-unknown"
    assert problem.params == {"layer": "roads", "known": tuple(MapLayer)}


def test_that_all_ties_of_a_pair_are_one_line_with_the_liveliest_state():
    ties = (
        tie(GUJARAT, SHIZUOKA, "lapsed", kind="sister"),
        tie(GUJARAT, SHIZUOKA, "active", ("city", "city")),
        tie(ODISHA, SHIZUOKA, "proposed", ("city", "city")),
    )
    first, second = drawn(Reference(regions=REGIONS, ties=ties)).ties
    assert (first.kinds, first.status) == (("sister", "mou"), "active")
    assert (second.state, second.status) == ("IN-OD", "proposed")


def test_that_carriers_of_one_route_are_added_up_and_ended_ones_left_out():
    (flight,) = flights(
        route(weekly=7.0),
        route(weekly=4.0),
        route(weekly=3.0, status=RouteStatus.SUSPENDED),
        route(weekly=9.0, valid_to=date(2027, 4, 30)),
    ).flights
    assert (flight.status, flight.weekly) == ("operating", 11.0)
    assert (flight.carriers, flight.sources) == (("XX",), (SOURCE,))


def test_that_a_route_that_starts_later_is_announced_and_a_wish_stays_a_wish():
    content = flights(
        route(destination="NRT", valid_from=date(2027, 6, 1)),
        route(status=RouteStatus.PROPOSED, weekly=None),
    )
    assert [(f.destination, f.status, f.weekly) for f in content.flights] == [
        ("HND", "proposed", None),
        ("NRT", "announced", 7.0),
    ]


def test_that_only_flights_between_the_two_countries_and_their_airports_are_drawn():
    content = flights(route(kind=RouteKind.HUB), route(kind=RouteKind.DOMESTIC), route())
    assert len(content.flights) == 1
    assert {airport.iata for airport in content.airports} == {"DEL", "HND"}


def test_that_a_planned_visit_goes_from_its_first_region_through_its_hosts():
    visit = Visit(
        "2027-MEA-1",
        Lead.MEA,
        Direction.TO_JAPAN,
        date(2027, 11, 1),
        date(2027, 11, 5),
        (GUJARAT, ODISHA),
        (TOKYO, SHIZUOKA),
    )
    plan = Plan(2027, PlanStatus.OPTIMAL, 1.0, 1.0, (visit,))
    (drawn_visit,) = drawn(own=Own.having(("plan", "2027", plan))).visits
    assert drawn_visit.stops == ("IN-GJ", "JP-13", "JP-22")


def test_that_a_year_without_a_plan_has_no_visits():
    assert drawn().visits == ()


def test_that_main_airports_and_those_flown_to_are_drawn_with_whom_they_serve():
    def serves(region, iata, *, main):
        return RegionAirport(region, iata, "in_region", main, SOURCE)

    network = Network(
        tuple(map(airport, ("DEL", "HND", "AMD", "AGR"))),
        (
            serves(GUJARAT, "AMD", main=True),
            serves(ODISHA, "DEL", main=False),
            serves(ODISHA, "AGR", main=False),
        ),
        (route(),),
        (),
    )
    content = drawn(Reference(regions=REGIONS, network=network))
    assert [airport.iata for airport in content.airports] == ["DEL", "HND", "AMD"]
    assert {(at.iata, at.region) for at in content.catchments} == {
        ("AMD", GUJARAT),
        ("DEL", ODISHA),
    }
    assert content.flown == {"DEL", "HND"}


def test_that_forums_with_members_are_drawn():
    forums = (
        Forum("F1", "Kansai forum", "", ("JP-13",), "", "active", SOURCE),
        Forum("F2", "a framework", "", (), "", "active", SOURCE),
    )
    content = drawn(Reference(regions=REGIONS, forums=forums))
    assert [forum.forum_id for forum in content.forums] == ["F1"]
