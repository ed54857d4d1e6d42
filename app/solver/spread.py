"""A few visits for every span of days, enough to say whether a plan exists at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.regions import RegionCode
from app.solver.days import NEVER
from app.solver.lead_field import LeadField
from app.solver.lead_search import NONE, Candidates, joined
from app.solver.tours import Groups

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

NO_CELL = -1


def spread(
    field: LeadField, room: NDArray[np.bool_], enough: int, full: frozenset[RegionCode]
) -> Candidates:
    """For every start and length ``enough`` candidates without a common region, or all.

    None has a region of ``full``. If the other visits take fewer than ``enough`` regions, one of
    these is free whenever any candidate of the same days is: so no more are needed to know
    whether a plan exists.
    """
    takes_part = _without(field.delegations, field.homes, full)
    receives = _without(field.tours, field.hosts, full)
    free = np.append(room.ravel() & (field.common > NEVER // 2), [False])
    parts = [NONE]
    for travel, starts in field.tour_starts.items():
        for column in range(starts.cells.shape[1]):
            allowed = starts.points[:, column] > NEVER // 2
            cells = np.where(allowed, starts.cells[starts.calendar, column], NO_CELL)
            for cell in np.unique(cells[free[cells]]).tolist():
                suits = _suits(field, travel, np.flatnonzero(cells == cell), cell)
                suits &= takes_part[:, None] & receives
                parts.append(_candidates(*_few(field, suits, enough), cell))
    return joined(parts)


def _without(groups: Groups, codes: tuple[RegionCode, ...], full: frozenset[RegionCode]) -> Bools:
    """Which groups have none of the regions of ``full``."""
    taken = np.array([code in full for code in codes], dtype=np.float32)
    return np.asarray(groups.inside @ taken < 1)


def _suits(field: LeadField, travel: int, tours: Ints, cell: int) -> Bools:
    """Whether each delegation can make each tour in ``cell`` [delegations, all tours]."""
    at_home = field.home_days[:, cell][field.delegations.members].sum(axis=1) > NEVER // 2
    first, last = field.tours.first[tours], field.tours.last[tours]
    reached = field.access[:, first] + field.access[:, last] > NEVER // 2
    in_time = np.maximum(field.travel[:, first], field.travel[:, last]) == travel
    suits = np.zeros((len(at_home), len(field.tours.members)), dtype=np.bool_)
    suits[:, tours] = at_home[:, None] & reached & in_time
    return suits


def _few(field: LeadField, suits: Bools, enough: int) -> tuple[Ints, Ints]:
    """``enough`` places of ``suits`` without a common region; all places if there are fewer."""
    homes, hosts = field.delegations.inside, field.tours.inside
    left = suits.copy()
    found: list[tuple[int, int]] = []
    while left.any() and len(found) < enough:
        delegation, tour = divmod(int(left.argmax()), left.shape[1])
        found.append((delegation, tour))
        left[homes @ homes[delegation] > 0] = False
        left[:, hosts @ hosts[tour] > 0] = False
    if len(found) < enough:
        rows, columns = np.nonzero(suits)
        return rows, columns
    places = np.array(found)
    return places[:, 0], places[:, 1]


def _candidates(delegations: Ints, tours: Ints, cell: int) -> Candidates:
    nothing = np.zeros(len(tours), dtype=np.int64)
    cells = np.full(len(tours), cell)
    return Candidates(delegations, tours, nothing - 1, cells, nothing, nothing.astype(np.float64))
