"""Asks where a file of a pair is to be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(
    parent: QWidget,
    caption: str,
    proposed: Path,
    filters: Sequence[str],
    answer: Callable[[Path], None],
) -> None:
    """Open the dialog on ``proposed``, which takes the ending of the first of ``filters``.

    A filter names one ending: ``PDF (*.pdf)``. The chosen file is told to ``answer``.
    """
    endings = [text.rpartition("*.")[2].rstrip(")") for text in filters]
    dialog = QFileDialog(parent, caption, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(endings[0])
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(endings[list(filters).index(chosen)])
    )
    dialog.selectFile(f"{proposed.name}.{endings[0]}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: answer(Path(file)))
    dialog.open()
