"""A picture of each screen in each theme and language, to look at; and that something is on it."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6 import QtWebEngineWidgets
from PySide6.QtCore import QCoreApplication, QEvent

from app import bootstrap
from app.domain.regions import Language
from app.domain.settings import Settings
from app.domain.visits import Lead
from app.services.task import Unattended
from app.ui.application import DeskApplication, Outside
from app.ui.i18n import words_in

pytestmark = pytest.mark.webengine
DAY = "2026-11-22"
SCREENS = ("match", "map", "visits", "partnerships")
SHIPPED = bootstrap.Shipped()


class StillClock(bootstrap.Clock):
    def now(self):
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory):
    """A store with a kept plan of the next year, as an officer's would be."""
    os.environ["SETUHASHI_TODAY"] = DAY
    path = tmp_path_factory.mktemp("sample") / "sample.sqlite"
    cases = bootstrap.open_desk(str(path), SHIPPED)
    cases.keep_plan(cases.plan(2027, tuple(Lead), None, Unattended()))
    cases.close()
    return path


@pytest.fixture
def desk(qapp, sample_store, tmp_path, request):
    """The program on the sample store, in the language and theme of the test."""
    language, theme = request.param
    keep_settings(sample_store, Settings(language=Language(language), theme=theme))
    outside = Outside(
        open_desk=lambda handle: bootstrap.open_desk(
            str(sample_store), SHIPPED, handle, for_window=True
        ),
        words_in=lambda code: words_in(code, SHIPPED.translations),
        resources=SHIPPED.resources,
        log_folder=tmp_path,
        language="",
    )
    desk = DeskApplication(qapp, outside)
    desk.start()
    yield desk
    desk.window.close()
    desk.close()
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def keep_settings(store, settings):
    cases = bootstrap.open_desk(str(store), SHIPPED)
    cases.keep_settings(settings)
    cases.close()


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
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    desk.window.resize(1280, 800)
    for key in SCREENS:
        desk.window.open_screen(key)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
        if key == "map":
            page = desk.window.findChild(QtWebEngineWidgets.QWebEngineView)
            qtbot.waitUntil(lambda page=page: colours(page.grab().toImage()) > 40, timeout=30_000)
        picture = desk.window.grab()
        picture.save(str(pictures / f"{key}-{request.node.callspec.id}.png"))
        assert colours(picture.toImage()) > 40, key
