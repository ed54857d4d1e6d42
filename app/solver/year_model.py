"""The year as a CP-SAT model over candidates: choose visits so that every rule holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus
from app.domain.visits import Lead, Visit
from app.services.task import TaskHandle
from app.solver.lead_search import Candidates
from app.solver.ledger import Ledger
from app.solver.openings import Openings
from app.solver.run import Outcome, run

Tour = tuple[int, int, int]
"""Places of delegation, tour and line."""

Span = tuple[Lead, int, int]
"""First and last day of a lead's visit."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the model chose: visits, their worth with pins and bonuses, and a bound on it."""

    visits: tuple[Visit, ...]
    value: int
    bound: int
    outcome: Outcome


class YearModel:
    """Candidates of all leads under the rules that bind visits together."""

    def __init__(self, opened: Openings, gap_days: int) -> None:
        from ortools.sat.python import cp_model

        self.opened, self.gap_days = opened, gap_days
        self._model = cp_model.CpModel()
        self._points: list[tuple[Any, int]] = []
        self._by_region: defaultdict[RegionCode, list[Any]] = defaultdict(list)
        self._by_bonus: defaultdict[Bonus, list[Any]] = defaultdict(list)
        self._by_span: defaultdict[Span, list[Any]] = defaultdict(list)
        self._start_bonuses: dict[Span, tuple[Bonus, ...]] = {}
        self._visits: list[tuple[Any, Ledger, Tour, int]] = []

    def add(self, ledger: Ledger, found: Candidates) -> None:
        """Let the visits of one lead be chosen among ``found``."""
        tours: defaultdict[Tour, list[Any]] = defaultdict(list)
        columns = (found.delegation, found.tour, found.line, found.cell, found.points)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        for delegation, tour, line, cell, points in rows:
            takes = self._model.new_bool_var("")
            tours[delegation, tour, line].append(takes)
            span = (ledger.lead, *ledger.span(cell))
            self._by_span[span].append(takes)
            self._start_bonuses[span] = ledger.start_bonuses(cell)
            self._points.append((takes, points))
            self._visits.append((takes, ledger, (delegation, tour, line), cell))
        for tour_key, takes_any in tours.items():
            self._add_tour(ledger, tour_key, self._sum_of(takes_any))

    def _sum_of(self, literals: list[Any]) -> Any:
        """A literal that is true if one of ``literals`` is; no two may be."""
        if len(literals) == 1:
            return literals[0]
        either = self._model.new_bool_var("")
        self._model.add_exactly_one(*literals, ~either)
        return either

    def _add_tour(self, ledger: Ledger, tour: Tour, takes: Any) -> None:
        for code in ledger.regions(*tour[:2]):
            self._by_region[code].append(takes)
        for bonus in ledger.bonuses(*tour):
            self._by_bonus[bonus].append(takes)

    def choose(self, handle: TaskHandle, seconds: float) -> Choice:
        """The best choice of visits."""
        self._bind_regions()
        self._bind_days(self._bind_spans())
        self._bind_bonuses()
        self._model.maximize(sum(takes * points for takes, points in self._points))
        solver, outcome = run(self._model, handle, seconds)
        if not outcome.found:
            return Choice((), 0, 0, outcome)
        chosen = [
            ledger.visit(tour[0], tour[1], cell)
            for takes, ledger, tour, cell in self._visits
            if solver.boolean_value(takes)
        ]
        value = self.opened.points + round(solver.objective_value)
        bound = self.opened.points + round(solver.best_objective_bound)
        return Choice(tuple(chosen), value, bound, outcome)

    def _bind_regions(self) -> None:
        for code in sorted(self._by_region):
            literals, most = self._by_region[code], self.opened.capacity[code]
            if most == 1:
                self._model.add_at_most_one(literals)
            else:
                self._model.add(sum(literals) <= most)

    def _bind_spans(self) -> dict[Span, Any]:
        """One literal for each lead and span of days, and as many spans as visits wanted."""
        spans = {span: self._sum_of(literals) for span, literals in self._by_span.items()}
        for span, literal in spans.items():
            for bonus in self._start_bonuses[span]:
                self._by_bonus[bonus].append(literal)
        for lead, wanted in self.opened.wanted.items():
            mine = [literal for span, literal in spans.items() if span[0] is lead]
            self._model.add(sum(mine) == wanted)
        return spans

    def _bind_days(self, spans: dict[Span, Any]) -> None:
        """No two visits on one day, nor two of one lead within the gap."""
        days: defaultdict[tuple[object, int], list[Any]] = defaultdict(list)
        for (lead, start, end), literal in spans.items():
            for day in range(start, end + 1):
                days[None, day].append(literal)
            for day in range(start, end + self.gap_days + 1):
                days[lead, day].append(literal)
        for literals in days.values():
            self._model.add_at_most_one(literals)

    def _bind_bonuses(self) -> None:
        """A bonus counts once, if a chosen visit earns it."""
        for bonus, worth in sorted(self.opened.bonuses.items()):
            earned = self._model.new_bool_var("")
            self._model.add_bool_or(*self._by_bonus[bonus], ~earned)
            self._points.append((earned, worth))
