"""The web engine starts when the pointer rests on the map's name, where it may start at all."""

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QListWidget

from app.ui.main_window import MainWindow
from app.ui.rooms import map as map_room
from app.ui.rooms.places import PLACES, places
from app.words.catalogue import Words

pytestmark = pytest.mark.webengine
KEYS = [key for key, _ in PLACES]


@pytest.fixture
def rooms(qapp):
    rooms = QObject(qapp)
    yield rooms
    rooms.deleteLater()


@pytest.fixture
def window(qtbot):
    window = MainWindow(Words(), places(Words()))
    qtbot.addWidget(window)
    window.show()
    window.furnish({})
    return window


def rest_on(qtbot, window, key):
    navigation = window.findChild(QListWidget, "navigation")
    spot = navigation.visualItemRect(navigation.item(KEYS.index(key))).center()
    qtbot.mouseMove(navigation.viewport(), spot + QPoint(1, 0))
    qtbot.mouseMove(navigation.viewport(), spot)


def test_that_the_window_tells_on_which_name_the_pointer_rests(qtbot, window):
    with qtbot.waitSignal(window.neared) as told:
        rest_on(qtbot, window, "map")
    assert told.args == ["map"]


def test_that_a_name_that_is_only_passed_is_not_told(qtbot, window):
    told = []
    window.neared.connect(told.append)
    rest_on(qtbot, window, "map")
    with qtbot.waitSignal(window.neared):
        rest_on(qtbot, window, "visits")
    assert told == ["visits"]


def test_that_the_engine_is_started_once_for_the_map_and_for_nothing_else(rooms):
    map_room.expect_map(rooms, "visits")
    assert rooms.findChild(QWebEngineProfile) is None
    map_room.expect_map(rooms, "map")
    map_room.expect_map(rooms, "map")
    assert len(rooms.findChildren(QWebEngineProfile)) == 1


def test_that_an_engine_that_would_end_the_program_is_not_started(rooms, monkeypatch):
    monkeypatch.setattr(map_room, "is_refused", lambda: True)
    map_room.expect_map(rooms, "map")
    assert rooms.findChild(QWebEngineProfile) is None
