from dataclasses import replace

import pytest

from app.domain.problems import ProblemError, refuse
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, StateCode
from app.domain.ties import Tie
from app.services.changes import Changes
from app.ui.screens.partnerships.presenter import PartnershipsPresenter, Registry

TIE = Tie(
    "T1",
    StateCode("IN-GJ"),
    "Gujarat",
    "state",
    PrefectureCode("JP-22"),
    "Shizuoka",
    "prefecture",
    "friendship",
    "2024-12-24",
    "active",
    ("trade",),
    Source("a page"),
)
OLD = replace(TIE, tie_id="T2", status="lapsed")


class FakeView:
    def __init__(self):
        self.ties = self.tie = self.edited = self.problem = None
        self.closed = 0

    def show_registry(self, registry):
        self.registry = registry

    def show_ties(self, ties):
        self.ties = [tie.tie_id for tie in ties]

    def show_tie(self, tie):
        self.tie = tie.tie_id if tie else None

    def edit(self, tie):
        self.edited = (tie.tie_id if tie else None,)

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problem = error.problems[0].code


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


class FakeRegistry:
    def __init__(self):
        self.ties = {TIE.tie_id: TIE, OLD.tie_id: OLD}
        self.withdrawn = []

    def load(self):
        return Registry(tuple(self.ties.values()), {})

    def record(self, tie, reason):
        if not tie.indian_party:
            raise refuse("tie-party-missing", party="indian_party")
        own = replace(tie, tie_id=tie.tie_id or "own-1")
        self.ties[own.tie_id] = own
        return Changes(frozenset({"tie"}), (own.tie_id,))

    def withdraw(self, tie_id, reason):
        self.withdrawn.append((tie_id, reason))


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def registry():
    return FakeRegistry()


@pytest.fixture
def presenter(view, registry):
    presenter = PartnershipsPresenter(
        view, registry.load, registry.record, registry.withdraw, run_now, pytest.fail
    )
    presenter.start()
    return presenter


def test_that_it_lists_every_tie_and_filters_by_status(view, presenter):
    assert view.ties == ["T1", "T2"]
    presenter.choose_status("lapsed")
    assert view.ties == ["T2"]
    presenter.choose_status("")
    assert view.ties == ["T1", "T2"]


def test_that_the_chosen_tie_stays_open_when_the_registry_is_read_again(view, presenter):
    presenter.choose_tie(OLD)
    presenter.reload()
    assert view.tie == "T2"


def test_that_a_change_wants_a_chosen_tie(view, presenter):
    presenter.start_change()
    assert view.edited is None
    presenter.choose_tie(TIE)
    presenter.start_change()
    assert view.edited == ("T1",)
    presenter.start_new_tie()
    assert view.edited == (None,)


def test_that_a_record_that_is_kept_closes_the_form(view, presenter, registry):
    presenter.keep(replace(TIE, status="ended"), "assembly vote")
    assert view.closed == 1
    assert registry.ties["T1"].status == "ended"


def test_that_a_record_that_is_wrong_is_told_in_the_open_form(view, presenter, registry):
    presenter.keep(replace(TIE, indian_party=""), "slip")
    assert view.closed == 0
    assert view.problem == "tie-party-missing"
    assert registry.ties["T1"] == TIE


def test_that_a_new_record_is_the_one_that_is_open_afterwards(view, presenter):
    presenter.keep(replace(TIE, tie_id=""), "signed this week")
    presenter.reload()
    assert view.tie == "own-1"


def test_that_taking_back_names_the_chosen_tie_and_the_reason(view, presenter, registry):
    presenter.choose_tie(OLD)
    presenter.take_back("was wrong")
    assert registry.withdrawn == [("T2", "was wrong")]
