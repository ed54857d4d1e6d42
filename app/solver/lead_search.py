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
Floats32 = NDArray[np.float32]
Bools = NDArray[np.bool_]

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
    ``lines`` [lines + 1], the last for no line; ``time`` [lengths x days]; ``meetings`` [homes,
    hosts] what every pair that meets pays.
    """

    home: Floats
    host: Floats
    home_parts: Floats
    host_parts: Floats
    lines: Floats
    time: Floats
    meetings: Floats


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


_NO_INTS = np.zeros(0, dtype=np.int64)
NONE = Candidates(_NO_INTS, _NO_INTS, _NO_INTS, _NO_INTS, _NO_INTS, np.zeros(0))


def find(
    field: LeadField, prices: Prices, least: float, handle: TaskHandle, enough: int | None = None
) -> Candidates:
    """Every candidate that comes to ``least`` or more at ``prices``.

    With ``enough`` the most promising are looked at, the others only where those come to
    nothing, and the search ends once it has found so many; if it finds none there is none.
    """
    search, found = _Search(field, prices), [NONE]
    look = search.promising if enough else search.all
    for tours in search.promising_tours(least):
        handle.raise_if_cancelled()
        found.append(look(tours, least))
        if enough and sum(map(len, found)) >= enough:
            break
    return joined(found)


def ceiling(field: LeadField, prices: Prices) -> float:
    """What no candidate exceeds at ``prices``."""
    return float(_Search(field, prices).bound.max()) + SLACK


def no_prices(field: LeadField) -> Prices:
    """Nothing costs or earns anything."""
    return Prices(
        home=np.zeros(len(field.homes)),
        host=np.zeros(len(field.hosts)),
        home_parts=np.zeros(field.home_parts.shape[1]),
        host_parts=np.zeros(field.host_parts.shape[1]),
        lines=np.zeros(len(field.pairs.lines) + 1),
        time=np.zeros(len(field.common)),
        meetings=np.zeros((len(field.homes), len(field.hosts))),
    )


def on_every_start(field: LeadField, delegations: Ints, tours: Ints) -> Candidates:
    """Every candidate of the given delegations and tours (places, one visit a row)."""
    return _Search(field, no_prices(field)).on_every_start(delegations, tours, NEVER / 2)


class _PricedStarts:
    """The starts of every tour at fixed prices, for given days of travel."""

    def __init__(self, field: LeadField, prices: Prices, travel: int, starts: TourStarts) -> None:
        self.field, self.prices, self.travel, self.starts = field, prices, travel, starts
        in_cells = np.append(field.common + prices.time, NEVER)[starts.cells]
        self.of_start = in_cells.astype(np.float32)[starts.calendar]
        self.of_start += starts.points
        self.best = self.of_start.max(axis=1)

    def take(self, delegations: Ints, tours: Ints) -> Bools:
        """Which visits need just these days of travel."""
        out = self.field.travel[delegations, self.field.tours.first[tours]]
        back = self.field.travel[delegations, self.field.tours.last[tours]]
        return np.asarray(np.maximum(out, back) == self.travel)

    def candidates(self, visits: _Visits, least: float) -> Candidates:
        """Every start on which one of ``visits`` comes to ``least`` or more."""
        field, tours = self.field, visits.tours
        cells = self.starts.cells[self.starts.calendar[tours]]
        at_home = sum(
            field.home_days[members[:, None], cells]
            for members in field.delegations.members[visits.delegations].T
        )
        total = self.of_start[tours] + at_home + visits.priced[:, None]
        rows, columns = np.nonzero(total >= least - SLACK)
        cell = cells[rows, columns]
        days = at_home[rows, columns] + self.starts.points[tours[rows], columns].astype(np.int64)
        days = days + field.common[cell]
        exact = days + visits.priced[rows] + self.prices.time[cell]
        kept = np.flatnonzero(exact >= least)
        rows = rows[kept]
        return Candidates(
            visits.delegations[rows],
            tours[rows],
            visits.lines[rows],
            cell[kept],
            visits.points[rows] + days[kept],
            exact[kept],
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Visits:
    """Delegations with tours, not yet on any day: line, own points, and points with prices."""

    delegations: Ints
    tours: Ints
    lines: Ints
    points: Ints
    priced: Floats


class _Search:
    """One search of a field at fixed prices."""

    def __init__(self, field: LeadField, prices: Prices) -> None:
        self.field, self.prices = field, prices
        self.meetings_cost = bool(prices.meetings.any())
        self.starts = [_PricedStarts(field, prices, *each) for each in field.tour_starts.items()]
        groups, tours = field.delegations, field.tours
        self.paid_for_meeting = groups.inside @ prices.meetings
        self.paid_by_delegation = groups.inside @ prices.home + field.home_parts @ prices.home_parts
        self.paid_by_tour = tours.inside @ prices.host + field.host_parts @ prices.host_parts
        best_start = np.max([starts.best for starts in self.starts], axis=0)
        ends = field.pairs.access.max(axis=0)
        self.of_tour = tours.points + self.paid_by_tour + best_start
        self.of_tour += max(prices.lines.max(), 0.0)
        best_day = np.append(field.home_days[:-1].max(axis=1), 0)
        self.of_delegation = groups.points + self.paid_by_delegation
        self.of_delegation += best_day[groups.members].sum(axis=1)
        self.of_home = prices.home + field.home_part_of @ prices.home_parts + best_day[:-1]
        besides = self.of_tour + ends[tours.first] + ends[tours.last] + tours.sizes / 2
        self.besides = besides  # sums shared among regions round by half a point a host
        self.bound = besides + np.max(
            [self._best(size, slice(None), size)[0] for size in self._sizes], axis=0
        )

    @property
    def _sizes(self) -> list[int]:
        return sorted(set(self.field.delegations.sizes.tolist()))

    def _best(self, size: int, tours: Ints | slice, count: int) -> tuple[Floats32, Floats32]:
        """Sum of the ``count`` best homes of each tour in a delegation of ``size``; each home."""
        field = self.field
        each = np.float32(field.shares[size - 1]) * field.meets[:, tours]
        each += self.of_home.astype(np.float32)[:, None]
        if self.meetings_cost:
            each -= self.prices.meetings.astype(np.float32) @ field.tours.inside[tours].T
        best = np.partition(each, -count, axis=0)[-count:].sum(axis=0) if count else 0 * each[0]
        return best + self._size_points(size), each

    def _size_points(self, size: int) -> np.float32:
        return np.float32(self.field.delegations.points[self.field.delegations.sizes == size][0])

    def promising_tours(self, least: float) -> Iterator[Ints]:
        """Places of the tours whose bound reaches ``least``, best first, in chunks."""
        order = np.argsort(-self.bound, kind="stable")
        kept = order[: np.searchsorted(-self.bound[order], -least + SLACK, side="right")]
        for first in range(0, len(kept), CHUNK):
            yield kept[first : first + CHUNK]

    def all(self, tours: Ints, least: float) -> Candidates:
        """All candidates of ``tours``."""
        delegations, tours, _ = self._possible(tours, least)
        return self.on_every_start(delegations, tours, least)

    def promising(self, tours: Ints, least: float) -> Candidates:
        """Those of the most promising visits of ``tours``; of all if these come to nothing."""
        delegations, tours, bounds = self._possible(tours, least)
        if len(bounds) > PROMISING:
            best = np.argpartition(-bounds, PROMISING)[:PROMISING]
            found = self.on_every_start(delegations[best], tours[best], least)
            if len(found):
                return found
        return self.on_every_start(delegations, tours, least)

    def _possible(self, tours: Ints, least: float) -> tuple[Ints, Ints, Floats32]:
        """Delegations and tours, of ``tours``, whose bound reaches ``least``, and that bound."""
        delegations = self._promising_delegations(tours, least)
        table = self._bounds(delegations, tours)
        rows, columns = np.divmod(np.flatnonzero(table >= least - SLACK), len(tours))
        return delegations[rows], tours[columns], table[rows, columns]

    def on_every_start(self, delegations: Ints, tours: Ints, least: float) -> Candidates:
        """Those of the given visits that come to ``least`` or more, on whatever start."""
        parts = [NONE]
        for starts in self.starts:
            suits = np.flatnonzero(starts.take(delegations, tours))
            for first in range(0, len(suits), ROWS):
                some = suits[first : first + ROWS]
                visits = self._visits(delegations[some], tours[some])
                parts.append(starts.candidates(visits, least))
        return joined(parts)

    def _promising_delegations(self, tours: Ints, least: float) -> Ints:
        """Delegations whose every region may, with the best others, reach ``least`` somewhere."""
        groups = self.field.delegations
        kept = np.zeros(len(groups.sizes), dtype=np.bool_)
        for size in self._sizes:
            others, each = self._best(size, tours, size - 1)
            may = (each + others + self.besides[tours] >= least - SLACK).any(axis=1)
            kept |= (groups.sizes == size) & np.append(may, True)[groups.members].all(axis=1)
        return np.flatnonzero(kept)

    def _bounds(self, delegations: Ints, tours: Ints) -> NDArray[np.float32]:
        """A bound for each of ``delegations`` with each of ``tours``."""
        field = self.field
        access = field.access[delegations].astype(np.float32)
        worth = field.worth[delegations]
        if self.meetings_cost:
            worth = worth - self.paid_for_meeting[delegations].astype(np.float32)
        table = worth @ field.tours.inside[tours].T
        table += self.of_tour[tours].astype(np.float32)
        table += access[:, field.tours.first[tours]]
        table += access[:, field.tours.last[tours]]
        table += self.of_delegation[delegations, None].astype(np.float32)
        return np.asarray(table)

    def _visits(self, delegations: Ints, tours: Ints) -> _Visits:
        field = self.field
        worth = (field.worth[delegations] * field.tours.inside[tours]).sum(axis=1)
        first, last = field.tours.first[tours], field.tours.last[tours]
        access = field.access[delegations, first] + field.access[delegations, last]
        size = field.delegations.points[delegations] + field.tours.points[tours]
        points = np.rint(worth).astype(np.int64) + access + size
        lines = self._lines(delegations, tours)
        paid = self.paid_by_delegation[delegations] + self.paid_by_tour[tours]
        paid -= (self.paid_for_meeting[delegations] * field.tours.inside[tours]).sum(axis=1)
        return _Visits(delegations, tours, lines, points, points + paid + self.prices.lines[lines])

    def _lines(self, delegations: Ints, tours: Ints) -> Ints:
        """The line of the best pair of each visit."""
        field = self.field
        ranks = np.pad(field.pairs.rank, ((0, 1), (0, 1)), constant_values=-1)
        met = ranks[
            field.delegations.members[delegations][:, :, None],
            field.tours.members[tours][:, None, :],
        ]
        return np.asarray(field.pairs.line_of_rank[met.max(axis=(1, 2))])
