"""From values and weights to one score, with the part that each criterion has in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from app.domain.measures import FloatArray
from app.domain.topsis import topsis

Aggregation = Callable[[FloatArray, FloatArray], FloatArray]
"""Values [..., K] in 0..1 and weights [K] that sum to 1 -> contributions [..., K].

The contributions of a pair add up to its score, which is in 0..1 and rises with every value.
"""

GEOMETRIC_FLOOR = 0.01
"""Least value in the geometric mean, so that one nought does not void all else. The project's
choice; the OECD/JRC Handbook (2008), 6, asks for positive values."""


def arithmetic(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Contributions ``w_k v_k`` to the weighted mean: criteria make up for each other in full."""
    return values * weights


def geometric(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Contributions to the weighted geometric mean ``prod v_k ** w_k``: partial compensation.

    The loss ``1 - score`` is shared out by the logarithms of the values, so that
    ``c_k = w_k + L w_k ln v_k`` with ``L = (1 - score) / -ln(score)``, the logarithmic mean of
    1 and the score; the sum is exact. A contribution below nought pulls the score down by more
    than the criterion could have brought. Source: B. W. Ang, Decomposition analysis for
    policymaking in energy, Energy Policy 32 (2004): LMDI, which leaves no residue.
    """
    logs = weights * floored_logs(values)
    log_score = logs.sum(axis=-1, keepdims=True)
    per_log = np.divide(
        np.expm1(log_score), log_score, out=np.ones_like(log_score), where=log_score != 0.0
    )
    return np.asarray(weights + per_log * logs, dtype=np.float64)


def floored_logs(values: FloatArray) -> FloatArray:
    """Logarithms of values in 0..1, none below that of ``GEOMETRIC_FLOOR``."""
    return np.log(np.maximum(values, GEOMETRIC_FLOOR))


AGGREGATIONS: Mapping[str, Aggregation] = MappingProxyType(
    {"arithmetic": arithmetic, "geometric": geometric, "topsis": topsis}
)

LINEAR_TERMS: Mapping[str, Callable[[FloatArray], FloatArray]] = MappingProxyType(
    {"arithmetic": np.positive, "geometric": floored_logs}
)
"""What each value must become, number by number, for the weighted sum to order pairs as the
aggregation does; others, where there is no such form or it hangs on all pairs, are left out."""
