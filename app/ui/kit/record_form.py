"""A form for one record with the reason it is kept for; it stays open for problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.ui.kit.tab_order import follow_layout
from app.ui.kit.whole_label import WholeLabel

LONGEST_TEXT = 4_000
_TEXT_LINES = 5
_WIDTH = 640


@dataclass(frozen=True, slots=True)
class FormTexts:
    """The title of the form, and the label of the reason it asks for."""

    title: str
    reason: str


class RecordForm(QDialog):
    """Rows of fields; ``Save`` is open once every required field holds something.

    A subclass adds its rows, calls ``finish`` and says in ``record`` what they hold.
    """

    record_given = Signal(object, str)

    def __init__(self, texts: FormTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self._required: list[QLineEdit] = []
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._reason_label = texts.reason
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()

    def record(self) -> object:
        """What the fields hold."""
        raise NotImplementedError

    def add_line(self, label: str, text: str = "", *, required: bool = False) -> QLineEdit:
        """A line of text."""
        line = QLineEdit(text, self)
        line.setMaxLength(LONGEST_TEXT)
        if required:
            self._require(line)
        self._add(label, line)
        return line

    def add_text(self, label: str, text: str = "") -> QPlainTextEdit:
        """A few lines of text; the tab key leaves it."""
        field = QPlainTextEdit(text, self)
        field.setTabChangesFocus(True)
        field.setMaximumHeight(self.fontMetrics().height() * _TEXT_LINES)
        self._add(label, field)
        return field

    def add_choice(self, label: str, names: Mapping[str, str], key: str = "") -> QComboBox:
        """One of several; ``names`` by key, ``key`` the one chosen."""
        field = QComboBox(self)
        for own_key, name in names.items():
            field.addItem(name, own_key)
        field.setCurrentIndex(max(field.findData(key), 0))
        self._add(label, field)
        return field

    def add_field(self, label: str, field: QWidget) -> None:
        """A field of another kind."""
        self._add(label, field)

    def finish(self) -> None:
        """Ask for the reason, and offer to save."""
        self._reason = self.add_line(self._reason_label, required=True)
        self._form.addRow(self._problem)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel, self)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self._form.addRow(self._buttons)
        follow_layout(self)
        self.resize(_WIDTH, self.sizeHint().height())
        self._open_save()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        self._form.addRow(label, field)

    def _require(self, line: QLineEdit) -> None:
        self._required.append(line)
        line.textChanged.connect(lambda _: self._open_save())

    def _open_save(self) -> None:
        given = all(line.text().strip() for line in self._required)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(given)

    def _on_save(self) -> None:
        self.record_given.emit(self.record(), self._reason.text().strip())
