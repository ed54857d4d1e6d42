"""Backups, and what can be done while no store is open: bring one back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole, readable copy of the store, made on the day ``made_on`` by the clock of then.

    ``last_change`` is the number of the last entry in its log, 0 for none: the store counts on
    whatever the clock says.
    """

    path: Path
    made_on: date
    size_bytes: int
    last_change: int = 0


class Rescue(Protocol):
    """Acts on a store that is not open, or cannot be opened."""

    def backups(self) -> Sequence[Backup]:
        """The good backups that lie beside the store: first the one that holds most changes."""

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the store's place; where the present store was set aside.

        Raises:
            ProblemError: ``backup-missing``, ``backup-unreadable``, ``store-locked``,
                ``store-newer``, ``disk-full``; the present store is as it was.
        """
