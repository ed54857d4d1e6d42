"""Everything behind one pair, and what the desk does with it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.domain.scoring import Scoring
from app.services.changes import Changes
from app.services.show_pair import PairPage


class DossierCases(Protocol):
    """Everything behind one pair, and what the desk does with it."""

    def page(self, first: str, second: str, scoring: Scoring) -> PairPage:
        """A State and a prefecture (codes or names in either order)."""

    def best_pair(self, region: str) -> tuple[str, str]:
        """Codes of the best pair of a region (empty: of all), by the method in force."""

    def shortlist(self, pair: tuple[str, str], reason: str) -> Changes: ...

    def unlist(self, pair: tuple[str, str], reason: str) -> Changes: ...

    def write_figures(self, page: PairPage, file: Path, language: str) -> Path:
        """Every figure of the page with its source, as CSV or XLSX."""
