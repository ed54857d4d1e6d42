"""Pictures of what the Match screen shows on demand: weights, robustness, portfolio, method."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabWidget

from app.domain.regions import Language
from app.domain.settings import Settings
from app.ui.rooms.method import MethodWindow
from app.ui.screens.match.view import MatchView
from tests.opened_window import DAY, open_cases, opened_desk


@pytest.fixture
def desk(qapp, tmp_path, request, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    language, theme = request.param
    store = tmp_path / "sample.sqlite"
    cases = open_cases(store)
    cases.upkeep.keep_settings(Settings(language=Language(language), theme=theme, tour_seen=True))
    cases.close()
    with opened_desk(qapp, store, tmp_path) as desk:
        yield desk


def detail(picture):
    small = picture.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(160) for y in range(100)})


@pytest.mark.parametrize(
    "desk",
    [(language, theme) for language in ("en", "ja", "hi") for theme in ("light", "dark")],
    indirect=True,
    ids="-".join,
)
def test_that_everything_asked_for_can_be_seen(qtbot, desk, pictures: Path, request):
    qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
    window = desk.window
    window.resize(1280, 800)

    def picture(widget, name):
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
        image = widget.grab().toImage()
        image.save(str(pictures / f"match-{name}-{request.node.callspec.id}.png"))
        assert detail(image) > 40, name

    qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
    view = window.findChild(MatchView)
    side = view._weights.parentWidget().parentWidget()
    view._filters.setChecked(True)
    view._second.setCurrentIndex(2)
    view._second.activated.emit(2)
    side.setCurrentWidget(view._weights)
    picture(window, "weights")
    side.setCurrentWidget(view._robustness)
    view.try_wanted.emit()
    picture(window, "robustness")
    view._tabs.setCurrentWidget(view.portfolio)
    view.portfolio._form._choose.click()
    picture(window, "portfolio")
    view.method_wanted.emit()
    page = window.findChild(MethodWindow)
    for number, name in enumerate(("method", "backtest")):
        page.findChild(QTabWidget).setCurrentIndex(number)
        picture(page, name)
    page.close()
