import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidget

from app.ui.kit.card_board import CARD, Card, CardBoard, CardColumn

COLUMNS = (
    CardColumn("talk", "Talks", (Card("a", "A", "tip a"), Card("b", "B", "tip b", loud=True))),
    CardColumn("draft", "Draft", ()),
    CardColumn("sign", "Signed", (Card("c", "C", "tip c"),)),
)
TAKES = {"a": {"sign"}, "b": {"draft", "sign"}, "c": set()}


@pytest.fixture
def board(qtbot):
    board = CardBoard(lambda card: TAKES[card], 2)
    qtbot.addWidget(board)
    board.show_columns(COLUMNS)
    board.resize(600, 400)
    board.show()
    return board


def column(board, key):
    return board._lists[key]


def drop(board, card, key):
    mime = QMimeData()
    mime.setData(CARD, card.encode())
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), move, mime, Qt.MouseButton.LeftButton, none)
    column(board, key).dropEvent(event)


def test_that_a_card_is_dropped_only_where_it_is_taken(qtbot, board):
    told = []
    board.card_dropped.connect(lambda card, key: told.append((card, key)))
    drop(board, "a", "draft")
    drop(board, "a", "sign")
    assert told == [("a", "sign")]


def test_that_alt_and_an_arrow_carry_a_card_over_columns_that_do_not_take_it(qtbot, board):
    told = []
    board.card_dropped.connect(lambda card, key: told.append((card, key)))
    for card in ("a", "b"):
        board.choose(card)
        qtbot.keyClick(column(board, "talk"), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    board.choose("c")
    qtbot.keyClick(column(board, "sign"), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert told == [("a", "sign"), ("b", "draft")]


def test_that_arrows_walk_to_the_next_column_with_cards_and_one_card_is_current(qtbot, board):
    board.choose("b")
    board.focus_current()
    with qtbot.waitSignal(board.card_chosen) as chosen:
        qtbot.keyClick(column(board, "talk"), Qt.Key.Key_Right)
    assert chosen.args == ["c"]
    assert board.current == "c"
    assert column(board, "talk").current == ""


def test_that_enter_opens_the_current_card(qtbot, board):
    board.choose("b")
    with qtbot.waitSignal(board.card_opened) as opened:
        qtbot.keyClick(column(board, "talk"), Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_that_the_current_card_is_found_again_in_its_new_column(board):
    board.choose("b")
    board.focus_current()
    moved = (
        CardColumn("talk", "Talks", COLUMNS[0].cards[:1]),
        CardColumn("draft", "Draft", COLUMNS[0].cards[1:]),
        COLUMNS[2],
    )
    board.show_columns(moved)
    assert board.current == "b"
    assert column(board, "draft").current == "b"
    assert column(board, "draft").hasFocus()


def test_that_the_keyboard_coming_back_to_another_column_leaves_the_current_card(board):
    board.choose("c")
    column(board, "talk").setFocus(Qt.FocusReason.PopupFocusReason)
    assert board.current == "c"
    column(board, "talk").setFocus(Qt.FocusReason.TabFocusReason)
    column(board, "sign").setFocus(Qt.FocusReason.PopupFocusReason)
    column(board, "talk").setFocus(Qt.FocusReason.TabFocusReason)
    assert board.current == "a"


def test_that_columns_and_cards_speak_to_screen_readers(board):
    lists = board.findChildren(QListWidget)
    assert [each.accessibleName() for each in lists] == ["Talks · 2", "Draft · 0", "Signed · 1"]
    assert lists[0].item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "tip b"


def test_that_columns_of_a_row_stand_level_where_one_title_takes_two_lines(qtbot, board):
    long = CardColumn("draft", " ".join(["drafted"] * 12), ())
    board.show_columns((COLUMNS[0], long, COLUMNS[2]))
    qtbot.waitUntil(lambda: column(board, "draft").y() > 2 * board.fontMetrics().height())
    assert column(board, "talk").y() == column(board, "draft").y()
