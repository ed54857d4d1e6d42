"""Plans come back as they were saved, the newest of a year first."""

from dataclasses import MISSING, fields, replace
from datetime import date

from app.domain.regions import PrefectureCode, StateCode
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Reason, Visit

VISIT = Visit(
    visit_id="2027-MEA-1",
    lead=Lead.MEA,
    direction=Direction.TO_JAPAN,
    start=date(2027, 5, 17),
    end=date(2027, 5, 22),
    delegation=(StateCode("IN-OD"), StateCode("IN-GJ")),
    hosts=(PrefectureCode("JP-23"), PrefectureCode("JP-22")),
    value=12.25,
    fixtures=("E001",),
    pinned=True,
    reasons=(
        Reason("window-near", {"start": date(2027, 5, 23), "kinds": ("festival", "election")}),
        Reason("pair", {"state": StateCode("IN-OD"), "score": 0.75, "new": True, "rank": 3}),
    ),
)
PLAN = Plan(
    year=2027,
    status=PlanStatus.FEASIBLE,
    objective=812.5,
    bound=900.0,
    visits=(VISIT, replace(VISIT, visit_id="2027-MOFA-1", lead=Lead.MOFA, pinned=False)),
    clashes=(Reason("gap", {"visits": ("a", "b"), "note": None}),),
    seconds=1.5,
    clashes_fewest=False,
    changes_least=True,
    fingerprint="0123456789abcdef",
    by_hand=True,
    released=True,
    together=(2027, 2028),
)


def keep(store, *plans):
    with store.begin() as work:
        for plan in plans:
            work.visits.save_plan(plan, "agreed")
        work.commit()


def kept(store, year):
    with store.read() as work:
        return work.visits.plan(year)


def test_that_the_plan_tried_here_has_no_part_at_its_default():
    for thing in (VISIT, PLAN):
        for field in fields(thing):
            assert field.default is MISSING or getattr(thing, field.name) != field.default


def test_that_a_plan_comes_back_as_it_was_saved(store):
    keep(store, PLAN)
    assert kept(store, 2027) == PLAN


def test_that_codes_come_back_as_codes_and_days_as_days(store):
    keep(store, PLAN)
    visit = kept(store, 2027).visits[0]
    assert [type(code) for code in (*visit.delegation, *visit.hosts)] == [
        *[StateCode] * 2,
        *[PrefectureCode] * 2,
    ]
    assert visit.days == 6


def test_that_the_newest_plan_of_the_year_stands(store):
    keep(store, PLAN, replace(PLAN, year=2028), replace(PLAN, visits=PLAN.visits[:1]))
    assert len(kept(store, 2027).visits) == 1
    assert len(kept(store, 2028).visits) == 2


def test_that_a_plan_without_visits_is_kept_with_its_clashes(store):
    empty = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=())
    keep(store, empty)
    assert kept(store, 2027) == empty


def test_that_a_year_without_a_plan_has_none(store):
    keep(store, PLAN)
    assert kept(store, 2026) is None
