"""What have we signed, what lapses, who follows up: the job in the opened window."""

import csv
from datetime import date

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from app.domain.pipeline import Answer, ClairTest, Stage
from app.ui.kit.card_board import CardBoard
from app.ui.kit.table import Table
from app.ui.screens.forums.forms import ForumForm, MeetingForm
from app.ui.screens.forums.view import ForumsView
from app.ui.screens.partnerships.filters import Filters
from app.ui.screens.partnerships.forms import FileForm, MoveForm, PairForm, WishForm
from app.ui.screens.partnerships.view import PartnershipsView
from tests.flows.hands import named, opened, rows, settled
from tests.opened_window import DAY, open_cases, opened_desk

TODAY = date.fromisoformat(DAY)


@pytest.fixture
def cases(desk, store):
    """The use cases behind the window, on a connection of their own."""
    cases = open_cases(store)
    yield cases
    cases.close()


@pytest.fixture
def partnerships(qtbot, desk):
    return opened(qtbot, desk, "partnerships", PartnershipsView)


@pytest.fixture
def forums(qtbot, desk):
    return opened(qtbot, desk, "forums", ForumsView)


def write(form, name, text):
    line = named(form, QLineEdit, name)
    line.setText(text)


def press(qtbot, widget, text):
    found = (b for b in widget.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(next(found), Qt.MouseButton.LeftButton)


def row_of(cases, tie_id):
    return next(row for row in cases.exchange.board() if row.row.partnership.tie_id == tie_id)


def test_that_a_card_is_carried_by_keyboard_with_day_and_reason_and_undone(
    qtbot, desk, partnerships, cases
):
    partnerships._bar._shapes.setCurrentIndex(1)
    board = partnerships.findChild(CardBoard)
    board.choose("tie:T009")
    cards = board._lists[Stage.SIGNED]
    partnerships.row_chosen.emit("tie:T009")
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    form = partnerships.findChild(MoveForm)
    write(form, "Reason (required)", "first joint seminar held")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    moved = row_of(cases, "T009").row
    assert (moved.stage, moved.since) == (Stage.UNDER_WAY, DAY)
    assert moved.partnership.moves[-1].reason == "first joint seminar held"
    assert board._lists[Stage.UNDER_WAY].current == "tie:T009"
    next(each for each in desk.window.findChildren(QAction) if each.text() == "&Undo").trigger()
    settled(qtbot, desk)
    assert row_of(cases, "T009").row.stage is Stage.SIGNED
    assert board._lists[Stage.SIGNED].current == "tie:T009"


def test_that_tests_dates_documents_and_notes_are_kept_and_ring(qtbot, desk, partnerships, cases):
    partnerships.row_chosen.emit("tie:T009")
    press(qtbot, partnerships, "File…")
    form = partnerships.findChild(FileForm)
    for name in ("Document signed by both heads", "Exchange in more than one field"):
        box = named(form, QComboBox, name)
        box.setCurrentIndex(box.findData("yes"))
    write(form, "Review on", "soon")
    write(form, "Owner (who follows up)", "Desk officer 3")
    form._papers.setPlainText("Minutes; File 7/2026; 2026-11-01")
    form._notes.setPlainText("2026-11-20; called, draft promised")
    write(form, "Reason (required)", "file opened")
    press(qtbot, form, "Save")
    assert "soon" in form._problem.text()
    write(form, "Review on", "2026-12-01")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    row = row_of(cases, "T009")
    kept = row.row.partnership
    assert kept.tests[ClairTest.BOTH_HEADS].answer is Answer.YES
    assert kept.tests[ClairTest.ASSEMBLY].answer is Answer.UNKNOWN
    assert [paper.name for paper in kept.papers] == ["Minutes"]
    assert [note.text for note in kept.notes] == ["called, draft promised"]
    assert [alarm.kind for alarm in row.alarms] == ["review-due"]
    assert "File 7/2026" in partnerships._file._page.toPlainText()


def test_that_talks_without_a_tie_and_a_wish_are_recorded(qtbot, desk, partnerships, cases):
    partnerships._ask_pair()
    form = partnerships.findChild(PairForm)
    for name, code in (("State", "IN-KL"), ("Prefecture", "JP-13")):
        box = named(form, QComboBox, name)
        box.setCurrentIndex(box.findData(code))
    write(form, "Reason (required)", "letter received")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    talks = [row.row for row in cases.exchange.board("Kerala") if row.row.tie is None]
    assert [(row.partnership.prefecture, row.stage) for row in talks] == [
        ("JP-13", Stage.SOUND_OUT)
    ]
    partnerships._ask_wish()
    form = partnerships.findChild(WishForm)
    write(form, "Seeks a partner in (names, separated by ;)", "Shizuoka; Atlantis")
    for name in ("Wish (required)", "Source (required)", "Reason for this record (required)"):
        write(form, name, "said so")
    press(qtbot, form, "Save")
    assert "Atlantis" in form._problem.text()
    write(form, "Seeks a partner in (names, separated by ;)", "Shizuoka")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    assert [wish.partners for wish in cases.exchange.wishes()] == [("JP-22",)]
    assert len(rows(named(partnerships, Table, "Wishes for a partner"))) == 1


def test_that_filters_outlive_a_restart_and_a_saved_view_brings_others_back(
    qtbot, qapp, store, tmp_path
):
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        view = opened(qtbot, desk, "partnerships", PartnershipsView)
        view._bar.show_filters(Filters(alarm="dormant"))
        view.filters_chosen.emit(view._bar.filters)
        view.view_named.emit("Asleep", "saved")
        settled(qtbot, desk)
        view._bar.search.setText("Gujarat")
        view._bar.show_filters(Filters(text="Gujarat", region="IN-GJ"))
        view.filters_chosen.emit(view._bar.filters)
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        view = opened(qtbot, desk, "partnerships", PartnershipsView)
        table = named(view, Table, "Registry of partnerships")
        assert view._bar.filters == Filters(text="Gujarat", region="IN-GJ")
        assert {row.row.partnership.state for row in rows(table)} == {"IN-GJ"}
        saved = next(a for a in view._bar._views.menu().actions() if a.text() == "Asleep")
        saved.trigger()
        settled(qtbot, desk)
        assert view._bar.filters == Filters(alarm="dormant")
        assert len(rows(table)) > 5


def test_that_what_is_shown_is_exported_as_csv_and_workbook(qtbot, desk, partnerships, tmp_path):
    partnerships.filters_chosen.emit(Filters(region="IN-GJ"))
    for name in ("ties.csv", "ties.xlsx"):
        partnerships.file_chosen.emit(tmp_path / name)
        settled(qtbot, desk)
    with (tmp_path / "ties.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    page = load_workbook(tmp_path / "ties.xlsx").active
    assert {line["State"] for line in lines} == {"Gujarat"}
    assert page.max_row == len(lines) + 1
    assert page["A1"].value == "ID"


def test_that_members_are_entered_and_the_agenda_is_handed_over(
    qtbot, desk, forums, cases, tmp_path
):
    forums.forum_chosen.emit("F027")
    settled(qtbot, desk)
    assert not forums._export.isEnabled()
    forums.change_wanted.emit()
    form = forums.findChild(ForumForm)
    parts = named(form, QComboBox, "Tick a part of the country")
    parts.setCurrentIndex(parts.findData("Kyushu-Okinawa"))
    parts.activated.emit(parts.currentIndex())
    write(form, "Reason for this record (required)", "agreed in Fukuoka")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    forums.states_chosen.emit("South")
    settled(qtbot, desk)
    assert forums._export.isEnabled()
    for name in ("agenda.docx", "agenda.xlsx"):
        forums.file_chosen.emit(tmp_path / name)
        settled(qtbot, desk)
    agenda = cases.exchange.agenda("F027", ("South",))
    assert len(agenda.prefectures) == 8
    page = load_workbook(tmp_path / "agenda.xlsx").active
    assert page.max_row == len(agenda.sectors) + 1
    assert page.cell(2, 2).value == pytest.approx(agenda.sectors[0].fit)
    text = "\n".join(each.text for each in Document(tmp_path / "agenda.docx").paragraphs)
    assert "Proposed agenda by sector" in text


def test_that_a_meeting_is_recorded_and_taken_back(qtbot, desk, forums, cases):
    forums.forum_chosen.emit("F001")
    forums.meeting_wanted.emit()
    form = forums.findChild(MeetingForm)
    write(form, "Held on (year, month or day)", "2027-02")
    write(form, "What it was, and where", "First meeting, Osaka")
    write(form, "Reason for this record (required)", "invitation seen")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    table = named(forums, Table, "Meetings")
    assert [meeting.text for meeting in rows(table)] == ["First meeting, Osaka"]
    table.setCurrentIndex(table.sorted_rows.index(0, 0))
    forums.meeting_dropped.emit(rows(table)[0].meeting_id, "called off")
    settled(qtbot, desk)
    assert cases.exchange.forums()[0].meetings == ()


def test_that_what_another_screen_names_is_opened_here(qtbot, desk, forums, partnerships):
    desk._rooms.open_thing("tie", "T015")
    settled(qtbot, desk)
    assert desk.window.current_key == "partnerships"
    assert "Karnataka" in partnerships._file.title
    desk._rooms.open_thing("forum", "F005")
    settled(qtbot, desk)
    assert desk.window.current_key == "forums"
    assert forums._title.text() == "San-in India Association"
