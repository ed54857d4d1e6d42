"""Finds a plan of several years that serves every region, and a bound on all such plans.

1. What serving each region is worth (``app.solver.service_worths``). With these worths every
   year can be planned by itself: the sum of the years' bounds less the worths bounds the whole.
2. Year by year the best plan under the worths of what is still to be served.
3. One year after the other is planned again while the others stand: it serves what only it can,
   and gains.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import cycle
from time import monotonic

from app.domain.plan_problem import YearProblem
from app.domain.plan_settings import PlanSettings
from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus, earned, own_value
from app.domain.visits import Visit
from app.domain.years_ahead import YearsProblem, regions_of
from app.services.task import TaskHandle
from app.solver.openings import Openings, openings
from app.solver.service_worths import UNSERVED, ServiceWorths, Worths
from app.solver.year_search import ROUNDING, Found, YearSearch

EFFORT = 1.0
"""Steps (about seconds) for the choice of one year's visits."""

THREADS = 2
"""Years that are prepared and priced at the same time."""

Visits = tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class FoundYears:
    """The visits of each year besides its pins, and what no plan of all years exceeds."""

    visits: tuple[Visits, ...]
    bound: float


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
        return YearSearch(year, self.handle, _opened(openings(year), {}, self.required))

    def best(self) -> FoundYears | int:
        """The best plan found; or the place of a year that seems to have none.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
            CancelledError: if the caller asked for it.
        """
        for place, year in enumerate(self.years):
            if any(len(ledger.field.starts) == 0 for ledger in year.ledgers.values()):
                return place
        middle = self._typical()
        worths = ServiceWorths(middle, self.required) if middle.ledgers else None
        bound = self._bound(worths.settle(self.required, len(self.years)) if worths else {})
        visits = list(self._year_by_year(worths))
        if len(visits) < len(self.years):
            return len(visits)
        return FoundYears(tuple(self._again(visits)), bound)

    def _typical(self) -> YearSearch:
        """The year that stands for all: of those with the most to plan the middle one."""
        wanted = [sum(year.opened.wanted.values()) for year in self.years]
        fullest = [
            year for year, each in zip(self.years, wanted, strict=True) if each == max(wanted)
        ]
        return fullest[len(fullest) // 2]

    def _bound(self, worths: Worths) -> float:
        """What no plan is worth more than, whatever the ``worths``."""
        with ThreadPoolExecutor(THREADS) as pool:
            bounds = list(pool.map(lambda year: self._bound_of(year, worths), self.years))
        return sum(bounds) - sum(worths.values()) + self._first_visits()

    def _bound_of(self, year: YearSearch, worths: Worths) -> int:
        year.revalue(_opened(year.opened, worths, self.required))
        if not year.ledgers:
            return year.opened.points + sum(worths.values())
        return int(year.settle().bound + ROUNDING)

    def _first_visits(self) -> int:
        """Points of first visits: all of them are made in the years together."""
        first = self.problem.years[0]
        return first.settings.weights.first_visit * len(first.unserved)

    def _year_by_year(self, worths: ServiceWorths | None) -> Iterator[Visits]:
        """The best plan of each year in turn; ends early where a year has none."""
        missing = self.required
        for place, year in enumerate(self.years):
            self.handle.report(0.4 + 0.04 * place, "years")
            given = worths.settle(missing, len(self.years) - place) if worths and missing else {}
            found = self._planned(year, given)
            if found is None:
                return
            missing -= regions_of(found.visits)
            yield found.visits

    def _planned(self, year: YearSearch, worths: Worths) -> Found | None:
        year.revalue(_opened(year.opened, worths, self.required))
        return year.good(EFFORT)

    def _again(self, visits: list[Visits]) -> list[Visits]:
        """Plan one year after the other beside the rest, until none gains or time is up.

        While a region is still to be served the time does not count: a plan late is better than
        none.
        """
        unchanged = 0
        for place in cycle(range(len(visits))):
            is_late = monotonic() > self._until and self._serve_all(visits)
            if unchanged == len(visits) or is_late:
                break
            self.handle.report(0.8, "years")
            better = self._better(place, visits)
            unchanged = 0 if better else unchanged + 1
            visits[place] = better or visits[place]
        return visits

    def _serve_all(self, visits: list[Visits]) -> bool:
        return self.required <= regions_of(visit for each in visits for visit in each)

    def _better(self, place: int, visits: list[Visits]) -> Visits | None:
        """Better visits of one year while the others stand; what only it can serve counts most."""
        year = self.years[place]
        others = (visit for each in visits[:place] + visits[place + 1 :] for visit in each)
        missing = self.required - regions_of(others)
        found = self._planned(year, dict.fromkeys(missing, round(UNSERVED)))
        if found and self._worth(year, found.visits) > self._worth(year, visits[place]):
            return found.visits
        return None

    def _worth(self, year: YearSearch, visits: Visits) -> int:
        """What ``visits`` are worth beside the pins, under the worths of the moment."""
        bonuses = year.opened.bonuses
        gained = sum(bonuses.get(bonus, 0) for bonus in earned(visits, year.problem))
        return gained + sum(own_value(visit, year.problem) for visit in visits)


def _patient(settings: PlanSettings, seconds: float) -> PlanSettings:
    """A single year may take as long as all: only the whole is bounded."""
    return replace(settings, seconds_max=max(settings.seconds_max, seconds))


def _opened(
    opened: Openings, worths: Mapping[RegionCode, int], required: Collection[RegionCode]
) -> Openings:
    """``opened`` with ``worths`` for serving the ``required`` regions."""
    others = {bonus: worth for bonus, worth in opened.bonuses.items() if bonus[0] != "first-visit"}
    served: dict[Bonus, int] = {
        ("first-visit", code): worths.get(code, 0) for code in sorted(required)
    }
    return replace(opened, bonuses={**others, **served})
