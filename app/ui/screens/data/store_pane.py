"""The tab of the store itself: the doctor's checks, and the backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.settings import MOST_BACKUPS
from app.services.rescue import Backup
from app.ui.kit.table import Table
from app.ui.screens.data.model import backup_columns, finding_columns
from app.ui.screens.data.presenter.upkeep import StoreFacts
from app.words.catalogue import Words


class StorePane(QWidget):
    """Widgets only."""

    check_wanted = Signal()
    backup_wanted = Signal(Path)
    kept_chosen = Signal(int)
    restore_wanted = Signal(Path)

    def __init__(self, words: Words, kept: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._chosen: Backup | None = None
        self._verdict = self._text("")
        self._verdict.setObjectName("heading")
        self._findings = Table(finding_columns(words), self)
        self._findings.setAccessibleName(words.tr("Checks of the store"))
        self._check = QPushButton(words.tr("&Check again"), self)
        self._check.clicked.connect(self.check_wanted)
        self._backups = Table(backup_columns(words), self)
        self._backups.setAccessibleName(words.tr("Backups beside the store"))
        self._back_up = QPushButton(words.tr("&Back up now…"), self)
        self._back_up.clicked.connect(self._browse)
        self._backups.row_selected.connect(self._on_row)
        self._bring = QPushButton(words.tr("Bring th&is backup back"), self)
        self._bring.setEnabled(False)
        self._bring.clicked.connect(self._bring_chosen)
        self._bring_file = QPushButton(words.tr("Bring back a fi&le…"), self)
        self._bring_file.clicked.connect(self._browse_for_backup)
        self._kept = QSpinBox(self)
        self._kept.setRange(1, MOST_BACKUPS)
        self._kept.setAccessibleName(words.tr("Daily backups kept"))
        self.show_kept(kept)
        self._kept.valueChanged.connect(self.kept_chosen)
        self._note = self._text("")
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._check.setFocus()

    def show_kept(self, kept: int) -> None:
        """How many daily backups stay; nobody is told."""
        with QSignalBlocker(self._kept):
            self._kept.setValue(kept)

    def show_store(self, facts: StoreFacts) -> None:
        """Every check, passed or not, and every backup."""
        words = self._words
        self._findings.show_rows(facts.findings)
        self._backups.show_rows(facts.backups)
        self._on_row(None)
        self._room.setCurrentIndex(0 if facts.backups else 1)
        failed = sum(not finding.ok for finding in facts.findings)
        self._verdict.setText(
            words.tr("%n checks found a problem.", "", failed)
            if failed
            else words.tr("The store is sound.")
        )

    def show_backup(self, file: Path) -> None:
        """Say where the backup lies."""
        words = self._words
        self._note.setText(words.tr("The backup is in {file}.").format(file=file))

    def _lay_out(self) -> None:
        words = self._words
        checks = QHBoxLayout()
        checks.addWidget(self._verdict, 1)
        checks.addWidget(self._check)
        kept = QHBoxLayout()
        label = QLabel(words.tr("Daily backups &kept"), self)
        label.setBuddy(self._kept)
        kept.addWidget(label)
        kept.addWidget(self._kept)
        kept.addWidget(self._note, 1)
        kept.addWidget(self._back_up)
        none_yet = self._text(
            words.tr("No backup yet: one is made a day, shortly after the program starts.")
        )
        none_yet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        backups = QWidget(self)
        self._room = QStackedLayout(backups)
        self._room.addWidget(self._backups)
        self._room.addWidget(none_yet)
        hint = self._text(
            words.tr(
                "A backup takes the place of the present store, which is set aside under a name "
                "of its own and never overwritten."
            )
        )
        hint.setObjectName("faint")
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self._bring)
        foot.addWidget(self._bring_file)
        column = QVBoxLayout(self)
        column.addLayout(checks)
        column.addWidget(self._findings, 3)
        column.addLayout(kept)
        column.addWidget(backups, 2)
        column.addLayout(foot)

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _on_row(self, backup: Backup | None) -> None:
        self._chosen = backup
        self._bring.setEnabled(backup is not None)

    def _bring_chosen(self) -> None:
        if self._chosen is not None:
            self.restore_wanted.emit(self._chosen.path)

    def _browse_for_backup(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Backup to bring back"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.restore_wanted.emit(Path(file)))
        dialog.open()

    def _browse(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("File for the backup"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("setuhashi")
        dialog.selectFile(QDir.home().filePath("desk.setuhashi"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.backup_wanted.emit(Path(file)))
        dialog.open()
