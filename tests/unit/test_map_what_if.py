"""A what-if and connecting flights as the map is given them."""

from datetime import date

import numpy as np
import pytest

from app.domain.compatibility import PairMatrix, PairScores
from app.domain.journeys import AccessMatrix
from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import ProblemError
from app.domain.region_hours import HoursShift, shifted_hours
from app.domain.regions import PrefectureCode, StateCode
from app.domain.scenarios import Scenario
from app.domain.what_if import AccessShift
from app.services.draw_map import MapLayer, MapRequest, draw_map
from app.services.export_map import shown_part
from app.services.keep_scenarios import scenario_named
from app.services.map_filter import read_filter
from app.services.map_flights import connecting_flights
from app.services.map_what_if import MapEdit, Tried, what_if_on_map
from app.services.try_routes import WhatIf
from tests.fakes.networks import DAY, airport, network, region, route, serves
from tests.fakes.store import FakeStore, Own, Reference

NAN = float("nan")
GUJARAT, KARNATAKA = StateCode("IN-GJ"), StateCode("IN-KA")
CHIBA, OSAKA = PrefectureCode("JP-12"), PrefectureCode("JP-27")


def access(hours):
    hours = np.array(hours)
    return AccessMatrix((GUJARAT, KARNATAKA), (CHIBA, OSAKA), hours, hours * 0, hours * 0)


SHIFT = AccessShift(access([[20.0, 21.0], [15.0, 18.0]]), access([[20.0, 19.5], [17.0, 12.0]]))


def test_that_from_a_region_the_other_country_has_its_hours_before_and_after():
    assert shifted_hours(SHIFT, "IN-KA") == {
        "JP-12": HoursShift(15.0, 17.0, KARNATAKA),
        "JP-27": HoursShift(18.0, 12.0, KARNATAKA),
    }
    assert shifted_hours(SHIFT, "JP-27") == {
        "IN-GJ": HoursShift(21.0, 19.5, OSAKA),
        "IN-KA": HoursShift(18.0, 12.0, OSAKA),
    }


def test_that_without_a_region_each_has_the_journey_that_changes_most_for_better_or_worse():
    found = shifted_hours(SHIFT, "")
    assert {code: (it.partner, it.saved) for code, it in found.items()} == {
        "IN-GJ": ("JP-27", 1.5),
        "IN-KA": ("JP-27", 6.0),
        "JP-12": ("IN-KA", -2.0),
        "JP-27": ("IN-KA", 6.0),
    }


def test_that_a_journey_that_begins_changes_more_than_any_and_none_saves_nothing():
    shift = AccessShift(access([[NAN, 21.0], [NAN, 18.0]]), access([[NAN, 12.0], [30.0, 18.0]]))
    found = shifted_hours(shift, "")
    assert found["IN-KA"] == HoursShift(None, 30.0, CHIBA)
    assert (found["IN-KA"].saved, found["IN-GJ"].saved) == (None, 9.0)
    assert shifted_hours(shift, "IN-GJ")["JP-12"] == HoursShift(None, None, GUJARAT)


def test_that_a_region_without_a_change_has_its_quickest_journey():
    shift = AccessShift(*[access([[20.0, 21.0], [NAN, 18.0]])] * 2)
    found = shifted_hours(shift, "")
    assert found["JP-27"] == HoursShift(18.0, 18.0, KARNATAKA)
    assert found["IN-KA"].partner == OSAKA
    assert not any(each.changes for each in found.values())


def tried():
    edits = (RouteEdit(EditKind.ADDED, "BLR", "KIX", 5), RouteEdit(EditKind.REMOVED, "BLR", "NRT"))
    return Tried(Scenario("Kansai", edits, DAY), WhatIf(edits, (None, None), SHIFT))


def test_that_the_map_is_given_name_routes_and_hours():
    shown = what_if_on_map(tried(), "IN-KA")
    assert (shown.name, shown.on, [*shown.hours]) == ("Kansai", DAY, ["JP-12", "JP-27"])
    assert shown.edits[1] == MapEdit(EditKind.REMOVED, "BLR", "NRT", None)
    assert shown.airports == {"BLR", "KIX", "NRT"}


