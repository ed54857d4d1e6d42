"""The years under worths for serving each region: each can be planned by itself, all are bounded.

The worths come first from one year that stands for all (``app.solver.service_worths``), then
from the outlines of all years together (``app.solver.outline_worths``). Whatever the worths, the
years' bounds less the worths bound the whole (Lagrangian duality).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from time import monotonic
from typing import Self

from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus
from app.services.task import TaskHandle
from app.solver.openings import Openings
from app.solver.outline_model import Outlines
from app.solver.outline_worths import outline_worths
from app.solver.outlines import Near, near_prices, outlines_of
from app.solver.service_worths import ServiceWorths, Worths
from app.solver.year_search import ROUNDING, Settled, YearSearch

THREADS = 2
"""Years that are prepared, priced and dated at the same time."""

SHARP_GAP = 2.0
"""Points by which whole visits are thought to miss a year's bound at most."""

SHARP_EFFORT = 1.5
"""Steps (about seconds) for a year's bound."""

_Settled = tuple[int, Outlines, Settled | None, Near]


@dataclass(frozen=True, slots=True, eq=False)
class YearsRelaxed:
    """Every year under ``worths``: what none of its plans exceeds, and its best outlines.

    ``settled`` prices of each year, None where nothing is left to plan; ``near``: each year's
    candidates near their price.
    """

    worths: Worths
    bounds: tuple[int, ...]
    outlines: Outlines
    settled: tuple[Settled | None, ...]
    near: tuple[Near, ...]

    @property
    def bound(self) -> int:
        """What no plan of all years exceeds, first visits aside."""
        return sum(self.bounds) - sum(self.worths.values())

    @classmethod
    def of(cls, years: Sequence[YearSearch], worths: Worths) -> Self:
        """The ``years`` settled under ``worths``."""
        with ThreadPoolExecutor(THREADS) as pool:
            jobs = ((place, year, worths) for place, year in enumerate(years))
            found = list(pool.map(lambda job: _settled(*job), jobs))
        bounds, several, settled, near = zip(*found, strict=True)
        return cls(worths, bounds, sum(several, ()), settled, near)

    def sharpened(self, years: Sequence[YearSearch]) -> Self:
        """With the bounds that whole visits leave, where parts of visits would be worth more."""
        with ThreadPoolExecutor(THREADS) as pool:
            bounds = tuple(pool.map(self._sharper, years, self.settled, self.bounds))
        return replace(self, bounds=bounds)

    def _sharper(self, year: YearSearch, settled: Settled | None, bound: int) -> int:
        if settled is None:
            return bound
        year.revalue(serving_worth(year.opened, self.worths))
        return year.sharper_bound(settled, SHARP_GAP, SHARP_EFFORT)


def relaxed(
    years: Sequence[YearSearch],
    required: Collection[RegionCode],
    handle: TaskHandle,
    until: float,
) -> YearsRelaxed:
    """The ``years`` under the worths with the least bound that were found.

    After ``until``, an instant of ``time.monotonic``, the first worths will do.

    Raises:
        CancelledError: if the caller asked for it.
    """
    middle = _typical(years)
    if not middle.ledgers:
        return YearsRelaxed.of(years, dict.fromkeys(required, 0))
    typical = ServiceWorths(middle, required)
    first = typical.settle(len(years))
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda year: year.begin_at(typical.prices), years))
    handle.report(0.1, "prices")
    one = YearsRelaxed.of(years, first)
    handle.report(0.3, "prices")
    if monotonic() > until:
        return one
    opened = dict(enumerate(year.opened for year in years))
    other = YearsRelaxed.of(years, outline_worths(one.outlines, opened, required))
    return min(one, other, key=lambda each: each.bound).sharpened(years)


def _settled(place: int, year: YearSearch, worths: Worths) -> _Settled:
    year.revalue(serving_worth(year.opened, worths))
    if not year.ledgers:
        return year.opened.points, (), None, {}
    settled = year.settle()
    near = near_prices(year, settled)
    bound = int(settled.bound + ROUNDING)
    return bound, tuple(outlines_of(place, year, settled, near)), settled, near


def _typical(years: Sequence[YearSearch]) -> YearSearch:
    """The year that stands for all: of those with the most to plan the middle one."""
    wanted = [sum(year.opened.wanted.values()) for year in years]
    fullest = [year for year, each in zip(years, wanted, strict=True) if each == max(wanted)]
    return fullest[len(fullest) // 2]


def serving_worth(opened: Openings, worths: Mapping[RegionCode, int]) -> Openings:
    """``opened`` with ``worths`` for serving regions in place of points for first visits."""
    others = {bonus: worth for bonus, worth in opened.bonuses.items() if bonus[0] != "first-visit"}
    served: dict[Bonus, int] = {("first-visit", code): worths[code] for code in sorted(worths)}
    return replace(opened, bonuses={**others, **served})
