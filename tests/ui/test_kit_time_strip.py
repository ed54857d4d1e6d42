from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.ui.kit.time_strip import Mark, TimeStrip

TODAY = date(2026, 11, 22)
MARKS = (
    Mark("0", date(1965, 6, 26), 0, "1965-06-26 Sister tie"),
    Mark("1", date(2026, 1, 12), 1, "2026-01-12 Visit"),
)


@pytest.fixture
def strip(qtbot):
    strip = TimeStrip("Timeline")
    qtbot.addWidget(strip)
    strip.resize(500, 80)
    strip.show_marks(("Tie", "Visit"), MARKS, TODAY)
    strip.show()
    return strip


def test_that_time_runs_to_the_right_and_lanes_lie_under_each_other(strip):
    first, last = map(strip.place_of, MARKS)
    assert 0 < first.x() < last.x() < strip.width()
    assert first.y() < last.y() < strip.height()


def test_that_a_click_tells_the_mark_under_it_and_nothing_elsewhere(qtbot, strip):
    told = []
    strip.mark_chosen.connect(told.append)
    middle = strip.place_of(MARKS[1]).toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    middle.setX(middle.x() - 100)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert told == ["1"]


def test_that_everything_on_it_is_told_to_screen_readers(strip):
    assert "Sister tie" in strip.accessibleDescription()
    strip.show_marks((), (), TODAY)
    assert strip.accessibleDescription() == ""
    assert not strip.grab().isNull()
