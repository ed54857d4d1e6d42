"""The outlines of several years as a CP-SAT model: who travels where, so that all are served."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import product, starmap
from typing import Any

from app.domain.plan_problem import pair_of
from app.domain.regions import RegionCode
from app.services.task import TaskHandle
from app.solver.outline_rows import Opened, earning, filling, serving, taking
from app.solver.outlines import Outline
from app.solver.run import run
from app.solver.service_worths import UNSERVED

GRAIN = 20
"""The model counts in parts of a point: worths carry the prices of days, which are no integers."""

Outlines = tuple[Outline, ...]


class OutlineModel:
    """Outlines of some years under the rules that bind visits together, whatever their days."""

    def __init__(
        self, opened: Opened, outlines: Sequence[Outline], former: Collection[Outline] = ()
    ) -> None:
        """``opened`` of the years in question; the search begins at the ``former`` outlines."""
        from ortools.sat.python import cp_model

        self._model = cp_model.CpModel()
        self._opened = opened
        self._taken = [(self._model.new_bool_var(""), each) for each in outlines]
        self._points: list[Any] = []
        for takes, each in self._taken:
            self._points.append(takes * round(GRAIN * each.worth))
            self._model.add_hint(takes, each in former)
        for (year, lead), literals in filling(self._taken, opened).items():
            self._model.add(sum(literals) == max(opened[year].wanted[lead], 0))
        for (year, code), literals in taking(self._taken).items():
            self._model.add(sum(literals) <= opened[year].capacity[code])
        self._bind_pairs()
        self._earn_bonuses()

    def choose(
        self, wanted: Iterable[RegionCode], handle: TaskHandle, seconds: float, effort: float
    ) -> Outlines:
        """The best outlines that serve the regions ``wanted``; none if no visits fit together.

        Raises:
            CancelledError: if the caller asked for it.
        """
        self._serve(wanted)
        self._model.maximize(sum(self._points))
        solver, outcome = run(self._model, handle, seconds, effort)
        if not outcome.found:
            return ()
        return tuple(each for takes, each in self._taken if solver.boolean_value(takes))

    def _bind_pairs(self) -> None:
        """No pair meets twice in a year."""
        met: defaultdict[tuple[object, ...], list[Any]] = defaultdict(list)
        for takes, each in self._taken:
            opened = self._opened[each.year]
            for pair in starmap(pair_of, product(*each.sides)):
                most = opened.most_meetings(pair)
                if most == 0:
                    self._model.add(takes == 0)
                elif most:
                    met[each.year, pair].append(takes)
        for literals in met.values():
            self._model.add_at_most_one(literals)

    def _earn_bonuses(self) -> None:
        for worth, literals in earning(self._taken, self._opened):
            earned = self._model.new_bool_var("")
            self._model.add_bool_or(*literals, ~earned)
            self._points.append(earned * GRAIN * worth)

    def _serve(self, wanted: Iterable[RegionCode]) -> None:
        literals = serving(self._taken)
        for code in sorted(wanted):
            missing = self._model.new_bool_var("")
            self._model.add_bool_or(*literals.get(code, ()), missing)
            self._points.append(missing * round(-GRAIN * UNSERVED))
