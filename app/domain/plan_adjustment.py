"""A plan that the officer changes by hand, and how a plan stands under the facts of today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain.plan_fingerprint import changed_since, fingerprint
from app.domain.plan_problem import YearProblem
from app.domain.plan_reasons import explained
from app.domain.visit_ids import without
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Plan, PlanStatus, Reason, Visit

VISITS = "visits"
"""Not those that the plan was valued with: a file was edited, or one was called off."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a plan is worth today, the rules that it breaks, and what has changed since it was made.

    ``changed`` are parts of ``app.domain.plan_fingerprint``, or ``VISITS`` alone.
    """

    points: int
    broken: tuple[Reason, ...]
    changed: tuple[str, ...]


def standing(plan: Plan, problem: YearProblem) -> Standing:
    """How ``plan`` stands under the rules, weights and windows of ``problem``.

    Visits that were called off count no more.
    """
    live = without(plan, problem.retired)
    points, changed = plan_value(live, problem), changed_since(plan, fingerprint(problem))
    if not changed and points != plan.objective:
        changed = (VISITS,)
    return Standing(points, broken_rules(live, problem), changed)


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


def in_place_of(stood: Visit, other: Visit, start: date) -> Visit:
    """``other`` put into the place of ``stood``: same lead, as many days as it had, from ``start``.

    Where the lead goes the other way the sides change: who travelled is host.
    """
    same_way = other.direction is stood.direction
    delegation, hosts = (
        (other.delegation, other.hosts) if same_way else (other.hosts, other.delegation)
    )
    return replace(
        stood,
        start=start,
        end=start + (other.end - other.start),
        delegation=delegation,
        hosts=hosts,
        fixtures=(),
        pinned=False,
        reasons=(),
    )


def with_pin(plan: Plan, visit_id: str, *, pinned: bool) -> Plan:
    """``plan`` with one visit pinned or let go; a pin that the solver minded is remembered."""
    visits = tuple(
        replace(visit, pinned=pinned) if visit.visit_id == visit_id else visit
        for visit in plan.visits
    )
    minded = any(each.visit_id == visit_id and Reason("pinned") in each.reasons for each in visits)
    return replace(plan, visits=visits, released=plan.released or (minded and not pinned))
