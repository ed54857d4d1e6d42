"""A titled list of lines, each of which opens something; one click or Enter does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.ui.kit.table import ROW_ROLE, Column, Table


class LinePanel(QWidget):
    """Lines under a title; where there are none it says why, with a button if there is a way."""

    opened = Signal(object)
    way_taken = Signal()

    def __init__(
        self, title: str, columns: Sequence[Column[Any]], empty: str, parent: QWidget, way: str = ""
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._heading = QLabel(title, self)
        self._heading.setWordWrap(True)
        self._heading.setObjectName("part")
        self._room = QWidget(self)
        self._table = Table(columns, self._room)  # where it stays: each move is styled anew
        self._table.setAccessibleName(title)
        self._table.horizontalHeader().hide()
        self._table.let_wrap()
        self._table.setCursor(Qt.CursorShape.PointingHandCursor)
        self._table.clicked.connect(self._on_clicked)
        self._table.row_opened.connect(self.opened)
        self._stack = QStackedLayout(self._room)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty_page(empty, way))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._room, 1)

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Replace the lines."""
        many = len(lines) > 1
        self._heading.setText(f"{self._title} ({len(lines)})" if many else self._title)
        self._table.show_columns(self._table.rows.columns)
        self._table.show_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)

    def focus_lines(self) -> None:
        """Put the keyboard on the lines."""
        self._table.setFocus()

    def _empty_page(self, text: str, way: str) -> QWidget:
        page = QWidget(self._room)
        label = QLabel(text, page)
        label.setObjectName("faint")
        label.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(label)
        if way:
            button = QPushButton(way, page)
            button.clicked.connect(lambda _: self.way_taken.emit())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))
