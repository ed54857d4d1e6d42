"""A picture of each pane of the Flights screen, to look at; and that something is on it."""

import pytest
from PySide6.QtWidgets import QTabWidget

from app.domain.network_edits import EditKind, RouteEdit
from app.domain.regions import Language
from app.domain.settings import Settings
from app.ui.screens.flights.view import FlightsView
from tests.opened_window import DAY, open_cases, opened_desk

EDITS = (
    RouteEdit(EditKind.ADDED, "BLR", "KIX", 5, "AI NH"),
    RouteEdit(EditKind.RESUMED, "MAA", "NRT"),
)


@pytest.mark.parametrize("look", [("en", "light"), ("ja", "dark"), ("hi", "light")], ids="-".join)
def test_that_every_pane_of_flights_can_be_seen(qtbot, qapp, tmp_path, pictures, monkeypatch, look):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    language, theme = look
    store = tmp_path / "desk.sqlite"
    cases = open_cases(store)
    cases.upkeep.keep_settings(Settings(language=Language(language), theme=theme, tour_seen=True))
    cases.close()
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        desk.window.resize(1280, 800)
        desk.window.open_screen("flights")
        tabs = desk.window.findChild(FlightsView).findChild(QTabWidget)
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
            for edit in EDITS if hasattr(tabs.currentWidget(), "edit_given") else ():
                tabs.currentWidget().edit_given.emit(edit)
                qtbot.waitUntil(lambda: not desk.is_busy, timeout=60_000)
            picture = desk.window.grab()
            picture.save(str(pictures / f"flights-{number}-{language}-{theme}.png"))
            small = picture.toImage().scaled(160, 100)
            assert len({small.pixel(x, y) for x in range(160) for y in range(100)}) > 40
