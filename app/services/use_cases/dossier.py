"""Everything behind one pair, and what the desk does with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.domain.compatibility import Partner
from app.domain.scoring import Scoring
from app.services.changes import Changes
from app.services.find_figure_changes import FigureChange
from app.services.show_pair import PairPage


class DossierCases(Protocol):
    """Everything behind one pair, and what the desk does with it."""

    def page(self, first: str, second: str, scoring: Scoring) -> PairPage:
        """A State and a prefecture (codes or names in either order)."""

    def figure_changes(
        self, behind: Partner, ahead: Partner, scoring: Scoring
    ) -> Sequence[FigureChange]:
        """Which one figure alone could bring a pair past another, the least changes first."""

    def best_pair(self, region: str) -> tuple[str, str]:
        """Codes of the best pair of a region (empty: of all), by the method in force."""

    def shortlist(self, pair: tuple[str, str], reason: str) -> Changes: ...

    def unlist(self, pair: tuple[str, str], reason: str) -> Changes: ...

    def write_figures(self, page: PairPage, file: Path, language: str) -> Path:
        """Every figure of the page with its source, as CSV or XLSX."""
