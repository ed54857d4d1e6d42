"""What was typed into a form of any kind is read and put back field by field."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
)

from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.typed_fields import put_back, typed_fields


class Form(QDialog):
    """One field of each kind."""

    def __init__(self):
        super().__init__()
        self.line, self.lines = QLineEdit(self), QPlainTextEdit(self)
        self.choice, self.free = QComboBox(self), QComboBox(self)
        self.found = SearchChooser("Region", self)
        self.flag, self.day = QCheckBox("Sure", self), QDateEdit(QDate(2026, 11, 22), self)
        self.day.setCalendarPopup(True)
        self.whole, self.part, self.ticks = QSpinBox(self), QDoubleSpinBox(self), QListWidget(self)
        for key in ("a", "b", "c"):
            self.choice.addItem(key.upper(), key)
            self.free.addItem(key.upper(), key)
            item = QListWidgetItem(key.upper(), self.ticks)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.free.setEditable(True)
        self.found.fill([("IN-GJ", "Gujarat"), ("JP-28", "Hyogo")], "IN-GJ")


@pytest.fixture
def form(qtbot):
    form = Form()
    qtbot.addWidget(form)
    return form


def type_into(form):
    form.line.setText("神戸")
    form.lines.setPlainText("one\ntwo")
    form.choice.setCurrentIndex(2)
    form.free.setEditText("a theme of our own")
    form.found.choose("JP-28")
    form.flag.setChecked(True)
    form.day.setDate(QDate(2027, 2, 28))
    form.whole.setValue(7)
    form.part.setValue(2.5)
    form.ticks.item(1).setCheckState(Qt.CheckState.Checked)


def test_that_every_kind_of_field_comes_back(form, qtbot):
    type_into(form)
    other = Form()
    qtbot.addWidget(other)
    told = []
    other.found.key_chosen.connect(told.append)
    assert typed_fields(other) != typed_fields(form)
    assert put_back(other, typed_fields(form))
    assert typed_fields(other) == typed_fields(form)
    assert told == ["JP-28"]


def test_that_a_field_is_one_whatever_it_is_made_of(form, qtbot):
    before = typed_fields(form)
    assert len(before) == 10
    form.day.calendarWidget()
    form.choice.showPopup()
    form.choice.hidePopup()
    assert typed_fields(form) == before


def test_that_a_form_without_the_field_is_left_as_it_is(form, qtbot):
    small = QDialog()
    qtbot.addWidget(small)
    line = QLineEdit("as it was", small)
    assert not put_back(small, typed_fields(form))
    assert line.text() == "as it was"
