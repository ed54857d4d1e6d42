"""The visits nearest to one that was chosen: other starts, other regions, and their cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from app.domain.plan_problem import YearProblem, concerns, forbids, quickest_path
from app.domain.regions import RegionCode
from app.domain.visit_rules import (
    blocking_windows,
    broken_between,
    broken_by_visit,
    forbidden_params,
    missing_journeys,
    shortest,
)
from app.domain.visit_value import bonus_points, bonuses_of, earned, own_value
from app.domain.visits import Reason, Visit

APART = timedelta(days=7)
"""Starts nearer than this are the same idea."""

_TOO_NEAR = frozenset({"gap", "overlap"})
FORBIDDEN_TOLD = 2
"""How many better but forbidden starts are told."""


class Neighbours:
    """Visits that might stand in the place of ``visit`` beside the ``others`` of its plan."""

    def __init__(self, visit: Visit, others: tuple[Visit, ...], problem: YearProblem) -> None:
        self.visit, self.others, self.problem = visit, others, problem
        self._had = earned(others, problem)

    def reasons(self) -> Iterator[Reason]:
        """Better starts that are forbidden, the best other start, the cheapest other region."""
        yield from self._forbidden_starts()
        for gain, visit in self._starts:
            if self._suits(visit):
                yield Reason("other-start", {"day": visit.start, "cost": -gain})
                break
        yield from self._other_region()

    def _value(self, visit: Visit, problem: YearProblem) -> int:
        won = bonuses_of(visit, problem) - self._had
        return own_value(visit, problem) + sum(bonus_points(bonus, problem) for bonus in won)

    @cached_property
    def _near(self) -> YearProblem:
        """The problem with only those windows that concern the visit's regions."""
        settings = self.problem.settings
        kept = (window for window in self.problem.windows if concerns(window, self.visit, settings))
        return replace(self.problem, windows=tuple(kept))

    @cached_property
    def _starts(self) -> tuple[tuple[int, Visit], ...]:
        """The visit on every start a week or more away with its gain, the greatest first."""
        first, last = self.problem.earliest_start, self.problem.last_day
        days = (first + timedelta(days=day) for day in range((last - first).days + 1))
        moved = (
            shortest(replace(self.visit, start=day, end=day), self._near)
            for day in days
            if abs(day - self.visit.start) >= APART
        )
        worth = self._value(self.visit, self._near)
        found = [
            (self._value(each, self._near) - worth, each) for each in moved if each.end <= last
        ]
        return tuple(sorted(found, key=lambda start: (-start[0], start[1].start)))

    def _suits(self, visit: Visit) -> bool:
        return not (broken_by_visit(visit, self._near) or self._disturbs(visit))

    def _disturbs(self, visit: Visit) -> bool:
        """Whether ``visit`` breaks a rule with the others that they do not break without it."""
        together = broken_between((visit, *self.others), self.problem)
        return any(reason not in self._broken_anyway for reason in together)

    @cached_property
    def _broken_anyway(self) -> tuple[Reason, ...]:
        return broken_between(self.others, self.problem)

    def _forbidden_starts(self) -> Iterator[Reason]:
        told: list[date] = []
        for gain, visit in self._starts:
            if gain <= 0 or len(told) == FORBIDDEN_TOLD:
                return
            if any(abs(visit.start - day) < APART for day in told) or self._suits(visit):
                continue
            if reason := self._why_not(visit, {"day": visit.start, "points": gain}):
                told.append(visit.start)
                yield reason

    def _why_not(self, visit: Visit, params: dict[str, object]) -> Reason | None:
        """What forbids a start; None where it is not the day, but who takes part."""
        broken = broken_by_visit(visit, self._near)
        for window in blocking_windows(visit, self._near):
            return Reason(
                "start-in-window", {**params, **forbidden_params(window, self.problem.settings)}
            )
        if broken:
            return Reason("start-on-closed-days", params)
        for other in self.others:
            if any(each.code in _TOO_NEAR for each in broken_between((visit, other), self.problem)):
                return Reason("start-beside-visit", {**params, "other": other.visit_id})
        return None

    def _other_region(self) -> Iterator[Reason]:
        worth = self._value(self.visit, self._these_days)
        swaps = [
            (worth - self._value(visit, self._these_days), region, instead, visit)
            for region, instead, visit in self._swaps()
        ]
        for cost, region, instead, visit in sorted(swaps, key=lambda swap: swap[:3]):
            if self._keeps_rules(visit):
                yield Reason("other-region", {"region": region, "instead": instead, "cost": cost})
                return

    def _keeps_rules(self, visit: Visit) -> bool:
        """Whether ``visit``, which starts on the same day, may stand beside the others."""
        return not (broken_by_visit(visit, self._these_days) or self._disturbs(visit))

    @cached_property
    def _these_days(self) -> YearProblem:
        """The problem with only those windows that the visit might touch, however long."""
        settings, start = self.problem.settings, self.visit.start
        end = start + timedelta(days=settings.rules.max_days)
        kept = (
            window
            for window in self.problem.windows
            if window.touches(start, end) or forbids(window, start, end, settings)
        )
        return replace(self.problem, windows=tuple(kept))

    def _swaps(self) -> Iterator[tuple[RegionCode, RegionCode, Visit]]:
        """Every exchange of one region for one that no visit of the plan takes."""
        plan = (self.visit, *self.others)
        taken = {code for visit in plan for code in (*visit.delegation, *visit.hosts)}
        for region in (*self.visit.delegation, *self.visit.hosts):
            for instead in self.problem.regions_of(region.country):
                if instead not in taken and (other := self._exchanged(region, instead)):
                    yield region, instead, other

    def _exchanged(self, region: RegionCode, instead: RegionCode) -> Visit | None:
        """The visit with one region exchanged; None where no journey leads."""
        delegation = (instead if code == region else code for code in self.visit.delegation)
        hosts = (instead if code == region else code for code in self.visit.hosts)
        path = quickest_path(hosts, self.problem)
        visit = replace(self.visit, delegation=tuple(sorted(delegation)), hosts=path)
        if not path or any(missing_journeys(visit, self.problem)):
            return None
        return shortest(visit, self._these_days)
