"""Visits without dates: a delegation and a tour, worth what they come to on their best days.

Under settled prices every day has a price, so each visit can choose its days by itself; what is
left to choose together is who travels where, in which year. That is small enough for all years
at once. The dates are found afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus
from app.domain.visits import Lead
from app.solver.lead_search import Candidates, find
from app.solver.year_search import Settled, YearSearch

GAP = 6.0
"""Points below its lead's best at which an outline still counts; in larger steps if too few do."""

ENOUGH = 60
"""So many outlines of a lead leave the regions a choice."""

MOST = 200
"""Outlines of a lead in one year."""

WIDEST_GAP = 400.0
"""No outline is looked for further below the best."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A visit of ``lead`` in the year at ``year`` (its place), without dates.

    ``delegation`` and ``tour`` are places in the lead's field. ``worth``: own points on the best
    days less what these cost the other visits.
    """

    year: int
    lead: Lead
    delegation: int
    tour: int
    worth: float
    sides: tuple[tuple[RegionCode, ...], tuple[RegionCode, ...]]
    bonuses: tuple[Bonus, ...]

    @property
    def regions(self) -> tuple[RegionCode, ...]:
        """Who travels and who receives."""
        return (*self.sides[0], *self.sides[1])


Near = Mapping[Lead, Candidates]
"""The candidates of a year that come nearest to their price, on all days."""


def outlines_of(place: int, year: YearSearch, settled: Settled, near: Near) -> Iterator[Outline]:
    """The outlines of the year at ``place`` among the candidates ``near`` their price."""
    for lead, ledger in year.ledgers.items():
        found = near[lead]
        paid = found.points + settled.prices[lead].time[found.cell]
        for row in _best_starts(found):
            delegation, tour = int(found.delegation[row]), int(found.tour[row])
            yield Outline(
                *(place, lead, delegation, tour, float(paid[row])),
                sides=ledger.sides(delegation, tour),
                bonuses=ledger.bonuses(delegation, tour, int(found.line[row])),
            )


def near_prices(year: YearSearch, settled: Settled) -> Near:
    """The candidates of ``year`` near their price, from further below while too few are found."""
    return {lead: _near(year, lead, settled) for lead in year.ledgers}


def _near(year: YearSearch, lead: Lead, settled: Settled) -> Candidates:
    gap, field = GAP, year.ledgers[lead].field
    while True:
        least = settled.most[lead] - gap
        found = find(field, settled.prices[lead], least, year.handle)
        if gap > WIDEST_GAP or len(_best_starts(found)) >= ENOUGH:
            return found
        gap *= 2


def _best_starts(found: Candidates) -> list[int]:
    """The places of each visit's best start, best visits first; of no more than ``MOST``."""
    order = np.lexsort((found.cell, found.tour, found.delegation, -found.priced))
    visits = np.column_stack([found.delegation, found.tour])[order]
    _, first = np.unique(visits, axis=0, return_index=True)
    return [int(place) for place in order[np.sort(first)][:MOST]]
