"""A titled list of lines, each of which opens something; one click or Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.overriding import override
from app.ui.kit.text_rows import TextRows

Texts = Callable[[Any], tuple[str, str, str]]
WIDE = 1


class LinePanel(QWidget):
    """Lines under a title; where there are none it says why, with a button if there is a way.

    ``texts`` tells of a line what stands before it, the line itself and a mark behind it. List and
    sentence are made when there is something for them to show: a start waits for no more.
    """

    opened = Signal(object)
    way_taken = Signal()

    def __init__(
        self, title: str, texts: Texts, empty: str, parent: QWidget, way: str = ""
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._texts = texts
        self._empty_text, self._way_text = empty, way
        self._table: TextRows | None = None
        self._empty: QWidget | None = None
        self.lines: tuple[Any, ...] = ()
        self._heading = QLabel(title, self)
        self._heading.setObjectName("part")
        self._heading.setWordWrap(True)
        self._room = QWidget(self)
        self._stack = QStackedLayout(self._room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._room, 1)

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Replace the lines."""
        self.lines = tuple(lines)
        many = len(lines) > 1
        self._heading.setText(f"{self._title} ({len(lines)})" if many else self._title)
        if lines:
            self._list.show_texts([self._texts(line) for line in lines])
            self._stack.setCurrentWidget(self._list)
        else:
            self._empty = self._empty or self._empty_page()
            self._stack.setCurrentWidget(self._empty)

    def focus_lines(self) -> None:
        """Put the keyboard on the lines, or on the way out of having none."""
        first = self._table if self.lines else self.findChild(QPushButton)
        if first is not None:
            first.setFocus()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Point at the lines; not before, as a start does without the names of Qt's cursors."""
        from PySide6.QtCore import Qt

        if self._table is not None:
            self._table.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    @property
    def _list(self) -> TextRows:
        if self._table is None:
            self._table = TextRows(("", "", ""), self._room, WIDE)  # where it stays: moves restyle
            self._table.setAccessibleName(self._title)
            self._table.horizontalHeader().hide()
            self._table.let_wrap()
            self._table.row_opened.connect(self._on_opened)
            self._stack.addWidget(self._table)
        return self._table

    def _empty_page(self) -> QWidget:
        page, way = QWidget(self._room), self._way_text
        label = QLabel(self._empty_text, page)
        label.setObjectName("faint")
        label.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(label)
        if way:
            button = QPushButton(page)
            button.setText(way)  # given with it Qt would look whether it is an icon
            button.clicked.connect(lambda _: self.way_taken.emit())
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        self._stack.addWidget(page)
        return page

    def _on_opened(self, row: int) -> None:
        self.opened.emit(self.lines[row])
