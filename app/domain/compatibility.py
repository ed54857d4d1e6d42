"""Pairs of a State and a prefecture: measured, normalised, weighted and ranked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from app.domain.aggregation import AGGREGATIONS
from app.domain.criteria import PairCriteria, PairInputs
from app.domain.criterion_shares import CriterionShares
from app.domain.evidence import graded, letter
from app.domain.measures import BoolArray, FloatArray, Measure
from app.domain.normalisation import NORMALISATIONS, Scale, normalised
from app.domain.promethee import PREFERENCES, outranking
from app.domain.regions import Country, PrefectureCode, RegionCode, StateCode
from app.domain.weights import weight_shares

AGGREGATION_KEYS = (*AGGREGATIONS, *PREFERENCES)
"""Every way from values and weights to a score; the first is the default."""


@dataclass(frozen=True, eq=False)
class PairMatrix:
    """Every criterion of every pair, normalised; arrays [S, P, K] in 0..1, never NaN.

    ``low <= value <= high``: where figures are missing the interval is what they leave open, and
    ``value`` its middle. ``present`` is the share of the inputs that is present and usable,
    ``recent`` the share that is recent as well.
    """

    states: tuple[StateCode, ...]
    prefectures: tuple[PrefectureCode, ...]
    criteria: tuple[str, ...]
    value: FloatArray
    low: FloatArray
    high: FloatArray
    present: FloatArray
    recent: FloatArray

    @cached_property
    def open(self) -> BoolArray:
        """The pairs [S, P] of which some criterion is not known for certain."""
        return np.asarray((self.low != self.high).any(axis=-1))

    @cached_property
    def settled(self) -> FloatArray:
        """How far present, recent figures settle each value, 0..1 [S, P, K].

        The share of recent inputs, less what the missing ones leave open of the scale: a criterion
        that could still be anything rests on nothing, however many figures stand on one side.
        """
        return self.recent * (1.0 - (self.high - self.low))

    def of_states(self, rows: slice) -> PairMatrix:
        """The pairs of some of the States alone; nothing is copied."""
        value, low, high, present, recent = (
            array[rows] for array in (self.value, self.low, self.high, self.present, self.recent)
        )
        states = self.states[rows]
        return replace(
            self, states=states, value=value, low=low, high=high, present=present, recent=recent
        )


def build_pairs(
    inputs: PairInputs, normalisation: str = "percentile", on: date | None = None
) -> PairMatrix:
    """All pairs by all criteria of the method, on one scale (a key of ``NORMALISATIONS``).

    With ``on`` only ties, visits and forums known by that day count.

    Raises:
        KeyError: for a normalisation or a criterion that is not known.
    """
    criteria = PairCriteria(inputs, on)
    scale = NORMALISATIONS[normalisation]
    keys = tuple(criterion.key for criterion in inputs.method.criteria)
    measures = [_on_scale(criteria, key, scale) for key in keys]
    low = np.stack([measure.low for measure in measures], axis=-1)
    high = np.stack([measure.high for measure in measures], axis=-1)
    return PairMatrix(
        states=tuple(StateCode(code) for code in criteria.states.codes),
        prefectures=tuple(PrefectureCode(code) for code in criteria.prefectures.codes),
        criteria=keys,
        value=np.where(low == high, low, (low + high) / 2.0),
        low=low,
        high=high,
        present=np.stack([measure.present for measure in measures], axis=-1),
        recent=np.stack([measure.recent for measure in measures], axis=-1),
    )


def _on_scale(criteria: PairCriteria, key: str, scale: Scale) -> Measure:
    measure = criteria.measure(key)
    if criteria.yardstick is criteria:
        return normalised(measure, scale)
    standard = criteria.yardstick.measure(key)
    return normalised(measure, scale, standard.low[standard.complete])


@dataclass(frozen=True, slots=True, eq=False)
class PairScores:
    """Scores of all pairs under one weighting; arrays [S, P] in 0..1.

    ``contribution`` [S, P, K] adds up to ``score``; ``evidence`` are grades 0 (A) to 3 (D);
    ``weights`` [K] sum to 1, in the order of the matrix's criteria.
    """

    score: FloatArray
    low: FloatArray
    high: FloatArray
    contribution: FloatArray
    evidence: NDArray[np.uint8]
    weights: FloatArray


def score_pairs(
    matrix: PairMatrix, weights: Mapping[str, float], aggregation: str = "arithmetic"
) -> PairScores:
    """Weigh the criteria of all pairs; a criterion without a weight does not count.

    Args:
        matrix: What was measured.
        weights: By criterion, not negative, at least one of them positive; any sum.
        aggregation: One of ``AGGREGATION_KEYS``; by PROMETHEE a pair is rated among all pairs.

    Raises:
        ProblemError: ``criterion-unknown``, ``weight-negative``, ``weights-empty``.
        KeyError: for an aggregation that is not known.
    """
    share = weight_shares(matrix.criteria, weights)
    rate = _rating(aggregation, share)
    contribution = rate(matrix.value, matrix.value)
    score = contribution.sum(axis=-1)
    low = high = score
    if matrix.open.any():
        low = np.minimum(rate(matrix.low, matrix.high).sum(axis=-1), score)
        high = np.maximum(rate(matrix.high, matrix.low).sum(axis=-1), score)
    return PairScores(
        score=score,
        low=low,
        high=high,
        contribution=contribution,
        evidence=graded(matrix.settled @ share),
        weights=share,
    )


def _rating(
    aggregation: str, weights: FloatArray
) -> Callable[[FloatArray, FloatArray], FloatArray]:
    """Contributions of values among rivals, both [S, P, K]; most aggregations know no rivals."""
    if aggregation in PREFERENCES:
        return partial(outranking, weights=weights, preference=PREFERENCES[aggregation])
    aggregate = AGGREGATIONS[aggregation]
    return lambda values, rivals: aggregate(values, weights)  # noqa: ARG005


@dataclass(frozen=True, slots=True)
class Partner:
    """One pair in the list of a region.

    ``rank_low`` and ``rank_high`` are the best and the worst place that the score intervals of
    the list allow.
    """

    state: StateCode
    prefecture: PrefectureCode
    score: float
    low: float
    high: float
    rank: int
    rank_low: int
    rank_high: int
    evidence: str
    criteria: CriterionShares


def partners_of(
    matrix: PairMatrix, scores: PairScores, region_code: RegionCode
) -> tuple[Partner, ...]:
    """All partners of a region, best first; equal scores in the order of their codes.

    Raises:
        ValueError: for a region that is not in the matrix.
    """
    cells = _cells_of(matrix, region_code)
    ranks = ranks_in(scores, cells)
    tables = _tables(matrix, scores, cells)
    partners = [
        _partner(matrix, scores, cell, (rank, best, worst), CriterionShares(matrix.criteria, table))
        for cell, rank, best, worst, table in zip(
            cells, *(r.tolist() for r in ranks), tables, strict=True
        )
    ]
    return tuple(sorted(partners, key=lambda partner: partner.rank))


def _cells_of(matrix: PairMatrix, code: RegionCode) -> list[tuple[int, int]]:
    """Row and column of each pair of the region, in the order of the partners' codes."""
    if code.country is Country.INDIA:
        row = matrix.states.index(StateCode(code))
        return [(row, column) for column in range(len(matrix.prefectures))]
    column = matrix.prefectures.index(PrefectureCode(code))
    return [(row, column) for row in range(len(matrix.states))]


