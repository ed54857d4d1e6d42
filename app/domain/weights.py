"""Weights of criteria: checked, and brought to a sum of 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite

import numpy as np

from app.domain.measures import FloatArray
from app.domain.problems import Problem, raise_if_any


def weight_shares(criteria: Sequence[str], weights: Mapping[str, float]) -> FloatArray:
    """Weights [K] in the order of ``criteria``, summing to 1; one not given is 0.

    Raises:
        ProblemError: ``criterion-unknown``, ``weight-negative`` (below 0 or not finite), each
            with the criterion, or ``weights-empty`` if no weight is above 0.
    """
    raise_if_any(_wrong(criteria, weights))
    given = np.array([weights.get(key, 0.0) for key in criteria], dtype=np.float64)
    given /= given.max()  # the sum of huge weights stays finite
    return np.asarray(given / given.sum())


def _wrong(criteria: Sequence[str], weights: Mapping[str, float]) -> Iterator[Problem]:
    for key, weight in weights.items():
        if key not in criteria:
            yield Problem("criterion-unknown", {"criterion": key, "known": tuple(criteria)})
        elif weight < 0.0 or not isfinite(weight):
            yield Problem("weight-negative", {"criterion": key, "weight": weight})
    if not any(weights.values()):
        yield Problem("weights-empty")
