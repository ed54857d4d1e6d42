"""How far two ways of scoring agree: rank correlations, and what stands in every top list."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.leaders import leading
from app.domain.measures import BoolArray, FloatArray
from app.domain.normalisation import mid_rank


def places(scores: FloatArray) -> NDArray[np.int64]:
    """Ranks [N] of scores [N], from 1 for the highest; of equals the earlier is ahead."""
    ranks = np.empty(scores.size, dtype=np.int64)
    ranks[np.argsort(-scores, kind="stable")] = np.arange(1, scores.size + 1)
    return ranks


def kendall(one: FloatArray, other: FloatArray) -> float | None:
    """Kendall's tau-b -1..1 of two scorings [N]; None where one tells nothing apart.

    By how much more pairs are ordered alike than the other way round; ties are discounted.
    Source: M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945); W. R.
    Knight, A computer method for calculating Kendall's tau with ungrouped data, JASA 61 (1966).
    """
    whole = one.size * (one.size - 1) // 2
    first, second = (whole - _equal_pairs(each) for each in (one, other))
    if not first or not second:
        return None
    both = _equal_pairs(np.stack((one, other), axis=1))
    told_apart = first + second - whole + both
    return float((told_apart - 2 * _swaps(one, other)) / np.sqrt(float(first * second)))


def _equal_pairs(rows: FloatArray) -> int:
    """How many pairs of rows are equal."""
    counts = np.unique(rows, axis=0, return_counts=True)[1]
    return int((counts * (counts - 1) // 2).sum())


def _swaps(one: FloatArray, other: FloatArray) -> int:
    """How many pairs ``one`` and ``other`` order the other way round."""
    seen: list[float] = []
    swaps = 0
    for value in other[np.lexsort((other, one))].tolist():
        at = bisect_right(seen, value)
        swaps += len(seen) - at
        seen.insert(at, value)
    return swaps


def spearman(one: FloatArray, other: FloatArray) -> float | None:
    """Spearman's rho -1..1 of two scorings [N]; None where one tells nothing apart.

    Source: C. Spearman (1904): the correlation of the ranks, of equals their mean.
    """
    ranks = [mid_rank(each, each) for each in (one, other)]
    if min(float(np.ptp(each)) for each in ranks) == 0.0:
        return None
    return float(np.asarray(np.corrcoef(ranks))[0, 1])


def in_every_top(scorings: Sequence[FloatArray], top: int) -> BoolArray:
    """Which of the N are among the ``top`` highest of each of the ``scorings``, all [N]."""
    listed = np.zeros((len(scorings), scorings[0].size), dtype=np.bool_)
    np.put_along_axis(listed, leading(np.stack(scorings), top), values=True, axis=1)
    return np.asarray(listed.all(axis=0))
