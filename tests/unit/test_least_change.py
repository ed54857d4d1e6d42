"""Planning anew with the least change, against a planner that tries every plan."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.domain.calendar import Hardness
from app.domain.plan_difference import ChangeKind, difference, exchanged
from app.domain.visit_rules import broken_between, broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Lead, Plan, PlanStatus
from app.services.plan_year import replan_year
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver
from tests.fakes.year_problems import (
    PREFECTURES,
    STATES,
    every_visit,
    problem,
    visit,
    window,
    with_rules,
)

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
FEW = settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])


def solved(year):
    return CpSatYearSolver().solve(year, Unattended())


def replanned(year, former):
    return CpSatYearSolver().replan(year, former.visits, Unattended())


def least_by_trying(year, former):
    """Rank (visits, regions, days, -value) of the best plan of one visit a lead."""
    was = {each.lead: each for each in former.visits}
    options = [
        [
            was[lead],
            *(replace(each, visit_id=was[lead].visit_id) for each in every_visit(year, lead)),
        ]
        for lead in Lead
    ]
    return min(
        (rank for pair in product(*options) if (rank := rank_of(year, was, pair))), default=None
    )


def rank_of(year, was, visits):
    plan = Plan(2027, PlanStatus.FEASIBLE, 0.0, 0.0, visits)
    if broken_between(visits, year) or broken_rules(plan, year):
        return None
    pairs = [(was[each.lead], each) for each in visits]
    return (
        sum(place(old) != place(new) for old, new in pairs),
        sum(exchanged(old, new) for old, new in pairs),
        sum(abs((new.start - old.start).days) for old, new in pairs),
        -plan_value(plan, year),
    )


def place(each):
    return each.start, each.end, each.delegation, each.hosts


def blocked():
    where = st.sampled_from(["IN", "JP", *STATES[:3], *PREFECTURES[:3]])
    return st.builds(
        lambda where, start, days: window(where, start, start + days),
        where,
        st.integers(0, 13),
        st.integers(0, 13),
    )


@given(st.lists(blocked(), min_size=1, max_size=3))
@FEW
def test_that_no_plan_changes_less_of_the_former_one(new_windows):
    year = with_rules(problem(days=14), max_delegation=1, max_hosts=1)
    former = solved(year)
    year = replace(year, windows=tuple(new_windows))
    least = least_by_trying(year, former)
    plan = replanned(year, former)
    assert (plan.status is PlanStatus.INFEASIBLE) == (least is None)
    assume(least)
    assert rank_of(year, {each.lead: each for each in former.visits}, plan.visits) == least
    assert plan.status is PlanStatus.OPTIMAL
    assert plan.changes_least


@given(st.lists(blocked(), max_size=2), st.integers(0, 40))
@FEW
def test_that_a_former_plan_that_keeps_the_rules_stays_whatever_the_weights(windows, further):
    year = replace(problem(), windows=tuple(windows))
    former = solved(year)
    assume(former.status is not PlanStatus.INFEASIBLE)
    weights = replace(year.settings.weights, further_region=further, group=0, line=50)
    other = replace(year, settings=replace(year.settings, weights=weights))
    assert replanned(other, former).visits == former.visits


def two_of_mea():
    year = with_rules(problem(days=42), visits_per_lead={Lead.MEA: 2, Lead.MOFA: 1})
    first = visit(year, Lead.MEA, 0, (GJ,), (TOKYO,))
    second = visit(year, Lead.MEA, 21, (OD,), (YAMANASHI,), visit_id="2027-MEA-2")
    third = visit(year, Lead.MOFA, 14, (SHIZUOKA,), (TN,))
    return year, Plan(2027, PlanStatus.FEASIBLE, 0.0, 0.0, (first, third, second))


def test_that_only_the_visit_whose_days_fell_moves_and_by_the_fewest_days():
    year, former = two_of_mea()
    year = replace(year, windows=(window(YAMANASHI, 20, 22),))
    told = replan_year(year, former, CpSatYearSolver(), Unattended()).difference
    kinds = {change.visit_id: change.kind for change in told.changes}
    assert kinds.pop("2027-MEA-2") is ChangeKind.MOVED
    assert set(kinds.values()) == {ChangeKind.KEPT}
    assert told.kept == 2
    (moved,) = [change for change in told.changes if change.kind is ChangeKind.MOVED]
    assert 0 < abs(moved.days) <= 7


def test_that_a_host_that_falls_away_is_replaced_and_the_days_stay():
    year, former = two_of_mea()
    year = with_rules(year, visits_per_region=2)
    year = replace(year, windows=(window(YAMANASHI, 0, 41),))
    plan = replanned(year, former)
    changes = {each.visit_id: each for each in difference(former, plan, year).changes}
    change = changes["2027-MEA-2"]
    assert change.kind is ChangeKind.REGIONS
    assert change.went == (YAMANASHI,)
    assert len(change.came) == 1
    assert change.after.delegation == (OD,)
    assert change.days == 0


def test_that_a_pinned_visit_stands_and_its_neighbour_gives_way():
    year, former = two_of_mea()
    pin = replace(former.visits[1], start=former.visits[2].start, pinned=True)
    pin = replace(pin, end=pin.start + timedelta(days=3))
    year = replace(year, pins=(pin,))
    plan = replanned(year, former)
    assert pin in plan.visits
    assert former.visits[0] in plan.visits
    assert broken_rules(plan, year) == ()


def test_that_fewer_visits_drop_the_one_that_is_worth_least():
    year, former = two_of_mea()
    fewer = with_rules(year, visits_per_lead={Lead.MEA: 1, Lead.MOFA: 1})
    plan = replanned(fewer, former)
    left = [
        replace(former, visits=(former.visits[1], each))
        for each in (former.visits[0], former.visits[2])
    ]
    assert plan.objective == max(plan_value(each, fewer) for each in left)
    assert plan.status is PlanStatus.OPTIMAL


def test_that_a_further_visit_is_new_and_moves_nothing():
    year, former = two_of_mea()
    more = with_rules(year, visits_per_lead={Lead.MEA: 2, Lead.MOFA: 2}, visits_per_region=2)
    plan = replanned(more, former)
    told = difference(former, plan, more)
    assert sorted(change.kind for change in told.changes) == ["kept", "kept", "kept", "new"]
    assert broken_rules(plan, more) == ()


def test_that_the_points_of_the_changes_add_up():
    year, former = two_of_mea()
    year = with_rules(year, visits_per_region=2)
    year = replace(year, windows=(window(YAMANASHI, 0, 41), window("JP", 0, 1)))
    plan = replanned(year, former)
    told = difference(former, plan, year)
    assert sum(change.points for change in told.changes) == told.points
    assert told.points == plan_value(plan, year) - plan_value(former, year)


def test_that_no_way_out_names_the_rules_and_tells_no_difference():
    year, former = two_of_mea()
    year = replace(year, windows=(window("JP", 0, 41, Hardness.BLOCK),))
    told = replan_year(year, former, CpSatYearSolver(), Unattended())
    assert told.plan.status is PlanStatus.INFEASIBLE
    assert told.plan.clashes
    assert told.difference is None


@pytest.mark.parametrize("shift", [-6, 10])
def test_that_a_difference_counts_days_from_the_former_start(shift):
    year, former = two_of_mea()
    old = former.visits[2]
    new = replace(old, start=old.start + timedelta(days=shift), end=old.end + timedelta(days=shift))
    after = replace(former, visits=(*former.visits[:2], new))
    change = next(c for c in difference(former, after, year).changes if c.visit_id == old.visit_id)
    assert (change.kind, change.days, change.longer) == (ChangeKind.MOVED, shift, 0)
