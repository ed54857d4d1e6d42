"""Chooses new partnerships by linear programming: behind ``PortfolioSolver`` of the use case."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.domain.portfolio import Capacity, Cell, PortfolioProblem, Prices

WHOLE = 0.5
"""Above it a pair is taken; corners of the programme are whole, up to rounding."""


class GlopPortfolioSolver:
    """Solves the relaxation by the simplex method, whose corners are whole for nested parts.

    A problem that differs from the last one only in pairs shut or forced in starts from the last
    corner: a few steps instead of hundreds.
    """

    def __init__(self) -> None:
        self._model: _Model | None = None

    def best(self, problem: PortfolioProblem) -> tuple[tuple[Cell, ...], Prices] | None:
        """See ``app.services.choose_portfolio.PortfolioSolver``."""
        if self._model is None or not self._model.serves(problem):
            self._model = _Model(problem)
        return self._model.best(problem)


class _Model:
    """The relaxation over the pairs open in ``problem``, for it and for what narrows it."""

    def __init__(self, problem: PortfolioProblem) -> None:
        from ortools.linear_solver import pywraplp

        self._lp = pywraplp
        self._problem = problem
        self._solver = pywraplp.Solver.CreateSolver("GLOP")
        self._takes = self._pairs()
        self._count = self._solver.Constraint(problem.new, problem.new)
        for each in self._takes.values():
            self._count.SetCoefficient(each, 1.0)
        self._rooms = [self._parts(each) for each in problem.capacities]

    def serves(self, problem: PortfolioProblem) -> bool:
        """Whether ``problem`` only shuts or forces in pairs of this model."""
        known = self._problem
        return (
            problem.score is known.score
            and problem.capacities is known.capacities
            and problem.new == known.new
            and not (problem.open & ~known.open).any()
        )

    def best(self, problem: PortfolioProblem) -> tuple[tuple[Cell, ...], Prices] | None:
        """The best choice and its prices; None where there is none."""
        for cell, each in self._takes.items():
            each.SetBounds(float(cell in problem.must), float(problem.open[cell]))
        outcome = self._solver.Solve(self._warm())
        if outcome == self._lp.Solver.INFEASIBLE:
            return None
        if outcome != self._lp.Solver.OPTIMAL:
            raise RuntimeError(f"GLOP ended with {outcome}")
        parts = tuple(np.array([room.dual_value() for room in part]) for part in self._rooms)
        chosen = (cell for cell, each in self._takes.items() if each.solution_value() > WHOLE)
        return tuple(chosen), Prices(self._count.dual_value(), parts)

    def _warm(self) -> Any:
        """Settings under which a solve goes on from the last corner."""
        settings = self._lp.MPSolverParameters()
        settings.SetIntegerParam(settings.PRESOLVE, settings.PRESOLVE_OFF)
        settings.SetIntegerParam(settings.LP_ALGORITHM, settings.DUAL)
        return settings

    def _pairs(self) -> dict[Cell, Any]:
        """How far each open pair is taken, with its score in the total."""
        total = self._solver.Objective()
        total.SetMaximization()
        takes: dict[Cell, Any] = {}
        for row, column in np.argwhere(self._problem.open).tolist():
            cell = (row, column)
            takes[cell] = self._solver.NumVar(0.0, 1.0, "")
            total.SetCoefficient(takes[cell], float(self._problem.score[cell]))
        return takes

    def _parts(self, capacity: Capacity) -> list[Any]:
        """A constraint for each part of the country."""
        count = int(capacity.part.max()) + 1
        rooms = [self._solver.Constraint(0, capacity.most) for _ in range(count)]
        for cell, each in self._takes.items():
            rooms[capacity.part_of(cell)].SetCoefficient(each, 1.0)
        return rooms
