"""A plan that the officer changes by hand, and how a plan stands under the facts of today."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.plan_fingerprint import fingerprint
from app.domain.plan_problem import YearProblem
from app.domain.plan_reasons import explained
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Plan, PlanStatus, Reason, Visit


@dataclass(frozen=True, slots=True)
class Standing:
    """What a plan is worth today, the rules that it breaks, and the print of today's facts."""

    points: int
    broken: tuple[Reason, ...]
    fingerprint: str


def standing(plan: Plan, problem: YearProblem) -> Standing:
    """How ``plan`` stands under the rules, weights and windows of ``problem``."""
    return Standing(plan_value(plan, problem), broken_rules(plan, problem), fingerprint(problem))


def adjusted(plan: Plan, visit: Visit, problem: YearProblem) -> Plan:
    """``plan`` with ``visit`` in the place of the visit of its id, explained anew.

    The visit is pinned: what the officer put somewhere stays there. The bound of a former proof
    is kept where the new points do not pass it.
    """
    put = replace(visit, pinned=True)
    visits = tuple(put if each.visit_id == put.visit_id else each for each in plan.visits)
    changed = replace(plan, status=PlanStatus.FEASIBLE, visits=visits, by_hand=True)
    points = float(plan_value(changed, problem))
    changed = replace(changed, objective=points, bound=max(plan.bound, points))
    return explained(changed, problem)


def with_pin(plan: Plan, visit_id: str, *, pinned: bool) -> Plan:
    """``plan`` with one visit pinned or let go."""
    visits = tuple(
        replace(visit, pinned=pinned) if visit.visit_id == visit_id else visit
        for visit in plan.visits
    )
    return replace(plan, visits=visits)
