"""What a what-if means for each region: its hours to the other country, and those saved."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from app.domain.journeys import AccessMatrix
from app.domain.what_if import AccessShift


def mean_hours(access: AccessMatrix) -> Mapping[str, float]:
    """By region, the mean hours to all regions of the other country that can be reached.

    A region without any journey is left out.
    """
    return _by_region(access, access.hours, mean=True)


def gained_hours(shift: AccessShift) -> Mapping[str, float]:
    """By region, the hours saved over all its pairs; negative where more are lost."""
    return _by_region(shift.before, shift.before.hours - shift.after.hours, mean=False)


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
