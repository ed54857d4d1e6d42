"""The store itself: health, preferences, history."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.domain.changelog import Edit, EditFilter
from app.domain.problems import ProblemError
from app.domain.settings import Settings
from app.services.changes import Changes
from app.services.check_health import Finding
from app.services.rescue import Backup


class UpkeepCases(Protocol):
    """The store itself: health, preferences, history."""

    def health(self) -> Sequence[Finding]: ...

    def refuse_if_damaged(self) -> None:
        """Raise ``store-damaged`` where something unexpected may come from a damaged store."""

    @property
    def hindrance(self) -> ProblemError | None:
        """Why nothing can be kept: the store is opened for reading only. None: it is not."""

    def settings(self) -> Settings: ...

    def keep_settings(self, settings: Settings) -> Changes: ...

    def back_up(self, file: Path) -> Path:
        """Write the store with all attached documents into one archive."""

    def back_up_daily(self) -> Path | None:
        """Back the store up beside itself, once a day; None where it was done or cannot be."""

    def backups(self) -> Sequence[Backup]:
        """The good backups that lie beside the store, newest first."""

    def edits(self, wanted: EditFilter) -> Sequence[Edit]:
        """The log of changes, newest first."""

    def revert(self, batch: int, reason: str) -> Changes:
        """Bring back, by a new change, what stood before the edits of ``batch``."""

    def undo(self, reason: str) -> Changes: ...

    def redo(self, reason: str) -> Changes: ...
