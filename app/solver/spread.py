"""A few visits for every span of days, enough to say whether a plan exists at all."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.solver.days import NEVER
from app.solver.lead_field import LeadField
from app.solver.lead_search import NONE, Candidates, joined
from app.solver.tour_starts import TourStarts

Ints = NDArray[np.int64]


def spread(field: LeadField, room: NDArray[np.bool_], enough: int) -> Candidates:
    """For every start and length ``enough`` candidates without a common region, or all.

    If the other visits take fewer than ``enough`` regions, one of these is free whenever any
    candidate of the same days is: so no more are needed to know whether a plan exists.
    """
    free = np.append(room.ravel() & (field.common > NEVER // 2), [False])
    parts = [NONE]
    for travel, starts in field.tour_starts.items():
        for column in range(starts.cells.shape[1]):
            cells = np.where(starts.points[:, column] > NEVER // 2, starts.cells[starts.calendar, column], -1)
            for cell in np.unique(cells[free[cells]]).tolist():
                parts.append(_few(field, travel, np.flatnonzero(cells == cell), cell, enough))
    return joined(parts)
