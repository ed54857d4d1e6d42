"""How a pair does among the pairs of its own size: past ties follow size, and hubs hide it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.criteria import PairCriteria
from app.domain.measures import FloatArray, Measure
from app.domain.regions import Country
from app.domain.sides import GDP

IntArray = NDArray[np.int64]

NOBODY = -1

NEAREST_PAIRS = 100
"""Pairs of nearest size that a pair is seen among. Source: METHOD of the project, part 1."""


def pair_sizes(states: Measure, prefectures: Measure) -> FloatArray:
    """Sizes [S, P]: the logarithm of the product of both sizes [S] and [P]; NaN where unknown.

    A unit or an exchange rate moves all sizes alike and so changes no distance.
    """
    s, p = (np.where(side.complete, side.low, np.nan) for side in (states, prefectures))
    return np.asarray(np.log(s)[:, None] + np.log(p)[None, :], dtype=np.float64)


def economic_sizes(criteria: PairCriteria) -> FloatArray:
    """``pair_sizes`` [S, P] by gross product."""
    return pair_sizes(*(criteria.of(country).indicator(GDP[country]) for country in Country))


def percentile_among_like(
    scores: FloatArray, sizes: FloatArray, cell: tuple[int, int]
) -> float | None:
    """Percentile rank 0..1 of the pair at ``cell`` among the ``NEAREST_PAIRS`` nearest in size.

    The pair itself is not one of them; None where its size, or every other, is unknown.
    """
    place = np.array([np.ravel_multi_index(cell, scores.shape)])
    return percentiles_among(scores, place, nearest_in_size(sizes, cell)[None])[0]


def nearest_in_size(sizes: FloatArray, cell: tuple[int, int]) -> IntArray:
    """Places [``NEAREST_PAIRS``], in the flattened ``sizes``, of the pairs nearest in size.

    Where fewer have a known size the rest are ``NOBODY``. They hang on no weight: who ranks again
    and again may keep them.
    """
    distance = np.abs(sizes - sizes[cell])
    distance[cell] = np.nan
    nearest = np.argsort(distance, axis=None, kind="stable")[:NEAREST_PAIRS]  # NaN comes last
    found = np.full(NEAREST_PAIRS, NOBODY, dtype=np.int64)
    found[: nearest.size] = np.where(np.isfinite(distance.ravel()[nearest]), nearest, NOBODY)
    return found


def percentiles_among(
    scores: FloatArray, places: IntArray, others: IntArray
) -> tuple[float | None, ...]:
    """Percentile rank 0..1 of the pair at each of ``places`` [N] among ``others`` [N, M].

    Equals count half, as in ``normalisation.mid_rank``; None for a pair with nobody beside it.
    """
    flat = scores.ravel()
    own, theirs, there = flat[places][:, None], flat[others], others != NOBODY
    beaten = ((theirs < own) & there).sum(axis=1) + ((theirs == own) & there).sum(axis=1) / 2.0
    counts = there.sum(axis=1).tolist()
    pairs = zip(beaten.tolist(), counts, strict=True)
    return tuple(each / count if count else None for each, count in pairs)
