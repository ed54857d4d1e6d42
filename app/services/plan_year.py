"""Plan a programme year's visits: read what is known, solve, check, explain; and keep a plan.

First ``year_problem`` from the store, then ``plan_year``, which needs no store.

The reasons of a visit are listed in ``app.domain.plan_reasons``, the rules that a plan may break
in ``app.domain.visit_rules``; rules that clash are named in ``app.solver.clashes``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairMatrix, PairScores
from app.domain.journeys import AccessMatrix
from app.domain.method import Method
from app.domain.own_windows import OwnWindow
from app.domain.plan_difference import PlanDifference, difference
from app.domain.plan_fingerprint import fingerprint
from app.domain.plan_problem import Pair, YearProblem
from app.domain.plan_reasons import explained
from app.domain.plan_settings import PlanSettings, PlanWeights
from app.domain.plan_settings_check import check_settings
from app.domain.problems import refuse
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.visit_ids import with_free_ids, without
from app.domain.visit_record import RECORD_KIND, VisitRecord, VisitState, as_visit
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Lead, PastVisit, Plan, PlanStatus, Visit
from app.services.changes import Changes
from app.services.ports import PublicHolidays, Store, UnitOfWork
from app.services.task import TaskHandle

KINDS_OF_A_YEAR = frozenset({"festival", "parliament"})
"""A year without windows of these kinds has no calendar: their days are set year by year."""

AGREED = frozenset({VisitState.CONFIRMED, VisitState.MADE, VisitState.REPORTED})
"""Steps after which no plan may move a visit any more."""

PROGRAMME_BEGAN = 2025
"""The year of the Joint Vision."""

YEARS_AHEAD = 40
"""How far windows are looked for."""


class YearSolver(Protocol):
    """Finds the best plan of a year."""

    def solve(self, problem: YearProblem, handle: TaskHandle) -> Plan:
        """A plan with all pins, or one without visits that names the rules that clash.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
            CancelledError: if the caller asked for it.
        """

    def replan(self, problem: YearProblem, former: tuple[Visit, ...], handle: TaskHandle) -> Plan:
        """A plan that changes ``former`` the least, and of those the best; else as ``solve``.

        Least: the fewest visits, then the fewest regions that come in or go out, then the fewest
        days by which starts move.

        Raises:
            ProblemError, CancelledError: as ``solve``.
        """


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What to plan: ``pins`` stand as they are (None: those of the saved plan).

    If only one lead is asked for, the other's visits in the saved plan stand as well.
    ``own_windows`` of the officer count like those of the calendar. ``beyond_calendar``: also
    where only holidays and what returns every year are known. ``proposed`` plans of other years
    stand in the place of those that are kept.
    """

    year: int
    leads: tuple[Lead, ...] = tuple(Lead)
    pins: tuple[Visit, ...] | None = None
    settings: PlanSettings = field(default_factory=PlanSettings)
    own_windows: tuple[OwnWindow, ...] = ()
    beyond_calendar: bool = False
    proposed: tuple[Plan, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Worths:
    """Every pair by criteria, and its score under the weights in force."""

    matrix: PairMatrix
    scores: PairScores


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """Journeys of all pairs, and hours between regions of one country (either order)."""

    access: AccessMatrix
    hops: Mapping[tuple[RegionCode, RegionCode], float]


def plan_year(problem: YearProblem, solver: YearSolver, handle: TaskHandle) -> Plan:
    """The best plan of the year, checked and explained; no store is needed for it.

    Raises:
        ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
        CancelledError: if the caller asked for it.
        RuntimeError: if the plan breaks a rule: a fault of the program.
    """
    return _finished(solver.solve(problem, handle), problem, handle)


@dataclass(frozen=True, slots=True)
class Replan:
    """A plan made from a former one, and what it changes; nothing is told of one that fails."""

    plan: Plan
    difference: PlanDifference | None


def replan_year(
    problem: YearProblem, former: Plan, solver: YearSolver, handle: TaskHandle
) -> Replan:
    """The plan that keeps all rules and changes ``former`` the least, checked and explained.

    Raises:
        ProblemError, CancelledError, RuntimeError: as ``plan_year``.
    """
    former = without(former, problem.retired)
    plan = _finished(solver.replan(problem, former.visits, handle), problem, handle)
    found = None if plan.status is PlanStatus.INFEASIBLE else difference(former, plan, problem)
    return Replan(plan, found)


def _finished(plan: Plan, problem: YearProblem, handle: TaskHandle) -> Plan:
    """The solver's plan, checked, explained and marked with what its proof rests on."""
    if plan.status is PlanStatus.INFEASIBLE:
        return plan
    _require_sound(plan, problem)
    handle.report(0.9, "reasons")
    named = with_free_ids(plan, problem.retired)
    return replace(explained(named, problem), fingerprint=fingerprint(problem))


def _require_sound(plan: Plan, problem: YearProblem) -> None:
    broken = broken_rules(plan, problem)
    worth = plan_value(plan, problem)
    if broken or worth != plan.objective:
        codes = ", ".join(reason.code for reason in broken)
        raise RuntimeError(f"the solver's plan breaks {codes or 'its own value'}: {plan}")


def save_plan(store: Store, plan: Plan, reason: str = "") -> Changes:
    """Keep ``plan`` as the year's plan; the former one stays behind it."""
    with store.begin() as work:
        work.visits.save_plan(plan, reason)
        work.commit()
    return Changes(frozenset({"plan"}), (str(plan.year),))


def plan_years(work: UnitOfWork) -> tuple[int, ...]:
    """The years that the calendar data reach."""
    kinds: dict[int, set[str]] = {}
    for window in work.calendar.windows(PROGRAMME_BEGAN, PROGRAMME_BEGAN + YEARS_AHEAD):
        kinds.setdefault(window.start.year, set()).add(window.kind)
    return tuple(sorted(year for year, found in kinds.items() if found >= KINDS_OF_A_YEAR))


def year_problem(
    work: UnitOfWork,
    request: PlanRequest,
    holidays: PublicHolidays,
    worths: Worths,
    ways: Ways,
    today: date,
) -> YearProblem:
    """Everything known about the year, as numbers and days.

    Raises:
        ProblemError: ``year-out-of-range`` with the first and last year that can be planned,
            and those of ``check_settings``.
    """
    check_settings(request.settings)
    known = plan_years(work)
    first_day, last_day = _days(request, known)
    matrix, access = worths.matrix, ways.access
    years = (first_day.year, last_day.year)
    records = work.records.standing(RECORD_KIND, VisitRecord)
    return YearProblem(
        year=request.year,
        first_day=first_day,
        last_day=last_day,
        today=today,
        leads=request.leads,
        groups={region.code: region.group for region in work.profiles.regions()},
        points=pair_points(worths, request.settings.weights),
        scores=_by_pair(matrix.states, matrix.prefectures, worths.scores.score),
        lines=_lines(matrix, work.profiles.method()),
        access_hours=_by_pair(access.states, access.prefectures, access.hours),
        hop_hours=ways.hops,
        windows=(
            *work.calendar.windows(*years),
            *holidays.windows(first_day.year - 1, last_day.year),  # notice begins before the year
            *(own.window() for own in request.own_windows),
        ),
        fixtures=work.visits.fixtures(),
        unserved=_unserved(work, request),
        negotiated=frozenset(
            (tie.state, tie.prefecture) for tie in work.ties.ties() if tie.status == "proposed"
        ),
        pins=_pins(request, work.visits.plan(request.year), records),
        agreed=frozenset(key for key, record in records.items() if record.state in AGREED),
        retired=frozenset(
            key for key, record in records.items() if record.state is VisitState.CANCELLED
        ),
        settings=request.settings,
    )


def _days(request: PlanRequest, known: tuple[int, ...]) -> tuple[date, date]:
    """First and last day of the programme year."""
    april = request.settings.rules.april_start
    last_year = request.year + 1 if april else request.year
    within = request.year in known and last_year in known
    if not (within or request.beyond_calendar):
        years = [year for year in known if not april or year + 1 in known]
        raise refuse("year-out-of-range", year=request.year, first=min(years), last=max(years))
    if april:
        return date(request.year, 4, 1), date(last_year, 3, 31)
    return date(request.year, 1, 1), date(request.year, 12, 31)


def pair_points(worths: Worths, weights: PlanWeights) -> dict[Pair, int]:
    """Points of every pair: 100 for the best, 0 at the bar, never below the floor."""
    scores = worths.scores
    score = scores.score - weights.caution * (scores.score - scores.low)
    bar = float(np.quantile(score, weights.bar_quantile))
    above = max(float(score.max()) - bar, 1e-9)
    points = np.clip(np.rint(100.0 * (score - bar) / above), -weights.floor, 100)
    found = _by_pair(worths.matrix.states, worths.matrix.prefectures, points)
    return {pair: int(worth) for pair, worth in found.items()}


def _by_pair(
    states: Sequence[StateCode], prefectures: Sequence[PrefectureCode], table: NDArray[np.float64]
) -> dict[Pair, float]:
    """A table [states, prefectures] by pair; what is not known (NaN) is left out."""
    return {
        (state, prefecture): float(table[row, column])
        for row, state in enumerate(states)
        for column, prefecture in enumerate(prefectures)
        if np.isfinite(table[row, column])
    }


def _lines(matrix: PairMatrix, method: Method) -> dict[Pair, str]:
    """For every pair the line of effort of the resource channel in which it is strongest."""
    line_of = {f"channel_{channel.key}": channel.line for channel in method.channels}
    columns = [place for place, key in enumerate(matrix.criteria) if key in line_of]
    if not columns:
        return {}
    strongest = matrix.value[:, :, columns].argmax(axis=2)
    return {
        (state, prefecture): line_of[matrix.criteria[columns[strongest[row, column]]]]
        for row, state in enumerate(matrix.states)
        for column, prefecture in enumerate(matrix.prefectures)
    }


def _unserved(work: UnitOfWork, request: PlanRequest) -> frozenset[RegionCode]:
    """Regions that took part in no known delegation and in no plan of an earlier year."""
    proposed = {plan.year: plan for plan in request.proposed}
    years = range(PROGRAMME_BEGAN, request.year)
    plans = [proposed.get(each) or work.visits.plan(each) for each in years]
    planned = [visit for plan in plans if plan for visit in plan.visits]
    visits: tuple[PastVisit | Visit, ...] = (*work.visits.past(), *planned)
    served = {code for visit in visits for code in (*visit.delegation, *visit.hosts)}
    return frozenset(region.code for region in work.profiles.regions() if region.code not in served)


def _pins(
    request: PlanRequest, saved: Plan | None, records: Mapping[str, VisitRecord]
) -> tuple[Visit, ...]:
    """The visits that stand: confirmed ones as their records have them, then the request's.

    Without pins in the request those of the saved plan; of a lead not asked for all its visits.
    """
    kept = saved.visits if saved else ()
    own = request.pins if request.pins is not None else tuple(v for v in kept if v.pinned)
    agreed = tuple(
        as_visit(records[visit.visit_id], visit)
        for visit in kept
        if visit.visit_id in records and records[visit.visit_id].state in AGREED
    )
    others = (visit for visit in kept if visit.lead not in request.leads)
    standing = {visit.visit_id: visit for visit in (*others, *own, *agreed)}
    return tuple(
        replace(visit, pinned=True)
        for visit_id, visit in standing.items()
        if visit_id not in records or records[visit_id].state is not VisitState.CANCELLED
    )
