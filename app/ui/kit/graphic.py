"""What is painted by ourselves, and told to screen readers as a graphic with name and text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Graphic(QLabel):
    """A label by descent, with an unseen picture: of such Qt tells as a graphic.

    Whoever inherits paints; ``accessibleDescription`` is to tell in words what is painted.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        unseen = QPixmap(1, 1)
        unseen.fill(Qt.GlobalColor.transparent)
        self.setPixmap(unseen)
