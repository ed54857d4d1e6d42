"""Stands in place of a screen that is still read."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class Reading(QLabel):
    """Stands where a screen will stand once it is read; says so if it cannot be read."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._text = text
        self.setWordWrap(True)

    def begin(self) -> None:
        """It is being read."""
        from PySide6.QtCore import Qt  # a start does without its many names

        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setText(self._text)

    def fail(self, text: str) -> None:
        """It could not be read."""
        self.setText(text)
