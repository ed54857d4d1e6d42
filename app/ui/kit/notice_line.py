"""One quiet line above a screen, with a button that takes back what it tells of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticeLine(QFrame):
    """Hidden while there is nothing to tell."""

    way_taken = Signal()

    def __init__(self, way: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._way = QPushButton(way, self)
        self._way.setAutoDefault(False)  # in a form, Return saves
        self._way.clicked.connect(self.way_taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.addWidget(self._text, 1)
        row.addWidget(self._way)
        self.hide()

    def show_notice(self, text: str) -> None:
        """Tell ``text``; empty hides the line."""
        self._text.setText(text)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        return self._text.text()
