"""A dialog that keeps something for a reason, and stays open while there is a problem."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.ui.kit.whole_label import WholeLabel
from app.words.catalogue import Words

LONGEST_TEXT = 4_000


class ReasonDialog(QDialog):
    """``form`` takes the fields; then ``close_form`` adds reason, problem and buttons."""

    def __init__(self, words: Words, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields: list[QWidget] = []
        self.reason = self.line()
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.on_save)
        self.buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self._enable_save)
        self._enable_save()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.setAccessibleName(text)
        self._problem.show()

    def on_save(self) -> None:
        """Tell what was typed; the dialog is closed by whoever kept it."""
        raise NotImplementedError

    def line(self) -> QLineEdit:
        """A line for a text."""
        line = QLineEdit(self)
        line.setMaxLength(LONGEST_TEXT)
        return line

    def add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        """A row of ``form``."""
        field.setAccessibleName(label)
        form.addRow(label, field)
        self._fields.append(field)

    def close_form(self, form: QFormLayout) -> None:
        """The last rows: reason, problem, buttons; the keyboard goes through them in order."""
        words = self._words
        self.add(form, words.tr("Reason (required)"), self.reason)
        form.addRow(self._problem)
        form.addRow(self.buttons)
        for one, other in pairwise((*self._fields, self.buttons)):
            self.setTabOrder(one, other)
        self._fields[0].setFocus()

    def _enable_save(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.reason.text().strip()))
