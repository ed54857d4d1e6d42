"""The page of one visit as widgets: rows, forms, dropped files, papers."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from app.domain.plan_settings import PlanRules
from app.domain.problems import refuse
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import MOVES, VisitState
from app.services.use_cases.records import OpenedVisit
from app.ui.kit.form_dialog import FormDialog
from app.ui.screens.visit import parts
from app.ui.screens.visit.papers_dialog import PapersDialog
from app.ui.screens.visit.presenter import VisitList
from app.ui.screens.visit.tabs import TABS
from app.ui.screens.visit.view import VisitView
from app.words.catalogue import Words
from tests.fakes.plans import REGIONS
from tests.fakes.visit_records import DELEGATES, RECORD

BY_CODE = {region.code: region for region in REGIONS}
OPENED = OpenedVisit(RECORD, gates_of_record(RECORD, PlanRules()), DELEGATES, recorded=True)


@pytest.fixture
def view(qtbot):
    view = VisitView(Words("en"))
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_list(VisitList((RECORD,), BY_CODE, date(2027, 3, 1)))
    view.show_visit(OPENED)
    view.show()
    return view


def button(widget, text):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts(table):
    model = table.sorted_rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_every_part_shows_its_rows(view):
    shown = {part: len(texts(tab.table)) for part, tab in view._tabs.items()}
    assert shown == {part: len(parts.rows_of(OPENED, part)) for part in TABS}
    day, india, japan, *_ = texts(view._tabs[parts.ITINERARY].table)[0]
    assert (day, india, japan) == ("17 May", "09:00 – 18:30", "12:30 – 22:00")


def test_that_an_overdue_gate_says_so_in_words(view):
    standings = [row[2] for row in texts(view._tabs[parts.GATES].table)]
    assert "Granted, 10 Nov 2026" in standings
    assert not any("overdue" in each for each in standings)
    view.show_list(VisitList((RECORD,), BY_CODE, date(2027, 5, 1)))
    view.show_visit(OPENED)
    assert "Not yet filed, overdue" in [row[2] for row in texts(view._tabs[parts.GATES].table)]


def test_that_the_gates_of_a_past_visit_are_not_overdue(view):
    view.show_list(VisitList((RECORD,), BY_CODE, RECORD.end + timedelta(days=1)))
    view.show_visit(OPENED)
    standings = [row[2] for row in texts(view._tabs[parts.GATES].table)]
    assert "Nothing on record" in standings
    assert not any("overdue" in each for each in standings)


def test_that_the_spelling_in_passports_is_hidden_until_asked_for(view):
    table = view._tabs[parts.DELEGATION].table
    assert "ANNA PERSON" not in texts(table)[0]
    view._passports.setChecked(True)
    assert "ANNA PERSON" in texts(table)[0]


def test_that_only_allowed_steps_are_offered(view):
    offered = [action.text() for action in view._move.menu().actions()]
    assert len(offered) == len(MOVES[VisitState.IDEA])
    assert "Visit made" not in offered


def test_that_enter_on_a_row_opens_its_form_and_a_problem_leaves_it_open(qtbot, view):
    tab = view._tabs[parts.BUDGET]
    view._book.setCurrentWidget(tab)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    form = view.findChild(FormDialog)
    assert form.widget("amount").text() == "125050.10"
    with qtbot.waitSignal(view.row_given) as given:
        save = form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
        click(qtbot, save)
    part, row, values, reason = given.args
    assert (part, row, values["item"]) == (parts.BUDGET, RECORD.budget[0], "Air tickets")
    assert reason == "Record brought up to date"
    assert view.show_form_problem(refuse("amount-wrong", text="x", currency="INR"))
    assert "no amount in INR" in form.findChild(QLabel, "problem").text()
    view.close_form()
    assert not view.show_form_problem(refuse("visit-part-gone"))


def test_that_delete_takes_the_current_row_away(qtbot, view):
    tab = view._tabs[parts.CONTACTS]
    view._book.setCurrentWidget(tab)
    with qtbot.waitSignal(view.row_removed) as removed:
        qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert removed.args[:2] == [parts.CONTACTS, RECORD.contacts[0]]


def test_that_dropped_files_are_attached_and_addresses_are_not(qtbot, view, tmp_path):
    letter = tmp_path / "letter.pdf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter)), QUrl("https://example.org/a.pdf")])
    tab = view._tabs[parts.DOCUMENTS]
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(view.files_given) as given:
        tab.dropEvent(drop)
    assert given.args[0] == [letter]


def test_that_an_action_point_is_done_today_by_one_button(qtbot, view):
    view._book.setCurrentWidget(view._tabs[parts.ACTIONS])
    with qtbot.waitSignal(view.row_given) as given:
        click(qtbot, button(view, "Done today"))
    assert given.args[2]["done_on"] == date(2027, 3, 1)


def test_that_papers_are_ordered_with_language_and_folder(qtbot, view, tmp_path):
    click(qtbot, button(view, "Papers…"))
    dialog = view.findChild(PapersDialog)
    dialog._folder.setText(str(tmp_path))
    dialog._papers["report"].setChecked(True)
    dialog._language.setCurrentIndex(dialog._language.findData("hi"))
    with qtbot.waitSignal(view.questions.papers_wanted) as wanted:
        click(qtbot, dialog._write)
    order, folder = wanted.args
    assert (order.papers, order.forms, order.language) == (
        ("programme", "report"),
        ("docx", "pdf"),
        "hi",
    )
    assert not order.with_passports
    assert folder == Path(tmp_path)


def test_that_a_page_without_visits_says_what_to_do(view):
    view.show_visit(None)
    shown = view._pages.currentWidget().text()
    assert "add a visit" in shown
    assert button(view, "New visit…").isEnabled()
