"""Plans a year with CP-SAT: the adapter behind ``app.services.plan_year.YearSolver``."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from app.domain.plan_problem import YearProblem
from app.domain.visit_rules import broken_rules
from app.domain.visits import Lead, Plan, PlanStatus, Reason, Visit
from app.services.task import TaskHandle
from app.solver.clashes import Clash, smallest_clash
from app.solver.least_change import LeastChange
from app.solver.year_search import Found, YearSearch

Search = Callable[[], Found | None]
"""Looks for the best plan; None where there is none, or seems to be none."""


class CpSatYearSolver:
    """Finds the best plan of a year, or the rules that leave none."""

    def solve(self, problem: YearProblem, handle: TaskHandle) -> Plan:
        """See ``app.services.plan_year.YearSolver``."""

        def sure() -> Found | None:
            return YearSearch(problem, handle).best(sure=True)

        return _timed(problem, handle, YearSearch(problem, handle).best, sure)

    def replan(self, problem: YearProblem, former: tuple[Visit, ...], handle: TaskHandle) -> Plan:
        """See ``app.services.plan_year.YearSolver``."""
        search = LeastChange(problem, former, handle).best
        plan = _timed(problem, handle, search, search)
        return replace(plan, changes_least=plan.status is PlanStatus.OPTIMAL)


def _timed(problem: YearProblem, handle: TaskHandle, search: Search, sure: Search) -> Plan:
    """What ``search`` finds, or the rules that clash; if none do, what the ``sure`` one finds."""
    began = perf_counter()
    clash = Clash(broken_pins(problem), smallest=True)
    found = None if clash.rules else search()
    if not (found or clash.rules):
        handle.report(0.6, "clashes")
        clash = smallest_clash(problem, handle)
        found = None if clash.rules else sure()
    plan = _plan(problem, found) if found else _no_plan(problem, clash)
    return replace(plan, seconds=perf_counter() - began)


def broken_pins(problem: YearProblem) -> tuple[Reason, ...]:
    """The rules that the pins break by themselves; visits still missing do not count."""
    pins = Plan(problem.year, PlanStatus.FEASIBLE, 0.0, 0.0, problem.pins)
    pinned = Counter(pin.lead for pin in problem.pins)
    missing = {lead for lead in problem.leads if pinned[lead] < problem.visits_wanted(lead)}
    return tuple(
        reason
        for reason in broken_rules(pins, problem)
        if reason.code != "visits-per-lead" or reason.params["lead"] not in missing
    )


def _no_plan(problem: YearProblem, clash: Clash) -> Plan:
    return Plan(
        *(problem.year, PlanStatus.INFEASIBLE, 0.0, 0.0, (), clash.rules),
        clashes_fewest=clash.smallest,
    )


def _plan(problem: YearProblem, found: Found) -> Plan:
    visits = (*problem.pins, *named(problem, found.visits))
    ordered = tuple(sorted(visits, key=lambda visit: (visit.start, visit.visit_id)))
    return Plan(problem.year, found.status, float(found.value), float(found.bound), ordered)


def named(problem: YearProblem, visits: tuple[Visit, ...]) -> tuple[Visit, ...]:
    """The visits with ids, new ones in the order of their starts beside those that others have."""
    taken = {visit.visit_id for visit in (*problem.pins, *visits)}
    free: defaultdict[Lead, list[str]] = defaultdict(list)
    for lead in problem.leads:
        numbers = range(1, len(visits) + len(taken) + 1)
        ids = (f"{problem.year}-{lead}-{number}" for number in numbers)
        free[lead] = [each for each in ids if each not in taken]
    in_order = sorted(visits, key=lambda visit: visit.start)
    return tuple(
        visit if visit.visit_id else replace(visit, visit_id=free[visit.lead].pop(0))
        for visit in in_order
    )
