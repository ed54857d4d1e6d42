"""The map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from app.domain.scenarios import Scenario
from app.domain.scoring import Scoring
from app.services.draw_map import MapContent


class MapCases(Protocol):
    """The map."""

    def prepare(self) -> None:
        """Read what every map needs, so that the first is there at once."""

    def content(
        self,
        focus: str,
        layers: Sequence[str],
        scoring: Scoring,
        scenario: Scenario | None = None,
    ) -> MapContent:
        """``focus`` is a region (empty: none), ``layers`` those shown first.

        ``scenario`` is the what-if whose routes and gains can be shown, if any.
        """

    def page(self, content: MapContent, language: str, theme: str) -> Mapping[str, bytes]:
        """Files of the window's map page; ``theme`` is ``light`` or ``dark``."""

    def values(self, content: MapContent, language: str) -> Mapping[str, Any]:
        """What a page that stands already is told when only focus or weights are others."""

    def write(self, file: Path, content: MapContent, language: str) -> Path:
        """What ``content`` shows; the file's suffix tells the format."""