@pytest.fixture
def drawn_map():
    """Draws a map of the network below; a score is no matter here."""
    regions = tuple(region(code, 0) for code in ("IN-GJ", "IN-KA", "JP-12", "JP-27"))
    score = np.full((2, 2), 0.5)
    empty = np.zeros((2, 2, 0))
    matrix = PairMatrix((GUJARAT, KARNATAKA), (CHIBA, OSAKA), (), *[empty] * 5)
    scores = PairScores(score, score, score, empty, np.zeros((2, 2), np.uint8), np.zeros(0))

    def draw(focus, layers, tried=None):
        store = FakeStore(Reference(regions=regions, network=NETWORK), Own())
        with store.read() as work:
            return draw_map(work, matrix, scores, MapRequest(focus, layers, DAY, 2027, tried))

    return draw


def test_that_a_layer_without_its_what_if_is_refused(drawn_map):
    with pytest.raises(ProblemError) as refused:
        drawn_map("", ("gains",))
    assert refused.value.problems[0].code == "what-if-missing"


def test_that_the_airports_of_a_what_if_are_drawn_only_with_its_layer(drawn_map):
    content = drawn_map("", ("gains",), tried())
    assert {"BLR", "KIX", "NRT"} <= {it.iata for it in shown_part(content).airports}
    content = drawn_map("", (), tried())
    assert shown_part(content).what_if is None
    assert shown_part(content).airports == ()


def test_that_only_the_region_s_own_connecting_flights_are_drawn(drawn_map):
    content = drawn_map("IN-KA", (MapLayer.CONNECTIONS,))
    told = [(it.near.iata, it.far.iata, it.flight.weekly) for it in content.connections]
    assert told == [("BLR", "BKK", 7), ("BLR", "DEL", 3)]
    assert drawn_map("", (MapLayer.CONNECTIONS,)).connections == ()
    assert shown_part(drawn_map("IN-KA", ())).connections == ()


def test_that_connections_not_flown_that_day_and_non_stop_flights_are_left_out():
    flown = NETWORK.routes
    assert {it.status for it in flown} == {RouteStatus.OPERATING, RouteStatus.SUSPENDED}
    assert connecting_flights(NETWORK, "IN-GJ", DAY) == ()
    assert len(connecting_flights(NETWORK, "IN-KA", DAY)) == 2


def test_that_a_scenario_is_found_by_its_name_in_capitals_or_not():
    scenario = Scenario("Kansai", (), date(2027, 1, 1))
    assert scenario_named([scenario], " KANSAI ") is scenario
    with pytest.raises(ProblemError) as refused:
        scenario_named([scenario], "Kyushu")
    assert refused.value.problems[0].params["known"] == ("Kansai",)


def test_that_a_measure_nobody_knows_shows_the_gain():
    told = {"hidden": [], "weekly": 0, "forum": "", "box": None}
    assert read_filter({**told, "measure": "before"}).measure == "before"
    assert read_filter({**told, "measure": "<b>"}).measure == "gain"


NETWORK = network(
    [
        airport("BLR", "IN-KA", 0),
        airport("DEL", "IN-DL", 1),
        airport("BKK", "", 2),
        airport("NRT", "JP-12", 60),
        airport("KIX", "JP-27", 61),
    ],
    [
        route("BKK", "BLR", RouteKind.HUB, weekly=7),
        route("BLR", "DEL", RouteKind.DOMESTIC, weekly=3),
        route("BLR", "KIX", RouteKind.DOMESTIC, weekly=9, status=RouteStatus.SUSPENDED),
        route("BLR", "NRT", RouteKind.NON_STOP, weekly=4),
        route("DEL", "NRT", RouteKind.NON_STOP, weekly=4),
    ],
    served=[serves("IN-KA", "BLR")],
)
