"""The export tab: every kind of record as a file that import reads back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.import_kinds import ImportKind
from app.ui.kit.table import Table
from app.ui.screens.data.model import kind_columns
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

FORMATS = {
    ".xlsx": QT_TRANSLATE_NOOP("words", "Excel workbook (.xlsx)"),
    ".csv": QT_TRANSLATE_NOOP("words", "CSV table (.csv)"),
}


class ExportPane(QWidget):
    """Widgets only."""

    export_wanted = Signal(str, Path)

    def __init__(
        self, words: Words, kinds: Sequence[ImportKind[Any]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._kind: ImportKind[Any] | None = None
        self._table = Table(kind_columns(words), self)
        self._table.let_wrap()
        self._table.setAccessibleName(words.tr("What can be exported"))
        self._table.row_selected.connect(self._on_kind)
        self._table.row_opened.connect(lambda _: self._browse())
        self._format = QComboBox(self)
        self._format.setAccessibleName(words.tr("Format"))
        for suffix, text in FORMATS.items():
            self._format.addItem(words.tr(text), suffix)
        self._export = QPushButton(words.tr("E&xport…"), self)
        self._export.setEnabled(False)
        self._export.clicked.connect(self._browse)
        self._note = QLabel(words.tr("Choose what to export."), self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._table.show_rows(kinds)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._table.setFocus()

    def show_written(self, file: Path) -> None:
        """Say where the file lies."""
        words = self._words
        self._note.setText(words.tr("Written: {file}").format(file=file))

    def _lay_out(self) -> None:
        words = self._words
        hint = QLabel(
            words.tr(
                "Everything of a kind, reference and your own records alike. "
                "Change the file and take it in again: what is as before stays as it is."
            ),
            self,
        )
        hint.setObjectName("faint")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self._format)
        row.addWidget(self._export)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self._table, 1)
        column.addLayout(row)

    def _on_kind(self, kind: ImportKind[Any]) -> None:
        self._kind = kind
        self._export.setEnabled(True)

    def _browse(self) -> None:
        kind, words = self._kind, self._words
        if kind is None:
            return
        suffix = str(self._format.currentData())
        dialog = QFileDialog(self, words.tr("File to write"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setNameFilter(f"*{suffix}")
        dialog.selectFile(QDir.home().filePath(f"{kind.kind}{suffix}"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.export_wanted.emit(kind.kind, Path(file)))
        dialog.open()
