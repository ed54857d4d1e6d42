"""Compare choices of method side by side: two ministries' weights, or another normalisation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.domain.agreement import in_every_top, kendall, places, spearman
from app.domain.compatibility import PairMatrix, score_pairs
from app.domain.leaders import leaders
from app.domain.measures import BoolArray, FloatArray
from app.domain.regions import Country, PrefectureCode, RegionCode, StateCode

HEAD = 10

Cells = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Rows and columns of pairs."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to score: weights by criterion, a normalisation and an aggregation, by their keys."""

    key: str
    weights: Mapping[str, float]
    normalisation: str = "percentile"
    aggregation: str = "arithmetic"


@dataclass(frozen=True, slots=True)
class ComparedPair:
    """A pair under each choice, in their order; ``agreed``: in the top list of every one."""

    state: StateCode
    prefecture: PrefectureCode
    scores: tuple[float, ...]
    ranks: tuple[int, ...]
    agreed: bool


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two choices order the pairs, -1..1; None where one of them tells none apart."""

    one: str
    other: str
    kendall: float | None
    spearman: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Choices side by side: all pairs compared, best mean rank first, and each two choices."""

    choices: tuple[Choice, ...]
    pairs: tuple[ComparedPair, ...]
    likeness: tuple[Likeness, ...]


def compare_choices(
    matrix_by: Callable[[str], PairMatrix],
    choices: Sequence[Choice],
    region: RegionCode | None = None,
    top: int = HEAD,
) -> Agreement:
    """Score the pairs by every choice.

    With ``region`` its partners are compared, and agreed on are those that every choice has among
    its ``top``. Without, all pairs are, ranked among all, and agreed on are those that every
    choice has among the ``top`` of their State.

    Args:
        matrix_by: Gives the pairs on the scale of a normalisation; the same pairs each time.
        choices: Two or more.
        region: A State or prefecture.
        top: Length of a top list, from 1.

    Raises:
        ProblemError: as ``score_pairs``.
        KeyError: for a normalisation or an aggregation that is not known.
    """
    matrices = [matrix_by(choice.normalisation) for choice in choices]
    scores = [
        score_pairs(matrix, choice.weights, choice.aggregation).score
        for matrix, choice in zip(matrices, choices, strict=True)
    ]
    cells = _cells(matrices[0], region)
    scorings = [score[cells] for score in scores]
    if region is None:
        agreed = in_every_states_top(matrices, choices, top)[cells]
    else:
        agreed = in_every_top(scorings, top)
    return Agreement(
        tuple(choices), _compared(matrices[0], cells, scorings, agreed), _alike(choices, scorings)
    )


def _cells(matrix: PairMatrix, region: RegionCode | None) -> Cells:
    """Rows and columns of the pairs in question, in the order of the codes."""
    states, prefectures = (np.arange(len(c)) for c in (matrix.states, matrix.prefectures))
    if region is not None and region.country is Country.INDIA:
        states = np.array([matrix.states.index(StateCode(region))])
    elif region is not None:
        prefectures = np.array([matrix.prefectures.index(PrefectureCode(region))])
    rows, columns = np.meshgrid(states, prefectures, indexing="ij")
    return rows.ravel(), columns.ravel()


def in_every_states_top(
    matrices: Sequence[PairMatrix], choices: Sequence[Choice], top: int = HEAD
) -> BoolArray:
    """Which pairs [S, P] every choice has among the ``top`` of their State."""
    agreed = np.ones(matrices[0].value.shape[:2], dtype=np.bool_)
    for matrix, choice in zip(matrices, choices, strict=True):
        columns, _ = leaders(matrix, choice.weights, top, choice.aggregation)
        listed = np.zeros_like(agreed)
        np.put_along_axis(listed, columns, values=True, axis=1)
        agreed &= listed
    return agreed


def _compared(
    matrix: PairMatrix,
    cells: Cells,
    scorings: Sequence[FloatArray],
    agreed: BoolArray,
) -> tuple[ComparedPair, ...]:
    ranks = np.stack([places(scoring) for scoring in scorings], axis=1)
    scores = np.stack(scorings, axis=1)
    order = np.argsort(ranks.sum(axis=1), kind="stable")
    return tuple(
        ComparedPair(
            matrix.states[cells[0][i]],
            matrix.prefectures[cells[1][i]],
            tuple(scores[i].tolist()),
            tuple(ranks[i].tolist()),
            bool(agreed[i]),
        )
        for i in order
    )


def _alike(choices: Sequence[Choice], scorings: Sequence[FloatArray]) -> tuple[Likeness, ...]:
    named = zip(choices, scorings, strict=True)
    return tuple(
        Likeness(one.key, other.key, kendall(a, b), spearman(a, b))
        for (one, a), (other, b) in combinations(named, 2)
    )
