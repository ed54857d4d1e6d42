"""The shipped icons in the palette's colour; a start shows its window before them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QIcon, QPalette, QPixmap


class Icons:
    """The shipped icon set in the colour of the palette's text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, name: str) -> QIcon:
        """The icon ``name``.

        Raises:
            FileNotFoundError: if the set has no such icon.
        """
        drawing = (self._folder / f"{name}.svg").read_text("utf-8")
        icon = QIcon()
        palette = QGuiApplication.palette()
        for group, mode in (
            (QPalette.ColorGroup.Active, QIcon.Mode.Normal),
            (QPalette.ColorGroup.Disabled, QIcon.Mode.Disabled),
        ):
            colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
            for side in (18, 36, 54):
                icon.addPixmap(_pixmap(drawing.replace("currentColor", colour), side), mode)
        return icon


def _pixmap(drawing: str, side: int) -> QPixmap:
    sized = drawing.replace('width="24"', f'width="{side}"', 1)
    sized = sized.replace('height="24"', f'height="{side}"', 1)
    pixmap = QPixmap()
    pixmap.loadFromData(QByteArray(sized.encode()), "SVG")
    return pixmap
