"""Bars in the hand: days kept, at least one left."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.board import Bar
from app.ui.kit.board_drag import Drag, Grip, grip_at, shifted

SPAN = (date(2027, 5, 10), date(2027, 5, 15))


@given(st.integers(-400, 400))
def test_that_a_bar_taken_whole_keeps_its_length(days):
    start, end = shifted(SPAN, Grip.WHOLE, days)
    assert end - start == SPAN[1] - SPAN[0]
    assert (start - SPAN[0]).days == days


@given(st.sampled_from([Grip.START, Grip.END]), st.integers(-400, 400))
def test_that_a_bar_taken_by_an_end_moves_that_end_alone_and_one_day_stays(grip, days):
    start, end = shifted(SPAN, grip, days)
    assert start <= end
    assert (end if grip is Grip.START else start) in SPAN


def test_that_a_bar_follows_the_day_under_the_pointer_from_where_it_was_taken():
    drag = Drag(Bar("a", "", "", *SPAN, 0), Grip.WHOLE, date(2027, 5, 12))
    assert drag.over(date(2027, 5, 19)) == tuple(day + timedelta(days=7) for day in SPAN)


def test_that_a_wide_bar_has_ends_to_take_and_a_narrow_one_is_moved():
    assert [grip_at(pixel, 100, 60) for pixel in (101, 130, 158)] == list(Grip)
    assert grip_at(100, 100, 8) is Grip.WHOLE
