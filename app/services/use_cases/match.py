"""Pairs and their scores."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from app.domain.portfolio import Portfolio
from app.domain.scoring import Scoring
from app.services.choose_portfolio import PortfolioRequest
from app.services.compare_pair import Dossier
from app.services.document import Document
from app.services.rank_partners import MatchFacts
from app.services.run_backtest import Backtest
from app.services.sheets import Sheet


class MatchCases(Protocol):
    """Pairs and their scores."""

    def facts(self, normalisation: str = "percentile") -> MatchFacts: ...

    def weights(self) -> Mapping[str, float]:
        """The weights in force: the officer's own, else those of the chosen preset."""

    def in_force(self) -> Scoring:
        """The method that every screen scores by: the officer's choice."""

    def compare(self, first: str, second: str, scoring: Scoring) -> Dossier:
        """A State and a prefecture (codes or names in either order)."""

    def brief(self, pair: tuple[str, str], scoring: Scoring, language: str) -> Document:
        """Two pages on a State and a prefecture."""

    def portfolio(self, request: PortfolioRequest) -> Portfolio: ...

    def backtest(self) -> Backtest: ...

    def write_table(self, sheet: Sheet, file: Path) -> Path:
        """Write a table that the screen shows as CSV or XLSX, by the ending of ``file``."""
