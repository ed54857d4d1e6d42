"""The table of finished texts: what it shows, says and copies, and the numbers it knows Qt by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui import main_window
from app.ui.kit import text_rows
from app.ui.kit.text_rows import TextRows

ROWS = [("MEA", "3", "10"), ("MOFA", "12", "2")]


@pytest.fixture
def home(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(400, 200)
    home.show()
    return home


@pytest.fixture
def table(home):
    table = TextRows(("Led by", "Made", "Planned"), home, wide=0, numbers={1, 2})
    table.resize(400, 200)
    table.show()
    table.show_texts(ROWS)
    return table


def test_that_the_numbers_are_those_of_qt():
    sides = Qt.AlignmentFlag
    assert Qt.ItemDataRole.TextAlignmentRole == text_rows.TEXT_ALIGNMENT_ROLE
    assert (sides.AlignRight | sides.AlignVCenter).value == text_rows.RIGHT_IN_THE_MIDDLE
    assert (sides.AlignLeft | sides.AlignVCenter).value == text_rows.LEFT_IN_THE_MIDDLE
    assert Qt.ItemDataRole.DecorationRole == main_window.DECORATION_ROLE


def test_that_it_shows_the_last_rows_in_their_order_under_their_titles(table):
    shown = table.texts
    table.show_texts(ROWS[1:])
    assert [shown.item(0, column).text() for column in range(3)] == ["MOFA", "12", "2"]
    assert shown.rowCount() == 1
    assert shown.horizontalHeaderItem(1).text() == "Made"


def test_that_numbers_stand_to_the_right_and_a_cut_text_is_told_by_its_tip(table):
    index = table.texts.index
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) == right.value
    assert index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "MOFA"
    assert index(1, 1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_that_nothing_in_it_can_be_typed_over(table):
    assert not table.texts.flags(table.texts.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_that_the_chosen_row_is_copied_as_text(qtbot, table):
    table.setCurrentIndex(table.texts.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "MOFA\t12\t2"


def test_that_a_spreadsheet_runs_nothing_of_what_is_copied(qtbot, table):
    row = [index.data() for index in (table.texts.index(1, column) for column in range(3))]
    table.texts.item(1, 0).setText("=1+1")
    table.setCurrentIndex(table.texts.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\t".join(["'=1+1", *row[1:]])
