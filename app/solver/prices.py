"""Prices of regions, days and bonuses: the linear programme over the candidates found so far.

The year is a set packing: choose candidates so that no region and no day is taken twice and the
bonuses earned count once. Its linear relaxation prices what is scarce; candidates that pay more
than they bring cannot improve it. New candidates are added until none is left that does
(Desaulniers, Desrosiers and Solomon: Column Generation, 2005). Whatever the prices, ``bound``
is a true upper bound on every plan, by Lagrangian duality; exact prices only make it tight.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import Pair, pair_of
from app.domain.regions import RegionCode
from app.domain.visits import Lead
from app.solver.lead_field import LeadField, parts_of
from app.solver.lead_search import Candidates, Prices
from app.solver.ledger import Ledger
from app.solver.openings import Openings

GRID_DAYS = 7
"""Days between those on which the relaxation counts visits; the final model counts every day."""

UNFILLED = -300.0
"""Points of a visit that no candidate fills: the relaxation always has an answer."""

SMALL = 1e-6
"""Part of a visit that counts as none."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Priced:
    """Prices of the rows (never below zero) and of one visit of each lead."""

    rows: Mapping[Row, float]
    visits: Mapping[Lead, float]


def linear_programme() -> Any:
    """An empty linear programme that seeks the most points."""
    from ortools.linear_solver import pywraplp

    solver = pywraplp.Solver.CreateSolver("GLOP")
    solver.Objective().SetMaximization()
    return solver


class PriceModel:
    """The relaxation, growing with the candidates."""

    def __init__(
        self, opened: Openings, ledgers: Iterable[Ledger], programme: Any | None = None
    ) -> None:
        """``programme``: a linear programme shared with other years; one of its own if None."""
        self.opened = opened
        self.ledgers = {ledger.lead: ledger for ledger in ledgers}
        self._solver = programme or linear_programme()
        self._goal = self._solver.Objective()
        self._rows: dict[Row, Any] = {}
        self._unfilled: list[Any] = []
        self._known: set[tuple[Lead, int, int, int]] = set()
        for row, limit in self._limits().items():
            self._rows[row] = self._solver.Constraint(-self._solver.infinity(), limit)
        self._visits = {lead: self._demand(wanted) for lead, wanted in opened.wanted.items()}
        self.earned = {
            bonus: self._variable(1.0, worth, {("bonus", bonus): 1.0})
            for bonus, worth in opened.bonuses.items()
        }

    def revalue(self, opened: Openings) -> None:
        """Go on with other points for the same bonuses."""
        self.opened = opened
        for bonus, worth in opened.bonuses.items():
            self._goal.SetCoefficient(self.earned[bonus], float(worth))

    def _limits(self) -> dict[Row, float]:
        """How much of each row there is to take."""
        days = range(0, next(iter(self.ledgers.values())).field.days, GRID_DAYS)
        return {
            **{("region", code): float(most) for code, most in self.opened.capacity.items()},
            **{("pair", *pair): float(most) for pair, most in self._meetings()},
            **{("bonus", bonus): 0.0 for bonus in self.opened.bonuses},
            **{("day", day): 1.0 for day in days},
            **{("gap", lead, day): 1.0 for lead in self.opened.wanted for day in days},
        }

    def _meetings(self) -> Iterator[tuple[Pair, int]]:
        """The pairs that could meet too often although their regions may travel, and how often."""
        for pair in next(iter(self.ledgers.values())).problem.points:
            most = self.opened.most_meetings(pair)
            if most is not None:
                yield pair, most

    def _demand(self, wanted: int) -> Any:
        row = self._solver.Constraint(float(wanted), float(wanted))
        self._unfilled.append(self._variable(self._solver.infinity(), UNFILLED, {}))
        row.SetCoefficient(self._unfilled[-1], 1.0)
        return row

    def _variable(self, most: float, points: float, rows: Mapping[Row, float]) -> Any:
        variable = self._solver.NumVar(0.0, most, "")
        self._goal.SetCoefficient(variable, float(points))
        for row, amount in rows.items():
            self._rows[row].SetCoefficient(variable, amount)
        return variable

    def add(self, lead: Lead, found: Candidates) -> bool:
        """Let the relaxation use the candidates ``found``; whether any of them is new."""
        ledger, known = self.ledgers[lead], len(self._known)
        for delegation, tour, line, cell, points in zip(
            found.delegation.tolist(),
            found.tour.tolist(),
            found.line.tolist(),
            found.cell.tolist(),
            found.points.tolist(),
            strict=True,
        ):
            if (lead, delegation, tour, cell) not in self._known:
                self._known.add((lead, delegation, tour, cell))
                rows = {
                    **_taken(ledger, delegation, tour, cell),
                    **self._met(ledger, delegation, tour),
                    **self._earned(ledger, delegation, tour, line, cell),
                }
                variable = self._variable(self._solver.infinity(), points, rows)
                self._visits[lead].SetCoefficient(variable, 1.0)
        return len(self._known) > known

    def _met(self, ledger: Ledger, delegation: int, tour: int) -> dict[Row, float]:
        rows: Iterator[Row] = (("pair", *pair) for pair in ledger.pairs(delegation, tour))
        return {row: 1.0 for row in rows if row in self._rows}

    def _earned(
        self, ledger: Ledger, delegation: int, tour: int, line: int, cell: int
    ) -> dict[Row, float]:
        bonuses = (*ledger.bonuses(delegation, tour, line), *ledger.start_bonuses(cell))
        return {("bonus", bonus): -1.0 for bonus in bonuses if bonus in self.opened.bonuses}

    def solve(self) -> Priced:
        """The prices at the optimum of the relaxation."""
        self._solver.Solve()
        return self.priced()

    def priced(self) -> Priced:
        """The prices at the optimum last found."""
        return Priced(
            {row: max(constraint.dual_value(), 0.0) for row, constraint in self._rows.items()},
            {lead: row.dual_value() for lead, row in self._visits.items()},
        )

    @property
    def fills_every_visit(self) -> bool:
        """Whether the relaxation, as last solved, finds a candidate for each visit wanted."""
        return all(variable.solution_value() < SMALL for variable in self._unfilled)

    def bound(self, priced: Priced, best: Mapping[Lead, float]) -> float:
        """A value that no plan exceeds, if no candidate comes to more than ``best`` at prices."""
        limits = self._limits()
        scarce = sum(price * limits[row] for row, price in priced.rows.items())
        bonuses = sum(
            max(worth - priced.rows["bonus", bonus], 0.0)
            for bonus, worth in self.opened.bonuses.items()
        )
        visits = sum(
            self.opened.wanted[lead] * (priced.visits[lead] + most) for lead, most in best.items()
        )
        return self.opened.points + scarce + bonuses + visits


