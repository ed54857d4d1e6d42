from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.problems import ProblemError, refuse
from app.ui.screens.pair.presenter import REMEMBERED, PairPresenter, PairUseCases


class FakeView:
    def __init__(self):
        self.told = []

    def __getattr__(self, name):
        return lambda *values, **named: self.told.append((name, *values, *named.values()))

    def last(self, name):
        return next(call[1:] for call in reversed(self.told) if call[0] == name)


def at_once(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        result = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(result)
    return lambda: None


HAS_ONE_ABOVE = ("IN-TN", "JP-22")


class Desk:
    """Presenter, view, and what was asked of the use cases."""

    def __init__(self):
        self.view, self.asked, self.problems = FakeView(), [], []
        self.unreadable = False
        self.presenter = PairPresenter(
            self.view,
            PairUseCases(
                regions=dict,
                first=lambda: ("IN-GJ", "JP-22"),
                page=self._page,
                figure_changes=lambda *asked: self.asked.append(("changes", *asked)) or ("change",),
                shortlist=lambda *asked: self.asked.append(("shortlist", *asked)),
                unlist=lambda *asked: self.asked.append(("unlist", *asked)),
                brief=self._brief,
                figures=lambda page, file: self.asked.append(("figures", page.pair)) or file,
            ),
            at_once,
            self.problems.append,
        )

    def _page(self, pair):
        if self.unreadable:
            raise refuse("weights-empty")
        above = SimpleNamespace(score=0.6) if pair == HAS_ONE_ABOVE else None
        own = SimpleNamespace(score=0.5)
        return SimpleNamespace(
            pair=pair, above=above, dossier=SimpleNamespace(of_state=own, scoring="scoring")
        )

    def _brief(self, pair, file, _handle):
        if file.suffix != ".pdf":
            raise refuse("document-name-wrong", file=str(file), known=(".pdf",))
        self.asked.append(("brief", pair))
        return file

    @property
    def shown(self):
        return self.view.last("show_pair")[0].pair


@pytest.fixture
def desk():
    desk = Desk()
    desk.presenter.start()
    return desk


def test_that_it_begins_with_the_pair_that_is_offered(desk):
    assert desk.shown == ("IN-GJ", "JP-22")
    assert desk.view.last("show_former") == ((),)


def test_that_a_chosen_region_takes_its_side_and_the_other_stays(desk):
    desk.presenter.choose_region("JP-27")
    assert desk.shown == ("IN-GJ", "JP-27")
    desk.presenter.choose_region("IN-TN")
    assert desk.shown == ("IN-TN", "JP-27")


def test_that_going_back_shows_the_pair_before_and_then_returns(desk):
    desk.presenter.open("IN-TN", "JP-27")
    assert desk.view.last("show_former") == ((("IN-GJ", "JP-22"),),)
    desk.presenter.go_back()
    assert desk.shown == ("IN-GJ", "JP-22")
    desk.presenter.go_back()
    assert desk.shown == ("IN-TN", "JP-27")


def test_that_single_figures_are_looked_for_once_the_page_is_shown_where_a_pair_stands_above(desk):
    assert not [call for call in desk.view.told if call[0] == "show_figure_changes"]
    desk.presenter.open(*HAS_ONE_ABOVE)
    page = desk.view.last("show_pair")[0]
    assert desk.asked == [("changes", page.dossier.of_state, page.above, "scoring")]
    names = [call[0] for call in desk.view.told]
    assert names.index("show_figure_changes") > names.index("show_pair")
    assert desk.view.last("show_figure_changes") == (("change",),)


def test_that_each_pair_is_remembered_once_and_not_too_many(desk):
    for number in (*range(1, 40), 5):
        desk.presenter.open("IN-GJ", f"JP-{number:02}")
    former = desk.view.last("show_former")[0]
    assert len(former) == len(set(former)) == REMEMBERED
    assert ("IN-GJ", "JP-05") not in former


def test_that_a_pair_asked_for_before_the_start_is_the_first():
    desk = Desk()
    desk.presenter.open("IN-TN", "JP-27")
    assert desk.shown == ("IN-TN", "JP-27")
    desk.presenter.start()
    assert desk.shown == ("IN-TN", "JP-27")


def test_that_a_problem_leaves_the_page_that_stands_and_is_told(desk):
    desk.unreadable = True
    desk.presenter.open("IN-TN", "JP-27")
    assert [error.problems[0].code for error in desk.problems] == ["weights-empty"]
    desk.unreadable = False
    desk.presenter.reload()
    assert desk.shown == ("IN-GJ", "JP-22")


def test_that_without_any_page_the_screen_says_so_and_can_try_again():
    desk = Desk()
    desk.unreadable = True
    desk.presenter.start()
    assert desk.view.told[-1] == ("show_failed",)
    desk.unreadable = False
    desk.presenter.start()
    assert desk.shown == ("IN-GJ", "JP-22")


def test_that_the_shortlist_is_told_the_pair_and_the_reason(desk):
    desk.presenter.shortlist("ports")
    desk.presenter.unlist("signed")
    assert desk.asked == [
        ("shortlist", ("IN-GJ", "JP-22"), "ports"),
        ("unlist", ("IN-GJ", "JP-22"), "signed"),
    ]


def test_that_a_brief_is_written_and_its_place_told(desk):
    desk.presenter.write_brief(Path("brief.pdf"))
    assert desk.asked == [("brief", ("IN-GJ", "JP-22"))]
    assert [call for call in desk.view.told if "writ" in call[0]] == [
        ("show_writing", True),
        ("show_writing", False),
        ("show_written", Path("brief.pdf")),
    ]


def test_that_a_file_that_cannot_be_written_ends_the_waiting_and_is_told(desk):
    desk.presenter.write_brief(Path("brief.txt"))
    assert desk.view.told[-1] == ("show_writing", False)
    assert desk.problems[0].problems[0].code == "document-name-wrong"


def test_that_figures_are_those_of_the_page_that_is_shown(desk):
    desk.presenter.open("IN-TN", "JP-27")
    desk.presenter.write_figures(Path("figures.xlsx"))
    assert desk.asked == [("figures", ("IN-TN", "JP-27"))]


def test_that_a_pair_asked_for_while_the_first_is_read_still_brings_the_regions():
    desk, waiting = Desk(), []
    desk.presenter._run = lambda job, done, *_, **__: waiting.append((job, done))
    desk.presenter.start()
    desk.presenter.open("IN-TN", "JP-27")
    job, done = waiting[-1]
    done(job(None))
    assert desk.shown == ("IN-TN", "JP-27")
    assert ("show_regions", {}) in desk.view.told
