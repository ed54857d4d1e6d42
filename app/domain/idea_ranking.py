"""Parts of route ideas, weighed into a score, and places with the range that demand leaves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.route_ideas import IdeaGains, IdeaSettings, PartWeights, Passengers

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class IdeaParts:
    """The parts of C ideas.

    ``local``, ``feed``, ``feed_india`` and ``feed_japan`` [cases, C] are one-way passengers a
    year, ``feed`` those who connect at either end; ``saved_hours`` and ``weighted_hours`` [C] add
    up over the pairs; ``wished`` [C] is 1 where somebody wished for the route, else 0.
    """

    local: FloatArray
    feed: FloatArray
    feed_india: FloatArray
    feed_japan: FloatArray
    saved_hours: FloatArray
    weighted_hours: FloatArray
    pairs_gaining: NDArray[np.intp]
    wished: FloatArray


def parts_of(
    gains: IdeaGains,
    demand: FloatArray,
    pair_scores: FloatArray,
    wished: FloatArray,
    settings: IdeaSettings,
) -> IdeaParts:
    """Add up what each idea gives.

    Args:
        gains: Hours saved [C, S, P].
        demand: Passengers [cases, S, P], the middle case first.
        pair_scores: Scores 0..1 [S, P].
        wished: 1 or 0 [C].
        settings: From which gain on passengers count.
    """
    quicker = gains.hours >= settings.least_gain_hours
    first, last = gains.changes_before > 0, gains.changes_after > 0

    def passengers(chosen: NDArray[np.bool_]) -> FloatArray:
        return np.tensordot(demand, chosen.astype(np.float64), axes=([1, 2], [1, 2]))

    return IdeaParts(
        local=passengers(quicker & ~first & ~last),
        feed=passengers(quicker & (first | last)),
        feed_india=passengers(quicker & first),
        feed_japan=passengers(quicker & last),
        saved_hours=gains.hours.sum(axis=(1, 2)),
        weighted_hours=(gains.hours * pair_scores).sum(axis=(1, 2)),
        pairs_gaining=(gains.hours > 0).sum(axis=(1, 2)),
        wished=wished,
    )


def scores_of(parts: IdeaParts, weights: PartWeights) -> FloatArray:
    """Scores 0..1 [cases, C]: each part against the best idea's, weighed."""
    weighed = (
        weights.demand * _against_best(parts.local)
        + weights.time * _against_best(parts.weighted_hours[None, :])
        + weights.feed * _against_best(parts.feed)
        + weights.wish * parts.wished[None, :]
    )
    total = weights.demand + weights.time + weights.feed + weights.wish
    return np.asarray(weighed / total)


def places(scores: FloatArray) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Place by the middle case, best and worst place over all cases, each [C] from 1 on.

    Equals share the best place.
    """
    ranks = np.stack(
        [1 + row.size - np.searchsorted(np.sort(row), row, side="right") for row in scores.round(9)]
    )
    return ranks[0], ranks.min(axis=0), ranks.max(axis=0)


def passengers_of(cases: FloatArray, idea: int) -> Passengers:
    """The range of one idea over ``cases`` [cases, C]."""
    own = cases[:, idea]
    return Passengers(float(own.min()), float(own[0]), float(own.max()))


def _against_best(part: FloatArray) -> FloatArray:
    best = part.max(axis=1, keepdims=True, initial=0.0)
    return np.asarray(np.divide(part, best, out=np.zeros_like(part), where=best > 0))
