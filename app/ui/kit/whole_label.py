"""A label of wrapped lines that no splitter squeezes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class WholeLabel(QLabel):
    """Wraps plain text, to be read and copied, and is as high as its lines ask for.

    A splitter squeezes its panes to heights that do not know of wrapped lines.
    """

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._hold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hold()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.setMinimumHeight(0)  # a page that nobody sees has no say in the others' height

    def _hold(self) -> None:
        if self.isVisible():
            self.setMinimumHeight(0)  # else the height asked for would never sink
            self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))  # -1: no text yet
