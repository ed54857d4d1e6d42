"""A bug's report, to read and to copy; nothing of it leaves the machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.words.catalogue import Words


class CrashReport(QDialog):
    """``report`` is what the log in ``file`` holds of the bug."""

    def __init__(self, words: Words, report: str, file: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle("SetuHashi")
        self.resize(720, 460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(words.tr("Report of what went wrong"))
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(words.tr("Copy the &report"), self)
        self._copy.clicked.connect(self._copy_report)
        self._lay_out(file)

    def _lay_out(self, file: Path) -> None:
        words = self._words
        happened = QLabel(
            words.tr("Something went wrong inside SetuHashi. Nothing you kept is lost."), self
        )
        happened.setObjectName("subheading")
        where = QLabel(
            words.tr("The report is in {file}. You can read and copy it here.").format(file=file),
            self,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for label in (happened, where):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._report, 1)
        column.addWidget(buttons)

    def _copy_report(self) -> None:
        words = self._words
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(words.tr("Copied"))
