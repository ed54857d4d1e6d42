"""Asks in which formats and where a plan is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.tab_order import follow_layout
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

FORMATS = {
    "xlsx": QT_TRANSLATE_NOOP("words", "Excel workbook (.xlsx)"),
    "ics": QT_TRANSLATE_NOOP("words", "Calendar file (.ics)"),
    "csv": QT_TRANSLATE_NOOP("words", "CSV table (.csv)"),
    "html": QT_TRANSLATE_NOOP("words", "Web page (.html)"),
    "docx": QT_TRANSLATE_NOOP("words", "Word document (.docx)"),
    "pdf": QT_TRANSLATE_NOOP("words", "PDF document (.pdf)"),
}
LANGUAGES = (("en", "English"), ("ja", "日本語"), ("hi", "हिन्दी"))


class ExportDialog(QDialog):
    """Opened with ``open()``; the answer comes as a signal."""

    export_chosen = Signal(Path, tuple, str)

    def __init__(self, words: Words, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(words.tr("Export the plan"))
        self._boxes = {key: QCheckBox(words.tr(text), self) for key, text in FORMATS.items()}
        self._folder = QLineEdit(str(folder), self)
        self._folder.setMinimumWidth(360)
        self._language = QComboBox(self)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(words.language))
        self._language.setAccessibleName(words.tr("Language of the files"))
        self._buttons = self._button_box()
        self._lay_out()
        for box in self._boxes.values():
            box.setChecked(True)
            box.toggled.connect(self._update_buttons)
        self._folder.textChanged.connect(self._update_buttons)
        self.accepted.connect(self._on_accepted)

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats ticked, in the order shown."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def use_folder(self, folder: str) -> None:
        """Fill in the folder; the officer may still change it."""
        self._folder.setText(folder)

    def _button_box(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        words = self._words
        self._write = QPushButton(words.tr("Export"), self)
        buttons.addButton(self._write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        words = self._words
        formats = QGroupBox(words.tr("Formats"), self)
        column = QVBoxLayout(formats)
        for box in self._boxes.values():
            column.addWidget(box)
        label = QLabel(words.tr("Folder"), self)
        label.setBuddy(self._folder)
        self._folder.setAccessibleName(words.tr("Folder"))
        browse = QPushButton(words.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        language = QLabel(words.tr("Language of the files"), self)
        language.setBuddy(self._language)
        languages = QHBoxLayout()
        languages.addWidget(language)
        languages.addWidget(self._language)
        languages.addStretch(1)
        note = QLabel(words.tr("Files of the same name are replaced."), self)
        note.setObjectName("faint")
        layout = QVBoxLayout(self)
        layout.addWidget(formats)
        layout.addLayout(languages)
        layout.addLayout(row)
        layout.addWidget(note)
        layout.addWidget(self._buttons)
        follow_layout(self)

    def _browse(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Folder for the exported files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._folder.text())
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def _update_buttons(self) -> None:
        self._write.setEnabled(bool(self.formats) and bool(self._folder.text().strip()))

    def _on_accepted(self) -> None:
        folder = Path(self._folder.text().strip()).expanduser()
        self.export_chosen.emit(folder, self.formats, self._language.currentData())
