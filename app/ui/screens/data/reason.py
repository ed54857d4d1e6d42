"""Asks why, before something is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget


def ask_why(parent: QWidget, title: str, question: str, then: Callable[[str], None]) -> None:
    """Open a dialog; ``then`` hears the reason."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.textValueSelected.connect(lambda reason: then(reason.strip()))
    dialog.open()
