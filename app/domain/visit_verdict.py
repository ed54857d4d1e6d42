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

from app.domain.plan_problem import YearProblem, blocked_until, closes_offices, concerns, forbids
from app.domain.regions import RegionCode
from app.domain.visit_rules import (
    broken_between,
    broken_by_visit,
    forbidden_params,
    missing_journeys,
    window_params,
)
from app.domain.visit_value import (
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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the plan breaks with a visit as it is put, and how its points change.

    ``broken`` are the rules that the visit breaks, by itself or with another. ``terms`` are the
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
    regions = (*visit.delegation, *visit.hosts)
    return Verdict(
        (*broken_by_visit(visit, near), *_broken_with(visit, others, problem)),
        _gained(before, visit, others, near),
        _blocked(near, others, visit, regions),
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
    return _blocked(_near(problem, [visit]), plan.visits, visit, regions)
