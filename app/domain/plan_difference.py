"""What a new plan changes of a former one, visit by visit, and what each change costs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.plan_problem import YearProblem
from app.domain.regions import RegionCode
from app.domain.visit_value import plan_value
from app.domain.visits import Plan, Visit


class ChangeKind(StrEnum):
    """What became of a visit; one that gets other regions may move as well."""

    KEPT = "kept"
    MOVED = "moved"
    REGIONS = "regions"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class VisitChange:
    """One visit before and after; ``before`` is None for a new one, ``after`` for one dropped.

    ``days`` is by how many days it starts later (below zero: earlier), ``longer`` by how many it
    lasts longer. ``came`` and ``went`` are the regions that joined and left; both are empty where
    only the order of the hosts is another. ``points`` is what the plan gains by this change, below
    zero what it loses, after the changes before it in the difference.
    """

    visit_id: str
    kind: ChangeKind
    before: Visit | None
    after: Visit | None
    days: int = 0
    longer: int = 0
    came: tuple[RegionCode, ...] = ()
    went: tuple[RegionCode, ...] = ()
    points: int = 0


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """Every visit of either plan by id; the points of all changes add up to ``points``.

    ``points`` is what the new plan is worth more than the former one (below zero: less), both
    under the rules and weights of today.
    """

    changes: tuple[VisitChange, ...]
    points: int

    @property
    def kept(self) -> int:
        """How many visits stay exactly as they were."""
        return sum(change.kind is ChangeKind.KEPT for change in self.changes)


def difference(former: Plan, plan: Plan, problem: YearProblem) -> PlanDifference:
    """What ``plan`` changes of ``former``; a visit is the same if it has the same id."""
    stepped, changes = former, []
    for change in _changes(former.visits, plan.visits):
        after = _with(stepped, change)
        points = plan_value(after, problem) - plan_value(stepped, problem)
        changes.append(replace(change, points=points))
        stepped = after
    return PlanDifference(tuple(changes), plan_value(plan, problem) - plan_value(former, problem))


def exchanged(before: Visit, after: Visit) -> int:
    """How many regions came in or went out."""
    return len(_regions(before) ^ _regions(after))


def _regions(visit: Visit) -> set[RegionCode]:
    return {*visit.delegation, *visit.hosts}


def _changes(former: tuple[Visit, ...], visits: tuple[Visit, ...]) -> Iterator[VisitChange]:
    before = {visit.visit_id: visit for visit in former}
    after = {visit.visit_id: visit for visit in visits}
    for key in sorted({*before, *after}):
        yield _change(key, before.get(key), after.get(key))


def _change(key: str, before: Visit | None, after: Visit | None) -> VisitChange:
    if before is None or after is None:
        kind = ChangeKind.NEW if before is None else ChangeKind.DROPPED
        return VisitChange(key, kind, before, after)
    return VisitChange(
        key,
        _kind(before, after),
        before,
        after,
        days=(after.start - before.start).days,
        longer=after.days - before.days,
        came=tuple(sorted(_regions(after) - _regions(before))),
        went=tuple(sorted(_regions(before) - _regions(after))),
    )


def _kind(before: Visit, after: Visit) -> ChangeKind:
    if (before.delegation, before.hosts) != (after.delegation, after.hosts):
        return ChangeKind.REGIONS
    same_days = (before.start, before.end) == (after.start, after.end)
    return ChangeKind.KEPT if same_days else ChangeKind.MOVED


def _with(plan: Plan, change: VisitChange) -> Plan:
    """``plan`` with one visit as it is after ``change``."""
    others = tuple(visit for visit in plan.visits if visit.visit_id != change.visit_id)
    added = () if change.after is None else (change.after,)
    return replace(plan, visits=(*others, *added))
