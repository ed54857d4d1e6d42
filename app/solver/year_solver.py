"""Plans a year with CP-SAT: the adapter behind ``app.services.plan_year.YearSolver``."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from time import perf_counter

from app.domain.plan_problem import YearProblem
from app.domain.visit_rules import broken_rules
from app.domain.visits import Lead, Plan, PlanStatus, Reason, Visit
from app.services.task import TaskHandle
from app.solver.clashes import clashing_rules
from app.solver.year_search import Found, YearSearch


class CpSatYearSolver:
    """Finds the best plan of a year, or the rules that leave none."""

    def solve(self, problem: YearProblem, handle: TaskHandle) -> Plan:
        """See ``app.services.plan_year.YearSolver``."""
        began = perf_counter()
        clashes = _broken_pins(problem)
        found = None if clashes else YearSearch(problem, handle).best()
        if not (found or clashes):
            handle.report(0.6, "clashes")
            clashes = clashing_rules(problem, handle)
            found = None if clashes else YearSearch(problem, handle).best(sure=True)
        plan = _plan(problem, found) if found else _no_plan(problem, clashes)
        return replace(plan, seconds=perf_counter() - began)


def _broken_pins(problem: YearProblem) -> tuple[Reason, ...]:
    """The rules that the pins break by themselves; visits still missing do not count."""
    pins = Plan(problem.year, PlanStatus.FEASIBLE, 0.0, 0.0, problem.pins)
    pinned = Counter(pin.lead for pin in problem.pins)
    missing = {lead for lead in problem.leads if pinned[lead] < problem.visits_wanted(lead)}
    return tuple(
        reason
        for reason in broken_rules(pins, problem)
        if reason.code != "visits-per-lead" or reason.params["lead"] not in missing
    )


def _no_plan(problem: YearProblem, clashes: tuple[Reason, ...]) -> Plan:
    return Plan(problem.year, PlanStatus.INFEASIBLE, 0.0, 0.0, (), clashes)


def _plan(problem: YearProblem, found: Found) -> Plan:
    visits = (*problem.pins, *_named(problem, found.visits))
    ordered = tuple(sorted(visits, key=lambda visit: (visit.start, visit.visit_id)))
    return Plan(problem.year, found.status, float(found.value), float(found.bound), ordered)


def _named(problem: YearProblem, visits: tuple[Visit, ...]) -> tuple[Visit, ...]:
    """The visits with ids in the order of their starts, beside those that pins have."""
    taken = {pin.visit_id for pin in problem.pins}
    free: defaultdict[Lead, list[str]] = defaultdict(list)
    for lead in problem.leads:
        numbers = range(1, len(visits) + len(taken) + 1)
        ids = (f"{problem.year}-{lead}-{number}" for number in numbers)
        free[lead] = [each for each in ids if each not in taken]
    in_order = sorted(visits, key=lambda visit: visit.start)
    return tuple(replace(visit, visit_id=free[visit.lead].pop(0)) for visit in in_order)
