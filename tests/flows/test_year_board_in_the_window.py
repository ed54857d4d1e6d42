"""The year planned and re-planned by hand in the real window on the real data."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)

from app.domain.visit_record import Move, VisitState
from app.domain.visits import Lead, PlanStatus
from app.services.task import Unattended
from app.ui.kit.table import ROW_ROLE, Table
from app.ui.screens.visits.difference_dialog import DifferenceDialog
from app.ui.screens.visits.settings_dialog import SettingsDialog
from app.ui.screens.visits.view import VisitsView
from app.ui.screens.visits.window_form import WindowForm
from tests.flows.hands import named, settled
from tests.opened_window import DAY, open_cases, opened_desk

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
FIRST = "2027-MEA-1"
WEEK = timedelta(days=7)


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """The plan of 2027, made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SETUHASHI_TODAY", DAY)
        cases = open_cases(tmp_path_factory.mktemp("planned") / "planned.sqlite")
        yield cases.visits.plan(2027, tuple(Lead), None, Unattended())
        cases.close()


@pytest.fixture
def store(plan, tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    own = tmp_path / "own.sqlite"
    cases = open_cases(own)
    cases.visits.keep(plan)
    cases.close()
    return own


@pytest.fixture
def desk(qtbot, qapp, store, tmp_path):
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        desk.window.open_screen("visits")
        settled(qtbot, desk)
        yield desk


@pytest.fixture
def view(desk):
    view = desk.window.findChild(VisitsView)
    view.show_visit(shown(view).visits[0])
    view._board.setFocus()
    return view


def shown(view):
    return view._facts.plan


def first(plan):
    return next(visit for visit in plan.visits if visit.visit_id == FIRST)


def kept(store):
    cases = open_cases(store)
    try:
        return cases.visits.saved(2027)
    finally:
        cases.close()


def undo(qtbot, desk):
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)


def button(widget, text):
    found = widget.findChildren(QPushButton)
    return next(child for child in found if child.text().replace("&", "") == text)


def click(qtbot, widget):
    qtbot.mouseClick(widget, LEFT)


def test_that_a_visit_is_moved_by_keyboard_with_its_verdict_kept_and_undone(
    qtbot, desk, view, store, plan
):
    qtbot.keyClick(view._board, Qt.Key.Key_Down, ALT)
    assert "2027-MEA-1" not in view._board._note.text()
    assert "points" in view._board._note.text()
    assert view._pane.currentIndex() == 1
    qtbot.keyClick(view._board, Qt.Key.Key_Return)
    settled(qtbot, desk)
    moved = first(kept(store))
    assert (moved.start, moved.pinned) == (first(plan).start + WEEK, True)
    assert "Changed by hand" in view._bar._status.text()
    undo(qtbot, desk)
    assert kept(store) == plan
    assert first(shown(view)).start == first(plan).start


def test_that_a_visit_is_dragged_by_mouse_into_blocked_days_and_says_so(qtbot, desk, view, plan):
    view._bar._weeks.setChecked(True)
    view._board.horizontalScrollBar().setValue(11 * 90)
    rect = view._board.bar_rect(FIRST)
    start, end = rect.center(), rect.center() - QPoint(11 * 9, 0)
    qtbot.mousePress(view._board.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view._board.viewport(), end)
    assert "blocked window" in view._board._note.text()
    qtbot.mouseRelease(view._board.viewport(), LEFT, pos=end)
    settled(qtbot, desk)
    assert first(shown(view)).start == first(plan).start - timedelta(days=9)
    assert "It breaks" in view._bar._status.text()
    assert view._board._board.bar(FIRST).warned


@pytest.fixture
def confirmed(store):
    """The first visit is agreed with the other side; before the window opens."""
    cases = open_cases(store)
    cases.records.open(FIRST, "letter came")
    for state in (VisitState.PROPOSED, VisitState.CLEARED, VisitState.CONFIRMED):
        cases.records.move(FIRST, Move(state, cases.today(), "notes exchanged"))
    cases.close()


def test_that_moving_a_confirmed_visit_tells_its_breach_before_it_is_let_go(
    qtbot, confirmed, desk, view, store, plan
):
    board, agreed = view._board, "does not stand here as it was agreed"
    qtbot.keyClick(board, Qt.Key.Key_Down, ALT)
    assert agreed in board._note.text()
    assert agreed in view._pane._trial_lines.item(0).text()
    assert button(view._pane, "Put it there all the same").isVisible()
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    rect = board.bar_rect(FIRST)
    qtbot.mousePress(board.viewport(), LEFT, pos=rect.center())
    qtbot.mouseMove(board.viewport(), rect.center() + QPoint(30, 0))
    assert agreed in board._note.text()
    qtbot.mouseMove(board.viewport(), rect.center())
    qtbot.mouseRelease(board.viewport(), LEFT, pos=rect.center())
    settled(qtbot, desk)
    assert kept(store) == plan


