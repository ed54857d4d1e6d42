"""Finds a plan of several years that serves every region, and a bound on all such plans.

1. What serving each region is worth: with these worths every year can be planned by itself, and
   all are bounded (``app.solver.years_relaxed``).
2. Who travels where in which year, dates aside, so that all are served
   (``app.solver.outline_search``).
3. The dates, year by year.
4. While that is not near the bound, a few years with their dates are planned anew together,
   beside the rest (``app.solver.years_together``).
5. While a region is still to be served, one year after the other is planned again.
"""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import cycle
from time import monotonic

import numpy as np

from app.domain.plan_problem import YearProblem
from app.domain.plan_settings import PlanSettings
from app.domain.regions import RegionCode
from app.domain.years_ahead import YearsProblem, regions_of
from app.services.task import TaskHandle
from app.solver.openings import openings
from app.solver.outline_model import Outlines
from app.solver.outline_rows import served_by
from app.solver.outline_search import OutlineSearch
from app.solver.service_worths import UNSERVED
from app.solver.year_search import YearSearch
from app.solver.years_relaxed import THREADS, YearsRelaxed, relaxed, serving_worth
from app.solver.years_together import Visits, YearsTogether, unrewarded, worth

EFFORT = 1.0
"""Steps (about seconds) for the choice of one year's visits."""

NEAR = 0.009
"""As a share of the bound: a plan so near to it is good enough."""


@dataclass(frozen=True, slots=True)
class Unheard:
    """A handle for one year among many: it can be cancelled, but how far it is says nothing."""

    whole: TaskHandle

    def report(self, fraction: float, note: str = "") -> None:
        """Nobody listens."""

    def raise_if_cancelled(self) -> None:
        self.whole.raise_if_cancelled()


@dataclass(frozen=True, slots=True)
class FoundYears:
    """The visits of each year besides its pins, and the bounds of all plans of these years."""

    visits: tuple[Visits, ...]
    relaxed: YearsRelaxed


class YearsSearch:
    """The search for the best plan of several years."""

    def __init__(self, problem: YearsProblem, handle: TaskHandle) -> None:
        self.problem, self.handle = problem, handle
        self._until = monotonic() + problem.seconds_max
        pinned = regions_of(pin for year in problem.years for pin in year.pins)
        self.required = problem.required - pinned
        with ThreadPoolExecutor(THREADS) as pool:
            self.years = list(pool.map(self._search, problem.years))

    def _search(self, problem: YearProblem) -> YearSearch:
        self.handle.raise_if_cancelled()
        settings = _patient(problem.settings, self.problem.seconds_max)
        year = replace(problem, unserved=self.required, settings=settings)
        opened = serving_worth(openings(year), dict.fromkeys(self.required, 0))
        return YearSearch(year, Unheard(self.handle), opened)

    def best(self) -> FoundYears | int:
        """The best plan found; or the place of a year that seems to have none.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
            CancelledError: if the caller asked for it.
        """
        for place, year in enumerate(self.years):
            if any(len(ledger.field.starts) == 0 for ledger in year.ledgers.values()):
                return place
        bounded = relaxed(self.years, self.required, self.handle, self._until)
        opened = [year.opened for year in self.years]
        search = OutlineSearch(opened, bounded.outlines, self.required, self.handle)
        visits: list[Visits] = []
        for found in self._dated(search.best(self._until)):
            if found is None:
                return len(visits)
            visits.append(found)
        together = YearsTogether(self.years, bounded.near, self.required, self.handle)
        visits = together.better(visits, lambda plans: self._enough(plans, bounded))
        return FoundYears(tuple(self._again(visits)), bounded)

    def _dated(self, outlines: Outlines) -> list[Visits | None]:
        """Visits with dates for each year; None where a year has none."""
        jobs, missing = [], self.required
        for place, year in enumerate(self.years):
            mine = tuple(each for each in outlines if each.year == place)
            jobs.append((year, mine, missing & served_by(mine)))
            missing -= served_by(mine)
        with ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(lambda job: self._with_dates(*job), jobs))

    def _with_dates(
        self, year: YearSearch, outlines: Outlines, wanted: Collection[RegionCode]
    ) -> Visits | None:
        """``outlines`` with dates; where none fit, other visits, which ``wanted`` draws."""
        self._reward(year, wanted)
        places = {
            lead: np.array([(o.delegation, o.tour) for o in outlines if o.lead is lead], dtype=int)
            for lead in year.ledgers
        }
        if all(map(len, places.values())):
            choice = year.with_dates({lead: tuple(rows.T) for lead, rows in places.items()}, EFFORT)
            if choice.outcome.found:
                return choice.visits
        found = year.good(EFFORT)
        return found.visits if found else None

    def _reward(self, year: YearSearch, wanted: Collection[RegionCode]) -> None:
        """Let nothing count as much in ``year`` as serving the regions ``wanted``."""
        worths = dict.fromkeys(self.required, 0) | dict.fromkeys(wanted, round(UNSERVED))
        year.revalue(serving_worth(year.opened, worths))

    def _again(self, visits: list[Visits]) -> list[Visits]:
        """Plan one year after the other beside the rest, until all are served or it is of no use.

        The time does not count: a plan late is better than none.
        """
        unchanged = 0
        for place in cycle(range(len(visits))):
            if unchanged == len(visits) or self._serve_all(visits):
                break
            self.handle.report(0.85, "years")
            better = self._better(place, visits)
            unchanged = 0 if better else unchanged + 1
            visits[place] = better or visits[place]
        return visits

    def _serve_all(self, visits: list[Visits]) -> bool:
        return self.required <= regions_of(visit for each in visits for visit in each)

    def _enough(self, visits: list[Visits], bounded: YearsRelaxed) -> bool:
        """Whether time is up or the plan, first visits aside, is near its bound."""
        found = sum(
            worth(year, unrewarded(year, self.required), plan)
            for year, plan in zip(self.years, visits, strict=True)
        )
        near = found >= bounded.bound - NEAR * abs(bounded.bound)
        return near or monotonic() > self._until

    def _better(self, place: int, visits: list[Visits]) -> Visits | None:
        """Better visits of one year while the others stand; what only it can serve counts most."""
        year = self.years[place]
        others = (visit for each in visits[:place] + visits[place + 1 :] for visit in each)
        self._reward(year, self.required - regions_of(others))
        found = year.good(EFFORT)
        former = worth(year, year.opened, visits[place])
        return found.visits if found and worth(year, year.opened, found.visits) > former else None


def _patient(settings: PlanSettings, seconds: float) -> PlanSettings:
    """A single year may take as long as all: only the whole is bounded."""
    return replace(settings, seconds_max=max(settings.seconds_max, seconds))
