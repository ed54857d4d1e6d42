"""Decides what the registry of partnerships shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.problems import ProblemError
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.services.changes import Changes
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class Registry:
    """The ties, and the regions that they name."""

    ties: tuple[Tie, ...]
    regions: Mapping[RegionCode, Region]


class PartnershipsView(Protocol):
    """What the presenter may ask of the screen."""

    def show_registry(self, registry: Registry) -> None: ...

    def show_ties(self, ties: Sequence[Tie]) -> None: ...

    def show_tie(self, tie: Tie | None) -> None: ...

    def edit(self, tie: Tie | None) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...


class PartnershipsPresenter:
    """Answers what the desk officer does in the registry."""

    def __init__(
        self,
        view: PartnershipsView,
        load: Callable[[], Registry],
        record: Callable[[Tie, str], Changes],
        withdraw: Callable[[str, str], Changes],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._load = load
        self._record = record
        self._withdraw = withdraw
        self._run = run
        self._on_problem = on_problem
        self._registry: Registry | None = None
        self._status = ""
        self._tie_id = ""

    def start(self) -> None:
        """Read the registry off the GUI thread and show it."""
        self._run(lambda _: self._load(), self._on_registry, self._on_problem)

    reload = start

    def choose_status(self, status: str) -> None:
        """Show only ties in this state; empty: all."""
        self._status = status
        self._show()

    def choose_tie(self, tie: Tie) -> None:
        """Open a tie's details."""
        self._tie_id = tie.tie_id
        self._view.show_tie(tie)

    def start_new_tie(self) -> None:
        """Ask for a tie that the registry does not have."""
        self._view.edit(None)

    def start_change(self) -> None:
        """Ask for a better record of the chosen tie."""
        tie = self._chosen()
        if tie is not None:
            self._view.edit(tie)

    def keep(self, tie: Tie, reason: str) -> None:
        """Write the officer's record; the reference row stays as it was."""
        self._run(
            lambda _: self._record(tie, reason),
            self._on_kept,
            self._on_form_problem,
        )

    def take_back(self, reason: str) -> None:
        """Take the officer's record of the chosen tie back."""
        tie_id = self._tie_id
        self._run(lambda _: self._withdraw(tie_id, reason), lambda _: None, self._on_problem)

    def _on_kept(self, changes: Changes) -> None:
        self._tie_id = changes.ids[0]
        self._view.close_form()
        self._show()

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _on_registry(self, registry: Registry) -> None:
        self._registry = registry
        self._view.show_registry(registry)
        self._show()

    def _show(self) -> None:
        if self._registry is None:
            return
        ties = [tie for tie in self._registry.ties if self._status in ("", tie.status)]
        self._view.show_ties(ties)
        self._view.show_tie(self._chosen())

    def _chosen(self) -> Tie | None:
        ties = self._registry.ties if self._registry else ()
        return next((tie for tie in ties if tie.tie_id == self._tie_id), None)
