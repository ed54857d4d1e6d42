"""What changes in the journeys of all pairs when routes do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import isnan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.domain.journeys import AccessMatrix
from app.domain.regions import PrefectureCode, StateCode

HOURS_DECIMALS: Final = 6
"""Further decimals of a gain would tell of the order of adding up."""


@dataclass(frozen=True, slots=True)
class Quickest:
    """The quickest journey of a pair; ``weekly`` None: no frequency of its flights is known."""

    hours: float
    changes: int
    weekly: float | None


@dataclass(frozen=True, slots=True)
class PairShift:
    """A pair whose quickest journey is another one; None: there is no journey.

    ``gain_hours`` are the hours saved (negative: lost), None without a journey on either side.
    """

    state: StateCode
    prefecture: PrefectureCode
    before: Quickest | None
    after: Quickest | None
    gain_hours: float | None


@dataclass(frozen=True, eq=False)
class AccessShift:
    """The journeys of all pairs before and after, of the same regions.

    Means and totals are over the pairs that have a journey both before and after.
    """

    before: AccessMatrix
    after: AccessMatrix

    @cached_property
    def pairs(self) -> tuple[PairShift, ...]:
        """Pairs that differ in hours, changes or frequency.

        First those newly joined and those that gain, then those cut off and those that lose, the
        greatest difference first, last those of the same hours.
        """
        same = self._gain_hours == 0.0
        same |= np.isnan(self.before.hours) & np.isnan(self.after.hours)
        for one, other in (
            (self.before.transfers, self.after.transfers),
            (self.before.weekly, self.after.weekly),
        ):
            same &= (one == other) | (np.isnan(one) & np.isnan(other))
        shifts = [self._shift(row, column) for row, column in np.argwhere(~same)]
        return tuple(sorted(shifts, key=_most_gain_first))

    @property
    def mean_hours(self) -> tuple[float, float] | None:
        """Mean hours before and after; None where no pair has both."""
        both = ~np.isnan(self._gain_hours)
        if not both.any():
            return None
        return float(self.before.hours[both].mean()), float(self.after.hours[both].mean())

    @property
    def gained_hours(self) -> float:
        """Hours saved over all pairs that gain."""
        return float(self._gain_hours[self._gain_hours > 0].sum())

    @property
    def lost_hours(self) -> float:
        """Hours lost over all pairs that lose."""
        return float(np.abs(self._gain_hours[self._gain_hours < 0]).sum())

    @property
    def gaining(self) -> int:
        """How many pairs are quicker, or joined at last."""
        joined = np.isnan(self.before.hours) & ~np.isnan(self.after.hours)
        return int((joined | (self._gain_hours > 0)).sum())

    @property
    def losing(self) -> int:
        """How many pairs are slower, or cut off."""
        cut = np.isnan(self.after.hours) & ~np.isnan(self.before.hours)
        return int((cut | (self._gain_hours < 0)).sum())

    @cached_property
    def _gain_hours(self) -> NDArray[np.float64]:
        return np.round(self.before.hours - self.after.hours, HOURS_DECIMALS)

    def _shift(self, row: int, column: int) -> PairShift:
        gain = float(self._gain_hours[row, column])
        return PairShift(
            self.before.states[row],
            self.before.prefectures[column],
            _quickest(self.before, row, column),
            _quickest(self.after, row, column),
            None if isnan(gain) else gain,
        )


def _quickest(access: AccessMatrix, row: int, column: int) -> Quickest | None:
    hours, changes, weekly = (
        float(part[row, column]) for part in (access.hours, access.transfers, access.weekly)
    )
    if isnan(hours):
        return None
    return Quickest(hours, int(changes), None if isnan(weekly) else weekly)


def _most_gain_first(shift: PairShift) -> tuple[int, float, str, str]:
    gain = shift.gain_hours
    if gain is None:
        place = 0 if shift.before is None else 2
    else:
        place = 1 if gain > 0 else 3 if gain < 0 else 4
    return (place, -abs(gain or 0.0), shift.state, shift.prefecture)
