"""The best partners of each State or prefecture, without ranking all the others."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairMatrix, score_pairs
from app.domain.measures import FloatArray
from app.domain.promethee import PREFERENCES

IntArray = NDArray[np.int64]

BLOCK_CELLS = 500_000
"""Values [rows, P, K] that are scored at once (4 MB): they stay in the processor's cache."""


def leading(scores: FloatArray, top: int) -> IntArray:
    """Places of the ``top`` highest in each row of ``scores`` [N, P], best first.

    Of equals the earlier place is ahead. [N, min(top, P)], in O(P) steps a row where no tie
    crosses the end of the list.
    """
    top = min(top, scores.shape[1])
    head = np.argpartition(-scores, top - 1, axis=1)[:, :top]
    least = np.take_along_axis(scores, head, axis=1).min(axis=1, keepdims=True)
    tied = (scores >= least).sum(axis=1) > top
    head[tied] = np.argsort(-scores[tied], axis=1, kind="stable")[:, :top]
    head.sort(axis=1)
    order = np.argsort(-np.take_along_axis(scores, head, axis=1), axis=1, kind="stable")
    return np.take_along_axis(head, order, axis=1)


def leaders(
    matrix: PairMatrix, weights: Mapping[str, float], top: int, aggregation: str = "arithmetic"
) -> tuple[IntArray, FloatArray]:
    """The ``top`` best prefectures of each State: columns [S, top], best first, and scores.

    States are scored in blocks, so that memory stays far below that of ``matrix`` however many
    pairs there are. An aggregation that rates a pair among all pairs (PROMETHEE) would rate it
    among those of its block: it is scored in one.

    Raises:
        ProblemError: as ``score_pairs``.
    """
    columns, scores = [], []
    for rows in _blocks(matrix, aggregation):
        block = score_pairs(matrix.of_states(rows), weights, aggregation).score
        columns.append(leading(block, top))
        scores.append(np.take_along_axis(block, columns[-1], axis=1))
    return np.concatenate(columns), np.concatenate(scores)


def _blocks(matrix: PairMatrix, aggregation: str) -> list[slice]:
    states, prefectures, criteria = matrix.value.shape
    step = max(1, BLOCK_CELLS // (prefectures * criteria))
    if aggregation in PREFERENCES:
        step = states
    return [slice(start, start + step) for start in range(0, states, step)]
