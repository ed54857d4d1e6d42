"""One line beside the screen that says what is to be mended, without stopping the work."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


class MessageBar(QFrame):
    """Hidden until it has something to say; the user or the next message sends it away.

    What is in it is made with the first message: most windows never have one.
    """

    def __init__(self, close_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._close_text = close_text
        self._text: QLabel | None = None
        self.hide()

    def show_problem(self, text: str) -> None:
        """Say what is wrong and what to do."""
        if self._text is None:
            self._text = self._build()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    @property
    def text(self) -> str:
        return self._text.text() if self._text is not None else ""

    def _build(self) -> QLabel:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QToolButton

        said = QLabel(self)
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton(self)
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAccessibleName(self._close_text)
        close.setToolTip(self._close_text)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(said, 1)
        row.addWidget(close)
        return said
