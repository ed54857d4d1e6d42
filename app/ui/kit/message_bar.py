"""One line beside the screen that says what is to be mended, without stopping the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


class MessageBar(QFrame):
    """Hidden until it has something to say; the user or the next message sends it away.

    ``again_wanted``: what could not be read is to be read again.
    """

    again_wanted = Signal()

    def __init__(self, close_text: str, again_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton(self)
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAccessibleName(close_text)
        close.setToolTip(close_text)
        close.clicked.connect(self.hide)
        self._again = QPushButton(again_text, self)
        self._again.hide()
        self._again.clicked.connect(self._ask_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._again)
        row.addWidget(close)
        self.hide()

    def show_problem(self, text: str) -> None:
        """Say what is wrong and what to do."""
        self._again.hide()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def offer_again(self) -> None:
        """What the message tells of left a list unread."""
        self._again.show()
        self.show()

    def _ask_again(self) -> None:
        self.hide()
        self.again_wanted.emit()

    @property
    def text(self) -> str:
        return self._text.text()
