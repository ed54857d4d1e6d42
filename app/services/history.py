"""What was changed, and how it is taken back: always by a new change, never by rewriting."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.calendar_entry import SENT_KIND
from app.domain.changelog import Edit, EditFilter
from app.domain.problems import refuse
from app.services.changes import Changes
from app.services.ports import Store


def list_edits(store: Store, wanted: EditFilter) -> Sequence[Edit]:
    """The edits that pass the filter, newest first."""
    with store.read() as work:
        return work.changelog.edits(wanted)


def revert(store: Store, batch: int, reason: str) -> Changes:
    """Bring back what stood before the edits of ``batch``.

    Raises:
        ProblemError: ``reason-missing``, ``edit-unknown``, ``edit-overtaken``; nothing changed.
    """
    if not reason.strip():
        raise refuse("reason-missing")
    with store.begin() as work:
        taken_back = work.changelog.revert(batch, reason.strip())
        work.commit()
    return Changes(
        frozenset(edit.kind for edit in taken_back), tuple(edit.key for edit in taken_back)
    )


class UndoStack:
    """Undo and redo of this session's changes, across all screens.

    ``on_commit`` is told of every batch that the store keeps. Undoing is a change like any
    other, so a redo takes that change back.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._done: list[int] = []
        self._undone: list[int] = []
        self._reverting = False
        self._kept = 0

    def on_commit(self, batch: int) -> None:
        """A batch was kept; a new change of the officer's ends what could be redone."""
        self._kept = batch
        if not self._reverting and not self._is_memory(batch):
            self._done.append(batch)
            self._undone.clear()

    def _is_memory(self, batch: int) -> bool:
        """Whether it only says what was sent: that cannot be called back."""
        with self._store.read() as work:
            return {edit.kind for edit in work.changelog.of_batch(batch)} == {SENT_KIND}

    def undo(self, reason: str) -> Changes:
        """Take back the newest change of this session that stands.

        Raises:
            ProblemError: ``nothing-to-undo``; ``edit-overtaken``.
        """
        if not self._done:
            raise refuse("nothing-to-undo")
        changes = self._revert(self._done[-1], reason)
        self._done.pop()
        self._undone.append(self._kept)
        return changes

    def redo(self, reason: str) -> Changes:
        """Bring back what was undone last.

        Raises:
            ProblemError: ``nothing-to-redo``; ``edit-overtaken``.
        """
        if not self._undone:
            raise refuse("nothing-to-redo")
        changes = self._revert(self._undone[-1], reason)
        self._undone.pop()
        self._done.append(self._kept)
        return changes

    def _revert(self, batch: int, reason: str) -> Changes:
        self._reverting = True
        try:
            return revert(self._store, batch, reason)
        finally:
            self._reverting = False
