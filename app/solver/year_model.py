"""The year as a CP-SAT model over candidates: choose visits so that every rule holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.plan_problem import Pair
from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus
from app.domain.visits import Lead, Visit
from app.services.task import TaskHandle
from app.solver.lead_search import Candidates
from app.solver.ledger import Ledger
from app.solver.openings import Apart, Openings
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

    def __init__(
        self,
        opened: Openings,
        keep: Apart,
        slots: Mapping[str, int] | None = None,
        model: Any | None = None,
    ) -> None:
        """``slots``: how many visits are to be chosen in each; a slot a lead where not given.

        ``model``: a CP-SAT model shared with other years; one of its own if None.
        """
        from ortools.sat.python import cp_model

        self.opened, self.keep = opened, keep
        self._slots = opened.wanted if slots is None else slots
        self._model = model or cp_model.CpModel()
        self._points: list[tuple[Any, int]] = []
        self._by_slot: defaultdict[str, list[Any]] = defaultdict(list)
        self._by_region: defaultdict[RegionCode, list[Any]] = defaultdict(list)
        self._by_bonus: defaultdict[Bonus, list[Any]] = defaultdict(list)
        self._by_pair: defaultdict[Pair, list[Any]] = defaultdict(list)
        self._by_span: defaultdict[Span, list[Any]] = defaultdict(list)
        self._visits: list[tuple[Any, Ledger, Tour, int]] = []

    def add(self, ledger: Ledger, found: Candidates, slot: str = "") -> None:
        """Let the visits of one slot, by default a lead's, be chosen among ``found``."""
        tours: defaultdict[Tour, list[Any]] = defaultdict(list)
        cells: defaultdict[int, list[Any]] = defaultdict(list)
        columns = (found.delegation, found.tour, found.line, found.cell, found.points)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        for delegation, tour, line, cell, points in rows:
            takes = self._model.new_bool_var("")
            tours[delegation, tour, line].append(takes)
            cells[cell].append(takes)
            self._points.append((takes, points))
            self._visits.append((takes, ledger, (delegation, tour, line), cell))
        starts_of_all = [takes for starts in tours.values() for takes in starts]
        self._by_slot[slot or ledger.lead] = starts_of_all
        for key, starts in tours.items():
            self._add_tour(ledger, key, starts)
        for cell, visits in cells.items():
            self._add_cell(ledger, cell, visits)

    def _add_tour(self, ledger: Ledger, tour: Tour, starts: list[Any]) -> None:
        codes = ledger.regions(*tour[:2])
        once = any(self.opened.capacity[code] <= 1 for code in codes)
        takes = self._any_of(starts, once=once)
        for code in codes:
            self._by_region[code] += [takes] if once else starts
        for pair in self._pairs_at_risk(ledger, tour):
            self._by_pair[pair] += [takes] if once else starts
        for bonus in ledger.bonuses(*tour):
            self._by_bonus[bonus].append(takes)

    def _pairs_at_risk(self, ledger: Ledger, tour: Tour) -> Iterator[Pair]:
        """The pairs of a tour that some other visit might bring together as well."""
        for pair in ledger.pairs(*tour[:2]) if self.keep.pairs_once else ():
            if self.opened.most_meetings(pair) is not None:
                yield pair

    def _add_cell(self, ledger: Ledger, cell: int, visits: list[Any]) -> None:
        apart = self.keep.no_overlap or self.keep.gap_days[ledger.lead] is not None
        takes = self._any_of(visits, once=apart)
        self._by_span[ledger.lead, *ledger.span(cell)].append(takes)
        for bonus in ledger.start_bonuses(cell):
            self._by_bonus[bonus].append(takes)

    def _any_of(self, literals: list[Any], *, once: bool) -> Any:
        """A literal that is true if any of ``literals`` is; ``once``: no two may be."""
        if len(literals) == 1:
            return literals[0]
        either = self._model.new_bool_var("")
        if once:
            self._model.add_exactly_one(*literals, ~either)
        else:
            self._model.add_max_equality(either, literals)
        return either

    def choose(self, handle: TaskHandle, seconds: float, effort: float | None = None) -> Choice:
        """The best choice of visits; with ``effort`` the best that so many steps find.

        Raises:
            CancelledError: if the caller asked for it.
        """
        self._model.maximize(self.bound_together())
        solver, outcome = run(self._model, handle, seconds, effort)
        if not outcome.found:
            return Choice((), 0, 0, outcome)
        value = self.opened.points + round(solver.objective_value)
        bound = self.opened.points + round(solver.best_objective_bound)
        return Choice(self.chosen(solver), value, bound, outcome)

    def bound_together(self) -> Any:
        """Let every rule hold among the visits added; what is chosen is worth, pins aside."""
        for slot, wanted in self._slots.items():
            self._model.add(sum(self._by_slot[slot]) == wanted)
        self._bind_regions()
        self._bind_pairs()
        self._bind_days()
        self._bind_bonuses()
        return sum(takes * points for takes, points in self._points)

    def begin_at(self, visits: Collection[Visit]) -> None:
        """Let the search begin at ``visits``."""
        for takes, ledger, tour, cell in self._visits:
            self._model.add_hint(takes, ledger.visit(tour[0], tour[1], cell) in visits)

    def serving(self, code: RegionCode) -> list[Any]:
        """The variables of which one is true if a first visit of ``code`` is made."""
        return self._by_bonus["first-visit", code]

    def chosen(self, solver: Any) -> tuple[Visit, ...]:
        """The visits that ``solver`` chose."""
        return tuple(
            ledger.visit(tour[0], tour[1], cell)
            for takes, ledger, tour, cell in self._visits
            if solver.boolean_value(takes)
        )

    def _bind_regions(self) -> None:
        for code in sorted(self._by_region):
            literals, most = self._by_region[code], self.opened.capacity[code]
            if most == 1:
                self._model.add_at_most_one(literals)
            else:
                self._model.add(sum(literals) <= most)

    def _bind_pairs(self) -> None:
        """No pair meets twice."""
        for pair, literals in sorted(self._by_pair.items()):
            if pair in self.opened.met:
                self._model.add(sum(literals) == 0)
            else:
                self._model.add_at_most_one(literals)

    def _bind_days(self) -> None:
        days: defaultdict[tuple[object, int], list[Any]] = defaultdict(list)
        for (lead, start, end), literals in self._by_span.items():
            gap = self.keep.gap_days[lead]
            for day in range(start, end + 1 if self.keep.no_overlap else start):
                days[None, day] += literals
            for day in range(start, start if gap is None else end + gap + 1):
                days[lead, day] += literals
        for literals in days.values():
            self._model.add_at_most_one(literals)

    def _bind_bonuses(self) -> None:
        """A bonus counts once, if a chosen visit earns it."""
        for bonus, worth in sorted(self.opened.bonuses.items()):
            if not worth:
                continue
            earned = self._model.new_bool_var("")
            self._model.add_bool_or(*self._by_bonus[bonus], ~earned)
            self._points.append((earned, worth))
