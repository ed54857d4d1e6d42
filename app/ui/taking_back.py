"""The question that taking an own record back asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from app.words.catalogue import Words


def ask_why(words: Words, parent: QWidget, tell: Callable[[str], None]) -> None:
    """Ask for the reason; ``tell`` hears it unless the question is given up."""
    question = QInputDialog(parent)
    question.setWindowTitle(words.tr("Take my record back"))
    question.setLabelText(
        words.tr(
            "Why? Where the reference knows it, that shows again; your record stays in the history."
        )
    )
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.textValueSelected.connect(lambda text: tell(text.strip()))
    question.open()
