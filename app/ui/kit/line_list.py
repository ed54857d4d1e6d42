"""Sentences one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QWidget


class LineList(QListWidget):
    """Wrapped, each behind a bullet."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """``name`` is the accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_lines(self, texts: Sequence[str]) -> None:
        """List ``texts`` in place of those before."""
        self.clear()
        self.addItems([f"\N{BULLET} {text}" for text in texts])
