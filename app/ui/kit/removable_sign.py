"""A sign that says what a list is narrowed to; pressing it takes it off."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

CROSS = "\N{MULTIPLICATION X}"


class RemovableSign(QPushButton):
    """Not to be seen without a text; ``clicked`` tells that it is not wanted any more."""

    def __init__(self, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Say ``text``; empty: nothing is narrowed."""
        shown = text.replace("&", "&&")  # a single one would underline a letter
        self.setText(f"{shown} {CROSS}")
        self.setToolTip(self._meaning)
        self.setAccessibleName(f"{text} ({self._meaning})")
        self.setVisible(bool(text))
