"""Use cases of the store itself: health, preferences, history."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.domain.changelog import Edit, EditFilter
    from app.domain.problems import ProblemError
    from app.domain.settings import Settings
    from app.services.changes import Changes
    from app.services.check_health import Finding
    from app.services.rescue import Backup


class Upkeep:
    """See ``app.services.use_cases.upkeep``."""

    def __init__(self, premises: Premises) -> None:
        from app.services.history import UndoStack

        self._premises = premises
        self._store = premises.store
        self._undo = UndoStack(premises.store)
        premises.store.on_commit = self._undo.on_commit

    def health(self) -> Sequence[Finding]:
        from app.services.check_attachments import check_attachments
        from app.services.check_health import check_health
        from app.store.attachments import FolderAttachments, folder_of

        with self._store.read() as work:
            documents = check_attachments(work, FolderAttachments(folder_of(self._store.path)))
        return (*check_health(self._store), documents)

    def refuse_if_damaged(self) -> None:
        from app.services.check_health import refuse_if_damaged

        refuse_if_damaged(self._store)

    @property
    def hindrance(self) -> ProblemError | None:
        return self._store.hindered

    def settings(self) -> Settings:
        with self._store.read() as work:
            return work.settings.load()

    def keep_settings(self, settings: Settings) -> Changes:
        from app.services.changes import Changes

        with self._store.begin() as work:
            work.settings.save(settings)
            work.commit()
        return Changes(frozenset({"settings"}))

    def back_up(self, file: Path) -> Path:
        from app.store.sqlite_copies import back_up

        at = self._premises
        return back_up(self._store.path, file, self._known, at.clock.now())

    def back_up_daily(self) -> Path | None:
        from app.store.sqlite_copies import make_daily

        if self.hindrance is not None:
            return None
        kept = self.settings().backups_kept
        return make_daily(self._store.path, self._premises.clock.today(), self._known, kept)

    def backups(self) -> Sequence[Backup]:
        from app.store.sqlite_copies import good_backups

        return good_backups(self._store.path, self._known)

    @property
    def _known(self) -> Sequence[str]:
        from app.store.migrate import revisions

        return revisions(self._premises.shipped.root / "migrations")

    def edits(self, wanted: EditFilter) -> Sequence[Edit]:
        from app.services.history import list_edits

        return list_edits(self._store, wanted)

    def revert(self, batch: int, reason: str) -> Changes:
        from app.services.history import revert

        return revert(self._store, batch, reason)

    def undo(self, reason: str) -> Changes:
        return self._undo.undo(reason)

    def redo(self, reason: str) -> Changes:
        return self._undo.redo(reason)
