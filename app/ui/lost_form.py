"""What was typed into a form that cannot be opened again: to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from app.services.drafts import Draft
from app.ui.drafts import Drafts


class LostForm(QDialog):
    """Closed, it comes again at the next start; thrown away, it does not."""

    def __init__(self, draft: Draft, told: str, drafts: Drafts) -> None:
        super().__init__(drafts.window)
        words = drafts.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(draft.title)
        self.resize(620, 380)
        about = QLabel(told, self)
        about.setWordWrap(True)
        self._text = QPlainTextEdit("\n".join(f"{f.label}: {f.text}" for f in draft.fields), self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(words.tr("What you had typed"))
        roles, buttons = QDialogButtonBox.ButtonRole, QDialogButtonBox(self)
        copy = buttons.addButton(words.tr("&Copy everything"), roles.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        away = buttons.addButton(words.tr("&Throw it away"), roles.DestructiveRole)
        away.clicked.connect(drafts.throw_away)
        away.clicked.connect(self.accept)
        away.setAutoDefault(False)  # Return copies
        copy.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)
