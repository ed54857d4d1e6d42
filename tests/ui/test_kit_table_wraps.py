"""Tables of few rows tell long texts whole; long ones keep a line a row."""

import pytest

from app.ui.kit.table import WRAPPED_ROWS, Column, Table

LONG = "Semiconductor clusters and the people who would work in them for twenty years"


@pytest.fixture
def table(qtbot):
    table = Table((Column("Title", str, str, stretch=True), Column("Line", lambda _: "IV", str)))
    qtbot.addWidget(table)
    table.let_wrap()
    table.resize(320, 400)
    table.show()
    return table


def test_that_a_row_is_as_high_as_the_lines_of_its_longest_text(qtbot, table):
    table.show_rows(("short", LONG, "short"))
    table.fit_columns()
    line = table.fontMetrics().height()
    qtbot.waitUntil(lambda: table.rowHeight(1) >= 2 * line)
    assert table.rowHeight(0) == table.rowHeight(2) < 2 * line


def test_that_a_wider_table_needs_fewer_lines(qtbot, table):
    table.show_rows((LONG,))
    table.fit_columns()
    qtbot.waitUntil(lambda: table.rowHeight(0) > 2 * table.fontMetrics().height())
    table.resize(1200, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) < 2 * table.fontMetrics().height())


def test_that_the_titles_fill_a_list_that_is_still_empty(qtbot, table):
    table.fit_columns()
    qtbot.waitUntil(lambda: table.horizontalHeader().length() >= table.viewport().width())


def test_that_the_heights_follow_the_order_of_the_rows(qtbot, table):
    table.show_rows(("z", LONG))
    table.sortByColumn(0, table.horizontalHeader().sortIndicatorOrder().DescendingOrder)
    qtbot.waitUntil(lambda: table.rowHeight(1) > table.rowHeight(0))


def test_that_a_long_list_has_a_line_a_row(table):
    table.show_rows((LONG,) * (WRAPPED_ROWS + 1))
    assert table.rowHeight(0) < 2 * table.fontMetrics().height()
