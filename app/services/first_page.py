"""What the window shows at once on the next start: rows of the first screen, worked out before.

Rows are computed from the store while it is open, for today and the days that follow, and kept
under the ``stamp`` of the store that they were computed from. They are shown only while the store
still bears it. Nothing here may import more than it needs: a start waits for this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol

DAYS_AHEAD = 7
"""The desk is opened again within a week, even over a long weekend. The project's choice."""


class Look(NamedTuple):
    """Of the officer's settings, those that a window is built with."""

    language: str = "en"
    theme: str = "system"
    text_percent: int = 100
    numbers: str = "language"


class FirstPage(NamedTuple):
    """``rows`` in the form that the screen gave them: lists, texts and whole numbers."""

    look: Look
    rows: Any


class FirstPages(Protocol):
    """Keeps first pages beside a store, and looks at one that is not open yet."""

    def look(self) -> Look:
        """The look that the settings in the store ask for; the default where there is none."""

    def page(self, language: str) -> FirstPage | None:
        """Today's page, if it tells what the store holds now.

        ``language`` is the one that the window must speak; empty where the settings decide.
        """

    def is_current(self) -> bool:
        """Whether the kept pages tell what the store holds, from today on."""

    def keep(self, look: Look, rows_by_day: Callable[[], Mapping[str, Any]]) -> None:
        """Compute pages by ISO day and keep them, unless the store changes meanwhile."""
