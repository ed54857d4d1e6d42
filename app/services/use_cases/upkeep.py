"""The store itself: health, preferences, history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.changelog import Edit, EditFilter
from app.domain.settings import Settings
from app.services.changes import Changes
from app.services.check_health import Finding


class UpkeepCases(Protocol):
    """The store itself: health, preferences, history."""

    def health(self) -> Sequence[Finding]: ...

    def settings(self) -> Settings: ...

    def keep_settings(self, settings: Settings) -> Changes: ...

    def edits(self, wanted: EditFilter) -> Sequence[Edit]:
        """The log of changes, newest first."""

    def revert(self, batch: int, reason: str) -> Changes:
        """Bring back, by a new change, what stood before the edits of ``batch``."""

    def undo(self, reason: str) -> Changes: ...

    def redo(self, reason: str) -> Changes: ...
