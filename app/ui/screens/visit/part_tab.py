"""One part of a visit's record: its rows, what can be done with them, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.ui.kit.flow_row import FlowRow
from app.ui.kit.table import ROW_ROLE, Column, Table


class PartTab(QWidget):
    """A table with its buttons below; ``empty`` says what to do where there are no rows.

    ``texts`` of its buttons (add, change, take away) are empty where there is none. Enter or a
    double click opens a row, Delete takes it away.
    """

    add_wanted = Signal()
    row_opened = Signal(object)
    remove_wanted = Signal(object)
    files_dropped = Signal(list)

    def __init__(
        self,
        name: str,
        empty: str,
        texts: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = Table((), self)
        self.table.let_wrap()
        self.table.setAccessibleName(name)
        self.table.setWordWrap(True)
        self._wrapping = QTimer(self, singleShot=True)  # once all columns have their width
        self._wrapping.timeout.connect(self._wrap)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._wrapping.start())
        self._buttons = FlowRow()
        self._on_row: list[QPushButton] = []
        self.note = QLabel(self)
        self.note.setObjectName("faint")
        self.note.setWordWrap(True)
        self._add_buttons(*texts)
        self._lay_out(empty)
        self.table.row_opened.connect(self.row_opened)
        self.table.selectionModel().currentRowChanged.connect(self._enable)

    def show_part(self, columns: Sequence[Column[Any]], rows: Sequence[Any], note: str) -> None:
        """Show other rows; the line that was current stays so."""
        place = self.table.currentIndex().row()
        self.table.show_columns(columns)
        self.table.show_rows(rows)
        self.table.fit_columns()
        self._wrapping.start()
        self._stack.setCurrentIndex(0 if rows else 1)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if rows:
            nearest = min(max(place, 0), len(rows) - 1)
            self.table.setCurrentIndex(self.table.sorted_rows.index(nearest, 0))
        self._enable()

    @property
    def current(self) -> Any:
        """The current row; None without one."""
        index = self.table.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def add_button(self, text: str, *, on_row: bool = False) -> QPushButton:
        """A further button; ``on_row``: it needs a current row."""
        button = QPushButton(text, self)
        self._buttons.addWidget(button)
        if on_row:
            self._on_row.append(button)
        return button

    def add_beside(self, widget: QWidget) -> None:
        """Put ``widget`` at the end of the buttons."""
        self._buttons.addWidget(widget)

    def _add_buttons(self, add: str, change: str, remove: str) -> None:
        if add:
            self.add_button(add).clicked.connect(self.add_wanted)
        if change:
            self.add_button(change, on_row=True).clicked.connect(
                lambda: self.row_opened.emit(self.current)
            )
        self._can_remove = bool(remove)
        if remove:
            self.add_button(remove, on_row=True).clicked.connect(self._remove)

    def _lay_out(self, empty: str) -> None:
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self.table)
        told = QLabel(empty, self)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told.setWordWrap(True)
        self._stack.addWidget(told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(room, 1)
        column.addWidget(self.note)
        column.addLayout(self._buttons)

    def _wrap(self) -> None:
        """Rows as high as their texts; lines of Devanagari are higher than the font tells."""
        table, more = self.table, self.fontMetrics().height() // 2
        table.resizeRowsToContents()
        for row in range(table.sorted_rows.rowCount()):
            if table.rowHeight(row) > table.verticalHeader().defaultSectionSize():
                table.setRowHeight(row, table.rowHeight(row) + more)

    def _remove(self) -> None:
        if self.current is not None:
            self.remove_wanted.emit(self.current)

    def _enable(self) -> None:
        for button in self._on_row:
            button.setEnabled(self.current is not None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._can_remove:
            self._remove()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit(_files(event))
        event.acceptProposedAction()


def _files(event: QDropEvent) -> list[Path]:
    """The files of this machine that are carried."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
