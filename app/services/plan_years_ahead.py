"""Plan several programme years together, so that every State and every prefecture is served.

First ``years_ahead_problem`` from the store, then ``plan_years_ahead``, which needs no store.

Codes of ``YearsPlan.clashes``: ``years-year`` (year: the rules that follow clash in it),
``years-places`` (country, regions, places), and those of ``app.solver.clashes`` and
``app.domain.visit_rules``. Of ``YearsPlan.remarks``: ``years-calendar-open`` (first, last: years
of which only the holidays and what returns every year are known).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.plan_fingerprint import fingerprint
from app.domain.plan_problem import YearProblem
from app.domain.plan_reasons import explained
from app.domain.problems import refuse
from app.domain.visit_ids import with_free_ids
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Plan, PlanStatus, Reason
from app.domain.years_ahead import YearsPlan, YearsProblem, left_out
from app.services.changes import Changes
from app.services.plan_year import PlanRequest, Ways, Worths, plan_years, year_problem
from app.services.ports import PublicHolidays, Store, UnitOfWork
from app.services.task import TaskHandle

MOST_YEARS = 10
"""Beyond that no calendar says enough for a plan."""


class YearsSolver(Protocol):
    """Finds a plan of several years."""

    def solve(self, problem: YearsProblem, handle: TaskHandle) -> YearsPlan:
        """Plans with all pins that serve every region, and a bound; or what leaves none.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan,
                ``years-left-out`` (regions, years) if no plan was found that serves every region.
            CancelledError: if the caller asked for it.
        """


@dataclass(frozen=True, slots=True)
class Known:
    """What is known besides the store: holidays, worths and ways, and the day of today."""

    holidays: PublicHolidays
    worths: Worths
    ways: Ways
    today: date


def years_ahead_problem(
    work: UnitOfWork, request: PlanRequest, years: int, known: Known
) -> YearsProblem:
    """The years from ``request.year`` on as numbers and days.

    Raises:
        ProblemError: ``years-count`` (years, most), and those of ``year_problem``.
    """
    if not 1 <= years <= MOST_YEARS:
        raise refuse("years-count", years=years, most=MOST_YEARS)
    requests = [
        replace(request, year=request.year + place, beyond_calendar=place > 0)
        for place in range(years)
    ]
    problems = [
        year_problem(work, each, known.holidays, known.worths, known.ways, known.today)
        for each in requests
    ]
    unserved = problems[0].unserved
    reach = set(plan_years(work))
    return YearsProblem(
        tuple(replace(each, unserved=unserved) for each in problems),
        tuple(each.year for each in problems if not _years_of(each.last_day, each.year) <= reach),
    )


def _years_of(last_day: date, year: int) -> set[int]:
    return {year, last_day.year}


def plan_years_ahead(problem: YearsProblem, solver: YearsSolver, handle: TaskHandle) -> YearsPlan:
    """Plans of all years that serve every region, checked and explained.

    Raises:
        ProblemError, CancelledError: as ``YearsSolver.solve``.
        RuntimeError: if a plan breaks a rule: a fault of the program.
    """
    found = replace(solver.solve(problem, handle), remarks=tuple(_remarks(problem)))
    if found.status is PlanStatus.INFEASIBLE:
        return found
    require_sound(found, problem)
    handle.report(0.95, "reasons")
    turns = problem.in_turn(plan.visits for plan in found.plans)
    plans = tuple(
        _finished(plan, year, found) for plan, year in zip(found.plans, turns, strict=True)
    )
    return replace(found, plans=plans)


def _finished(plan: Plan, problem: YearProblem, found: YearsPlan) -> Plan:
    """One year's plan, explained; its bound is what the bound of all leaves beside the others."""
    years = tuple(each.year for each in found.plans)
    return replace(
        explained(with_free_ids(plan, problem.retired), problem),
        status=found.status,
        bound=found.bound - (found.objective - plan.objective),
        fingerprint=fingerprint(problem),
        together=years if len(years) > 1 else (),
    )


def _remarks(problem: YearsProblem) -> Iterable[Reason]:
    if problem.open_years:
        first, last = min(problem.open_years), max(problem.open_years)
        yield Reason("years-calendar-open", {"first": str(first), "last": str(last)})


def require_sound(found: YearsPlan, problem: YearsProblem) -> None:
    """The independent check of each year, of who is served, of the worth and of the bound.

    Raises:
        RuntimeError: what is wrong.
    """
    turns = tuple(problem.in_turn(plan.visits for plan in found.plans))
    wrong = [
        f"{year.year}: {reason.code}"
        for plan, year in zip(found.plans, turns, strict=True)
        for reason in broken_rules(plan, year)
    ]
    wrong += [f"not served: {code}" for code in left_out(found.plans, problem)]
    worth = sum(plan_value(plan, year) for plan, year in zip(found.plans, turns, strict=True))
    if wrong or worth != found.objective or worth > found.bound:
        raise RuntimeError(f"the plan of the years is unsound: {wrong or worth}: {found}")


def save_plans(store: Store, plans: Iterable[Plan], reason: str = "") -> Changes:
    """Keep each plan as its year's plan, all or none; the former ones stay behind them."""
    kept = tuple(plans)
    with store.begin() as work:
        for plan in kept:
            work.visits.save_plan(plan, reason)
        work.commit()
    return Changes(frozenset({"plan"}), tuple(str(plan.year) for plan in kept))
