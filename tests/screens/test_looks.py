"""A picture of every screen, page and dialog in each look the window can take, to look at."""

import pytest
from PySide6 import QtWebEngineWidgets  # wants to be met before the application is

from tests.walk import places, rest, walked_desk

pytestmark = pytest.mark.webengine
SMALL, LARGE = (1280, 800), (1920, 1080)
LOOKS = [
    (language, theme, size)
    for size in (SMALL, LARGE)
    for theme in ("light", "dark", "contrast")
    for language in ("en", "ja", "hi")
]
SOME = (("ja", "dark", SMALL),)
"""What is walked where nobody keeps the pictures."""


def pytest_generate_tests(metafunc):
    """Every look for whoever wants to look; at 200 % with ``QT_SCALE_FACTOR=2``."""
    looks = LOOKS if metafunc.config.getoption("--pictures") else SOME
    metafunc.parametrize("desk", looks, indirect=True, ids=told)


def told(look):
    language, theme, (width, height) = look
    return f"{language}-{theme}-{width}x{height}"


@pytest.fixture
def desk(qapp, qtbot, sample_store, tmp_path, request):
    language, theme, size = request.param
    look = {"theme": theme, "tour_seen": True}
    with walked_desk(qapp, qtbot, sample_store, tmp_path, language, **look) as desk:
        desk.window.resize(*size)
        yield desk


def colours(picture):
    """How many colours a coarse look at the picture meets: an empty pane has hardly any."""
    small = picture.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(160) for y in range(100)})


def test_that_every_place_can_be_seen(qtbot, desk, pictures, request):
    look = request.node.callspec.id
    for place in places(desk, qtbot):
        if place.name == "map":
            page = desk.window.findChild(QtWebEngineWidgets.QWebEngineView)
            qtbot.waitUntil(lambda page=page: colours(page.grab().toImage()) > 40, timeout=30_000)
        rest(desk, qtbot)
        picture = place.widget.grab()
        name = "".join(c if c.isalnum() else "-" for c in place.name)
        picture.save(str(pictures / f"{look}--{name}.png"))
        assert colours(picture.toImage()) > 20, place.name
