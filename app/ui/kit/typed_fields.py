"""Whatever can be typed or chosen in a form, read and put back without knowing the form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.services.drafts import Typed

ROLE = int(Qt.ItemDataRole.UserRole)
DATED = Qt.DateFormat.ISODate
WITH_PARTS = (QComboBox, QAbstractSpinBox)
"""Fields that are made of others."""


def typed_fields(form: QWidget) -> tuple[Typed, ...]:
    """Every field of ``form`` with what it holds, in the order in which they were made."""
    return tuple(
        Typed(place, field.accessibleName(), *_READERS[kind](field))
        for place, (kind, field) in enumerate(_fields(form))
    )


def put_back(form: QWidget, fields: Iterable[Typed]) -> bool:
    """Fill ``fields`` in as they were; False where ``form`` has no such field."""
    there = _fields(form)
    wanted = tuple(fields)
    if any(each.place >= len(there) for each in wanted):
        return False
    for each in wanted:
        kind, field = there[each.place]
        _WRITERS[kind](field, each.value)
    return True


def _fields(form: QWidget) -> Sequence[tuple[type[QWidget], Any]]:
    return [
        (kind, field)
        for field in form.findChildren(QWidget)
        for kind in _READERS
        if isinstance(field, kind) and not _is_part(field)
    ]


def _is_part(field: QWidget) -> bool:
    """Whether it is the line inside a chooser, or the list that drops down from one."""
    above = field.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, WITH_PARTS):
            return True
        above = above.parentWidget()
    return above is not None and isinstance(above.parentWidget(), WITH_PARTS)


def _line(field: QLineEdit) -> tuple[object, str]:
    return field.text(), field.text()


def _lines(field: QPlainTextEdit) -> tuple[object, str]:
    return field.toPlainText(), field.toPlainText()


def _choice(field: QComboBox) -> tuple[object, str]:
    text, place = field.currentText(), field.currentIndex()
    if place < 0 or text != field.itemText(place):
        return text, text
    key = field.currentData()
    return (key if isinstance(key, str | int) else text), text


def _flag(field: QCheckBox) -> tuple[object, str]:
    return field.isChecked(), "✓" if field.isChecked() else "–"


def _moment(field: QDateTimeEdit) -> tuple[object, str]:
    return field.dateTime().toString(DATED), field.text()


def _number(field: QSpinBox | QDoubleSpinBox) -> tuple[object, str]:
    return field.value(), field.text()


def _ticks(field: QListWidget) -> tuple[object, str]:
    ticked = [
        item
        for item in map(field.item, range(field.count()))
        if item.checkState() is Qt.CheckState.Checked
    ]
    return tuple(str(item.data(ROLE)) for item in ticked), ", ".join(map(_text_of, ticked))


def _text_of(item: Any) -> str:
    return str(item.text())


def _choose(field: QComboBox, value: object) -> None:
    place = field.findData(value)
    if place < 0:
        place = field.findText(str(value))
    if place >= 0:
        field.setCurrentIndex(place)
        field.activated.emit(place)  # as by hand: what depends on it follows
    elif field.isEditable():
        field.setEditText(str(value))


def _tick(field: QListWidget, value: Any) -> None:
    ticked = set(value)
    for item in map(field.item, range(field.count())):
        is_ticked = str(item.data(ROLE)) in ticked
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)


_READERS: Mapping[type[QWidget], Callable[[Any], tuple[object, str]]] = {
    QLineEdit: _line,
    QPlainTextEdit: _lines,
    QComboBox: _choice,
    QCheckBox: _flag,
    QDateTimeEdit: _moment,
    QSpinBox: _number,
    QDoubleSpinBox: _number,
    QListWidget: _ticks,
}
_WRITERS: Mapping[type[QWidget], Callable[[Any, Any], object]] = {
    QLineEdit: lambda field, value: field.setText(str(value)),
    QPlainTextEdit: lambda field, value: field.setPlainText(str(value)),
    QComboBox: _choose,
    QCheckBox: lambda field, value: field.setChecked(bool(value)),
    QDateTimeEdit: lambda field, value: field.setDateTime(QDateTime.fromString(str(value), DATED)),
    QSpinBox: lambda field, value: field.setValue(int(value)),
    QDoubleSpinBox: lambda field, value: field.setValue(float(value)),
    QListWidget: _tick,
}
