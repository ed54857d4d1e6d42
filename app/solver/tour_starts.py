"""Every tour of hosts on every start: how long it takes and what its days are worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.solver.days import NEVER, LeadDays
from app.solver.tours import Groups

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class TourStarts:
    """The starts of every tour, for given days of travel.

    Tours whose hosts keep the same holidays in the same order share a *calendar*. ``cells``
    [calendars, starts] is the place of the start and its shortest length in a table
    [lengths x days], -1 where no length suits. ``points`` [tours, starts]: windows and fixtures
    of the hosts, ``NEVER`` where the visit is not allowed.
    """

    calendar: Ints
    cells: Ints
    points: Floats


def tour_starts(
    tours: Groups, days: LeadDays, starts: Ints, lengths: Ints, travel: int
) -> TourStarts:
    """The starts of ``tours`` with ``travel`` days out, and as many back."""
    keeps = np.unique(np.hstack([days.opens, days.holiday]), axis=0, return_inverse=True)[1]
    kept = np.where(tours.members >= 0, keeps.ravel()[tours.members], -1)
    kinds, example, calendar = np.unique(kept, axis=0, return_index=True, return_inverse=True)
    calendar = calendar.ravel()
    cells = np.stack(
        [
            _cells(tours.members[row][: np.sum(kind >= 0)], days, starts, lengths, travel)
            for kind, row in zip(kinds, example, strict=True)
        ]
    )
    return TourStarts(calendar, cells, _points(tours, days, calendar, cells))


def _cells(hosts: Ints, days: LeadDays, starts: Ints, lengths: Ints, travel: int) -> Ints:
    """The cell of each start for hosts visited in this order."""
    year = days.holiday.shape[1]
    day = np.minimum(starts + travel - 1, year)
    impossible = days.holiday[hosts[0], np.minimum(day, year - 1)]
    for host in hosts:
        day = days.opens[host, np.minimum(day + 1, year)]
    length = np.maximum(day + travel - starts + 1, lengths[0])
    impossible |= (length > lengths[-1]) | (starts + length > year) | (day >= year)
    return np.asarray(np.where(impossible, -1, (length - lengths[0]) * year + starts))


def _points(tours: Groups, days: LeadDays, calendar: Ints, cells: Ints) -> Floats:
    flat = days.host.reshape(len(days.host), -1)
    flat = np.vstack([flat, np.zeros_like(flat[:1])]).astype(np.float32)  # row -1: no host
    points = np.empty((len(tours.members), cells.shape[1]), dtype=np.float32)
    for number, cell in enumerate(cells):
        rows = np.flatnonzero(calendar == number)
        table = np.where(cell >= 0, flat[:, cell], np.float32(NEVER))
        points[rows] = table[tours.members[rows]].sum(axis=1)
    return points
