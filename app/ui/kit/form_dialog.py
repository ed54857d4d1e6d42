"""A dialog that asks for a few named values, and stays open while something is to be mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTimeEdit,
    QWidget,
)

from app.ui.kit.whole_label import WholeLabel

LONGEST_TEXT = 4_000
LIST_LINES = 6


class FieldKind(Enum):
    """What a field takes: its value is a text, a day, a time of day, a flag or a tuple of keys."""

    LINE = auto()
    TEXT = auto()
    DAY = auto()
    DAY_OR_NONE = auto()
    TIME = auto()
    FLAG = auto()
    CHOICE = auto()
    CHOICES = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One value asked for; ``choices`` are names by key."""

    key: str
    label: str
    kind: FieldKind = FieldKind.LINE
    choices: Mapping[Any, str] = field(default_factory=dict)
    required: bool = False  # of a line or a text


class FormDialog(QDialog):
    """Opened with ``open()``; says ``given`` with the values by key at each Save.

    ``wrong_day`` is the sentence for a day that is none.
    """

    given = Signal(object)

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        values: Mapping[str, Any],
        wrong_day: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields = tuple(fields)
        self._wrong_day = wrong_day
        self._widgets = {
            each.key: _MAKERS[each.kind](each, values.get(each.key), self) for each in fields
        }
        self._build_foot()
        self._lay_out()
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self._enable_save)
        for edit in self.findChildren(QPlainTextEdit):
            edit.textChanged.connect(self._enable_save)
        self._enable_save()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def widget(self, key: str) -> QWidget:
        """The widget of a field."""
        return self._widgets[key]

    def _build_foot(self) -> None:
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for each in self._fields:
            widget = self._widgets[each.key]
            widget.setAccessibleName(each.label)
            form.addRow("" if isinstance(widget, QCheckBox) else each.label, widget)
        form.addRow(self._problem)
        form.addRow(self._buttons)
        self.resize(max(560, self.sizeHint().width()), self.sizeHint().height())

    def _enable_save(self) -> None:
        filled = all(self._given(each) for each in self._fields if each.required)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(filled)

    def _on_save(self) -> None:
        try:
            found = {each.key: self._given(each) for each in self._fields}
        except ValueError:
            self.show_problem(self._wrong_day)
            return
        self.show_problem("")
        self.given.emit(found)

    def _given(self, each: Field) -> Any:
        return _READERS[each.kind](self._widgets[each.key])


def _line(each: Field, value: Any, parent: QWidget) -> QLineEdit:
    line = QLineEdit(str(value or ""), parent)
    line.setMaxLength(LONGEST_TEXT)
    if each.kind is FieldKind.DAY_OR_NONE:
        line.setPlaceholderText("2026-11-22")
    return line


def _text(_each: Field, value: Any, parent: QWidget) -> QPlainTextEdit:
    edit = QPlainTextEdit(str(value or ""), parent)
    edit.setTabChangesFocus(True)
    edit.setMaximumHeight(edit.fontMetrics().height() * 4)
    return edit


def _day(_each: Field, value: date, parent: QWidget) -> QDateEdit:
    edit = QDateEdit(QDate(value.year, value.month, value.day), parent)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    return edit


def _time(_each: Field, value: time, parent: QWidget) -> QTimeEdit:
    edit = QTimeEdit(QTime(value.hour, value.minute), parent)
    edit.setDisplayFormat("HH:mm")
    return edit


def _flag(each: Field, value: Any, parent: QWidget) -> QCheckBox:
    box = QCheckBox(each.label, parent)
    box.setChecked(bool(value))
    return box


def _chooser(each: Field, value: Any, parent: QWidget) -> QComboBox:
    chooser = QComboBox(parent)
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for key, name in each.choices.items():
        chooser.addItem(name, str(key))
    chooser.setCurrentIndex(max(chooser.findData(str(value or "")), 0))
    chooser.setToolTip(chooser.currentText())
    chooser.currentTextChanged.connect(chooser.setToolTip)
    return chooser


def _ticks(each: Field, value: Any, parent: QWidget) -> QListWidget:
    """Those ticked stand first, in their order."""
    given = tuple(value or ())
    ticks = QListWidget(parent)
    ticks.setMaximumHeight(ticks.fontMetrics().height() * LIST_LINES + 8)
    for key in dict.fromkeys((*given, *each.choices)):
        item = QListWidgetItem(each.choices.get(key, key), ticks)
        item.setData(Qt.ItemDataRole.UserRole, str(key))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in given else Qt.CheckState.Unchecked)
    ticks.setCurrentRow(0)
    return ticks


_MAKERS: Mapping[FieldKind, Callable[[Field, Any, QWidget], QWidget]] = {
    FieldKind.LINE: _line,
    FieldKind.TEXT: _text,
    FieldKind.DAY: _day,
    FieldKind.DAY_OR_NONE: _line,
    FieldKind.TIME: _time,
    FieldKind.FLAG: _flag,
    FieldKind.CHOICE: _chooser,
    FieldKind.CHOICES: _ticks,
}


def _day_shown(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def _day_or_none(line: QLineEdit) -> date | None:
    text = line.text().strip()
    return date.fromisoformat(text) if text else None


def _ticked(ticks: QListWidget) -> tuple[str, ...]:
    items = (ticks.item(number) for number in range(ticks.count()))
    return tuple(
        item.data(Qt.ItemDataRole.UserRole)
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    )


_READERS: Mapping[FieldKind, Callable[[Any], Any]] = {
    FieldKind.LINE: lambda line: line.text().strip(),
    FieldKind.TEXT: lambda edit: edit.toPlainText().strip()[:LONGEST_TEXT],
    FieldKind.DAY: _day_shown,
    FieldKind.DAY_OR_NONE: _day_or_none,
    FieldKind.TIME: lambda edit: time(edit.time().hour(), edit.time().minute()),
    FieldKind.FLAG: QCheckBox.isChecked,
    FieldKind.CHOICE: QComboBox.currentData,
    FieldKind.CHOICES: _ticked,
}
