"""Plans several years: the adapter behind ``app.services.plan_years_ahead.YearsSolver``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from time import perf_counter

from app.domain.plan_problem import YearProblem
from app.domain.problems import refuse
from app.domain.visit_value import plan_value
from app.domain.visits import Plan, PlanStatus, Reason
from app.domain.years_ahead import (
    YearsPlan,
    YearsProblem,
    left_out,
    too_many_regions,
    years_served,
)
from app.services.task import TaskHandle
from app.solver.clashes import smallest_clash
from app.solver.year_solver import broken_pins, named
from app.solver.years_search import FoundYears, Unheard, YearsSearch
from app.solver.years_together import Visits


class CpSatYearsSolver:
    """Finds a plan of all years and a bound, or says what leaves none."""

    def solve(self, problem: YearsProblem, handle: TaskHandle) -> YearsPlan:
        """See ``app.services.plan_years_ahead.YearsSolver``."""
        began = perf_counter()
        clashes = (*too_many_regions(problem), *_clashing_pins(problem))
        found = None if clashes else YearsSearch(problem, handle).best()
        if isinstance(found, int):
            clashes = _clashes_of(problem.years[found], handle)
        plan = _plans(problem, found) if isinstance(found, FoundYears) else _no_plan(clashes)
        return replace(plan, seconds=perf_counter() - began)


def _clashing_pins(problem: YearsProblem) -> Iterable[Reason]:
    for year in problem.years:
        yield from _of_year(year, broken_pins(year))


def _of_year(year: YearProblem, reasons: Iterable[Reason]) -> Iterable[Reason]:
    for reason in reasons:
        yield Reason("years-year", {"year": year.year})
        yield reason


def _clashes_of(year: YearProblem, handle: TaskHandle) -> tuple[Reason, ...]:
    """Why ``year`` has no plan.

    Raises:
        ProblemError: ``plan-time-out`` where it has one that was not found.
    """
    handle.report(0.85, "clashes")
    clash = smallest_clash(year, Unheard(handle))
    if not clash.rules:
        raise refuse("plan-time-out", seconds=year.settings.seconds_max)
    return (Reason("years-year", {"year": year.year}), *clash.rules)


def _no_plan(clashes: tuple[Reason, ...]) -> YearsPlan:
    return YearsPlan((), PlanStatus.INFEASIBLE, 0.0, 0.0, clashes)


def _plans(problem: YearsProblem, found: FoundYears) -> YearsPlan:
    """The plans with their worth in turn.

    Raises:
        ProblemError: ``years-left-out`` with the regions that found no place.
    """
    relaxed, first = found.relaxed, problem.years[0]
    bound = relaxed.bound + first.settings.weights.first_visit * len(first.unserved)
    kept = [(*year.pins, *new) for year, new in zip(problem.years, found.visits, strict=True)]
    plans = tuple(
        _plan(year, new) for year, new in zip(problem.in_turn(kept), found.visits, strict=True)
    )
    if missing := left_out(plans, problem):
        raise refuse("years-left-out", regions=missing, years=len(plans))
    objective = sum(plan.objective for plan in plans)
    status = PlanStatus.OPTIMAL if objective >= bound else PlanStatus.FEASIBLE
    return YearsPlan(plans, status, objective, float(bound), served=years_served(plans))


def _plan(year: YearProblem, new: Visits) -> Plan:
    """One year's plan; by itself it is bounded by nothing better than the whole."""
    visits = sorted((*year.pins, *named(year, new)), key=lambda each: (each.start, each.visit_id))
    plan = Plan(year.year, PlanStatus.FEASIBLE, 0.0, 0.0, tuple(visits))
    return replace(plan, objective=float(plan_value(plan, year)))
