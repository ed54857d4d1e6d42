"""The officer's work on the data, in the real window on the real store."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QInputDialog, QLabel, QLineEdit, QPushButton

from app.ui.kit.table import ROW_ROLE, Table
from app.ui.screens.data.figure_form import FigureForm
from app.ui.screens.data.view import DataView
from app.ui.settings_dialog import SettingsDialog
from tests.flows.hands import named, rows, settled


def ties_of(cases):
    """Every tie of the registry, by id."""
    rows = [each.row for each in cases.exchange.board()]
    return sorted((row.tie for row in rows if row.tie), key=lambda tie: tie.tie_id)


@pytest.fixture
def view(qtbot, desk):
    return shown(qtbot, desk)


def shown(qtbot, desk, tab=0):
    desk.window.open_screen("data")
    view = desk.window.findChild(DataView)
    view.tabs.setCurrentIndex(tab)
    settled(qtbot, desk)
    return view


def button(widget, text):
    return next(
        child for child in widget.findChildren(QPushButton) if child.text().replace("&", "") == text
    )


def type_into(qtbot, widget, name, text):
    line = named(widget, QLineEdit, name)
    line.selectAll()
    qtbot.keyClicks(line, text)


def answer(qtbot, view, text):
    """Give a reason to the question that is open."""
    question = view.window().findChild(QInputDialog)
    question.setTextValue(text)
    question.accept()


def own_rows(view):
    return [row for row in rows(named(view.profiles, Table, "Figures")) if row.is_own]


def change_a_figure(qtbot, desk, view, value):
    table = named(view.profiles, Table, "Figures")
    region = named(view.profiles, QComboBox, "Region").lineEdit()
    region.selectAll()
    qtbot.keyClicks(region, "Gujarat")
    qtbot.keyClick(region, Qt.Key.Key_Return)
    type_into(qtbot, view.profiles, "Search the figures", "Colleges")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.mouseClick(button(view.profiles, "Change…"), Qt.MouseButton.LeftButton)
    form = desk.window.findChild(FigureForm)
    type_into(qtbot, form, "Value", value)
    type_into(qtbot, form, "Reason for this record (required)", "letter of 3 May")
    return form


def test_that_a_figure_is_changed_compared_and_undone(qtbot, desk, view):
    assert own_rows(view) == []
    form = change_a_figure(qtbot, desk, view, "2,400")
    form._buttons.accepted.emit()
    settled(qtbot, desk)
    (row,) = own_rows(view)
    assert row.stated.figure.value == 2400
    assert row.reference is not None
    only_own = view.profiles.findChild(QCheckBox)
    only_own.setChecked(True)
    named(view.profiles, QLineEdit, "Search the figures").clear()
    assert len(rows(named(view.profiles, Table, "Figures"))) == 1
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert rows(named(view.profiles, Table, "Figures")) == []


def test_that_a_value_that_is_no_number_is_told_in_the_form(qtbot, desk, view):
    form = change_a_figure(qtbot, desk, view, "many")
    form._buttons.accepted.emit()
    problem = form.findChild(QLabel, "problem")
    assert problem.isVisibleTo(form)
    assert "many" in problem.text()
    form.reject()
    assert own_rows(view) == []


def write_ties(desk, path, edit):
    """Export the ties, let ``edit`` change the rows, write them to ``path``."""
    desk._cases.data.export("tie", path, "en")
    with path.open(encoding="utf-8-sig", newline="") as file:
        known = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, known[0])
        writer.writeheader()
        writer.writerows(edit(known))
    return path


def ended(known):
    return [{**row, "status": "ended"} for row in known]


def drop(pane, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    pane.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_that_a_dropped_file_is_taken_in_and_one_undo_takes_all_back(qtbot, desk, store, tmp_path):
    view = shown(qtbot, desk, 1)
    drop(view.imports, write_ties(desk, tmp_path / "ties.csv", ended))
    settled(qtbot, desk)
    take_in = button(view.imports, "Take in")
    assert not take_in.isEnabled()
    type_into(qtbot, view.imports, "Reason for this import (required)", "yearly review")
    qtbot.mouseClick(take_in, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert {tie.status for tie in ties_of(desk._cases)} == {"ended"}
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert not any(tie.edited for tie in ties_of(desk._cases))


def test_that_every_problem_of_a_file_is_listed_and_can_be_copied(qtbot, qapp, desk, tmp_path):
    def spoil(known):
        return [{**known[0], "status": "asleep"}, {**known[1], "signed_on": "05/06/2026"}]

    view = shown(qtbot, desk, 1)
    view.imports.file_chosen.emit(write_ties(desk, tmp_path / "ties.csv", spoil))
    settled(qtbot, desk)
    problems = rows(named(view.imports, Table, "Problems of the file"))
    assert [(each.place.row, each.place.column) for each in problems] == [
        (2, "status"),
        (3, "signed_on"),
    ]
    qtbot.mouseClick(button(view.imports, "Copy the list"), Qt.MouseButton.LeftButton)
    assert len(qapp.clipboard().text().splitlines()) == 2
    type_into(qtbot, view.imports, "Reason for this import (required)", "why")
    assert not button(view.imports, "Take in").isEnabled()


def test_that_a_change_is_found_in_the_history_and_taken_back(qtbot, desk):
    cases = desk._cases
    tie = ties_of(cases)[0]
    cases.ties.keep(replace(tie, status="ended"), "letter of 3 May")
    view = shown(qtbot, desk, 4)
    table = named(view.history, Table, "History of changes")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    fields = {
        change.name: change.after for change in rows(named(view.history, Table, "Changed fields"))
    }
    assert fields["status"] == "ended"
    qtbot.mouseClick(button(view.history, "Take this change back…"), Qt.MouseButton.LeftButton)
    answer(qtbot, view, "sent in error")
    settled(qtbot, desk)
    assert [edit.reason for edit in rows(table)] == ["sent in error", "letter of 3 May"]
    assert not any(each.edited for each in ties_of(cases))


def test_that_the_history_is_filtered_by_reason(qtbot, desk):
    cases = desk._cases
    for number, tie in enumerate(ties_of(cases)[:3]):
        cases.ties.keep(replace(tie, note="seen"), f"letter {number}")
    view = shown(qtbot, desk, 4)
    type_into(qtbot, view.history, "Search reason or ID", "letter 1")
    qtbot.keyClick(named(view.history, QLineEdit, "Search reason or ID"), Qt.Key.Key_Return)
    settled(qtbot, desk)
    table = named(view.history, Table, "History of changes")
    assert [edit.reason for edit in rows(table)] == ["letter 1"]


def test_that_the_store_is_checked_and_backed_up(qtbot, desk, tmp_path):
    view = shown(qtbot, desk, 5)
    findings = rows(named(view.store, Table, "Checks of the store"))
    assert findings
    assert all(finding.ok for finding in findings)
    view.store.backup_wanted.emit(tmp_path / "desk.setuhashi")
    settled(qtbot, desk)
    assert (tmp_path / "desk.setuhashi").stat().st_size > 0


def test_that_the_settings_build_the_window_anew(qtbot, desk, store):
    menus = [menu.menu() for menu in desk.window.menuBar().actions()]
    actions = [action for menu in menus for action in menu.actions()]
    next(action for action in actions if action.text() == "&Settings…").trigger()
    dialog = desk.window.findChild(SettingsDialog)
    for name, key in (("Language", "ja"), ("Size of texts", 115), ("Colours", "contrast")):
        box = named(dialog, QComboBox, name)
        box.setCurrentIndex(box.findData(key))
    former = desk.window
    dialog.accept()
    qtbot.waitUntil(lambda: desk.window is not former, timeout=30_000)
    settled(qtbot, desk)
    assert desk._appearance.words.language == "ja"
    kept = desk._cases.upkeep.settings()
    assert (kept.language, kept.text_percent, kept.theme) == ("ja", 115, "contrast")
    desk._use_settings({"text_percent": 100, "theme": "light"})
    settled(qtbot, desk)


def test_that_a_figure_named_by_another_screen_is_opened(qtbot, desk):
    view = shown(qtbot, desk, tab=4)
    figures = desk._rooms.given.cases.data.figures("figure")
    key = next(key for key in reversed(figures) if key.startswith("JP-23/"))
    desk._rooms.open_thing("figure", key)
    settled(qtbot, desk)
    assert desk.window.current_key == "data"
    assert view.tabs.currentWidget() is view.profiles
    table = view.profiles.findChild(Table)
    assert table.currentIndex().data(ROW_ROLE).stated.record_key == key
