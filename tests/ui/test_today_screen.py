"""Today's lists are made when they have lines, and stand in the order in which they are read."""

import pytest

from app.ui.kit.text_rows import TextRows
from app.ui.screens.today.shown import PANELS, TodayCount, TodayLine, TodayShown
from app.ui.screens.today.view import TodayView
from app.words.catalogue import Words

COUNTS = (TodayCount("MEA", 0, 1, 2, 3), TodayCount("MOFA", 0, 0, 3, 3))


def day_with(*filled):
    """A day with a line in each of these panels, by their numbers."""
    line = TodayLine("tie", "T1", "today", "Odisha, Tokushima")
    panels = tuple((line,) if number in filled else () for number in range(PANELS))
    return TodayShown("22 Nov 2026", "Visits of 2026", COUNTS, panels)


@pytest.fixture
def view(qtbot):
    view = TodayView(Words())
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    return view


def lists_by_tab(view):
    """Names of the lists in the order in which Tab comes to them."""
    widget, names = view.nextInFocusChain(), []
    while widget is not view:
        if isinstance(widget, TextRows):
            names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    return names


def test_that_a_list_is_made_with_its_first_line(view):
    view.show_today(day_with(2))
    made = {table.accessibleName() for table in view.findChildren(TextRows)}
    assert made == {"Visits of the year by ministry", "Partnerships that need attention"}
    view.show_today(day_with())
    assert not [table for table in view.findChildren(TextRows) if table.isVisible()][1:]


def test_that_tab_reaches_a_list_made_later_where_it_stands(view):
    view.show_today(day_with(2, 4))
    view.show_today(day_with(0, 1, 2, 4, 5))
    assert lists_by_tab(view) == [
        "Visits of the year by ministry",
        "Next visit",
        "Gates and action points due",
        "Partnerships that need attention",
        "Changed lately",
        "Stale data",
    ]


def test_that_the_keyboard_goes_to_the_lines_or_to_the_way_out_of_having_none(qtbot, view):
    view.show_today(day_with())
    view.focus_first()
    qtbot.waitUntil(lambda: view.focusWidget() is not None)
    assert view.focusWidget().text() == "&Plan the year"
    view.show_today(day_with(0))
    view.focus_first()
    assert view.focusWidget().accessibleName() == "Next visit"
