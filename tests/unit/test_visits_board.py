from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.months import days_shown, month_starts
from app.ui.kit.board import Bar, Board, Lane, Row
from tests.fakes.plans import OSAKA, TN, VISITS, visit


def bar(key, month):
    return Bar(key, key, key, date(2027, month, 1), date(2027, month, 5), 0)


def row(key, month):
    return Row("", bar(key, month), ())


BOARD = Board(
    "2027",
    date(2027, 1, 1),
    date(2027, 12, 31),
    date(2027, 3, 3),
    (),
    (Lane("A", (row("one", 2), row("two", 9))), Lane("B", (Row("", None, ()), row("three", 8)))),
    {},
)


def test_that_bars_are_walked_from_top_to_bottom_and_not_past_the_ends():
    assert BOARD.neighbour("one", 1).bar_id == "two"
    assert BOARD.neighbour("two", 1).bar_id == "three"
    assert BOARD.neighbour("three", 1).bar_id == "three"
    assert BOARD.neighbour("three", -1000).bar_id == "one"


def test_that_the_walk_starts_at_the_first_bar_and_an_empty_board_has_none():
    assert BOARD.neighbour("", 1).bar_id == "one"
    assert Board.empty().neighbour("", 1) is None


def test_that_a_plain_year_shows_its_twelve_months():
    first, last = days_shown(2027, VISITS)
    assert (first, last) == (date(2027, 1, 1), date(2027, 12, 31))
    assert [start.month for start in month_starts(first, last)] == list(range(1, 13))


@given(st.dates(date(2026, 6, 1), date(2028, 6, 1)), st.integers(1, 10))
def test_that_whole_months_around_any_visit_are_shown(start, days):
    end = start + timedelta(days=days - 1)
    first, last = days_shown(2027, [visit("2027-MEA-1", start, end, (TN,), (OSAKA,))])
    assert first <= min(start, date(2027, 1, 1))
    assert last >= max(end, date(2027, 12, 31))
    assert first.day == (last + timedelta(days=1)).day == 1
    starts = month_starts(first, last)
    assert starts[0] == first
    assert all(start.day == 1 for start in starts)
    assert starts[-1] <= last < starts[-1] + timedelta(days=31)
