"""The map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.domain.scoring import Scoring
from app.services.draw_map import MapContent


class MapCases(Protocol):
    """The map."""

    def content(self, focus: str, layers: Sequence[str], scoring: Scoring) -> MapContent:
        """``focus`` is a region (empty: none), ``layers`` those shown first."""

    def page(self, content: MapContent, language: str, theme: str) -> Mapping[str, bytes]:
        """Files of the window's map page; ``theme`` is ``light`` or ``dark``."""

    def write(self, file: Path, content: MapContent, language: str) -> Path:
        """The file's suffix tells the format."""
