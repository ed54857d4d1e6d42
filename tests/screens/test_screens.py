"""A picture of each screen in each theme and language, to look at; and that something is on it."""

from pathlib import Path

import pytest
from PySide6 import QtWebEngineWidgets  # wants to be met before the application is
from PySide6.QtWidgets import QTabWidget

from app.ui.screens.visit.view import VisitView
from tests.walk import VISIT, walked_desk

pytestmark = pytest.mark.webengine
SCREENS = (
    "today",
    "match",
    "pair",
    "map",
    "flights",
    "visits",
    "partnerships",
    "forums",
    "exchange",
    "programme",
    "data",
)


@pytest.fixture
def desk(qapp, qtbot, sample_store, tmp_path, request):
    """The program on the sample store, in the language and theme of the test."""
    language, theme = request.param
    look = {"theme": theme, "tour_seen": True}
    with walked_desk(qapp, qtbot, sample_store, tmp_path, language, **look) as desk:
        yield desk


def colours(picture):
    """How many colours a coarse look at the picture meets: an empty pane has hardly any."""
    small = picture.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(160) for y in range(100)})


@pytest.mark.parametrize(
    "desk",
    [(language, theme) for language in ("en", "ja", "hi") for theme in ("light", "dark")],
    indirect=True,
    ids="-".join,
)
def test_that_every_screen_can_be_seen(qtbot, desk, pictures: Path, request):
    for key in SCREENS:
        desk.window.open_screen(key)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
        if key == "map":
            page = desk.window.findChild(QtWebEngineWidgets.QWebEngineView)
            qtbot.waitUntil(lambda page=page: colours(page.grab().toImage()) > 40, timeout=30_000)
        picture = desk.window.grab()
        picture.save(str(pictures / f"{key}-{request.node.callspec.id}.png"))
        assert colours(picture.toImage()) > 40, key
        for tabs in desk.window._screens[key].widget.findChildren(QTabWidget):
            for number in range(1, tabs.count()):
                tabs.setCurrentIndex(number)
                qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
                name = f"{key}-{number}-{request.node.callspec.id}.png"
                desk.window.grab().save(str(pictures / name))


@pytest.mark.parametrize(
    "desk",
    [(language, theme) for language in ("en", "ja", "hi") for theme in ("light", "dark")],
    indirect=True,
    ids="-".join,
)
def test_that_every_part_of_a_visit_can_be_seen(qtbot, desk, pictures: Path, request):
    desk.window.open_screen("visits")
    desk._rooms.visit_opened.emit(VISIT)
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
    view = desk.window.findChild(VisitView)
    for part, tab in view._tabs.items():
        view._book.setCurrentWidget(tab)
        picture = desk.window.grab()
        picture.save(str(pictures / f"visit-{part}-{request.node.callspec.id}.png"))
        assert colours(picture.toImage()) > 40, part


@pytest.mark.parametrize("desk", [("en", "light")], indirect=True, ids="-".join)
def test_that_the_language_changes_while_the_map_is_being_drawn(qtbot, desk):
    desk.window.open_screen("map")
    desk.window.language_chosen.emit("ja")
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
    assert desk.window.current_key == "map"
    assert desk._crash.seen == 0
