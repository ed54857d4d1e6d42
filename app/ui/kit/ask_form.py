"""A dialog of labelled fields that says what was given and stays open for problems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.kit.whole_label import WholeLabel

LONGEST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A field under its label; a ``required`` line must be filled before it can be saved."""

    label: str
    field: QWidget
    required: bool = False


class AskForm(QDialog):
    """Opened with ``open()``; ``saved`` is told when Save is pressed, closing is the caller's."""

    saved = Signal()

    def __init__(
        self, title: str, asked: Sequence[Asked], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._asked = tuple(asked)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setDefault(True)  # Return saves once everything required is there, and never cancels
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._buttons.accepted.connect(self.saved)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(note)
        self._enable_save()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _lay_out(self, note: str) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        if note:
            told = QLabel(note, self)
            told.setWordWrap(True)
            form.addRow(told)
        for each in self._asked:
            each.field.setAccessibleName(each.label)
            form.addRow(each.label, each.field)
            if each.required and isinstance(each.field, QLineEdit):
                each.field.textChanged.connect(self._enable_save)
        form.addRow(self._problem)
        form.addRow(self._buttons)
        self.resize(620, self.sizeHint().height())

    def _enable_save(self) -> None:
        filled = all(
            each.field.text().strip()
            for each in self._asked
            if each.required and isinstance(each.field, QLineEdit)
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(filled)


def text_line(text: str = "", hint: str = "") -> QLineEdit:
    """A line to type into; ``hint`` shows the form of what is asked."""
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_TEXT)
    line.setPlaceholderText(hint)
    return line


def text_lines(text: str, lines: int) -> QPlainTextEdit:
    """Room for several ``lines``; Tab goes on to the next field."""
    box = QPlainTextEdit(text)
    box.setTabChangesFocus(True)
    box.setMaximumHeight(box.fontMetrics().lineSpacing() * (lines + 1))
    return box
