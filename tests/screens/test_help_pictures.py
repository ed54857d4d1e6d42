"""Pictures of tour, palette, search and help in each language and theme, to look at."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from app.domain.regions import Language
from app.domain.settings import Settings
from app.ui.screens.help.view import HelpWindow
from app.ui.screens.palette.view import Palette
from app.ui.tour import TourCard
from tests.opened_window import DAY, open_cases, opened_desk


@pytest.fixture
def desk(qtbot, qapp, tmp_path, monkeypatch, request):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    language, theme = request.param
    store = tmp_path / "desk.sqlite"
    cases = open_cases(store)
    cases.upkeep.keep_settings(Settings(language=Language(language), theme=theme))
    cases.close()
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        desk.window.resize(1280, 800)
        yield desk


@pytest.mark.parametrize(
    "desk",
    [(language, theme) for language in ("en", "ja", "hi") for theme in ("light", "dark")],
    indirect=True,
    ids="-".join,
)
def test_that_tour_palette_search_and_help_can_be_seen(qtbot, desk, pictures, request):
    name = request.node.callspec.id

    def keep(widget, part):
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
        qtbot.waitUntil(widget.isVisible, timeout=5_000)
        assert widget.grab().save(str(pictures / f"{part}-{name}.png"))

    def press(keys):
        actions = desk.window.findChildren(QAction)
        next(each for each in actions if each.shortcut().toString() == keys).trigger()

    keep(desk.window, "tour")
    card = desk.window.findChild(TourCard)
    assert desk.window.rect().contains(card.geometry())
    card.end()
    press("Ctrl+K")
    palette = desk.window.findChild(Palette)
    keep(palette, "palette")
    palette.reject()
    press("Ctrl+F")
    palette.findChild(QLineEdit).insert("静岡")
    keep(palette, "search")
    palette.reject()
    for keys, part in (("F1", "help"), ("Shift+F1", "help-figures"), ("Ctrl+/", "help-keys")):
        press(keys)
        keep(desk.window.findChild(HelpWindow), part)
