"""What a candidate takes and earns, in words that every model of the year shares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import product, starmap

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import Pair, YearProblem, pair_of
from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus, region_bonuses, start_bonuses
from app.domain.visits import Lead, Visit
from app.solver.lead_field import LeadField
from app.solver.tours import NOBODY


@dataclass(frozen=True, eq=False)
class Ledger:
    """Reads the candidates of one lead."""

    problem: YearProblem
    field: LeadField

    @property
    def lead(self) -> Lead:
        return self.field.lead

    def delegation(self, place: int) -> tuple[RegionCode, ...]:
        members = self.field.delegations.members[place].tolist()
        return tuple(self.field.homes[member] for member in members if member != NOBODY)

    def hosts(self, place: int) -> tuple[RegionCode, ...]:
        members = self.field.tours.members[place].tolist()
        return tuple(self.field.hosts[member] for member in members if member != NOBODY)

    def sides(
        self, delegation: int, tour: int
    ) -> tuple[tuple[RegionCode, ...], tuple[RegionCode, ...]]:
        """Who travels and who receives."""
        return self.delegation(delegation), self.hosts(tour)

    def regions(self, delegation: int, tour: int) -> tuple[RegionCode, ...]:
        """All regions that a visit needs."""
        return (*self.delegation(delegation), *self.hosts(tour))

    def pairs(self, delegation: int, tour: int) -> Iterator[Pair]:
        """The pairs that a visit brings together."""
        return starmap(pair_of, product(*self.sides(delegation, tour)))

    def bonuses(self, delegation: int, tour: int, line: int) -> tuple[Bonus, ...]:
        """What the regions and the line of a visit earn."""
        codes = self.regions(delegation, tour)
        found = {bonus for code in codes for bonus in region_bonuses(code, self.problem)}
        if line >= 0:
            found.add(("line", self.field.pairs.lines[line]))
        return tuple(sorted(found))

    def span(self, cell: int) -> tuple[int, int]:
        """First and last day of a cell, as places in the programme year."""
        length, start = divmod(cell, self.field.days)
        return start, start + int(self.field.lengths[length]) - 1

    def start_bonuses(self, cell: int) -> tuple[Bonus, Bonus]:
        """What the start of a cell earns."""
        return self.bonuses_by_day[cell % self.field.days]

    @cached_property
    def bonuses_by_day(self) -> tuple[tuple[Bonus, Bonus], ...]:
        """What a start on each day of the year earns."""
        days = (self.problem.first_day + timedelta(days=day) for day in range(self.field.days))
        return tuple(start_bonuses(self.lead, day, self.problem) for day in days)

    def places(self, visit: Visit) -> tuple[int, int]:
        """Where the delegation and the tour of ``visit`` stand in the field."""
        field = self.field
        return (
            _place(visit.delegation, field.homes, field.delegations.members),
            _place(visit.hosts, field.hosts, field.tours.members),
        )

    def visit(self, delegation: int, tour: int, cell: int) -> Visit:
        """The candidate as a visit, not yet named."""
        first, last = self.span(cell)
        return Visit(
            visit_id="",
            lead=self.lead,
            direction=self.problem.direction_of(self.lead),
            start=self.problem.first_day + timedelta(days=first),
            end=self.problem.first_day + timedelta(days=last),
            delegation=self.delegation(delegation),
            hosts=self.hosts(tour),
        )


def _place(
    codes: tuple[RegionCode, ...], regions: tuple[RegionCode, ...], members: NDArray[np.int64]
) -> int:
    """The row of ``members`` [rows x most regions] that holds just ``codes``, in their order."""
    row = np.full(members.shape[1], NOBODY)
    row[: len(codes)] = [regions.index(code) for code in codes]
    return int(np.flatnonzero((members == row).all(axis=1))[0])
