"""What a visit would break, cost and gain where the officer puts it, and what blocks a day.

By the rules of ``app.domain.visit_rules`` and the arithmetic of ``app.domain.visit_value``: no
solver, quick enough to follow a mouse. Reasons beyond those of broken rules:

=================  ====================================================================
code               params
=================  ====================================================================
day-outside        first, last (of the programme year)
day-notice         earliest: invitation and clearance of a new visit need until then
day-blocked        where, kind, name, start, end: a window that forbids the day
day-closed         where, kind, name, start, end: a public holiday, offices are closed
day-beside         other (visit id), lead, days: a visit so near keeps its lead's gap or
                   takes both ministries' time
=================  ====================================================================
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.calendar import Window
from app.domain.plan_problem import YearProblem, closes_offices, concerns, forbids
from app.domain.regions import RegionCode
from app.domain.visit_rules import (
    broken_between,
    broken_by_visit,
    forbidden_params,
    missing_journeys,
    moved_agreement,
    window_params,
)
from app.domain.visit_value import (
    Bonus,
    bonus_points,
    bonuses_of,
    earned,
    fixtures_joined,
    pair_value,
    season_value,
    size_value,
    travel_value,
    window_values,
)
from app.domain.visits import Lead, Plan, Reason, Visit

_DAY = timedelta(days=1)

Regions = tuple[RegionCode, ...]
Visits = tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the plan breaks with a visit as it is put, and how its points change.

    ``broken`` are the rules that the visit breaks, by itself or with another; first among them
    that it was agreed otherwise. ``terms`` are the
    points gained (below zero: lost) by term, against the visit as it stood; against no visit
    where it is new: ``pairs``, ``travel``, ``size``, ``season``, ``windows``, ``fixtures`` and the
    kinds of bonuses of ``app.domain.visit_value``. Terms that do not change are left out.
    ``blocked`` tells for each day of the visit on which something stands in its way what that is.
    """

    broken: tuple[Reason, ...]
    terms: Mapping[str, int]
    blocked: Mapping[date, tuple[Reason, ...]]

    @property
    def may_stand(self) -> bool:
        return not self.broken

    @property
    def points(self) -> int:
        """What the plan gains (below zero: loses) in all."""
        return sum(self.terms.values())


def verdict(problem: YearProblem, plan: Plan, visit: Visit) -> Verdict:
    """What putting ``visit`` in the place of the visit of its id in ``plan`` would mean."""
    others = tuple(each for each in plan.visits if each.visit_id != visit.visit_id)
    before = next((each for each in plan.visits if each.visit_id == visit.visit_id), None)
    near = _near(problem, [visit] if before is None else [before, visit])
    return Verdict(
        (
            *moved_agreement(visit, problem),
            *broken_by_visit(visit, near),
            *_broken_with(visit, others, problem),
        ),
        _gained(before, visit, others, near),
        _blocked(near, others, visit),
    )


def blocks_on(
    problem: YearProblem, plan: Plan, lead: Lead, days: tuple[date, date], regions: Regions
) -> dict[date, tuple[Reason, ...]]:
    """What stands in the way of a visit of ``lead`` on each day of a span, both ends included.

    ``regions`` are those that would take part; days on which nothing does are left out.
    """
    direction = problem.direction_of(lead)
    home = tuple(code for code in regions if code.country is direction.home)
    hosts = tuple(code for code in regions if code.country is not direction.home)
    visit = Visit("", lead, direction, *days, home, hosts)
    return _blocked(_near(problem, [visit]), plan.visits, visit)


def _near(problem: YearProblem, visits: list[Visit]) -> YearProblem:
    """The problem with only those windows that the visits may touch."""
    settings = problem.settings

    def matters(window: Window, visit: Visit) -> bool:
        first, last = visit.start, max(visit.end, visit.start + settings.rules.max_days * _DAY)
        touched = window.touches(first, last) or forbids(window, first, last, settings)
        return touched and concerns(window, visit, settings) > 0

    kept = (each for each in problem.windows if any(matters(each, visit) for visit in visits))
    return replace(problem, windows=tuple(kept))


def _broken_with(visit: Visit, others: Visits, problem: YearProblem) -> Iterator[Reason]:
    """The rules that the others break with ``visit`` and not among themselves."""
    already = broken_between(others, problem)
    yield from (
        reason for reason in broken_between((*others, visit), problem) if reason not in already
    )


def _gained(
    before: Visit | None, after: Visit, others: Visits, problem: YearProblem
) -> dict[str, int]:
    had = earned(others, problem)
    gained = _terms(after, had, problem)
    if before is not None:
        gained.subtract(_terms(before, had, problem))
    return {term: points for term, points in sorted(gained.items()) if points}


def _terms(visit: Visit, had: frozenset[Bonus], problem: YearProblem) -> Counter[str]:
    """Points by term beside the bonuses that others ``had``; none where no journey leads."""
    if any(missing_journeys(visit, problem)):
        return Counter()
    joined = len(fixtures_joined(visit, problem))
    points = Counter(
        {
            "pairs": pair_value(visit, problem),
            "travel": travel_value(visit, problem),
            "size": size_value(visit, problem),
            "season": season_value(visit, problem),
            "windows": sum(points for points, _ in window_values(visit, problem)),
            "fixtures": problem.settings.weights.fixture * joined,
        }
    )
    for bonus in bonuses_of(visit, problem) - had:
        points[bonus[0]] += bonus_points(bonus, problem)
    return points


def _blocked(problem: YearProblem, others: Visits, visit: Visit) -> dict[date, tuple[Reason, ...]]:
    days = [visit.start + day * _DAY for day in range(visit.days)]
    found = {
        day: (
            *_by_year(day, visit, problem),
            *_by_windows(day, visit, problem),
            *_by_others(day, visit, others, problem),
        )
        for day in days
    }
    return {day: reasons for day, reasons in found.items() if reasons}


def _by_year(day: date, visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    if not problem.first_day <= day <= problem.last_day:
        yield Reason("day-outside", {"first": problem.first_day, "last": problem.last_day})
    elif day < problem.earliest_start and not visit.pinned:
        yield Reason("day-notice", {"earliest": problem.earliest_start})


def _by_windows(day: date, visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    settings = problem.settings
    received = replace(visit, delegation=())
    for window in problem.windows:
        if forbids(window, day, day, settings) and concerns(window, visit, settings):
            yield Reason("day-blocked", forbidden_params(window, settings))
        elif (
            closes_offices(window)
            and window.touches(day, day)
            and concerns(window, received, settings)
        ):
            yield Reason("day-closed", window_params(window))


def _by_others(day: date, visit: Visit, others: Visits, problem: YearProblem) -> Iterator[Reason]:
    for other in others:
        gap = problem.settings.rules.gap_days if other.lead is visit.lead else 0
        if other.start - gap * _DAY <= day <= other.end + gap * _DAY:
            yield Reason("day-beside", {"other": other.visit_id, "lead": visit.lead, "days": gap})
