"""PROMETHEE II: by how much a pair is preferred to all others, criterion by criterion.

Net flows come from sorted values and their running sums, so that n pairs take O(n log n) steps and
O(n) memory instead of a table of all n² comparisons. Source: Brans and Vincke, A preference
ranking organisation method, Management Science 31 (1985).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.domain.measures import FloatArray

INDIFFERENCE = 0.05
"""Difference up to which two values are as good as one another. The project's choice."""

FULL_PREFERENCE = 0.5
"""Difference from which the greater value is preferred in full. The project's choice."""


@dataclass(frozen=True, slots=True)
class Preference:
    """How a difference of two values becomes a preference for the greater, -1..1.

    ``of`` takes differences [N]. ``summed`` takes values [M] and rivals [N], both ascending, and
    gives for each value the sum of ``of`` its differences to all rivals.
    """

    of: Callable[[FloatArray], FloatArray]
    summed: Callable[[FloatArray, FloatArray], FloatArray]


def _usual_summed(values: FloatArray, rivals: FloatArray) -> FloatArray:
    """Rivals below less rivals above."""
    below = np.searchsorted(rivals, values, side="left")
    up_to = np.searchsorted(rivals, values, side="right")
    return np.asarray(below + up_to - rivals.size, dtype=np.float64)


def _linear(differences: FloatArray) -> FloatArray:
    beyond = (np.abs(differences) - INDIFFERENCE) / (FULL_PREFERENCE - INDIFFERENCE)
    return np.sign(differences) * np.clip(beyond, 0.0, 1.0)


def _linear_summed(values: FloatArray, rivals: FloatArray) -> FloatArray:
    """``(A(x - q) - A(x - p) - A(x + q) + A(x + p)) / (p - q) - n``.

    ``A(t) = sum_j max(t - r_j, 0)`` is read off the running sums of the rivals.
    """
    sums = np.concatenate(([0.0], np.cumsum(rivals)))

    def over(thresholds: FloatArray) -> FloatArray:
        count = np.searchsorted(rivals, thresholds)
        return np.asarray(count * thresholds - sums[count])

    q, p = INDIFFERENCE, FULL_PREFERENCE
    rising = over(values - q) - over(values - p) - over(values + q) + over(values + p)
    return rising / (p - q) - rivals.size


USUAL = Preference(np.sign, _usual_summed)
"""Any difference counts in full. On percentile ranks without gaps this orders pairs exactly as the
arithmetic mean does: a percentile already is the share of rivals that a pair beats."""

LINEAR = Preference(_linear, _linear_summed)
"""Nothing up to ``INDIFFERENCE``, then in proportion, in full from ``FULL_PREFERENCE``."""

PREFERENCES: Mapping[str, Preference] = MappingProxyType(
    {"promethee-usual": USUAL, "promethee-linear": LINEAR}
)


def net_flows(values: FloatArray, rivals: FloatArray, preference: Preference) -> FloatArray:
    """Net flow -1..1 of each of ``values`` [N] in one criterion against ``rivals`` [N] of others.

    Both are in the order of the pairs: ``rivals[i]`` is what the others meet of pair i, which
    does not meet itself. The mean is over N - 1; a pair alone has no flow.
    """
    n = values.size
    order = np.argsort(values)
    total = np.empty(n)
    total[order] = preference.summed(values[order], np.sort(rivals))
    return np.asarray((total - preference.of(values - rivals)) / max(n - 1, 1))


def outranking(
    values: FloatArray, rivals: FloatArray, weights: FloatArray, preference: Preference
) -> FloatArray:
    """Contributions [..., K] ``w_k (1 + flow_k) / 2`` of pairs to scores in 0..1.

    The score is the weighted net flow brought from -1..1 to 0..1: half where a pair is preferred
    as much as the others are to it. ``values`` and ``rivals`` are [..., K] in 0..1; a pair at its
    worst has its own least against the greatest of the others.
    """
    found = np.empty_like(values)
    for k, weight in enumerate(weights):
        flow = net_flows(values[..., k].ravel(), rivals[..., k].ravel(), preference)
        found[..., k] = weight * (1.0 + flow.reshape(values.shape[:-1])) / 2.0
    return found
