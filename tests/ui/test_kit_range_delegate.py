"""A range is drawn where it lies on a logarithmic axis."""

from dataclasses import dataclass

import pytest

from app.ui.kit.range_delegate import RangeDelegate
from app.ui.kit.table import Column, Table


@dataclass(frozen=True)
class Place:
    low: int
    rank: int
    high: int


@pytest.fixture
def table(qtbot):
    table = Table((Column("Range", lambda each: f"{each.rank}", lambda each: each.rank),))
    qtbot.addWidget(table)
    delegate = RangeDelegate(lambda each: (each.low, each.rank, each.high), table)
    delegate.most = 100.0
    table.setItemDelegateForColumn(0, delegate)
    table.resize(400, 200)
    table.setAlternatingRowColors(False)
    return table


def ink(table, *rows):
    """By row, the first and last column of pixels of its cell that are drawn on."""
    table.show_rows(rows)
    table.setColumnWidth(0, 300)
    picture = table.viewport().grab().toImage()
    found = []
    for number in range(len(rows)):
        box = table.visualRect(table.sorted_rows.index(number, 0))
        middle = box.center().y()
        ground = picture.pixel(box.left() + 1, box.top() + 1)
        drawn = [x for x in range(box.left(), box.right()) if picture.pixel(x, middle) != ground]
        found.append((drawn[0], drawn[-1]))
    return found


def test_that_the_bar_reaches_from_the_best_to_the_worst_place(table):
    (first, last), (other_first, other_last) = ink(table, Place(1, 10, 100), Place(10, 10, 10))
    assert first < 15
    assert last > 285
    assert other_last - other_first <= 8
    assert abs((other_first + other_last) / 2 - 150) < 4  # 10 lies midway between 1 and 100


def test_that_the_cells_text_is_still_there_for_copies(table):
    table.show_rows((Place(1, 3, 9),))
    assert table.sorted_rows.index(0, 0).data() == "3"
