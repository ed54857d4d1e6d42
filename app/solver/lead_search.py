"""Those visits of one lead that are worth a look at given prices.

A candidate is a delegation, a tour of hosts and a start; its length is the shortest in which
every host has a working day. Under prices (what taking a region or a day costs the other
visits, what a bonus is worth) ``find`` gives every candidate whose own points and prices come
to ``least`` or more. What it leaves out is bounded from above, never guessed:

1. a tour, by its best start and the homes that suit its hosts best, one by one;
2. a delegation with a tour, by its exact pairs and the tour's best start;
3. only then every start, with the windows of the delegation's regions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.services.task import TaskHandle
from app.solver.days import NEVER
from app.solver.lead_field import LeadField
from app.solver.tour_starts import TourStarts

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

CHUNK = 64
"""Tours looked at together."""

ROWS = 4096
"""Visits whose starts are looked at together."""

PROMISING = 400
"""Visits of a chunk looked at when not all are wanted."""

SLACK = 0.05
"""Sums of 32-bit floats err by less: what is this close to the threshold is looked at exactly."""


@dataclass(frozen=True, slots=True, eq=False)
class Prices:
    """What a candidate pays (below zero) and earns besides its own points.

    ``home`` and ``host`` [regions]; ``home_parts`` and ``host_parts`` [parts of the country];
    ``lines`` [lines + 1], the last for no line; ``time`` [lengths x days].
    """

    home: Floats
    host: Floats
    home_parts: Floats
    host_parts: Floats
    lines: Floats
    time: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Candidates of one lead, one a row: places of delegation, tour and line, and the cell.

    ``cell`` is the place of length and start in a table [lengths x days]. ``points`` are own
    points, ``priced`` own points with prices.
    """

    delegation: Ints
    tour: Ints
    line: Ints
    cell: Ints
    points: Ints
    priced: Floats

    def __len__(self) -> int:
        return len(self.cell)

    def only(self, rows: Ints) -> Candidates:
        return Candidates(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))


def joined(parts: list[Candidates]) -> Candidates:
    """Candidates of one lead, one after the other."""
    columns = [
        np.concatenate([getattr(part, name) for part in parts])
        for name in Candidates.__dataclass_fields__
    ]
    return Candidates(*columns)


def find(
    field: LeadField, prices: Prices, least: float, handle: TaskHandle, enough: int | None = None
) -> Candidates:
    """Every candidate that comes to ``least`` or more at ``prices``.

    With ``enough`` only the most promising are looked at, and the search ends once it has found
    so many; if it finds none there is none.
    """
    found = [NONE]
    for travel, starts in field.tour_starts.items():
        search = _Search(field, prices, travel, starts)
        for tours in search.promising_tours(least):
            handle.raise_if_cancelled()
            found.append(search.candidates(tours, least, PROMISING if enough else None))
            if enough and sum(map(len, found)) >= enough:
                return joined(found)
    return joined(found)


def ceiling(field: LeadField, prices: Prices) -> float:
    """What no candidate exceeds at ``prices``."""
    searches = (_Search(field, prices, *each) for each in field.tour_starts.items())
    return max(search.ceiling() for search in searches)


_NO_INTS = np.zeros(0, dtype=np.int64)
NONE = Candidates(_NO_INTS, _NO_INTS, _NO_INTS, _NO_INTS, _NO_INTS, np.zeros(0))


