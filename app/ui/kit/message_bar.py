"""One line beside the screen that says what is to be mended or was done, and stops no work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class MessageBar(QFrame):
    """Hidden until it has something to say; the user or the next message sends it away.

    What is in it is made with the first message: most windows never have one. ``again_wanted``:
    what could not be read is to be read again.
    """

    again_wanted = Signal()

    def __init__(self, close_text: str, again_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._close_text = close_text
        self._again_text = again_text
        self._parts: tuple[QLabel, QPushButton] | None = None
        self.hide()

    def show_problem(self, text: str) -> None:
        """Say what is wrong and what to do."""
        self._say("messageBar", text)

    def show_notice(self, text: str) -> None:
        """Say what was done, where it is too much for the foot of the window."""
        self._say("noticeLine", text)

    def offer_again(self) -> None:
        """What the message tells of left a list unread."""
        _, again = self._built()
        again.show()
        self.show()

    @property
    def text(self) -> str:
        return self._parts[0].text() if self._parts is not None else ""

    def _say(self, look: str, text: str) -> None:
        said, again = self._built()
        again.hide()
        said.setText(text)
        self.setAccessibleName(text)
        if look != self.objectName():
            self.setObjectName(look)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()

    def _ask_again(self) -> None:
        self.hide()
        self.again_wanted.emit()

    def _built(self) -> tuple[QLabel, QPushButton]:
        if self._parts is None:
            self._parts = self._build()
        return self._parts

    def _build(self) -> tuple[QLabel, QPushButton]:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QToolButton

        said = QLabel(self)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setTextFormat(Qt.TextFormat.PlainText)
        again = QPushButton(self._again_text, self)
        again.clicked.connect(self._ask_again)
        close = QToolButton(self)
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAccessibleName(self._close_text)
        close.setToolTip(self._close_text)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(said, 1)
        row.addWidget(again)
        row.addWidget(close)
        return said, again
