"""One line under the toolbar that says what went wrong or well, without stopping the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


class MessageBar(QFrame):
    """Hidden until it has something to say; the user or the next message sends it away."""

    def __init__(self, close_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._action: Callable[[], None] | None = None
        self._button.clicked.connect(self._on_button)
        close = QToolButton(self)
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAccessibleName(close_text)
        close.setToolTip(close_text)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self.hide()

    def show_note(
        self, text: str, button: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Good news, with an optional button (such as Undo)."""
        self._show("note", text, button, action)

    def show_problem(self, text: str) -> None:
        """Something the user can mend."""
        self._show("problem", text, "", None)

    @property
    def text(self) -> str:
        return self._text.text()

    def _show(self, kind: str, text: str, button: str, action: Callable[[], None] | None) -> None:
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action = action
        self._button.setText(button)
        self._button.setVisible(action is not None)
        self.show()

    def _on_button(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
