"""Rows of a table taken in the hand and held over other widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.table import Column, Table

ROW = "application/x-setuhashi-row"
"""What is dragged: a row of a table of this window; which one ``row_taken`` has told."""


class DragTable(Table):
    """A table whose rows can be dragged; whoever takes them joins both in the window."""

    row_taken = Signal(object)
    row_let_go = Signal()

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self.setDragEnabled(True)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current; only who came here by Tab has meant that."""
        if self.current_row() is not None or event.reason() in _BY_TAB:
            super().focusInEvent(event)
            return
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentIndex(QModelIndex())

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        row = self.current_row()
        if row is None:
            return
        mime = QMimeData()
        mime.setData(ROW, b"")
        drag = QDrag(self)
        drag.setMimeData(mime)
        line = self.visualRect(self.currentIndex())
        line.setRight(min(self.viewport().width(), line.left() + 320))
        drag.setPixmap(self.viewport().grab(line))
        drag.setHotSpot(QPoint(0, -8))  # under the hand the board stays in sight
        self.row_taken.emit(row)
        drag.exec(Qt.DropAction.CopyAction)
        self.row_let_go.emit()


def carries_row(event: QDropEvent) -> bool:
    """Whether a row is in the hand, and nothing else."""
    return event.mimeData().hasFormat(ROW)


_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