class _Search:
    """One search of a field at fixed prices and days of travel."""

    def __init__(
        self, field: LeadField, prices: Prices, travel: tuple[int, int], starts: TourStarts
    ) -> None:
        self.field, self.prices, self.starts, self.travel = field, prices, starts, travel
        groups, tours = field.delegations, field.tours
        self.of_delegation = (
            groups.points + groups.inside @ prices.home + field.home_parts @ prices.home_parts
        )
        self.of_tour = (
            tours.points + tours.inside @ prices.host + field.host_parts @ prices.host_parts
        )
        in_cells = np.append(field.common + prices.time, NEVER)[starts.cells]
        self.of_start = in_cells.astype(np.float32)[starts.calendar]
        self.of_start += starts.points
        best_home_day = np.append(field.home_days[:-1].max(axis=1), 0)
        self.delegation_bound = (
            self.of_delegation
            + best_home_day[groups.members].sum(axis=1)
            + max(prices.lines.max(), 0.0)
        ).astype(np.float32)
        self.tour_bound = (self.of_tour + self.of_start.max(axis=1)).astype(np.float32)
        self.bound = self.tour_bound + self._best_delegation()

    def ceiling(self) -> float:
        """What no candidate exceeds."""
        return float(self.bound.max()) + SLACK

    def promising_tours(self, least: float) -> Iterator[Ints]:
        """Places of the tours whose bound reaches ``least``, best first, in chunks."""
        bound = self.bound
        order = np.argsort(-bound, kind="stable")
        kept = order[: np.searchsorted(-bound[order], -least + SLACK, side="right")]
        for first in range(0, len(kept), CHUNK):
            yield kept[first : first + CHUNK]

    def _best_delegation(self) -> Floats:
        """For each tour a bound on what any delegation adds: its best homes, one by one."""
        field, groups = self.field, self.field.delegations
        each = field.pairs.points.astype(np.float32) @ field.tours.inside.T
        each += self._home_bound()[:, None]
        most = groups.members.shape[1]
        best = -np.sort(-np.partition(each, -most, axis=0)[-most:], axis=0)
        sums = np.cumsum(best, axis=0)
        sizes, rows = np.unique(groups.sizes, return_index=True)
        with_size = sums[sizes - 1] + groups.points[rows][:, None]
        ends = field.pairs.access.max(axis=0)
        access = ends[field.tours.members[:, 0]] + ends[field.tours.last]
        return np.asarray(with_size.max(axis=0) + access + max(self.prices.lines.max(), 0.0))

    def _home_bound(self) -> NDArray[np.float32]:
        """For each home what it can add besides its pairs: prices and its best days."""
        field, prices = self.field, self.prices
        best_day = field.home_days[:-1].max(axis=1)
        bound = prices.home + field.home_part_of @ prices.home_parts + best_day
        return np.asarray(bound.astype(np.float32))

    def candidates(self, tours: Ints, least: float, most: int | None) -> Candidates:
        """The candidates of ``tours``; of the ``most`` promising visits only, if given."""
        table = self._bounds(tours)
        places = np.flatnonzero(table >= least - SLACK)
        if most and len(places) > most:
            places = places[np.argpartition(-table.ravel()[places], most)[:most]]
        rows, columns = np.divmod(places, len(tours))
        tours = tours[columns]
        suits = self._takes_these_days(rows, tours)
        rows, tours = rows[suits], tours[suits]
        parts = [NONE]
        for first in range(0, len(rows), ROWS):
            some = slice(first, first + ROWS)
            parts.append(self._on_every_start(rows[some], tours[some], least))
        return joined(parts)

    def _bounds(self, tours: Ints) -> NDArray[np.float32]:
        """For each delegation with each of ``tours`` a bound."""
        field = self.field
        access = field.access.astype(np.float32)
        table = field.worth @ field.tours.inside[tours].T
        table += self.tour_bound[tours]
        table += access[:, field.tours.members[tours, 0]]
        table += access[:, field.tours.last[tours]]
        table += self.delegation_bound[:, None]
        return np.asarray(table)

    def _takes_these_days(self, delegations: Ints, tours: Ints) -> NDArray[np.bool_]:
        field = self.field
        out = field.travel[delegations, field.tours.members[tours, 0]]
        back = field.travel[delegations, field.tours.last[tours]]
        return np.asarray((out == self.travel[0]) & (back == self.travel[1]))

    def _on_every_start(self, delegations: Ints, tours: Ints, least: float) -> Candidates:
        field = self.field
        cells = self.starts.cells[self.starts.calendar[tours]]
        at_home = sum(
            field.home_days[members[:, None], cells]
            for members in field.delegations.members[delegations].T
        )
        line = self._lines(delegations, tours)
        points = self._own_points(delegations, tours)
        priced = points + self._paid(delegations, tours) + self.prices.lines[line]
        total = self.of_start[tours] + at_home + priced[:, None]
        rows, columns = np.nonzero(total >= least - SLACK)
        cell = cells[rows, columns]
        days = at_home[rows, columns] + self.starts.points[tours[rows], columns].astype(np.int64)
        days = days + field.common[cell]
        exact = days + priced[rows] + self.prices.time[cell]
        kept = np.flatnonzero(exact >= least)
        rows = rows[kept]
        return Candidates(
            delegations[rows],
            tours[rows],
            line[rows],
            cell[kept],
            points[rows] + days[kept],
            exact[kept],
        )

    def _own_points(self, delegations: Ints, tours: Ints) -> Ints:
        """Pairs, journeys and size."""
        field = self.field
        inside = field.tours.inside[tours]
        worth = (field.worth[delegations] * inside).sum(axis=1)
        first, last = field.tours.members[tours, 0], field.tours.last[tours]
        access = field.access[delegations, first] + field.access[delegations, last]
        size = field.delegations.points[delegations] + field.tours.points[tours]
        return np.asarray(np.rint(worth).astype(np.int64) + access + size)

    def _paid(self, delegations: Ints, tours: Ints) -> Floats:
        field = self.field
        own = field.delegations.points[delegations] + field.tours.points[tours]
        return np.asarray(self.of_delegation[delegations] + self.of_tour[tours] - own)

    def _lines(self, delegations: Ints, tours: Ints) -> Ints:
        """The line of the best pair of each visit."""
        field = self.field
        ranks = np.pad(field.pairs.rank, ((0, 1), (0, 1)), constant_values=-1)
        met = ranks[
            field.delegations.members[delegations][:, :, None],
            field.tours.members[tours][:, None, :],
        ]
        return np.asarray(field.pairs.line_of_rank[met.max(axis=(1, 2))])
