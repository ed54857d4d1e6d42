from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import refuse
from app.domain.regions import Names, Position, RegionCode, StateCode
from app.domain.scenarios import Scenario
from app.services.draw_map import MapContent, MapLayer, MapRegion
from app.services.map_filter import MapFilter
from app.ui.screens.map.presenter import MapPresenter, MapUseCases


class FakeView:
    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda *values: self.told.append((name, *values))


SCENARIO = Scenario("A try", (RouteEdit(EditKind.ADDED, "BLR", "KIX", 5),), date(2026, 11, 22))
OUTDATED = replace(SCENARIO, name="Flown by now")


def values(drawn):
    return {region.code: region.score for region in drawn.regions}


def content(focus, layers, scenario=None, score=0.5):
    region = MapRegion(
        StateCode("IN-GJ"), Names("Gujarat"), Position(23, 72), score, RegionCode("JP-22")
    )
    return MapContent(frozenset(layers), focus or None, (region,), (), (), (), ())


def at_once(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        result = job(None)
    except Exception as error:  # noqa: BLE001 - as the window's runner does
        on_problem(error)
    else:
        on_done(result)


@pytest.fixture
def desk():
    view, asked, problems = FakeView(), [], []

    def read(focus, layers, scenario):
        asked.append((focus, tuple(layers), *([scenario] if scenario else [])))
        if scenario == OUTDATED:
            raise refuse("route-flown")
        return content(focus, layers, scenario)

    def write(file, drawn):
        names = [layer for layer in MapLayer if layer in drawn.layers]
        return file / (drawn.focus or "") / "+".join(names) / drawn.shown.forum

    cases = MapUseCases(read, lambda _: {"index.html": b"page"}, values, write)
    return MapPresenter(view, cases, at_once, problems.append), view, asked, problems


def test_that_the_first_map_shows_scores_ties_and_flights(desk):
    presenter, view, asked, _ = desk
    presenter.load()
    assert asked == [("", ("scores", "ties", "flights"))]
    assert view.told[0][0] == "show_map"
    assert view.told[0][2] == {"index.html": b"page"}


def test_that_another_focus_pushes_scores_and_draws_no_page(desk):
    presenter, view, _, _ = desk
    presenter.choose_focus("JP-22")
    assert view.told == [("show_values", "JP-22", {"IN-GJ": 0.5})]


def test_that_a_click_in_the_country_of_the_focus_moves_the_focus(desk):
    presenter, view, _, _ = desk
    presenter.click("IN-GJ")
    presenter.click("IN-OD")
    assert [told[1] for told in view.told] == ["IN-GJ", "IN-OD"]


def test_that_a_click_in_the_other_country_leaves_the_focus(desk):
    presenter, view, _, _ = desk
    presenter.click("IN-GJ")
    presenter.click("JP-22")
    presenter.write(Path("out"))
    assert view.told[-1] == ("show_written", Path("out/IN-GJ/scores+ties+flights"))


def test_that_layers_keep_their_order_and_are_those_written(desk):
    presenter, view, _, _ = desk
    presenter.choose_layers(["visits", "ties"])
    presenter.write(Path("out"))
    assert view.told == [
        ("show_layers", ("ties", "visits")),
        ("show_written", Path("out/ties+visits")),
    ]


def test_that_a_selection_made_elsewhere_is_marked_without_reading_anything(desk):
    presenter, view, asked, _ = desk
    presenter.select("JP-01")
    assert (view.told, asked) == ([("show_selection", "JP-01")], [])


def test_that_a_what_if_is_drawn_with_its_layer_and_written_with_it(desk):
    presenter, view, asked, _ = desk
    presenter.show_what_if(SCENARIO)
    assert asked == [("", ("flights", "gains"), SCENARIO)]
    assert [told[0] for told in view.told] == ["show_what_if", "show_map"]
    presenter.write(Path("out"))
    assert view.told[-1] == ("show_written", Path("out/flights+gains"))


def test_that_a_what_if_dropped_leaves_the_map_as_it_was(desk):
    presenter, view, asked, _ = desk
    presenter.show_what_if(SCENARIO)
    presenter.drop_what_if()
    assert asked[-1] == ("", ("scores", "ties", "flights"))
    assert ("show_what_if", None) in view.told


def test_that_a_what_if_that_no_longer_fits_is_told_and_leaves_a_map(desk):
    presenter, view, asked, problems = desk
    presenter.show_what_if(OUTDATED)
    assert [problem.problems[0].code for problem in problems] == ["route-flown"]
    assert asked[-1] == ("", ("scores", "ties", "flights"))
    assert view.told[-1][0] == "show_map"


def test_that_what_goes_wrong_is_told_and_shows_nothing(desk):
    _, view, _, problems = desk

    def fail(focus, layers, scenario):
        raise LookupError(focus)

    presenter = MapPresenter(view, MapUseCases(fail, dict, dict, None), at_once, problems.append)
    presenter.load()
    assert [type(problem) for problem in problems] == [LookupError]
    assert view.told == []


def test_that_a_focus_chosen_while_the_map_is_drawn_is_shown_after_all():
    waiting, view = [], FakeView()
    cases = MapUseCases(content, lambda _: {}, values, None)
    presenter = MapPresenter(view, cases, lambda *job, **_: waiting.append(job), None)
    presenter.load()
    presenter.choose_focus("JP-22")
    first_map, scores = waiting
    for job, on_done, _ in (scores, first_map):
        on_done(job(None))
    job, on_done, _ = waiting[-1]
    on_done(job(None))
    assert [told[0] for told in view.told] == [
        "show_values",
        "show_map",
        "show_layers",
        "show_values",
    ]
    assert view.told[-1][1] == "JP-22"


def test_that_what_the_page_tells_is_what_is_written_and_drawn_anew(desk):
    presenter, view, _, _ = desk
    presenter.filter(
        {
            "hidden": ["ties_lapsed"],
            "weekly": 7,
            "forum": "F001",
            "measure": "after",
            "box": [6, 67, 37, 97],
        }
    )
    presenter.write(Path("out"))
    assert view.told == [("show_written", Path("out/scores+ties+flights/F001"))]
    presenter.load()
    shown = view.told[-1][1].shown
    assert shown == MapFilter(
        frozenset({"ties_lapsed"}), 7.0, "F001", (6.0, 67.0, 37.0, 97.0), "after"
    )
