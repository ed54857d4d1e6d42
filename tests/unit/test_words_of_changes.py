"""What a plan changes, and how far its proof reaches, in words."""

from dataclasses import replace
from datetime import timedelta

from app.domain.plan_adjustment import Standing
from app.domain.plan_difference import ChangeKind, PlanDifference, VisitChange
from app.domain.visits import PlanStatus
from app.words.catalogue import Words
from app.words.plan_changes import change_line
from app.words.plan_standing import CHANGED
from app.words.planning import standing_line
from app.words.visit_terms import status_line
from tests.fakes.plans import OSAKA, PLAN, REGIONS, SHIZUOKA

ENGLISH = Words("en")
BY_CODE = {region.code: region for region in REGIONS}
VISIT = PLAN.visits[0]
LATER = replace(VISIT, start=VISIT.start + timedelta(days=7), end=VISIT.end + timedelta(days=7))


def told(kind, **parts):
    change = VisitChange(VISIT.visit_id, kind, VISIT, LATER, **parts)
    return change_line(ENGLISH, change, BY_CODE)


def test_that_a_move_tells_both_dates_the_days_and_the_points():
    line = told(ChangeKind.MOVED, days=7, points=-12)
    assert "moved" in line
    assert "+7 days" in line
    assert "−12 points" in line


def test_that_an_exchange_names_who_came_and_who_went():
    line = told(ChangeKind.REGIONS, came=(OSAKA,), went=(SHIZUOKA,))
    assert "in: Osaka" in line
    assert "out: Shizuoka" in line


def test_that_each_kind_of_change_has_a_sentence():
    lines = {told(kind) for kind in ChangeKind}
    assert len(lines) == len(ChangeKind)


def test_that_unchanged_visits_are_counted():
    change = VisitChange(VISIT.visit_id, ChangeKind.KEPT, VISIT, VISIT)
    assert PlanDifference((change, replace(change, kind=ChangeKind.NEW)), 3).kept == 1


def standing_as(*changed, **plan):
    return standing_line(ENGLISH, replace(PLAN, **plan), Standing(777, (), changed))


def test_that_a_plan_under_other_facts_is_no_longer_told_as_proved():
    assert standing_as().startswith("Proved optimal")
    line = standing_as("weights", "calendar")
    assert "made: the points of plans, the calendar. It was" in line
    assert "777" in line
    assert "not known" in standing_as("unknown")
    assert "and visits by hand" in standing_as("calendar", by_hand=True)


def test_that_a_year_planned_together_with_others_claims_no_proof_of_its_own():
    line = standing_as(status=PlanStatus.FEASIBLE, together=(2027, 2028, 2029))
    assert "2027 to 2029" in line
    assert "at most" not in line
    assert "at most" not in standing_as(by_hand=True, together=(2027, 2028))


def test_that_everything_that_can_change_has_words():
    names = [standing_as(part) for part in (*CHANGED, "unknown")]
    assert len(set(names)) == len(names)
    assert set(CHANGED) >= {"rules", "weights", "scores", "journeys", "calendar", "record"}


def test_that_a_plan_of_least_change_claims_no_more():
    line = status_line(ENGLISH, replace(PLAN, changes_least=True))
    assert "changes less of the former" in line


def test_that_a_clash_that_may_not_be_the_smallest_says_so():
    none = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=())
    assert "time was too short" in status_line(ENGLISH, replace(none, clashes_fewest=False))
    assert "time was too short" not in status_line(ENGLISH, none)
