"""From measures to values in 0..1: a stated choice, the same for all criteria of a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from app.domain.measures import FloatArray, Measure

Scale = Callable[[FloatArray, FloatArray], FloatArray]

WINSOR_TAIL = 0.05
"""Share cut at each end before min-max. The project's choice (the usual 5 % and 95 %)."""

Z_REACH = 3.0
"""Standard deviations from the mean at which a z-score reaches 0 or 1. The project's choice."""


def mid_rank(x: FloatArray, reference: FloatArray) -> FloatArray:
    """Percentile rank 0..1 of ``x`` among ``reference`` [N]: (below + ties / 2) / N.

    For a member of ``reference`` it equals ``(scipy.stats.rankdata(reference) - 0.5) / N``.
    Source: Hazen (1914) plotting position with average ranks for ties.
    """
    ordered = np.sort(reference)
    below = np.searchsorted(ordered, x, side="left")
    up_to = np.searchsorted(ordered, x, side="right")
    return np.asarray((below + up_to) / (2.0 * ordered.size), dtype=np.float64)


def min_max(x: FloatArray, reference: FloatArray) -> FloatArray:
    """Place of ``x`` between the winsorised ends of ``reference`` [N], cut to 0..1.

    Where the tails leave no span (a criterion that is the same for nearly all pairs) the plain
    ends are used. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), 5.
    """
    low, high = np.quantile(reference, [WINSOR_TAIL, 1.0 - WINSOR_TAIL])
    if low == high:
        low, high = reference.min(), reference.max()
    return _linear(x, (low + high) / 2.0, high - low)


def z_score(x: FloatArray, reference: FloatArray) -> FloatArray:
    """Standard score of ``x`` against ``reference`` [N]; +-3 deviations become 1 and 0.

    Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), 5; the cut is ours.
    """
    return _linear(x, float(reference.mean()), 2.0 * Z_REACH * float(reference.std()))


def _linear(x: FloatArray, middle: float, span: float) -> FloatArray:
    """0.5 at ``middle``, 0 and 1 half a ``span`` away; without a span only below, at, above."""
    from_middle = x - middle
    within = np.clip(from_middle, -span, span)  # beyond half a span all are alike
    steps = within / span if span > 0.0 else np.sign(from_middle)
    return np.clip(0.5 + steps, 0.0, 1.0)


NORMALISATIONS: Mapping[str, Scale] = MappingProxyType(
    {"percentile": mid_rank, "min-max": min_max, "z": z_score}
)


def normalised(measure: Measure, scale: Scale, reference: FloatArray | None = None) -> Measure:
    """``measure`` in 0..1 on the scale of ``reference``; where that is empty it may be anything.

    Each end of an interval is placed on the scale by itself: every scale rises with its input,
    so that the value stays between the ends. Unless given, ``reference`` [N] are the complete
    entries of ``measure`` itself.
    """
    if reference is None:
        reference = measure.low[measure.complete]
    if reference.size == 0:
        nothing = np.zeros_like(measure.low)
        return Measure(nothing, nothing + 1.0, measure.present, measure.recent)
    return Measure(
        scale(measure.low, reference),
        scale(measure.high, reference),
        measure.present,
        measure.recent,
    )
