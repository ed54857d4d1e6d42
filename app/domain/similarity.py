"""Peers: how alike a State and a prefecture are, by structure, specialisation and scale."""

from __future__ import annotations

import numpy as np

from app.domain.measures import FloatArray, Measure, across, interval_dot, weaker


def finger_kreinin(states: Measure, prefectures: Measure) -> Measure:
    """Overlap 0..1 [S, P] of two tables of shares [S, K] and [P, K]: the sum of the minima.

    With K the Krugman index (the sum of absolute differences), ``overlap = 1 - K / 2``.
    Source: J. M. Finger and M. E. Kreinin, A Measure of "Export Similarity" and Its Possible
    Uses, The Economic Journal 89 (1979); P. Krugman, Geography and Trade (1991).
    """
    high = np.minimum(_overlap(states.high, prefectures.high), 1.0)
    low = np.minimum(_overlap(states.low, prefectures.low), high)
    return across(low, high, states, prefectures)


def _overlap(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(np.minimum(a[:, None, :], b[None, :, :]).sum(axis=-1), dtype=np.float64)


def rsca(quotients: Measure) -> Measure:
    """Symmetric specialisation ``(LQ - 1) / (LQ + 1)`` in -1..1; 0 is the national mix.

    Source: B. Dalum, K. Laursen and G. Villumsen (1998); K. Laursen, Revealed comparative
    advantage and the alternatives as measures of international specialisation (2015).
    """
    return Measure(
        _symmetric(quotients.low), _symmetric(quotients.high), quotients.present, quotients.recent
    )


def _symmetric(quotient: FloatArray) -> FloatArray:
    return np.where(np.isinf(quotient), 1.0, 1.0 - 2.0 / (1.0 + quotient))


def cosine(a: Measure, b: Measure) -> Measure:
    """Cosine of the rows of ``a`` [S, K] and ``b`` [P, K], rescaled from -1..1 to 0..1.

    A row of zeros (a region with exactly the national mix) points nowhere and is neither like
    nor unlike any other: 0.5.
    """
    low, high = interval_dot(a, b)
    shortest, longest = (_lengths(a)[i][:, None] * _lengths(b)[i][None, :] for i in (0, 1))
    least = _over(low, np.where(low < 0.0, shortest, longest))
    greatest = _over(high, np.where(high < 0.0, longest, shortest))
    return across((1.0 + least) / 2.0, (1.0 + greatest) / 2.0, a, b)


def _lengths(rows: Measure) -> tuple[FloatArray, FloatArray]:
    """Least and greatest Euclidean length [N] of vectors inside the boxes of ``rows`` [N, K]."""
    nearest = np.clip(0.0, rows.low, rows.high)
    farthest = np.maximum(np.abs(rows.low), np.abs(rows.high))
    return np.linalg.norm(nearest, axis=-1), np.linalg.norm(farthest, axis=-1)


def _over(product: FloatArray, length: FloatArray) -> FloatArray:
    """``product / length`` cut to -1..1; 0 / 0 is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(product == 0.0, 0.0, product / length)
    return np.clip(ratio, -1.0, 1.0)


def likeness_of_scale(states: Measure, prefectures: Measure) -> Measure:
    """``exp(-abs(ln(s / p)))`` [S, P] = smaller over larger, of positive sizes [S] and [P].

    A missing size leaves anything from 0 to 1 open. Source: METHOD of the project; asymmetry
    between partners weakens the effect of ties (shown, with a low weight).
    """
    both = states.complete[:, None] & prefectures.complete[None, :]
    s = np.where(states.complete, states.low, 1.0)[:, None]
    p = np.where(prefectures.complete, prefectures.low, 1.0)[None, :]
    likeness = np.minimum(s, p) / np.maximum(s, p)
    return Measure(
        np.where(both, likeness, 0.0),
        np.where(both, likeness, 1.0),
        *weaker(states, prefectures),
    )
