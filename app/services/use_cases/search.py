"""One search over everything on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.documents import Hit


class SearchCases(Protocol):
    """One search over everything on the desk."""

    def find(self, query: str, language: str) -> Sequence[Hit]:
        """Kind by kind, best first; no term finds nothing, and makes the index ready."""
