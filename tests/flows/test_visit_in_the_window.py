"""From a planned visit to its papers, in the opened window on the shipped data."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from app.domain.visit_record import VisitState
from app.domain.visits import Lead
from app.services.task import Unattended
from app.services.use_cases.records import PaperOrder
from app.ui.kit.form_dialog import FormDialog
from app.ui.screens.visit.view import VisitView
from tests.flows.hands import settled
from tests.opened_window import DAY, open_cases

VISIT = "2027-MEA-1"


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    path = tmp_path / "desk.sqlite"
    cases = open_cases(path)
    cases.visits.keep(cases.visits.plan(2027, tuple(Lead), None, Unattended()))
    cases.close()
    return path


def press(qtbot, widget, text):
    button = next(each for each in widget.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot, desk, form):
    buttons = form.findChild(QDialogButtonBox)
    qtbot.mouseClick(
        buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton
    )
    settled(qtbot, desk)


def test_that_a_planned_visit_is_followed_to_its_papers_and_a_change_undone(
    qtbot, desk, store, tmp_path
):
    desk.window.open_screen("visits")
    settled(qtbot, desk)
    desk._rooms.visit_opened.emit(VISIT)
    settled(qtbot, desk)
    view = desk.window.findChild(VisitView)
    assert view._opened.record.visit_id == VISIT
    press(qtbot, view, "Travel legs from real journeys")
    settled(qtbot, desk)
    legs = len(view._opened.record.itinerary)
    assert legs > 4
    press(qtbot, view, "Add item…")
    form = view.findChild(FormDialog)
    qtbot.keyClicks(form.widget("title"), "Call on the governor")
    save(qtbot, desk, form)
    assert len(view._opened.record.itinerary) == legs + 1
    letter = tmp_path / "invitation.txt"
    letter.write_text("We invite you.")
    view.files_given.emit([letter], "came by post")
    settled(qtbot, desk)
    assert [row.name for row in view._opened.record.attachments] == ["invitation.txt"]
    view.questions.ask_step(VisitState.PROPOSED)
    form = view.findChild(FormDialog)
    qtbot.keyClicks(form.widget("reason"), "both desks agreed")
    save(qtbot, desk, form)
    assert view._opened.record.state is VisitState.PROPOSED
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert view._opened.record.state is VisitState.IDEA
    order = PaperOrder(("programme", "clearance", "talking-points"), ("docx", "html"), "ja")
    view.questions.papers_wanted.emit(order, tmp_path / "papers")
    settled(qtbot, desk)
    assert sorted(path.name for path in (tmp_path / "papers").iterdir()) == [
        f"{VISIT}-{paper}-ja.{form}"
        for paper in ("clearance", "programme", "talking-points")
        for form in ("docx", "html")
    ]
    assert desk._crash.seen == 0


def test_that_an_exported_plan_with_its_records_is_taken_into_another_store(
    qtbot, desk, store, tmp_path
):
    giving = open_cases(tmp_path / "giving.sqlite")
    plan = giving.visits.plan(2027, (Lead.MOFA,), None, Unattended())
    giving.visits.keep(plan)
    giving.records.open("2027-MOFA-1", "letter came")
    files = giving.visits.export(plan, ("xlsx",), tmp_path, "hi")
    record = giving.records.opened("2027-MOFA-1").record
    giving.close()
    desk.window.open_screen("visits")
    settled(qtbot, desk)
    desk._rooms.visit_opened.emit(VISIT)
    settled(qtbot, desk)
    view = desk.window.findChild(VisitView)
    view.questions.plan_file_chosen.emit(files[0])
    settled(qtbot, desk)
    save(qtbot, desk, view.findChild(FormDialog))
    assert {row.visit_id for row in view._list.records} == {visit.visit_id for visit in plan.visits}
    cases = open_cases(store)
    taken, standing = cases.visits.saved(2027), cases.records.opened("2027-MOFA-1")
    cases.close()
    assert taken.visits == plan.visits
    assert standing.record == record
    assert record.history[0].on == date.fromisoformat(DAY)
