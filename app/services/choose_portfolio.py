"""Choose the best set of new partnerships: the use case, and the solver that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from app.domain.compatibility import score_pairs
from app.domain.measures import BoolArray
from app.domain.portfolio import (
    PROOF_GAP,
    Capacity,
    Cell,
    ChosenPair,
    GreedyChoice,
    Portfolio,
    PortfolioProblem,
    PortfolioStatus,
    Prices,
    Regret,
    ScoredPair,
    Substitute,
    bound_by,
    even_share_doubled,
    greedy_choice,
)
from app.domain.problems import Problem, refuse
from app.domain.regions import Country, RegionCode, find_region
from app.services.rank_partners import MatchFacts

ROUNDING = 1e-9
"""Totals this near to each other are equal."""

Rule = tuple[str, Cell | None]
"""What may clash: the code of its sentence, and the pair where it is about one."""

NEW: Rule = ("portfolio-new", None)
MUST_NOT: Rule = ("portfolio-must-not", None)
MUST = "portfolio-must"


class PortfolioSolver(Protocol):
    """Finds the best choice of pairs."""

    def best(self, problem: PortfolioProblem) -> tuple[tuple[Cell, ...], Prices] | None:
        """The pairs in the order of their places, and the prices that bound every choice.

        None where no choice keeps the limits.
        """


@dataclass(frozen=True, slots=True)
class PortfolioRequest:
    """What is asked for: ``new`` pairs without a tie (a proposed one is none), 1 or more.

    A State, a prefecture and a group of regions take at most ``per_state``, ``per_prefecture``
    and ``per_group`` of them (None: twice a group's even share). ``must`` and ``must_not`` name
    pairs by codes or names in either order. ``regrets`` is how many of the best pairs left out
    are forced in, one at a time, to see what they cost (0: all). Pairs are scored as ``weights``,
    ``aggregation`` and ``normalisation`` say.
    """

    new: int
    weights: Mapping[str, float]
    per_state: int = 1
    per_prefecture: int = 1
    per_group: int | None = None
    must: tuple[tuple[str, str], ...] = ()
    must_not: tuple[tuple[str, str], ...] = ()
    regrets: int = 10
    aggregation: str = "arithmetic"
    normalisation: str = "percentile"


def choose_portfolio(
    facts: MatchFacts, request: PortfolioRequest, solver: PortfolioSolver
) -> Portfolio:
    """The set with the highest total score, what bounds it, and what each pair costs or saves.

    Raises:
        ProblemError: ``region-unknown``, ``pair-in-one-country``, ``portfolio-pair-tied``,
            ``portfolio-pair-both``, and for the weights as ``score_pairs``.
    """
    score = score_pairs(facts.matrix, request.weights, request.aggregation).score
    untied = _untied(facts)
    must_not = frozenset(_cell(facts, pair) for pair in request.must_not)
    must = frozenset(_must_cell(facts, pair, must_not) for pair in request.must)
    opened = untied.copy()
    for cell in must_not:
        opened[cell] = False
    problem = PortfolioProblem(score, opened, request.new, _capacities(facts, request), must)
    choice = _Choice(facts, problem, solver)
    best = solver.best(problem)
    if best is None:
        return choice.impossible(choice.clashes(untied, must_not))
    return choice.portfolio(*best, request.regrets)


def _untied(facts: MatchFacts) -> BoolArray:
    """Where a new partnership is possible [S, P]."""
    matrix = facts.matrix
    rows = [[(s, p) not in facts.tied for p in matrix.prefectures] for s in matrix.states]
    return np.array(rows, dtype=np.bool_)


def _cell(facts: MatchFacts, texts: tuple[str, str]) -> Cell:
    found = [find_region(facts.regions.values(), text).code for text in texts]
    codes = {code.country: code for code in found}
    if len(codes) < len(texts):
        raise refuse("pair-in-one-country", regions=texts)
    matrix = facts.matrix
    places = (list[RegionCode](matrix.states), list[RegionCode](matrix.prefectures))
    return places[0].index(codes[Country.INDIA]), places[1].index(codes[Country.JAPAN])


def _must_cell(facts: MatchFacts, texts: tuple[str, str], must_not: frozenset[Cell]) -> Cell:
    cell = _cell(facts, texts)
    pair = (facts.matrix.states[cell[0]], facts.matrix.prefectures[cell[1]])
    if pair in facts.tied:
        raise refuse("portfolio-pair-tied", state=pair[0], prefecture=pair[1])
    if cell in must_not:
        raise refuse("portfolio-pair-both", state=pair[0], prefecture=pair[1])
    return cell


def _capacities(facts: MatchFacts, request: PortfolioRequest) -> tuple[Capacity, ...]:
    sides = (
        (facts.matrix.states, request.per_state, "portfolio-per-state", "portfolio-group-india"),
        (
            facts.matrix.prefectures,
            request.per_prefecture,
            "portfolio-per-prefecture",
            "portfolio-group-japan",
        ),
    )
    found = []
    for axis, (codes, most, code, group_code) in enumerate(sides):
        names = [facts.regions[each].group for each in codes]
        groups, part = np.unique(names, return_inverse=True)
        share = request.per_group or even_share_doubled(request.new, len(groups))
        found += [
            Capacity(code, axis, np.arange(len(codes)), most),
            Capacity(group_code, axis, part, share),
        ]
    return tuple(found)


class _Choice:
    """One problem and its solver: the answer, and the answers to its small changes."""

    def __init__(
        self, facts: MatchFacts, problem: PortfolioProblem, solver: PortfolioSolver
    ) -> None:
        self._facts, self._problem, self._solver = facts, problem, solver

    def portfolio(self, cells: tuple[Cell, ...], prices: Prices, regrets: int) -> Portfolio:
        """The answer around the best choice ``cells``."""
        problem = self._problem
        objective = problem.total(cells)
        bound = max(bound_by(prices, problem), objective)
        proved = bound - objective <= PROOF_GAP
        left_out = [cell for cell in problem.best_first() if cell not in cells]
        best_first = sorted(cells, key=lambda cell: (-problem.score[cell], cell))
        return Portfolio(
            status=PortfolioStatus.OPTIMAL if proved else PortfolioStatus.FEASIBLE,
            objective=objective,
            bound=bound,
            pairs=tuple(self._chosen(cell, cells) for cell in best_first),
            greedy=self._greedy(),
            regrets=tuple(
                Regret(self._pair(cell), self._regret(cell, objective))
                for cell in left_out[: regrets or None]
            ),
            limits=self._limits(),
        )

    def impossible(self, clashes: tuple[Problem, ...]) -> Portfolio:
        """No set keeps the limits ``clashes``."""
        greedy, limits = GreedyChoice(0.0, ()), self._limits()
        return Portfolio(PortfolioStatus.INFEASIBLE, 0.0, 0.0, (), greedy, (), limits, clashes)

    def _limits(self) -> dict[str, int]:
        return {each.code: each.most for each in self._problem.capacities}

    def _pair(self, cell: Cell) -> ScoredPair:
        matrix = self._facts.matrix
        score = float(self._problem.score[cell])
        return ScoredPair(matrix.states[cell[0]], matrix.prefectures[cell[1]], score)

    def _pairs(self, cells: Iterable[Cell]) -> tuple[ScoredPair, ...]:
        return tuple(self._pair(cell) for cell in cells)

    def _greedy(self) -> GreedyChoice:
        cells = greedy_choice(self._problem)
        return GreedyChoice(self._problem.total(cells), self._pairs(cells))

    def _chosen(self, cell: Cell, cells: tuple[Cell, ...]) -> ChosenPair:
        must = cell in self._problem.must
        without = self._solver.best(self._problem.without_pair(cell))
        if without is None:
            return ChosenPair(self._pair(cell), must, None, None)
        others, total = without[0], self._problem.total(without[0])
        comes = self._pairs(sorted({*others} - {*cells}))
        goes = self._pairs(sorted({*cells} - {*others, cell}))
        loss = _lost(self._problem.total(cells), total)
        return ChosenPair(self._pair(cell), must, loss, Substitute(total, comes, goes))

    def _regret(self, cell: Cell, objective: float) -> float | None:
        forced = self._solver.best(self._problem.with_pair(cell))
        return None if forced is None else _lost(objective, self._problem.total(forced[0]))

    def clashes(self, untied: BoolArray, must_not: frozenset[Cell]) -> tuple[Problem, ...]:
        """A smallest set of limits that clash: dropping any one of them leaves a choice."""
        rules: list[Rule] = [(each.code, None) for each in self._problem.capacities]
        rules += [(MUST, cell) for cell in sorted(self._problem.must)]
        rules += [MUST_NOT, NEW] if must_not else [NEW]
        for rule in tuple(rules):
            others = [each for each in rules if each != rule]
            if self._solver.best(self._keeping(others, untied)) is None:
                rules = others
        return tuple(self._clash(rule, len(must_not)) for rule in reversed(rules))

    def _keeping(self, rules: list[Rule], untied: BoolArray) -> PortfolioProblem:
        must = frozenset(cell for _, cell in rules if cell is not None)
        return replace(
            self._problem,
            open=self._problem.open if MUST_NOT in rules else untied,
            new=self._problem.new if NEW in rules else len(must),
            capacities=tuple(c for c in self._problem.capacities if (c.code, None) in rules),
            must=must,
        )

    def _clash(self, rule: Rule, must_not: int) -> Problem:
        code, cell = rule
        if cell is not None:
            pair = self._pair(cell)
            return Problem(code, {"state": pair.state, "prefecture": pair.prefecture})
        numbers = {**self._limits(), NEW[0]: self._problem.new, MUST_NOT[0]: must_not}
        return Problem(code, {"number": numbers[code], "open": int(self._problem.open.sum())})


def _lost(before: float, after: float) -> float:
    return before - after if abs(before - after) > ROUNDING else 0.0
