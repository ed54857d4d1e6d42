"""Several years with their dates: a few at a time are planned anew while the others stand.

As ``app.solver.outline_search``, but every visit has its days, so that what comes out is a plan.
To keep that quick each year chooses among the visits nearest to their price, each on the few
days that suit it best, and among its present visits on whatever days (large neighbourhood
search: Shaw 1998). Years set free at the same time in two threads do not touch each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import numpy as np

from app.domain.visit_value import earned, own_value
from app.domain.visits import Lead, Visit
from app.domain.years_ahead import regions_of
from app.services.task import TaskHandle
from app.solver.lead_search import Candidates, Ints, joined, on_every_start
from app.solver.openings import Openings, apart
from app.solver.outline_search import THREADS, Codes, drawn
from app.solver.outlines import Near
from app.solver.run import SEED, run
from app.solver.year_model import YearModel
from app.solver.year_search import YearSearch
from app.solver.years_relaxed import serving_worth

ROUNDS = ((3, 2),)
"""How many years are set free at once, and how often."""

EFFORT = 2.5
"""Steps (about seconds) for one choice."""

VISITS = 100
"""Visits of a lead, nearest to their price, among which a year chooses."""

STARTS = 4
"""Starts of each."""

MOST = 350
"""Visits of a lead, each with its start."""

PATIENCE_SECONDS = 60.0
"""Each choice ends by its steps; only a machine that stands still needs this."""

Visits = tuple[Visit, ...]


class YearsTogether:
    """Years whose plans are bettered a few at a time."""

    def __init__(
        self,
        years: Sequence[YearSearch],
        near: Sequence[Near],
        required: Codes,
        handle: TaskHandle,
    ) -> None:
        self._years, self._required, self._handle = years, required, handle
        self._opened = [unrewarded(year, required) for year in years]
        self._few = [{lead: _few(found) for lead, found in each.items()} for each in near]

    def better(self, plans: list[Visits], enough: Callable[[list[Visits]], bool]) -> list[Visits]:
        """``plans`` of all years, bettered until ``enough`` or nothing is left to try.

        Raises:
            CancelledError: if the caller asked for it.
        """
        lots = Random(SEED)  # noqa: S311 - the same draw every time
        for size in self._sizes():
            if enough(plans):
                break
            self._handle.raise_if_cancelled()
            self._handle.report(0.85, "years")
            plans = self._anew(plans, drawn(lots, range(len(plans)), size))
        return plans

    def _sizes(self) -> Iterator[int]:
        for size, times in ROUNDS:
            yield from [size] * (times if size < len(self._years) else 0)
        if len(self._years) <= max(ROUNDS)[0]:
            yield len(self._years)

    def _anew(self, plans: list[Visits], groups: Sequence[tuple[int, ...]]) -> list[Visits]:
        """``plans`` with the years of each of ``groups`` planned anew."""
        free = {place for group in groups for place in group}
        others = (plan for place, plan in enumerate(plans) if place not in free)
        missing, jobs = self._required - _served(others), []
        for group in groups:
            mine = _served(plans[place] for place in group)
            jobs.append((group, [plans[place] for place in group], missing & mine))
            missing -= mine
        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(lambda job: self._better(*job), jobs))
        bettered = list(plans)
        for group, new in zip(groups, found, strict=True):
            for place, plan in zip(group, new, strict=True):
                bettered[place] = plan
        return bettered

    def _better(self, places: tuple[int, ...], former: list[Visits], wanted: Codes) -> list[Visits]:
        """The best plans of the years at ``places`` that serve ``wanted``, or the ``former``."""
        from ortools.sat.python import cp_model

        model = cp_model.CpModel()
        parts = [self._part(model, *each) for each in zip(places, former, strict=True)]
        points = [part.bound_together() for part in parts]
        for code in sorted(wanted):
            model.add_bool_or(takes for part in parts for takes in part.serving(code))
        model.maximize(sum(points))
        solver, outcome = run(model, self._handle, PATIENCE_SECONDS, EFFORT)
        new = [part.chosen(solver) for part in parts] if outcome.found else former
        return max(former, new, key=lambda plans: self._worth(places, plans))

    def _part(self, model: Any, place: int, former: Visits) -> YearModel:
        """The year at ``place`` as a part of ``model``, which begins at its ``former`` visits."""
        year = self._years[place]
        part = YearModel(self._opened[place], apart(year.problem), model=model)
        for lead in year.ledgers:
            part.add(year.ledgers[lead], self._candidates(place, lead, former))
        part.begin_at(former)
        return part

    def _candidates(self, place: int, lead: Lead, former: Visits) -> Candidates:
        """What the year at ``place`` chooses from: few starts of many visits, all of its own."""
        ledger, few = self._years[place].ledgers[lead], self._few[place][lead]
        own = [ledger.places(visit) for visit in former if visit.lead is lead]
        visits = zip(few.delegation.tolist(), few.tour.tolist(), strict=True)
        others = [row for row, visit in enumerate(visits) if visit not in own]
        delegations, tours = np.array(own, dtype=np.int64).reshape(-1, 2).T
        return joined([few.only(_ints(others)), on_every_start(ledger.field, delegations, tours)])

    def _worth(self, places: Collection[int], plans: list[Visits]) -> int:
        return sum(
            worth(self._years[place], self._opened[place], plan)
            for place, plan in zip(places, plans, strict=True)
        )


def unrewarded(year: YearSearch, required: Codes) -> Openings:
    """What is open in ``year`` if serving a region counts nothing."""
    return serving_worth(year.opened, dict.fromkeys(required, 0))


def worth(year: YearSearch, opened: Openings, visits: Visits) -> int:
    """What ``visits`` and the pins of ``year`` come to with the bonuses ``opened``."""
    gained = sum(opened.bonuses.get(bonus, 0) for bonus in earned(visits, year.problem))
    return opened.points + gained + sum(own_value(visit, year.problem) for visit in visits)


def _served(plans: Iterator[Visits]) -> Codes:
    return regions_of(visit for plan in plans for visit in plan)


def _few(found: Candidates) -> Candidates:
    """The best visits among ``found``, each on its best few starts."""
    order = np.lexsort((found.cell, found.tour, found.delegation, -found.priced))
    starts: Counter[tuple[int, int]] = Counter()
    kept = []
    for row in order.tolist():
        visit = (int(found.delegation[row]), int(found.tour[row]))
        if starts[visit] < STARTS and (visit in starts or len(starts) < VISITS):
            starts[visit] += 1
            kept.append(row)
    return found.only(_ints(kept[:MOST]))


def _ints(rows: list[int]) -> Ints:
    return np.array(rows, dtype=np.int64)
