"""Acts on a store that is not open: see ``app.services.rescue``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.shipped import Clock, Shipped

if TYPE_CHECKING:
    from app.services.rescue import Backup


class StoreRescue:
    """Backups of the store at ``place``, whether it can be opened or not."""

    def __init__(self, place: str, shipped: Shipped, clock: Clock) -> None:
        self._place = place
        self._migrations = shipped.root / "migrations"
        self._clock = clock

    def backups(self) -> Sequence[Backup]:
        from app.store.migrate import revisions
        from app.store.place import path_of
        from app.store.sqlite_copies import good_backups

        return good_backups(path_of(self._place), revisions(self._migrations))

    def restore(self, backup: Path) -> Path | None:
        from app.store.place import path_of
        from app.store.sqlite_copies import restore

        return restore(path_of(self._place), backup, self._migrations, self._clock.now())
