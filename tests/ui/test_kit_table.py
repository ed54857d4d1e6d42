from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from app.ui.kit.sayings import Sayings
from app.ui.kit.table import ROW_ROLE, Column, Table, TableModel


@dataclass(frozen=True)
class Row:
    name: str
    count: int


ROWS = (Row("Osaka 10", 9), Row("Osaka 9", 10), Row("Aichi", 2))
COLUMNS = (
    Column("Name", lambda row: row.name, lambda row: row.name, tip=lambda row: f"tip {row.name}"),
    Column("Count", lambda row: f"{row.count} visits", lambda row: row.count, number=True),
)


@pytest.fixture
def table(qtbot):
    table = Table(COLUMNS)
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    return table


def names(table):
    model = table.sorted_rows
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_that_the_model_keeps_qts_rules_while_rows_and_columns_are_replaced(qapp):
    model = TableModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.set_columns(COLUMNS[:1])
    model.set_rows(())
    assert (model.rowCount(), model.columnCount()) == (0, 1)
    del tester


def test_that_numbers_sort_as_numbers_and_not_as_their_texts(table):
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Aichi", "Osaka 10", "Osaka 9"]


def test_that_names_sort_with_the_numbers_in_them_in_order(table):
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Aichi", "Osaka 9", "Osaka 10"]


def test_that_the_filter_wants_every_word_in_some_column_whatever_the_case(table):
    table.sorted_rows.set_filter_text("osaka 10 VISITS")
    assert names(table) == ["Osaka 10", "Osaka 9"]
    table.sorted_rows.set_filter_text("osaka nowhere")
    assert names(table) == []


def test_that_walking_with_the_keyboard_says_which_row_is_current(qtbot, table):
    chosen = []
    table.row_selected.connect(chosen.append)
    table.setCurrentIndex(table.sorted_rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen == [ROWS[0], ROWS[1]]


def test_that_copy_puts_the_row_on_the_clipboard_as_text(qtbot, table):
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Aichi\t2 visits"


def test_that_a_row_can_be_chosen_from_outside_after_sorting(table):
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.select(lambda row: row.name == "Aichi")
    assert table.currentIndex().data(ROW_ROLE) == ROWS[2]


def test_that_tooltips_are_those_of_the_column(table):
    assert table.sorted_rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "tip Osaka 10"
    assert table.sorted_rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_that_no_copied_text_runs_as_a_formula_in_a_spreadsheet(qtbot, table):
    table.show_rows((Row("=HYPERLINK(1)\t=2\n=3", -4),))
    table.setCurrentIndex(table.sorted_rows.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "'=HYPERLINK(1) =2 =3\t-4 visits"


def test_that_an_empty_list_tells_how_it_stands(table):
    table.say_when_empty(Sayings("reading", "nothing", "failed"))
    assert table.said == ""
    table.rows.set_rows(())
    table.begin_reading()
    assert table.said == "reading"
    table.end_reading(failed=True)
    assert table.said == "failed"
    table.end_reading()
    assert table.said == "failed"
    table.show_rows(())
    assert table.said == "nothing"


def test_that_a_title_tells_what_stands_under_it(table):
    table.rows.meanings = {"Count": "How many visits."}
    tip = Qt.ItemDataRole.ToolTipRole
    told = [table.rows.headerData(n, Qt.Orientation.Horizontal, tip) for n in (0, 1)]
    assert told == ["Name", "Count\nHow many visits."]
