"""Plans a year anew with the least change to a former plan.

What is pinned stands. Of the other visits of the former plan, in this order:

1. as few as possible change at all (a visit that falls away counts);
2. those that change keep as many regions as possible: the regions that come in and go out, all
   together, are the fewest;
3. their starts move by the fewest days, all together;
4. the plan is worth the most.

Visits that the former plan lacked are planned last, beside the others. A former plan that keeps
all rules stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from time import monotonic

from app.domain.plan_problem import YearProblem
from app.domain.visit_rules import broken_between, broken_by_visit
from app.domain.visits import PlanStatus, Visit
from app.services.task import TaskHandle
from app.solver.judge import Judge, Rule, rules_of
from app.solver.replacements import Replacements
from app.solver.year_search import Found, YearSearch

Visits = tuple[Visit, ...]


class LeastChange:
    """The search for the plan nearest to ``former``."""

    def __init__(self, problem: YearProblem, former: Visits, handle: TaskHandle) -> None:
        pinned = {pin.visit_id for pin in problem.pins}
        self.problem, self.handle = problem, handle
        self.former = tuple(
            visit
            for visit in former
            if visit.visit_id not in pinned and visit.lead in problem.leads
        )
        everything = replace(problem, pins=(*problem.pins, *self.former))
        self._judge = Judge(everything, handle)
        self._rules = frozenset(rules_of(everything))
        self._replacements = Replacements(problem, self._judge, handle)
        self._until = monotonic() + problem.settings.seconds_max

    def best(self) -> Found | None:
        """The plan that changes least; None if there is no plan at all.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
            CancelledError: if the caller asked for it.
        """
        for count in range(len(self.former) + 1):
            self.handle.report(0.8 * count / (len(self.former) + 1), "least-change")
            if possible := list(self._possible(count)):
                return self._nearest(possible)
        return None

    def _possible(self, count: int) -> Iterator[Visits]:
        """Every choice of ``count`` visits to change that leaves some plan."""
        broken = {v.visit_id for v in self.former if broken_by_visit(v, self.problem)}
        for changed in combinations(self.former, count):
            ids = {visit.visit_id for visit in changed}
            if broken <= ids and self._leaves_a_plan(changed):
                yield changed

    def _leaves_a_plan(self, changed: Visits) -> bool:
        standing = (*self.problem.pins, *self._kept(changed))
        leads = Counter(visit.lead for visit in standing)
        too_many = any(leads[each] > self.problem.visits_wanted(each) for each in leads)
        if too_many or broken_between(standing, self.problem):
            return False
        freed = {Rule("rule-pin", visit=visit.visit_id) for visit in changed}
        return self._judge.holds(self._rules - freed)

    def _kept(self, changed: Visits) -> Visits:
        return tuple(visit for visit in self.former if visit not in changed)

    def _nearest(self, possible: list[Visits]) -> Found | None:
        """The best way to change one of the ``possible`` choices, with new visits filled in."""
        ways = [
            (self._replacements.nearest(self._kept(changed), replaced, self._until), changed)
            for changed in possible
            for replaced in self._replaced(changed)
        ]
        found = [(change, changed) for change, changed in ways if change]
        if not found:
            return self._filled(self._kept(possible[0]), proved=False)
        change, changed = min(found, key=lambda way: way[0].rank)
        sure = len(found) == len(ways) and all(each.proved for each, _ in found)
        visits = (*self._kept(changed), *change.visits)
        return self._filled(visits, proved=sure and not self._judge.unsure)

    def _replaced(self, changed: Visits) -> Iterator[Visits]:
        """The visits of ``changed`` that others replace; the rest fall away, as few as must."""
        stand = Counter(v.lead for v in (*self.problem.pins, *self._kept(changed)))
        of_lead = Counter(visit.lead for visit in changed)
        most = Counter(
            {
                lead: min(of_lead[lead], self.problem.visits_wanted(lead) - stand[lead])
                for lead in of_lead
            }
        )
        for replaced in combinations(changed, most.total()):
            if Counter(visit.lead for visit in replaced) == most:
                yield replaced

    def _filled(self, visits: Visits, *, proved: bool) -> Found | None:
        """``visits`` and the best new ones beside them."""
        problem = replace(self.problem, pins=(*self.problem.pins, *visits))
        found = YearSearch(problem, self.handle).best(sure=True)
        if found is None:
            return None
        status = found.status if proved else PlanStatus.FEASIBLE
        return replace(found, status=status, visits=(*visits, *found.visits))
