"""The window's tools: what the menus offer most often, as icons at the end of the menu bar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar

from app.words.labels import plain

ICON = QSize(16, 16)
FLAT = """
QToolBar { border: none; padding: 0; margin: 0; spacing: 2px; }
QToolButton { padding: 1px 3px; margin: 0; }
"""


def show_tools(bar: QMenuBar, tools: Mapping[str, QAction], name: str) -> None:
    """Put the actions of the menus into a row; the keys name their icons.

    Each action stays in its menu with its shortcut, so
    that the row is not needed by whoever works by keyboard.
    """
    row = QToolBar(name, bar)
    row.setAccessibleName(name)
    row.setIconSize(ICON)
    row.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    row.setStyleSheet(FLAT)
    for action in tools.values():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setIconText(plain(action.text()))  # what a screen reader says
        action.setToolTip(f"{plain(action.text())} ({keys})" if keys else plain(action.text()))
        row.addAction(action)
    row.move(bar.width(), 0)  # shown in the other corner it would lie under a pointer there
    bar.setCornerWidget(row)
    row.show()
