"""Decides what the portfolio tab shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.portfolio import Portfolio
from app.domain.scoring import Scoring
from app.services.choose_portfolio import PortfolioRequest
from app.services.task import Run

Pair = tuple[str, str]
CHOOSE = "match-portfolio"
REGRETS = 20
"""How many of the best pairs left out are told."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the officer asks of a set; ``per_group`` None: twice a group's even share."""

    new: int
    per_state: int
    per_prefecture: int
    per_group: int | None
    must: tuple[Pair, ...] = ()
    must_not: tuple[Pair, ...] = ()


class PortfolioPane(Protocol):
    """What the presenter may ask of the tab."""

    def show_choosing(self, choosing: bool) -> None: ...  # noqa: FBT001 - a state shown

    def show_portfolio(self, portfolio: Portfolio, scoring: Scoring) -> None: ...

    def show_written(self, file: Path) -> None: ...


class PortfolioPresenter:
    """Chooses sets by the method in force and hands them out."""

    def __init__(
        self,
        view: PortfolioPane,
        choose: Callable[[PortfolioRequest], Portfolio],
        write: Callable[[Portfolio, Scoring, Path], Path],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._choose = choose
        self._write = write
        self._run = run
        self._on_problem = on_problem
        self._chosen: tuple[Portfolio, Scoring] | None = None

    def choose(self, wishes: Wishes, scoring: Scoring) -> None:
        """Find the best set as a job; it keeps the method by which it was chosen."""
        request = PortfolioRequest(
            new=wishes.new,
            weights=scoring.weights,
            per_state=wishes.per_state,
            per_prefecture=wishes.per_prefecture,
            per_group=wishes.per_group,
            must=wishes.must,
            must_not=wishes.must_not,
            regrets=REGRETS,
            aggregation=scoring.aggregation,
            normalisation=scoring.normalisation,
        )
        self._view.show_choosing(True)  # noqa: FBT003 - a state shown
        self._run(
            lambda _: self._choose(request),
            lambda portfolio: self._on_chosen(portfolio, scoring),
            self._on_refused,
            topic=CHOOSE,
        )

    def export(self, file: Path) -> None:
        """Write the set that is shown."""
        chosen = self._chosen
        if chosen is not None:
            self._run(
                lambda _: self._write(*chosen, file), self._view.show_written, self._on_problem
            )

    def _on_chosen(self, portfolio: Portfolio, scoring: Scoring) -> None:
        self._chosen = portfolio, scoring
        self._view.show_choosing(False)  # noqa: FBT003
        self._view.show_portfolio(portfolio, scoring)

    def _on_refused(self, error: Exception) -> None:
        self._view.show_choosing(False)  # noqa: FBT003
        self._on_problem(error)
