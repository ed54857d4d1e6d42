from pathlib import Path

import pytest

from app.domain.regions import Names, Position, RegionCode, StateCode
from app.services.draw_map import MapContent, MapRegion
from app.services.map_filter import MapFilter
from app.ui.screens.map.presenter import MapPresenter


class FakeView:
    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda *values: self.told.append((name, *values))


def content(focus, layers, score=0.5):
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

    def read(focus, layers):
        asked.append((focus, tuple(layers)))
        return content(focus, layers)

    presenter = MapPresenter(
        view,
        content=read,
        page=lambda _: {"index.html": b"page"},
        write=lambda file, drawn: (
            file / (drawn.focus or "") / "+".join(sorted(drawn.layers)) / drawn.shown.forum
        ),
        run=at_once,
        on_problem=problems.append,
    )
    return presenter, view, asked, problems


def test_that_the_first_map_shows_scores_ties_and_flights(desk):
    presenter, view, asked, _ = desk
    presenter.load()
    assert asked == [("", ("scores", "ties", "flights"))]
    assert view.told[0][0] == "show_map"
    assert view.told[0][2] == {"index.html": b"page"}


def test_that_another_focus_pushes_scores_and_draws_no_page(desk):
    presenter, view, _, _ = desk
    presenter.choose_focus("JP-22")
    assert view.told == [("show_scores", "JP-22", {"IN-GJ": 0.5}, {"IN-GJ": "JP-22"})]


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
    assert view.told[-1] == ("show_written", Path("out/IN-GJ/flights+scores+ties"))


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


def test_that_what_goes_wrong_is_told_and_shows_nothing(desk):
    _, view, _, problems = desk

    def fail(focus, layers):
        raise LookupError(focus)

    presenter = MapPresenter(view, fail, dict, None, at_once, problems.append)
    presenter.load()
    assert [type(problem) for problem in problems] == [LookupError]
    assert view.told == []


def test_that_a_focus_chosen_while_the_map_is_drawn_is_shown_after_all():
    waiting, view = [], FakeView()
    presenter = MapPresenter(
        view, content, lambda _: {}, None, lambda *job, **_: waiting.append(job), None
    )
    presenter.load()
    presenter.choose_focus("JP-22")
    first_map, scores = waiting
    for job, on_done, _ in (scores, first_map):
        on_done(job(None))
    job, on_done, _ = waiting[-1]
    on_done(job(None))
    assert [told[0] for told in view.told] == [
        "show_scores",
        "show_map",
        "show_layers",
        "show_scores",
    ]
    assert view.told[-1][1] == "JP-22"


def test_that_what_the_page_tells_is_what_is_written_and_drawn_anew(desk):
    presenter, view, _, _ = desk
    presenter.filter(
        {"hidden": ["ties_lapsed"], "weekly": 7, "forum": "F001", "box": [6, 67, 37, 97]}
    )
    presenter.write(Path("out"))
    assert view.told == [("show_written", Path("out/flights+scores+ties/F001"))]
    presenter.load()
    shown = view.told[-1][1].shown
    assert shown == MapFilter(frozenset({"ties_lapsed"}), 7.0, "F001", (6.0, 67.0, 37.0, 97.0))
