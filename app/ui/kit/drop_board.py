"""A year board on which rows from elsewhere can be held over a bar's row and a day, and put."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.board import Row
from app.ui.kit.movable_board import MovableBoard
from app.ui.kit.row_drag import carries_row


class DropBoard(MovableBoard):
    """While a row is held over the board ``row_held`` tells the key of the nearest row and the day.

    The owner answers as to ``bar_tried``; ``row_dropped`` tells the same when the hand lets go,
    ``bar_left`` that it went elsewhere.
    """

    row_held = Signal(str, object)
    row_dropped = Signal(str)

    def __init__(self, more: str, parent: QWidget | None = None) -> None:
        super().__init__(more, parent)
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(carries_row(event))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        position = event.position().toPoint()
        self._scroll_along(position)
        row = self._row_near(position)
        event.setAccepted(row is not None and carries_row(event))
        if row is not None and event.isAccepted():
            self.row_held.emit(row.key, self._day_at(position))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._leave()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = self._row_near(event.position().toPoint())
        if row is not None and carries_row(event):
            event.acceptProposedAction()
            self.row_dropped.emit(row.key)

    def _row_near(self, position: QPoint) -> Row | None:
        """The row with a bar that is nearest; None beside the days."""
        rows = [placed for placed in self._layout.rows if placed.row.bar]
        if not rows or position.x() < self._layout.label_width:
            return None
        return min(rows, key=lambda placed: abs(placed.rect.center().y() - position.y())).row