def ranks_in(
    scores: PairScores, cells: list[tuple[int, int]]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Rank, best and worst possible rank (from 1) of each cell among ``cells`` [N].

    Best: only those are ahead whose least score beats the greatest of this one; worst: all are
    ahead whose greatest beats its least. Of equals the earlier in ``cells`` is ahead.
    """
    rows, columns = (list(place) for place in zip(*cells, strict=True))
    score, low, high = (a[rows, columns] for a in (scores.score, scores.low, scores.high))
    return _place(score, score), _place(low, high), _place(high, low)


def _place(theirs: FloatArray, own: FloatArray) -> NDArray[np.int64]:
    """1 + how many others' ``theirs`` [N] beat ``own`` [N]; equals by position.

    Both are sorted into one order, own places before theirs of the same position: what stands
    before an own place beats it. Its own ``theirs`` is taken off again where it does.
    """
    n = own.size
    positions = np.arange(n)
    order = np.lexsort((np.r_[2 * positions, 2 * positions + 1], np.r_[-own, -theirs]))
    before = np.cumsum(order >= n)
    ahead = np.empty(2 * n, dtype=np.int64)
    ahead[order] = before
    return np.asarray(1 + ahead[:n] - (theirs > own), dtype=np.int64)


def _partner(
    matrix: PairMatrix,
    scores: PairScores,
    cell: tuple[int, int],
    ranks: tuple[int, int, int],
    criteria: CriterionShares,
) -> Partner:
    rank, rank_low, rank_high = ranks
    return Partner(
        state=matrix.states[cell[0]],
        prefecture=matrix.prefectures[cell[1]],
        score=float(scores.score[cell]),
        low=float(scores.low[cell]),
        high=float(scores.high[cell]),
        rank=rank,
        rank_low=rank_low,
        rank_high=rank_high,
        evidence=letter(int(scores.evidence[cell])),
        criteria=criteria,
    )


def _tables(matrix: PairMatrix, scores: PairScores, cells: list[tuple[int, int]]) -> FloatArray:
    """The numbers of every criterion of the pairs at ``cells`` [N, K, 5]."""
    at = tuple(list(place) for place in zip(*cells, strict=True))
    value, low, high, contribution = (
        array[at] for array in (matrix.value, matrix.low, matrix.high, scores.contribution)
    )
    weights = np.broadcast_to(scores.weights, value.shape)
    return np.stack((value, low, high, weights, contribution), axis=-1)
