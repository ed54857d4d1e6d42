"""Bars are tried elsewhere by mouse and keyboard."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from app.ui.kit.board import Bar, Board, Lane, Row
from app.ui.kit.movable_board import MovableBoard

FIRST = date(2027, 1, 1)
BAR = Bar("one", "One", "all of it", date(2027, 5, 10), date(2027, 5, 15), 0)
BOARD = Board(
    "2027",
    FIRST,
    date(2027, 12, 31),
    date(2027, 3, 3),
    (),
    (Lane("A", (Row("", BAR, (), "one"), Row("", replace(BAR, bar_id="two"), (), "two"))),),
    {},
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def board(qtbot):
    board = MovableBoard("… {count}")
    qtbot.addWidget(board)
    board.resize(1200, 300)
    board.show_weeks(wide=True)
    board.show_board(BOARD)
    board.show()
    board.choose("one")
    board.setFocus()
    board.horizontalScrollBar().setValue(11 * 90)  # early April at the left edge
    return board


def drag(qtbot, board, start, days):
    end = start + QPoint(days * 11, 0)
    qtbot.mousePress(board.viewport(), LEFT, pos=start)
    qtbot.mouseMove(board.viewport(), end)
    return end


def heard(signal):
    told = []
    signal.connect(lambda *args: told.append(args))
    return told


def test_that_a_bar_is_dragged_by_days_and_dropped(qtbot, board):
    tried, dropped = heard(board.bar_tried), heard(board.bar_dropped)
    end = drag(qtbot, board, board.bar_rect("one").center(), 7)
    assert tried[-1] == ("one", BAR.start + timedelta(days=7), BAR.end + timedelta(days=7))
    assert dropped == []
    qtbot.mouseRelease(board.viewport(), LEFT, pos=end)
    assert dropped == [("one",)]


def test_that_a_bar_is_made_longer_by_its_end(qtbot, board):
    tried = heard(board.bar_tried)
    rect = board.bar_rect("one")
    drag(qtbot, board, QPoint(rect.right(), rect.center().y()), 2)
    assert tried[-1] == ("one", BAR.start, BAR.end + timedelta(days=2))


def test_that_a_click_moves_nothing(qtbot, board):
    tried, dropped = heard(board.bar_tried), heard(board.bar_dropped)
    qtbot.mouseClick(board.viewport(), LEFT, pos=board.bar_rect("two").center())
    assert (tried, dropped) == ([], [])
    assert board.current == "two"


def test_that_the_keyboard_tries_by_days_and_weeks_and_enter_drops(qtbot, board):
    tried, dropped = heard(board.bar_tried), heard(board.bar_dropped)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(board, Qt.Key.Key_Down, alt)
    qtbot.keyClick(board, Qt.Key.Key_Left, alt)
    assert tried[-1] == ("one", BAR.start + timedelta(days=6), BAR.end + timedelta(days=6))
    qtbot.keyClick(board, Qt.Key.Key_Right, alt | Qt.KeyboardModifier.ShiftModifier)
    assert tried[-1] == ("one", BAR.start + timedelta(days=6), BAR.end + timedelta(days=7))
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert dropped == [("one",)]


def test_that_escape_leaves_a_bar_where_it_was_even_in_the_hand(qtbot, board):
    left, dropped = heard(board.bar_left), heard(board.bar_dropped)
    end = drag(qtbot, board, board.bar_rect("one").center(), 7)
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    qtbot.mouseRelease(board.viewport(), LEFT, pos=end)
    assert (left, dropped) == ([("one",)], [])


def test_that_the_note_says_beside_the_outline_what_it_would_mean(qtbot, board):
    drag(qtbot, board, board.bar_rect("one").center(), 7)
    board.show_note(["Keeps all the rules.", "−3 points"])
    assert board._note.isVisible()
    assert board.viewport().rect().contains(board._note.geometry())
    board.show_board(BOARD)
    assert not board._note.isVisible()


def test_that_a_double_click_on_a_free_day_asks_about_it(qtbot, board):
    point = board.bar_rect("two").center() - QPoint(11 * 20, 0)
    with qtbot.waitSignal(board.day_asked) as asked:
        qtbot.mouseDClick(board.viewport(), LEFT, pos=point)
    key, day = asked.args
    assert key == "two"
    assert abs((day - date(2027, 4, 22)).days) <= 1


def test_that_a_bar_that_breaks_a_rule_is_marked_in_its_name(qtbot, board):
    warned = replace(BAR, warned=True)
    assert "⚠" in board._layout.name_of(warned)
    assert "⚠" not in board._layout.name_of(BAR)
