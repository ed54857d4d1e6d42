"""Backups, and what can be done while no store is open: bring one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole, readable copy of the store; ``made_on`` is the day of its last change."""

    path: Path
    made_on: date
    size_bytes: int


class Rescue(Protocol):
    """Acts on a store that is not open, or cannot be opened."""

    def backups(self) -> Sequence[Backup]:
        """The good backups that lie beside the store, newest first."""

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the store's place; where the present store was set aside.

        Raises:
            ProblemError: ``backup-missing``, ``backup-unreadable``, ``store-locked``,
                ``store-newer``, ``disk-full``; the present store is as it was.
        """
