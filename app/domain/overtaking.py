"""What would have to change for one pair to pass another: the smallest changes, exact.

Two pairs are compared by the terms whose weighted sum orders them; ``edge`` [K] is what the pair
behind has more of, criterion by criterion, and ``weights @ edge`` below nought is its distance.
At each change told here the two are equal: any more of it, and the one behind is ahead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from app.domain.aggregation import LINEAR_TERMS
from app.domain.measures import FloatArray
from app.domain.stability import ROUNDING

VALUES_OF_TERMS: Mapping[str, Callable[[FloatArray], FloatArray]] = MappingProxyType(
    {"arithmetic": np.positive, "geometric": np.exp}
)
"""From the terms of ``LINEAR_TERMS`` back to values."""


def level_weights(edge: FloatArray, weights: FloatArray) -> FloatArray:
    """The weight 0..1 [K] of each criterion alone at which both are equal; NaN where none is.

    While one weight moves the others keep their proportions, so that the distance is a straight
    line in it, as in ``stability.weight_intervals``; a criterion with all the weight leaves no
    proportions to keep.
    """
    gap, rest = weights @ edge, 1.0 - weights
    without = np.divide(gap - weights * edge, rest, out=np.zeros_like(edge), where=rest > 0.0)
    slope = edge - without
    level = np.divide(-without, slope, out=np.full_like(edge, np.nan), where=slope != 0.0)
    return np.where((rest > 0.0) & (level > 0.0) & (level < 1.0), level, np.nan)


def level_values(
    behind: FloatArray, ahead: FloatArray, weights: FloatArray, aggregation: str
) -> FloatArray:
    """The value 0..1 [K] that each criterion alone of the pair behind would need; NaN where none.

    Args:
        behind: Values 0..1 [K] of the pair that shall pass.
        ahead: Values 0..1 [K] of the pair that shall be passed.
        weights: [K], sum 1.
        aggregation: A key of ``LINEAR_TERMS``.
    """
    terms = LINEAR_TERMS[aggregation]
    gap = weights @ (terms(behind) - terms(ahead))
    more = np.divide(-gap, weights, out=np.full_like(weights, np.inf), where=weights > 0.0)
    within = more <= terms(np.ones_like(behind)) - terms(behind)
    needed = VALUES_OF_TERMS[aggregation](terms(behind) + np.where(within, more, 0.0))
    return np.where(within, np.clip(needed, behind, 1.0), np.nan)


def nearest_weights(edge: FloatArray, weights: FloatArray) -> FloatArray | None:
    """The weights [K] nearest to ``weights`` at which both are equal; None where there are none.

    Nearest by the sum of absolute differences, which is twice the weight that must move. A unit
    moved from criterion k to the one with the greatest edge wins ``max(edge) - edge_k``, so that
    taking it from the least edge first is exact: a linear programme with one constraint over a
    simplex, as the fractional knapsack. Source: G. B. Dantzig, Discrete-variable extremum
    problems, Operations Research 5 (1957).
    """
    best = int(edge.argmax())
    missing = -float(weights @ edge)
    if edge[best] < 0.0:
        return None  # no better anywhere: no weighting helps
    moved = weights.copy()
    for k in np.argsort(edge, kind="stable"):
        if missing <= ROUNDING or edge[k] == edge[best]:
            break
        taken = min(weights[k], missing / (edge[best] - edge[k]))
        moved[k] -= taken
        moved[best] += taken
        missing -= taken * (edge[best] - edge[k])
    return moved
