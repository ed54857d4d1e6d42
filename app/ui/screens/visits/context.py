"""What lies around the plans: own windows, settings, past delegations; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.own_windows import OwnWindow
from app.domain.plan_settings import PlanSettings
from app.domain.problems import ProblemError
from app.domain.regions import Names, Region, RegionCode
from app.domain.visits import PastVisit
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class Context:
    """Own windows by key, kinds of windows, and real delegations."""

    windows: Mapping[str, OwnWindow]
    kinds: Mapping[str, Names]
    past: Sequence[PastVisit]
    regions: Mapping[RegionCode, Region]
    settings: PlanSettings
    today: date


class ContextView(Protocol):
    """What this presenter may ask of the screen."""

    def show_context(self, found: Context) -> None: ...

    def close_form(self) -> None:
        """What was typed is kept."""

    def show_form_problem(self, error: ProblemError) -> None:
        """Say in the open form what is to be mended."""


@dataclass(frozen=True, slots=True)
class ContextUseCases:
    """The use cases that this presenter may call, off the GUI thread."""

    read: Callable[[], Context]
    keep_window: Callable[[OwnWindow, str, str], object]
    withdraw_window: Callable[[str, str], object]
    keep_settings: Callable[[PlanSettings, str], object]


class ContextPresenter:
    """Reads again after every change of its own or of others."""

    def __init__(
        self,
        view: ContextView,
        use_cases: ContextUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._do = use_cases
        self._run = run
        self._on_problem = on_problem

    def reload(self) -> None:
        """Read everything again."""
        self._run(
            lambda _: self._do.read(),
            self._view.show_context,
            self._on_problem,
            topic="visits-context",
        )

    def keep_window(self, own: OwnWindow, reason: str, key: str) -> None:
        """Keep a window that was typed into the form."""
        self._keep(lambda: self._do.keep_window(own, reason, key))

    def keep_settings(self, settings: PlanSettings, reason: str) -> None:
        """Keep the settings of the form."""
        self._keep(lambda: self._do.keep_settings(settings, reason))

    def take_back(self, key: str, reason: str) -> None:
        """Take an own window back."""
        self._run(lambda _: self._do.withdraw_window(key, reason), lambda _: None, self._on_problem)

    def _keep(self, keep: Callable[[], object]) -> None:
        self._run(lambda _: keep(), lambda _: self._view.close_form(), self._on_form_problem)

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)
