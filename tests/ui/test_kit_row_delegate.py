from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect

from app.ui.kit.row_delegate import Interval, IntervalDelegate, RowDelegate
from app.ui.kit.table import Column, Table


@dataclass(frozen=True)
class Row:
    name: str
    low: int
    high: int


ROWS = [Row("Alpha", 1, 2), Row("Beta", 2, 9)]
COLUMNS = (
    Column("Name", lambda row: row.name, lambda row: row.name, stretch=True),
    Column("Span", lambda row: f"{row.low}–{row.high}", lambda row: row.low, number=True),
)


@pytest.fixture
def table(qtbot):
    table = Table(COLUMNS)
    qtbot.addWidget(table)
    table.setItemDelegate(RowDelegate(table))
    interval = IntervalDelegate(
        table, lambda row: Interval(row.low, row.low, row.high, 1, 9), "9–9"
    )
    table.setItemDelegateForColumn(1, interval)
    table.resize(400, 200)
    table.show_rows(ROWS)
    table.setColumnWidth(1, 160)
    table.show()
    return table


def cell(table, row, column):
    rect = table.visualRect(table.sorted_rows.index(row, column))
    return table.viewport().grab(rect).toImage()


def ink(picture, left=0):
    """How many pixels differ from the first, from a column of pixels on."""
    ground = picture.pixel(1, 1)
    room = QRect(left, 0, picture.width() - left - 4, picture.height())
    return sum(
        picture.pixel(x, y) != ground
        for x in range(room.left(), room.right())
        for y in range(2, room.bottom() - 1)
    )


def test_that_texts_are_painted(table):
    assert ink(cell(table, 0, 0)) > 20


def test_that_a_wide_interval_has_a_longer_bar_than_a_narrow_one(table):
    assert ink(cell(table, 1, 1), left=60) > ink(cell(table, 0, 1), left=60) + 50


def test_that_a_selected_row_is_filled(table):
    before = cell(table, 0, 0)
    table.selectRow(0)
    highlight = table.palette().highlight().color().rgb()
    assert before.pixel(1, 1) != highlight
    assert cell(table, 0, 0).pixel(1, 1) == highlight


def test_that_changed_rows_are_shown_and_the_line_stays_current(qtbot, table):
    table.selectRow(1)
    table.change_rows([Row("Gamma", 1, 1), Row("Delta", 3, 4)])
    assert table.sorted_rows.index(0, 0).data() == "Gamma"
    assert table.current_row() == Row("Delta", 3, 4)
    table.change_rows(ROWS[:1])
    assert table.sorted_rows.rowCount() == 1
