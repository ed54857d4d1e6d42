"""The line that says how pairs are scored, wherever the officer chose another method."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.scoring import Scoring
from app.services.changes import Changes
from app.ui.kit.notice_line import NoticeLine
from app.ui.rooms.rooms import Rooms
from app.words.scoring import scoring_told


class MethodLine(NoticeLine):
    """Follows the settings; its button goes back to the standard method everywhere."""

    def __init__(self, rooms: Rooms, parent: QWidget | None = None) -> None:
        words = rooms.given.words
        super().__init__(words.tr("Back to the standard method"), parent)
        self._rooms = rooms
        self.way_taken.connect(rooms.take_standard_method)
        rooms.changed.connect(self.on_changes)
        self.refresh()

    def on_changes(self, changes: Changes) -> None:
        """Read the method again if it may be another."""
        if "settings" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Read the method in force off the GUI thread, and tell it unless it is the standard."""
        given = self._rooms.given
        given.run(lambda _: given.cases.match.in_force(), self._on_read, given.on_problem)

    def _on_read(self, scoring: Scoring) -> None:
        words = self._rooms.given.words
        self.show_notice("" if scoring.is_standard else scoring_told(words, scoring))


def under_method_line(rooms: Rooms, view: QWidget) -> QWidget:
    """``view`` with the line above it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(MethodLine(rooms, whole))
    column.addWidget(view, 1)
    return whole