def test_that_escape_leaves_the_plan_as_it_was(qtbot, desk, view, store, plan):
    qtbot.keyClick(view._board, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(view._board, Qt.Key.Key_Escape)
    settled(qtbot, desk)
    assert kept(store) == plan
    assert view._pane.currentIndex() == 0


def test_that_a_candidate_is_swapped_in_with_enter(qtbot, desk, view, plan):
    view.tabs.setCurrentWidget(view.tabs.candidates)
    table = named(view, Table, "Candidates for the chosen visit")
    table.setFocus()
    number = next(
        row
        for row in range(table.sorted_rows.rowCount())
        if table.sorted_rows.index(row, 0).data(ROW_ROLE).kind == "first"
    )
    wanted = table.sorted_rows.index(number, 0).data(ROW_ROLE)
    table.setCurrentIndex(table.sorted_rows.index(number, 0))
    assert "Keeps all the rules." in view._board._note.text()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settled(qtbot, desk)
    assert first(shown(view)).hosts == wanted.visit.hosts
    assert shown(view).objective == plan.objective + wanted.points


def test_that_a_day_tells_what_blocks_it(qtbot, desk, view):
    view._pane._day.setDate(QDate(2027, 5, 2))
    click(qtbot, button(view, "What blocks this day?"))
    assert "2 May 2027, visit led by MEA:" in view._pane.answer.text()
    assert "Blocked:" in view._pane.answer.text()


def test_that_an_own_window_blocks_and_the_plan_is_changed_the_least(
    qtbot, desk, view, store, plan
):
    wanted = first(plan)
    view.tabs.setCurrentWidget(view.tabs.windows)
    click(qtbot, button(view, "New window…"))
    form = view.findChild(WindowForm)
    place, kind = (named(form, QComboBox, name) for name in ("Whose window", "Kind"))
    place.setCurrentIndex(place.findData(str(wanted.hosts[0])))
    kind.setCurrentIndex(0)
    for name, day in (("Last day", wanted.end), ("First day", wanted.start)):
        named(form, QDateEdit, name).setDate(QDate(day.year, day.month, day.day))
    named(form, QLineEdit, "Name").setText("Governor's jubilee")
    named(form, QLineEdit, "Reason (required)").setText("told by telephone")
    click(qtbot, button(form, "Save"))
    settled(qtbot, desk)
    assert "needs a source" in form.findChild(QLabel, "problem").text()
    named(form, QLineEdit, "Known from (required)").setText("Note of 20 November")
    click(qtbot, button(form, "Save"))
    settled(qtbot, desk)
    assert "It breaks 1 rule" in view._bar._status.text()
    view.replan_wanted.emit()
    settled(qtbot, desk)
    dialog = view.findChild(DifferenceDialog)
    changes = dialog.findChild(Table).rows.rows
    assert [change.visit_id for change in changes if change.kind != "kept"] == [FIRST]
    click(qtbot, button(dialog, "Show the new plan"))
    settled(qtbot, desk)
    click(qtbot, button(view, "Keep plan"))
    settled(qtbot, desk)
    assert kept(store).changes_least
    assert not button(view, "Keep plan").isEnabled()
    take_the_window_back(qtbot, desk, view)


def take_the_window_back(qtbot, desk, view):
    table = named(view, Table, "Own windows")
    table.setCurrentIndex(table.sorted_rows.index(0, 0))
    click(qtbot, button(view, "Take back…"))
    question = view.findChild(QInputDialog)
    question.setTextValue("called off")
    question.accept()
    settled(qtbot, desk)
    assert table.sorted_rows.rowCount() == 0
    assert "Changed since the plan was made: the calendar" in view._bar._status.text()


def test_that_settings_are_kept_tell_that_the_proof_is_of_others_and_are_undone(
    qtbot, desk, view, plan
):
    click(qtbot, button(view, "Plan settings…"))
    form = view.findChild(SettingsDialog)
    named(form, QSpinBox, "Days of a visit, at least").setValue(8)
    named(form, QLineEdit, "Reason (required)").setText("longer visits")
    click(qtbot, button(form, "Save"))
    settled(qtbot, desk)
    assert "'Days of a visit, at least' is larger" in form.findChild(QLabel, "problem").text()
    named(form, QSpinBox, "Days of a visit, at least").setValue(4)
    named(form, QSpinBox, "Region not yet served").setValue(40)
    named(form, QDoubleSpinBox, "Share of a day of each of two regions (0 to 1)").setValue(0.6)
    form._april.setCurrentIndex(1)
    click(qtbot, button(form, "Save"))
    settled(qtbot, desk)
    assert "No longer up to date" in view._bar._status.text()
    assert view._board._board.last.month == 3
    assert view._context.settings.weights.shares == (1.0, 0.6, 0.5)
    undo(qtbot, desk)
    assert shown(view).status is PlanStatus.OPTIMAL
    assert "no other plan has more" in view._bar._status.text()
    assert view._board._board.last.month == 12


def test_that_a_pin_is_kept_at_once_and_undone(qtbot, desk, view, store, plan):
    view._pane._pin.click()
    settled(qtbot, desk)
    assert first(kept(store)).pinned
    undo(qtbot, desk)
    assert kept(store) == plan
    assert not view._pane._pin.isChecked()


def test_that_past_delegations_and_years_are_told(view):
    past = named(view, Table, "Past delegations")
    assert past.sorted_rows.rowCount() == 66
    assert "5 days at the median" in view.tabs._past._told.text()
    [year] = named(view, Table, "Years").rows.rows
    assert (year.year, year.visits) == (2027, 6)
    assert "MEA, of 3: ideas 3" in view._bar._count.text()