def _taken(ledger: Ledger, delegation: int, tour: int, cell: int) -> dict[Row, float]:
    first, last = ledger.span(cell)
    gap = ledger.problem.settings.rules.gap_days
    rows: list[Row] = [("region", code) for code in ledger.regions(delegation, tour)]
    rows += [("day", day) for day in _grid(first, last)]
    held = _grid(first, min(last + gap, ledger.field.days - 1))
    rows += [("gap", ledger.lead, day) for day in held]
    return dict.fromkeys(rows, 1.0)


def _grid(first: int, last: int) -> range:
    return range(-(-first // GRID_DAYS) * GRID_DAYS, last + 1, GRID_DAYS)


def prices_for(ledger: Ledger, priced: Priced) -> Prices:
    """The prices of all rows as the search of one lead reads them."""
    field, problem = ledger.field, ledger.problem

    def bonus(*parts: str) -> float:
        return priced.rows.get(("bonus", parts), 0.0)

    def of_regions(codes: tuple[RegionCode, ...]) -> NDArray[np.float64]:
        return np.array([bonus("first-visit", c) - priced.rows["region", c] for c in codes])

    def of_parts(codes: tuple[RegionCode, ...]) -> NDArray[np.float64]:
        parts = parts_of(problem, codes)
        return np.array([bonus("group", codes[0].country, part) for part in parts])

    meetings = [
        [priced.rows.get(("pair", *pair_of(home, host)), 0.0) for host in field.hosts]
        for home in field.homes
    ]
    return Prices(
        home=of_regions(field.homes),
        host=of_regions(field.hosts),
        home_parts=of_parts(field.homes),
        host_parts=of_parts(field.hosts),
        lines=np.array([*(bonus("line", line) for line in field.pairs.lines), 0.0]),
        time=_time_prices(ledger, priced),
        meetings=np.array(meetings),
    )


def for_other_days(prices: Prices, field: LeadField) -> Prices:
    """The prices of a year alike as the days of ``field`` read them, counted from the first."""
    table = prices.time.reshape(len(field.lengths), -1)
    lacking = max(field.days - table.shape[1], 0)
    padded = np.pad(table, ((0, 0), (0, lacking)), mode="edge")[:, : field.days]
    return replace(prices, time=padded.ravel())


def _time_prices(ledger: Ledger, priced: Priced) -> NDArray[np.float64]:
    days = ledger.field.days
    gap = ledger.problem.settings.rules.gap_days
    taken = _running([priced.rows.get(("day", day), 0.0) for day in range(days)])
    held = _running([priced.rows.get(("gap", ledger.lead, day), 0.0) for day in range(days)])
    starts = np.arange(days)
    bonus = np.array(
        [
            sum(priced.rows.get(("bonus", each), 0.0) for each in earned)
            for earned in ledger.bonuses_by_day
        ]
    )
    rows = []
    for length in ledger.field.lengths.tolist():
        beyond = np.minimum(starts + length, days)
        after = np.minimum(starts + length + gap, days)
        rows.append(bonus - (taken[beyond] - taken[starts]) - (held[after] - held[starts]))
    return np.asarray(np.concatenate(rows) - priced.visits[ledger.lead])


def _running(values: list[float]) -> NDArray[np.float64]:
    return np.concatenate([[0.0], np.cumsum(values)])
