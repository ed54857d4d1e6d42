"""What a quantity is known to be: a number, or the interval that a missing figure leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """A quantity over regions or pairs, with its evidence.

    The quantity lies in ``low..high`` (``low == high`` where everything is known, ``-inf`` and
    ``inf`` where nothing bounds it). ``present`` is the share 0..1 of its inputs that are present
    and usable, ``recent`` the share 0..1 that is recent as well. All arrays have one shape;
    tables by sector [N, K] have one evidence for each region [N].
    """

    low: FloatArray
    high: FloatArray
    present: FloatArray
    recent: FloatArray

    @property
    def complete(self) -> BoolArray:
        """Where the quantity is one finite number: what yardsticks are taken from.

        Scales, national totals and means are taken over complete entries alone, so that a region
        with a gap never moves the yardstick it is measured with; a standard of its own
        (``PairInputs.standard``) keeps the yardstick still for complete ones too.
        """
        return np.asarray(np.isfinite(self.low) & (self.low == self.high))

    @property
    def complete_rows(self) -> BoolArray:
        """Rows [N] of a table [N, K] without a gap."""
        return np.asarray(self.complete.all(axis=1))


def or_unbounded(value: FloatArray, recent: FloatArray) -> Measure:
    """Numbers where they are finite; elsewhere anything is possible."""
    known = np.isfinite(value)
    return Measure(
        np.where(known, value, -np.inf), np.where(known, value, np.inf), known * 1.0, known * recent
    )


def mean_of(parts: Sequence[Measure], weights: Sequence[float]) -> Measure:
    """The weighted mean of measures of one shape (weights positive, any sum)."""
    share = np.asarray(weights, dtype=np.float64) / sum(weights)

    def mean(arrays: list[FloatArray]) -> FloatArray:
        return np.asarray((np.stack(arrays, axis=-1) * share).sum(axis=-1), dtype=np.float64)

    low, high = mean([part.low for part in parts]), mean([part.high for part in parts])
    exact = np.all([part.complete for part in parts], axis=0)
    return Measure(
        low,
        np.where(exact, low, high),
        mean([part.present for part in parts]),
        mean([part.recent for part in parts]),
    )


def across(low: FloatArray, high: FloatArray, a: Measure, b: Measure) -> Measure:
    """What two tables ``a`` [S, K] and ``b`` [P, K] say of each pair: ``low`` and ``high`` [S, P].

    Rounding never opens an interval between two complete rows; the evidence is that of the
    weaker side, since one side alone says nothing of a pair.
    """
    exact = a.complete_rows[:, None] & b.complete_rows[None, :]
    return Measure(low, np.where(exact, low, high), *weaker(a, b))


def weaker(a: Measure, b: Measure) -> tuple[FloatArray, FloatArray]:
    """Present and recent shares [S, P] of what needs ``a`` [S] and ``b`` [P]: the lesser."""
    return (
        np.minimum(a.present[:, None], b.present[None, :]),
        np.minimum(a.recent[:, None], b.recent[None, :]),
    )


def interval_dot(a: Measure, b: Measure) -> tuple[FloatArray, FloatArray]:
    """Bounds [S, P] of ``a @ b.T`` for bounded ``a`` [S, K] and ``b`` [P, K].

    Source: R. E. Moore, Interval Analysis (1966): product and sum of intervals. The bounds hold
    for every choice inside the intervals, and never narrow when an interval widens.
    """
    products = [x[:, None, :] * y[None, :, :] for x in (a.low, a.high) for y in (b.low, b.high)]
    low = np.minimum.reduce(products).sum(axis=-1)
    high = np.maximum.reduce(products).sum(axis=-1)
    return low, high
