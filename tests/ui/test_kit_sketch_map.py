"""The small map shades areas, draws lines and tells what the pointer meets."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.ui.kit.sketch_map import MapLine, SketchMap

SHADES = tuple((n, 0, 255 - n) for n in range(256))
SQUARE = ((100.0, 20.0), (110.0, 20.0), (110.0, 30.0), (100.0, 30.0), (100.0, 20.0))
EAST = tuple((x + 20, y) for x, y in SQUARE)


@pytest.fixture
def map_(qtbot):
    map_ = SketchMap("Map of squares", SHADES)
    qtbot.addWidget(map_)
    map_.resize(830, 440)
    map_.show_areas({"west": [SQUARE], "east": [EAST]}, [], {"isle": [(100.0, 10.0)]})
    map_.show_values({"west": 0.0, "east": 10.0}, (0.0, 10.0), lambda key: f"told of {key}")
    return map_


def place(map_, x, y):
    """Where a longitude and latitude lie in the widget."""
    return map_._placing().map(x, -y)


def place_point(map_, x, y):
    return QPointF(*place(map_, x, y))


def colour(map_, x, y):
    left, top = place(map_, x, y)
    return map_.grab().toImage().pixelColor(round(left), round(top)).name()


def test_that_areas_have_the_shade_of_their_value(map_):
    assert colour(map_, 105, 25) == "#0000ff"
    assert colour(map_, 125, 25) == "#ff0000"
    map_.show_values({"west": 20.0}, (0.0, 10.0), str)
    assert colour(map_, 105, 25) == "#ff0000"
    assert colour(map_, 125, 25) == map_.palette().midlight().color().name()


def test_that_what_is_too_small_to_be_seen_has_a_dot_in_its_shade(map_):
    map_.show_values({"isle": 10.0}, (0.0, 10.0), str)
    assert colour(map_, 100, 10) == "#ff0000"
    assert map_._at(place_point(map_, 100, 10)) == "isle"
    assert map_._at(place_point(map_, 102, 12)) == ""


def test_that_north_is_up_and_east_is_right(map_):
    (west, _), (east, _) = place(map_, 100, 25), place(map_, 120, 25)
    (_, south), (_, north) = place(map_, 100, 10), place(map_, 100, 40)
    assert west < east
    assert north < south


def test_that_lines_are_drawn_over_the_areas(map_):
    map_.show_lines([MapLine(((100.0, 25.0), (130.0, 25.0)))])
    assert colour(map_, 125, 25) != "#ff0000"
    map_.show_lines([])
    assert colour(map_, 125, 25) == "#ff0000"


def test_that_the_pointer_is_told_of_the_area_below_it(qtbot, map_, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: said.append(text))
    for x in (105, 115):
        left, top = place(map_, x, 25)
        at = QPoint(round(left), round(top))
        event = QHelpEvent(QHelpEvent.Type.ToolTip, at, map_.mapToGlobal(at))
        QApplication.sendEvent(map_, event)
    assert said == ["told of west", ""]
