"""What we paint is told to screen readers by Qt's own accessibility: roles, names, children."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.ui.kit.board import Bar, Board, Lane, Row
from app.ui.kit.chart import DAY_S, MONTH_S, YEAR_S, BarChart, Line, LineChart, _seconds
from app.ui.kit.chart import Bar as ChartBar
from app.ui.kit.legend import Legend
from app.ui.kit.sketch_map import SketchMap
from app.ui.kit.time_strip import Mark, TimeStrip
from app.ui.kit.year_board import YearBoard

TODAY = date(2027, 3, 1)
SHADES = tuple((n, n, n) for n in range(256))


def bar(name, start):
    return Bar(name, name.title(), f"{name} in {start}", start, start, 0)


BARS = (bar("one", date(2027, 2, 1)), bar("two", date(2027, 8, 1)))
BOARD = Board(
    "Visits of 2027",
    date(2027, 1, 1),
    date(2027, 12, 31),
    TODAY,
    (),
    (Lane("A", tuple(Row("", each, (), each.bar_id) for each in BARS)),),
    {},
)


def strip():
    strip = TimeStrip("Timeline")
    strip.show_marks(["Signed"], [Mark("k", TODAY, 0, "signed in March")], TODAY)
    return strip


def sketch():
    sketch = SketchMap("Hours", SHADES)
    sketch.show_values({"IN-TN": 3.0}, (0.0, 5.0), lambda key: f"{key}: 3 h")
    return sketch


def bars():
    chart = BarChart("Contributions")
    chart.show_bars([ChartBar("History", 0.1, 0.1, 0.1)])
    return chart


def lines():
    chart = LineChart("Progress", lambda month: f"month {month}")
    chart.show_lines([Line("reached", [TODAY], [4.0])])
    return chart


def legend():
    legend = Legend(SHADES, "Score", "tie")
    legend.show_ends("0.19", "0.80")
    return legend


@pytest.mark.parametrize(
    ("made", "name", "says"),
    [
        (strip, "Timeline", "signed in March"),
        (sketch, "Hours", "IN-TN: 3 h"),
        (bars, "Contributions", "History: 0.10"),
        (lines, "Progress", "reached: 2027-03-01 4"),
        (legend, "Score", "0.19 – 0.80; ◇ tie"),
    ],
)
def test_that_what_is_painted_is_a_graphic_that_says_what_it_shows(qtbot, made, name, says):
    widget = made()
    qtbot.addWidget(widget)
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == name
    assert told.text(QAccessible.Text.Description) == says


@pytest.fixture
def board(qtbot):
    board = YearBoard("… {count}")
    qtbot.addWidget(board)
    board.resize(1200, 200)
    board.show_board(BOARD)
    board.show()
    return board


def told_bars(board):
    told = QAccessible.queryAccessibleInterface(board)
    return [told.child(number) for number in range(told.childCount())]


def test_that_a_year_board_is_a_list_of_its_bars(board):
    told = QAccessible.queryAccessibleInterface(board)
    assert told.role() == QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Visits of 2027"
    assert [each.role() for each in told_bars(board)] == [QAccessible.Role.ListItem] * 2
    names = [each.text(QAccessible.Text.Name) for each in told_bars(board)]
    assert names == [each.description for each in BARS]


def test_that_the_current_bar_is_selected_where_it_is_drawn(board):
    board.choose("two")
    first, second = told_bars(board)
    assert second.state().selected
    assert not first.state().selected
    origin = board.viewport().mapToGlobal(QPoint())
    assert second.rect() == board.bar_rect("two").translated(origin)


def test_that_the_days_of_a_chart_are_named_by_the_month_names_it_is_given(qtbot):
    chart = lines()
    qtbot.addWidget(chart)
    noon = _seconds(TODAY)
    assert chart._tick_texts([noon], 1.0, MONTH_S) == ["month 3"]
    assert chart._tick_texts([noon], 1.0, YEAR_S) == ["2027"]
    assert chart._tick_texts([noon], 1.0, DAY_S) == ["1"]
    assert chart._plot.getAxis("bottom").tickStrings([noon], 1.0, MONTH_S) == ["month 3"]


def test_that_a_chart_asks_for_room_as_its_plot_does(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    chart = lines()
    chart.setParent(room)
    assert chart.sizeHint() == chart._plot.sizeHint()
