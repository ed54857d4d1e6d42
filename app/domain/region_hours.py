"""What a what-if means for each region: its hours to the other country, and those saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan

import numpy as np
from numpy.typing import NDArray

from app.domain.journeys import AccessMatrix
from app.domain.regions import RegionCode
from app.domain.what_if import HOURS_DECIMALS, AccessShift


@dataclass(frozen=True, slots=True)
class HoursShift:
    """Hours of the quickest journey to ``partner`` before and after; None: no journey."""

    before: float | None
    after: float | None
    partner: RegionCode

    @property
    def changes(self) -> bool:
        """Whether the journey takes other hours now, begins or ceases to be."""
        return self.saved != 0 and (self.before, self.after) != (None, None)

    @property
    def saved(self) -> float | None:
        """Negative where the journey is longer now; None without one on either side."""
        if self.before is None or self.after is None:
            return None
        return round(self.before - self.after, HOURS_DECIMALS)


def mean_hours(access: AccessMatrix) -> Mapping[str, float]:
    """By region, the mean hours to all regions of the other country that can be reached.

    A region without any journey is left out.
    """
    return _by_region(access, access.hours, mean=True)


def gained_hours(shift: AccessShift) -> Mapping[str, float]:
    """By region, the hours saved over all its pairs; negative where more are lost."""
    return _by_region(shift.before, shift.before.hours - shift.after.hours, mean=False)


def shifted_hours(shift: AccessShift, focus: str) -> Mapping[str, HoursShift]:
    """By region, its journey to ``focus`` before and after.

    With an empty ``focus`` all regions of both countries, each by its journey that changes most,
    or by its quickest where none changes; a journey that begins or ceases to be changes more than
    any other.
    """
    for axis, codes in enumerate((shift.before.states, shift.before.prefectures)):
        for place, code in enumerate(codes):
            if code == focus:
                return _shifts(shift, axis=axis, among=[place])
    return {**_shifts(shift, axis=0), **_shifts(shift, axis=1)}


def _shifts(
    shift: AccessShift, *, axis: int, among: Sequence[int] | None = None
) -> dict[str, HoursShift]:
    """The greatest change of each region, over its partners along ``axis`` of the matrices."""
    sides = (shift.before.states, shift.before.prefectures)
    partners, regions = sides[axis], sides[1 - axis]
    places = list(range(len(partners)) if among is None else among)
    before, after = (
        np.moveaxis(side.hours, axis, 1)[:, places] for side in (shift.before, shift.after)
    )
    change = _change(before, after)
    quickest = np.where(np.isnan(before), np.inf, before).argmin(axis=1)
    most = np.where(change.max(axis=1) > 0, change.argmax(axis=1), quickest)
    return {
        str(code): HoursShift(
            _hours(before[row, place]), _hours(after[row, place]), partners[places[place]]
        )
        for row, (code, place) in enumerate(zip(regions, most.tolist(), strict=True))
    }


def _change(before: NDArray[np.float64], after: NDArray[np.float64]) -> NDArray[np.float64]:
    """Hours of change in either direction; endless from or to no journey, least without any."""
    change = np.round(np.abs(before - after), HOURS_DECIMALS)
    change[np.isnan(before) ^ np.isnan(after)] = np.inf
    return np.where(np.isnan(change), -1.0, change)


def _hours(hours: float) -> float | None:
    return None if isnan(hours) else float(hours)


def _by_region(
    access: AccessMatrix, hours: NDArray[np.float64], *, mean: bool
) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for axis, codes in ((1, access.states), (0, access.prefectures)):
        known = (~np.isnan(hours)).sum(axis=axis)
        total = np.nansum(hours, axis=axis)
        values = total / np.maximum(known, 1) if mean else total
        found |= {
            str(code): float(value)
            for code, value, count in zip(codes, values, known, strict=True)
            if count
        }
    return found
