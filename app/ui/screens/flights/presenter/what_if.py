"""Decides what the editor of what-ifs shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.network import Airport
from app.domain.network_edits import RouteEdit
from app.domain.problems import Problem, ProblemError
from app.domain.regions import Region, RegionCode
from app.domain.scenarios import Scenario
from app.domain.what_if import AccessShift
from app.services.changes import Changes
from app.services.sketch import Outlines, RouteLine
from app.services.task import Run, TaskHandle
from app.services.try_routes import Standings, WhatIf


@dataclass(frozen=True, slots=True)
class Desk:
    """What the editor works with."""

    airports: tuple[Airport, ...]
    regions: Mapping[RegionCode, Region]
    outlines: Outlines
    scenarios: Mapping[str, Scenario]


@dataclass(frozen=True, slots=True)
class Tried:
    """A what-if and the lines of its routes."""

    what_if: WhatIf
    lines: Sequence[RouteLine]


@dataclass(frozen=True, slots=True)
class WhatIfUseCases:
    """What the presenter asks of the services; the texts are reasons for the history."""

    load: Callable[[], Desk]
    scenarios: Callable[[], Mapping[str, Scenario]]
    what_if: Callable[[Sequence[RouteEdit], date], Tried]
    standings: Callable[[AccessShift], Standings]
    keep: Callable[[Scenario, str], Changes]
    rename: Callable[[str, str], Changes]
    withdraw: Callable[[str], Changes]
    today: Callable[[], date]
    show_on_map: Callable[[Scenario], None]


class WhatIfView(Protocol):
    """What the presenter may ask of the pane."""

    def show_desk(self, desk: Desk, on: date) -> None: ...

    def show_scenarios(self, scenarios: Mapping[str, Scenario], key: str) -> None: ...

    def show_edits(self, edits: Sequence[RouteEdit], on: date) -> None: ...

    def show_result(self, tried: Tried | None) -> None: ...

    def show_standings(self, standings: Standings) -> None: ...

    def show_problem(self, problem: Problem) -> None: ...


class WhatIfPresenter:
    """Answers what the desk officer tries; what is refused changes nothing."""

    def __init__(
        self,
        view: WhatIfView,
        cases: WhatIfUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._cases = cases
        self._run = run
        self._on_problem = on_problem
        self._on = cases.today()
        self._edits: tuple[RouteEdit, ...] = ()
        self._tried: Tried | None = None
        self._key = ""
        self._scenarios: Mapping[str, Scenario] = {}

    def load(self) -> None:
        """Read airports, regions, shapes and scenarios."""
        self._run(lambda _: self._cases.load(), self._on_desk, self._on_problem)

    def reload(self) -> None:
        """The network was changed: try the same on it."""
        self._try(self._edits, self._on, self._on_outdated)

    def reload_scenarios(self) -> None:
        """The scenarios were changed."""
        self._run(
            lambda _: self._cases.scenarios(), self._on_scenarios, self._on_problem, topic="list"
        )

    def add(self, edit: RouteEdit) -> None:
        """Try one edit more; one of the same route takes the former's place."""
        ends = {edit.origin, edit.destination}
        others = [each for each in self._edits if {each.origin, each.destination} != ends]
        self._try((*others, edit), self._on)

    def drop(self, place: int) -> None:
        """Try without the edit at ``place``."""
        self._try((*self._edits[:place], *self._edits[place + 1 :]), self._on)

    def clear(self) -> None:
        """Begin anew."""
        self._key = ""
        self._view.show_scenarios(self._scenarios, "")
        self._try((), self._on)

    def choose_day(self, on: date) -> None:
        """Try the same on another day of travel."""
        self._try(self._edits, on)

    def choose_scenario(self, key: str) -> None:
        """Try what was kept under ``key``; empty begins anew."""
        scenario = self._scenarios.get(key)
        if scenario is None:
            self.clear()
            return
        self._key = key
        self._edits, self._on = scenario.edits, scenario.on
        self._view.show_scenarios(self._scenarios, key)
        self._try(scenario.edits, scenario.on, self._on_outdated)

    def keep(self, name: str) -> None:
        """Keep what is tried as a new scenario."""
        scenario = Scenario(name, self._edits, self._on)
        self._run(lambda _: self._cases.keep(scenario, ""), self._on_kept, self._on_refused)

    def rename(self, name: str) -> None:
        """Give the chosen scenario another name."""
        key = self._key
        self._run(lambda _: self._cases.rename(key, name), self._on_kept, self._on_refused)

    def withdraw(self) -> None:
        """Take the chosen scenario back; what is tried stays on the desk."""
        key, self._key = self._key, ""
        self._run(lambda _: self._cases.withdraw(key), lambda _: None, self._on_refused)

    def show_on_map(self) -> None:
        """Have what is tried drawn on the large map, under its name if it is kept as it is."""
        scenario = Scenario("", self._edits, self._on)
        kept = self._scenarios.get(self._key)
        if kept and replace(kept, name="") == scenario:
            scenario = kept
        self._cases.show_on_map(scenario)

    def follow_scores(self) -> None:
        """Find how scores and ranks of all pairs follow."""
        tried = self._tried
        if tried is None:
            return
        shift = tried.what_if.shift
        self._run(
            lambda _: self._cases.standings(shift),
            self._view.show_standings,
            self._on_problem,
            topic="standings",
        )

    def _try(
        self,
        edits: tuple[RouteEdit, ...],
        on: date,
        on_refused: Callable[[Exception], None] | None = None,
    ) -> None:
        def take(tried: Tried | None) -> None:
            self._edits, self._on = edits, on
            self._show(tried)

        def job(_: TaskHandle) -> Tried | None:
            return self._cases.what_if(edits, on) if edits else None

        self._run(job, take, on_refused or self._on_refused, topic="what-if")

    def _show(self, tried: Tried | None) -> None:
        self._tried = tried
        self._view.show_edits(self._edits, self._on)
        self._view.show_result(tried)

    def _on_desk(self, desk: Desk) -> None:
        self._view.show_desk(desk, self._on)
        self._on_scenarios(desk.scenarios)
        self._show(self._tried)

    def _on_scenarios(self, scenarios: Mapping[str, Scenario]) -> None:
        self._scenarios = scenarios
        if self._key not in scenarios:
            self._key = ""
        self._view.show_scenarios(scenarios, self._key)

    def _on_kept(self, changes: Changes) -> None:
        self._key = changes.ids[0]
        self._view.show_scenarios(self._scenarios, self._key)

    def _on_outdated(self, error: Exception) -> None:
        """What stands on the desk no longer fits the network."""
        self._show(None)
        self._on_refused(error)

    def _on_refused(self, error: Exception) -> None:
        self._view.show_edits(self._edits, self._on)
        self._view.show_scenarios(self._scenarios, self._key)
        if isinstance(error, ProblemError):
            self._view.show_problem(error.problems[0])
        else:
            self._on_problem(error)
