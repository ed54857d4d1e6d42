from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from app.ui.kit.form_dialog import Field, FieldKind, FormDialog

FIELDS = (
    Field("name", "Name", required=True),
    Field("text", "Text", FieldKind.TEXT),
    Field("on", "On", FieldKind.DAY),
    Field("done", "Done on", FieldKind.DAY_OR_NONE),
    Field("at", "At", FieldKind.TIME),
    Field("sure", "Sure", FieldKind.FLAG),
    Field("kind", "Kind", FieldKind.CHOICE, {"a": "First", "b": "Second"}),
    Field("hosts", "Hosts", FieldKind.CHOICES, {"x": "X", "y": "Y", "z": "Z"}),
)
VALUES = {
    "name": "Anna",
    "text": "two\nlines",
    "on": date(2027, 5, 17),
    "done": None,
    "at": time(9, 30),
    "sure": True,
    "kind": "b",
    "hosts": ("z", "x"),
}


@pytest.fixture
def form(qtbot):
    dialog = FormDialog("A form", FIELDS, VALUES, "No such day.")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def save(qtbot, form):
    button = form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button


def test_that_values_come_back_as_they_were_given_ticks_in_their_order(qtbot, form):
    with qtbot.waitSignal(form.given) as given:
        save(qtbot, form)
    assert given.args == [VALUES]
    assert form.isVisible()  # until what was given is kept


def test_that_a_day_that_is_none_is_told_and_nothing_given(qtbot, form):
    qtbot.keyClicks(form.widget("done"), "2027-02-30")
    with qtbot.assertNotEmitted(form.given):
        save(qtbot, form)
    assert form.findChild(QLabel, "problem").text() == "No such day."


def test_that_nothing_is_given_while_a_required_line_is_empty(qtbot, form):
    form.widget("name").clear()
    assert not save(qtbot, form).isEnabled()
    qtbot.keyClicks(form.widget("name"), "B")
    assert save(qtbot, form).isEnabled()


def test_that_every_field_has_a_name_for_screen_readers(form):
    assert [form.widget(each.key).accessibleName() for each in FIELDS] == [
        each.label for each in FIELDS
    ]
