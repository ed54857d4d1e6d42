"""Asks which papers of a visit are to be written, in which forms and language, and where."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
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

from app.services.use_cases.records import PaperOrder
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

PAPER_NAMES = {
    "programme": QT_TRANSLATE_NOOP("words", "Programme of the visit"),
    "delegation": QT_TRANSLATE_NOOP("words", "Delegation list"),
    "clearance": QT_TRANSLATE_NOOP("words", "Clearance file"),
    "talking-points": QT_TRANSLATE_NOOP("words", "Talking points"),
    "report": QT_TRANSLATE_NOOP("words", "Report of the visit"),
}
FORM_NAMES = {
    "docx": QT_TRANSLATE_NOOP("words", "Word document (.docx)"),
    "pdf": QT_TRANSLATE_NOOP("words", "PDF document (.pdf)"),
    "html": QT_TRANSLATE_NOOP("words", "Web page (.html)"),
}
LANGUAGES = (("en", "English"), ("ja", "日本語"), ("hi", "हिन्दी"))


class PapersDialog(QDialog):
    """Opened with ``open()``; the answer comes as ``order_given`` with the folder."""

    order_given = Signal(object, Path)

    def __init__(self, words: Words, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Papers of the visit"))
        self._papers = self._boxes(PAPER_NAMES, ("programme",))
        self._forms = self._boxes(FORM_NAMES, ("docx", "pdf"))
        self._passports = QCheckBox(words.tr("Names as in the passports (delegation list)"), self)
        self._language = QComboBox(self)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(words.language))
        self._language.setAccessibleName(words.tr("Language of the papers"))
        self._folder = QLineEdit(str(folder), self)
        self._folder.setAccessibleName(words.tr("Folder"))
        self._folder.setMinimumWidth(360)
        self._lay_out()
        for box in (*self._papers.values(), *self._forms.values()):
            box.toggled.connect(self._enable)
        self._folder.textChanged.connect(self._enable)
        self._enable()

    @property
    def order(self) -> PaperOrder:
        """What is ticked."""
        return PaperOrder(
            _ticked(self._papers),
            _ticked(self._forms),
            self._language.currentData(),
            self._passports.isChecked(),
        )

    def _boxes(self, names: Mapping[str, str], ticked: tuple[str, ...]) -> dict[str, QCheckBox]:
        words = self._words
        boxes = {key: QCheckBox(words.tr(text), self) for key, text in names.items()}
        for key in ticked:
            boxes[key].setChecked(True)
        return boxes

    def _lay_out(self) -> None:
        words = self._words
        groups = QHBoxLayout()
        for heading, boxes in (
            (words.tr("Papers"), self._papers),
            (words.tr("Formats"), self._forms),
        ):
            group = QGroupBox(heading, self)
            inner = QVBoxLayout(group)
            for box in boxes.values():
                inner.addWidget(box)
            inner.addStretch(1)
            groups.addWidget(group)
        note = QLabel(words.tr("Files of the same name are replaced."), self)
        note.setObjectName("faint")
        column = QVBoxLayout(self)
        column.addLayout(groups)
        column.addWidget(self._passports)
        column.addLayout(self._row(words.tr("Language of the papers"), self._language))
        column.addLayout(self._row(words.tr("Folder"), self._folder, self._browse_button()))
        column.addWidget(note)
        column.addWidget(self._button_box())

    def _row(self, text: str, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(text, self)
        label.setBuddy(widgets[0])
        row.addWidget(label)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _browse_button(self) -> QPushButton:
        words = self._words
        browse = QPushButton(words.tr("Browse…"), self)
        browse.clicked.connect(self._browse)
        return browse

    def _button_box(self) -> QDialogButtonBox:
        words = self._words
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._write = QPushButton(words.tr("Write"), self)
        buttons.addButton(self._write, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _browse(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Folder for the papers"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _enable(self) -> None:
        order = self.order
        ready = order.papers and order.forms and self._folder.text().strip()
        self._write.setEnabled(bool(ready))

    def _on_accepted(self) -> None:
        folder = Path(self._folder.text().strip()).expanduser()
        self.order_given.emit(self.order, folder)
        self.accept()


def _ticked(boxes: Mapping[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(key for key, box in boxes.items() if box.isChecked())
