"""Decides what the history tab shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from app.domain.changelog import Edit, EditFilter
from app.services.changes import Changes
from app.ui.screens.data.presenter.work import Work

PAGE = 200


class HistoryCases(Protocol):
    """What the tab needs of the use cases."""

    def edits(self, wanted: EditFilter) -> Sequence[Edit]: ...

    def revert(self, batch: int, reason: str) -> Changes: ...


class HistoryView(Protocol):
    """What the presenter may ask of the tab."""

    def show_edits(self, edits: Sequence[Edit], *, more: bool) -> None:
        """``more``: older edits can be asked for."""

    def show_edit(self, edit: Edit | None, together: int) -> None:
        """``together``: how many of the edits shown were made as one change with this one."""


class HistoryPresenter:
    """Answers what the officer does in the log."""

    def __init__(self, view: HistoryView, cases: HistoryCases, work: Work) -> None:
        self._view = view
        self._cases = cases
        self._work = work
        self._wanted = EditFilter(limit=PAGE)
        self._edits: tuple[Edit, ...] = ()
        self._chosen: Edit | None = None

    def start(self) -> None:
        """Read the newest edits that pass the filter."""
        wanted = self._wanted
        self._work.read(lambda: self._cases.edits(wanted), self._on_edits, "history")

    def filter(self, wanted: EditFilter) -> None:
        """Show only edits that pass."""
        self._wanted = replace(wanted, limit=PAGE)
        self.start()

    def show_more(self) -> None:
        """Read the next older edits as well."""
        if not self._edits:
            return
        wanted = replace(self._wanted, below=self._edits[-1].edit_id)
        self._work.read(
            lambda: self._cases.edits(wanted),
            lambda older: self._show((*self._edits, *older), more=len(older) == PAGE),
            "history",
        )

    def choose(self, edit: Edit) -> None:
        """Open an edit field by field."""
        self._chosen = edit
        self._view.show_edit(edit, sum(each.batch == edit.batch for each in self._edits))

    def revert(self, reason: str) -> None:
        """Take the chosen change back, with all that was done in it, by a new change."""
        if self._chosen is not None:
            batch = self._chosen.batch
            self._work.change(lambda: self._cases.revert(batch, reason), lambda _: self.start())

    def _on_edits(self, edits: Sequence[Edit]) -> None:
        self._show(tuple(edits), more=len(edits) == PAGE)

    def _show(self, edits: tuple[Edit, ...], *, more: bool) -> None:
        self._edits = edits
        self._view.show_edits(edits, more=more)
        if self._chosen not in edits:
            self._chosen = None
            self._view.show_edit(None, 0)
