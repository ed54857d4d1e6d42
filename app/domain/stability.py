"""How far the weight of one criterion may move before the head of a list changes: exact."""

from __future__ import annotations

import numpy as np

from app.domain.measures import FloatArray

ROUNDING = 1e-12
"""Differences of scores up to this are rounding: the pairs are equal."""


def weight_intervals(
    terms: FloatArray, weights: FloatArray, top: int
) -> tuple[FloatArray, FloatArray]:
    """Least and greatest weight [K], each, with which the same ``top`` pairs lead.

    While one weight moves over 0..1 the others keep their proportions, so that every score is a
    straight line in it; an interval ends where a line of the rest crosses one of the head. There
    the two are equal. A criterion with all the weight leaves no proportions to keep: it goes on
    deciding alone, and its interval is 0..1.

    Args:
        terms: [N, K]; ``terms @ weights`` orders the pairs, of equals the earlier first.
        weights: [K], sum 1.
        top: How many lead, from 1; where there are no more than these nothing can change.
    """
    if len(terms) <= top:
        return np.zeros_like(weights), np.ones_like(weights)
    scores = terms @ weights
    order = np.argsort(-scores, kind="stable")
    rest = 1.0 - weights
    without = (scores[:, None] - weights * terms) / np.where(rest > 0.0, rest, 1.0)
    lines = np.where(rest > 0.0, without, 0.0)[order], terms[order]
    return _end(lines, weights, top, 0.0), _end(lines, weights, top, 1.0)


def _end(
    lines: tuple[FloatArray, FloatArray], weights: FloatArray, top: int, end: float
) -> FloatArray:
    """Where the head stays in the lead [K], as far towards ``end`` as can be.

    Newton's method from the outside: the lead of the last of the head over the first of the rest
    is concave and made of straight pieces, so that each step lands on a crossing no nearer than
    the one that is sought, and the last step on that one. ``lines`` are the scores [N, K] at
    weight 0 and at weight 1.
    """
    at_nought, at_one = lines
    criteria = np.arange(weights.size)
    at = np.full(weights.size, end)
    while True:
        scores = at_nought + at * (at_one - at_nought)
        last, first = scores[:top].argmin(axis=0), top + scores[top:].argmax(axis=0)
        behind = scores[last, criteria] - scores[first, criteria] < -ROUNDING
        if not behind.any():
            return at
        nought, one = (line[last, criteria] - line[first, criteria] for line in lines)
        crossing = np.divide(nought, nought - one, out=weights.copy(), where=behind)
        at = np.where(behind, crossing, at)
