"""Sets of new partnerships: the limits, the obvious choice, and a bound on every choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.measures import BoolArray, FloatArray
from app.domain.problems import Problem
from app.domain.regions import PrefectureCode, StateCode

IntArray = NDArray[np.int64]

Cell = tuple[int, int]
"""Places of a State and of a prefecture."""

PROOF_GAP = 1e-6
"""A total this near to its bound counts as proved; scores are shown to a thousandth."""


@dataclass(frozen=True, slots=True, eq=False)
class Capacity:
    """Each part of one country takes ``most`` new pairs.

    ``part`` [regions] numbers the part that a region belongs to: itself, or its group.
    ``axis`` is 0 for States and 1 for prefectures; ``code`` names the sentence.
    """

    code: str
    axis: int
    part: IntArray
    most: int

    def part_of(self, cell: Cell) -> int:
        """The part that a pair counts for."""
        return int(self.part[cell[self.axis]])


@dataclass(frozen=True, slots=True, eq=False)
class PortfolioProblem:
    """Choose ``new`` of the ``open`` pairs [S, P], ``must`` among them, for the highest total.

    ``score`` [S, P] is in 0..1. Parts of one country are nested (regions in groups), which makes
    the choice a flow: its linear relaxation has whole corners.
    Source: Edmonds, Submodular functions, matroids, and certain polyhedra (1970): two nested
    families of sets give a totally unimodular matrix.
    """

    score: FloatArray
    open: BoolArray
    new: int
    capacities: tuple[Capacity, ...]
    must: frozenset[Cell] = frozenset()

    def with_pair(self, cell: Cell) -> PortfolioProblem:
        """The same, with ``cell`` in every choice."""
        return replace(self, must=self.must | {cell})

    def without_pair(self, cell: Cell) -> PortfolioProblem:
        """The same, with ``cell`` in no choice."""
        shut = self.open.copy()
        shut[cell] = False
        return replace(self, open=shut, must=self.must - {cell})

    def total(self, cells: Iterable[Cell]) -> float:
        """The sum of the scores of ``cells``."""
        return float(sum(self.score[cell] for cell in sorted(cells)))

    def best_first(self) -> list[Cell]:
        """The open pairs, best score first; equals in the order of their places."""
        rows, columns = np.nonzero(self.open)
        order = np.argsort(-self.score[rows, columns], kind="stable")
        return list(zip(rows[order].tolist(), columns[order].tolist(), strict=True))


def even_share_doubled(new: int, groups: int) -> int:
    """How many of ``new`` pairs a group takes unless set otherwise: twice its even share."""
    return -(-2 * new // groups)


def greedy_choice(problem: PortfolioProblem) -> tuple[Cell, ...]:
    """The obvious choice: the pairs that must be, then the best pair that still fits.

    It may end with fewer pairs than asked for where it has used up the room.
    """
    chosen: list[Cell] = []
    taken: Counter[tuple[str, int]] = Counter()
    musts = sorted(problem.must)
    for cell in (*musts, *(each for each in problem.best_first() if each not in problem.must)):
        rooms = [(each.code, each.part_of(cell)) for each in problem.capacities]
        full = (
            taken[room] >= each.most for room, each in zip(rooms, problem.capacities, strict=True)
        )
        if len(chosen) < problem.new and not any(full):
            chosen.append(cell)
            taken.update(rooms)
    return tuple(chosen)


@dataclass(frozen=True, slots=True, eq=False)
class Prices:
    """What one more place is worth, in score: of the whole set, and by capacity and part.

    ``parts`` [parts] stand in the order of the problem's capacities.
    """

    pair: float
    parts: tuple[FloatArray, ...]


def bound_by(prices: Prices, problem: PortfolioProblem) -> float:
    """A total that no choice exceeds, whatever the prices; the best prices make it the least.

    Each pair pays for the places it takes: a choice is worth no more than all places together
    and the gains of the pairs that are worth more than their places.
    Source: weak duality; Schrijver, Theory of Linear and Integer Programming (1986), 7.4.
    """
    gain = problem.score - prices.pair
    places = problem.new * prices.pair
    for capacity, parts in zip(problem.capacities, prices.parts, strict=True):
        price = np.maximum(parts, 0.0)
        places += capacity.most * float(price.sum())
        gain = gain - np.expand_dims(price[capacity.part], 1 - capacity.axis)
    must = np.zeros_like(problem.open)
    must[tuple(zip(*problem.must, strict=True)) or ([], [])] = True
    free = problem.open & ~must
    return float(places + gain[must].sum() + np.maximum(gain[free], 0.0).sum())


class PortfolioStatus(StrEnum):
    """How good the set is known to be."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """A State with a prefecture; ``score`` is in 0..1."""

    state: StateCode
    prefecture: PrefectureCode
    score: float


@dataclass(frozen=True, slots=True)
class Substitute:
    """The best set without a pair: its total, and the pairs that come and go."""

    objective: float
    comes: tuple[ScoredPair, ...]
    goes: tuple[ScoredPair, ...]


@dataclass(frozen=True, slots=True)
class ChosenPair:
    """A pair of the best set.

    ``loss`` is what the total loses without it (below zero where a pair that must be costs
    more than it brings); None, as ``substitute``, where no set does without it.
    """

    pair: ScoredPair
    must: bool
    loss: float | None
    substitute: Substitute | None


@dataclass(frozen=True, slots=True)
class Regret:
    """A pair left out, and what the total loses when it is forced in; None: it cannot be."""

    pair: ScoredPair
    regret: float | None


@dataclass(frozen=True, slots=True)
class GreedyChoice:
    """The obvious choice, in the order in which it was made."""

    objective: float
    pairs: tuple[ScoredPair, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The best set of new partnerships, or the limits that leave none in ``clashes``.

    No set has a total above ``bound``; ``limits`` is what each capacity allowed, by its code.
    """

    status: PortfolioStatus
    objective: float
    bound: float
    pairs: tuple[ChosenPair, ...]
    greedy: GreedyChoice
    regrets: tuple[Regret, ...]
    limits: Mapping[str, int]
    clashes: tuple[Problem, ...] = ()
