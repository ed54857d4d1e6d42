"""Plans changed by hand, own windows and settings are kept, and one undo takes each back."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import OwnWindow
from app.domain.plan_settings import PlanRules, PlanSettings
from app.domain.problems import ProblemError
from app.services.change_plan import change_plan
from app.services.history import UndoStack
from app.services.keep_plan_settings import keep_plan_settings, plan_settings
from app.services.keep_window import keep_window, own_windows, withdraw_window
from app.services.plan_year import save_plan
from tests.fakes.plans import PLAN, REGIONS, WINDOWS
from tests.fakes.store import FakeStore, Reference

MOVED = replace(PLAN, by_hand=True)
OWN = OwnWindow(
    *("IN-GJ", "festival", "Inauguration of the port"),
    *(date(2027, 2, 1), date(2027, 2, 3)),
    *(Hardness.BLOCK, Basis.ANNOUNCED, "Letter of the Chief Secretary, 3 January 2027"),
)


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS, windows=WINDOWS))


@pytest.fixture
def undo(store):
    stack = UndoStack(store)
    store.on_commit = stack.on_commit
    return stack


def kept_plan(store):
    with store.read() as work:
        return work.visits.plan(2027)


def windows(store):
    with store.read() as work:
        return own_windows(work)


def settings(store):
    with store.read() as work:
        return plan_settings(work)


def codes(caught):
    return [problem.code for problem in caught.value.problems]


def test_that_one_undo_brings_a_proposal_back_as_it_was_shown(store, undo):
    change_plan(store, PLAN, MOVED, "moved")
    assert kept_plan(store) == MOVED
    undo.undo("undone")
    assert kept_plan(store) == PLAN
    undo.redo("again")
    assert kept_plan(store) == MOVED


def test_that_a_plan_already_kept_is_changed_in_one_step(store, undo):
    save_plan(store, PLAN)
    change_plan(store, PLAN, MOVED, "moved")
    undo.undo("undone")
    assert kept_plan(store) == PLAN
    undo.undo("undone")
    assert kept_plan(store) is None


def test_that_a_window_is_kept_changed_and_taken_back(store):
    (key,) = keep_window(store, OWN, " told by letter ").ids
    assert windows(store) == {key: OWN}
    assert store.own.reasons == ("told by letter",)
    longer = replace(OWN, end=date(2027, 2, 5))
    assert keep_window(store, longer, "a day more", key).ids == (key,)
    assert windows(store) == {key: longer}
    assert withdraw_window(store, key, "called off").kinds == {"window"}
    assert windows(store) == {}


def test_that_a_wrong_window_is_refused_with_everything_that_is_wrong(store):
    with pytest.raises(ProblemError) as caught:
        keep_window(store, replace(OWN, where="IN-ZZ", kind="party"), " ")
    assert codes(caught) == ["reason-missing", "region-unknown", "window-kind-unknown"]
    assert windows(store) == {}


def test_that_settings_are_the_shipped_ones_until_others_are_kept(store, undo):
    assert settings(store) == PlanSettings()
    own = replace(PlanSettings(), rules=PlanRules(gap_days=14, april_start=True))
    keep_plan_settings(store, own, "agreed with MOFA")
    assert settings(store) == own
    undo.undo("undone")
    assert settings(store) == PlanSettings()


def test_that_settings_that_contradict_themselves_or_lack_a_reason_are_refused(store):
    with pytest.raises(ProblemError) as caught:
        keep_plan_settings(store, replace(PlanSettings(), rules=PlanRules(min_days=9)), "why")
    assert codes(caught) == ["setting-range"]
    with pytest.raises(ProblemError) as caught:
        keep_plan_settings(store, PlanSettings(), "")
    assert codes(caught) == ["reason-missing"]
    assert settings(store) == PlanSettings()
