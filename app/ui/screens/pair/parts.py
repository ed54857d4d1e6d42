"""Small pieces that the panes of a pair are put together from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.kit.table import Table


def label(parent: QWidget, name: str = "", text: str = "") -> QLabel:
    """Plain text that wraps and can be copied; ``name`` is its role in the style sheet."""
    made = QLabel(text, parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def title(parent: QWidget, text: str = "") -> QLabel:
    """The heading of a part of a pane."""
    return label(parent, "part", text)


def table(parent: QWidget, name: str) -> Table:
    """An empty table with its name for screen readers."""
    made = Table((), parent)
    made.setAccessibleName(name)
    return made


def wrapped_table(parent: QWidget, name: str) -> Table:
    """A table of few rows whose long texts wrap."""
    made = table(parent, name)
    made.let_wrap()
    return made


def part(parent: QWidget, heading: str, shown: QWidget, empty: QLabel) -> QWidget:
    """A heading over what is shown, or over the words for nothing to show."""
    made = QWidget(parent)
    empty.setAlignment(Qt.AlignmentFlag.AlignTop)
    layout = column(made, title(made, heading), shown, empty)
    layout.setStretch(1, 1)
    layout.setStretch(2, 1)
    return made


def column(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """``widgets`` below each other without a margin around them."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        made.addWidget(widget)
    return made
