"""Decides what the method page shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.services.run_backtest import Backtest
from app.services.task import Run
from app.services.vocabulary import Vocabulary

READ, REPLAY = "method-read", "method-backtest"


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """What the page is written from: names, the weights in force, and the regions."""

    vocabulary: Vocabulary
    weights: Mapping[str, float]
    regions: Mapping[RegionCode, Region]


class MethodPage(Protocol):
    """What the presenter may ask of the page."""

    def show_facts(self, facts: MethodFacts) -> None: ...

    def show_replaying(self) -> None: ...

    def show_backtest(self, found: Backtest) -> None: ...

    def show_failed(self) -> None:
        """There is no back-test; why is told elsewhere."""


class MethodPresenter:
    """Reads the method and replays the ties, each as a job."""

    def __init__(
        self,
        view: MethodPage,
        read: Callable[[], MethodFacts],
        replay: Callable[[], Backtest],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._read = read
        self._replay = replay
        self._run = run
        self._on_problem = on_problem

    def start(self) -> None:
        """Show the method, then replay the ties."""
        self._run(lambda _: self._read(), self._on_facts, self._on_problem, topic=READ)

    def replay(self) -> None:
        """Run the back-test."""
        self._view.show_replaying()
        self._run(lambda _: self._replay(), self._view.show_backtest, self._on_failed, topic=REPLAY)

    def _on_facts(self, facts: MethodFacts) -> None:
        self._view.show_facts(facts)
        self.replay()

    def _on_failed(self, error: Exception) -> None:
        self._view.show_failed()
        self._on_problem(error)
