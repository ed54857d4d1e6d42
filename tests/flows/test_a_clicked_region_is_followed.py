"""A region clicked on the map filters the screens that list by region."""

import pytest

from app.ui.screens.forums.view import ForumsView
from app.ui.screens.partnerships.view import PartnershipsView
from tests.opened_window import DAY, opened_desk


@pytest.mark.parametrize(
    "listed", [("partnerships", PartnershipsView, "IN-MH"), ("forums", ForumsView, "JP-27")]
)
def test_that_lists_follow_a_region_that_was_clicked(qtbot, qapp, tmp_path, monkeypatch, listed):
    screen, view, code = listed
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        desk.window.open_screen(screen)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=30_000)
        table = desk.window.findChild(view)._table
        every = table.sorted_rows.rowCount()
        assert every > 20
        desk._rooms.region_clicked.emit(code)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=30_000)
        qtbot.waitUntil(lambda: 0 < table.sorted_rows.rowCount() < every, timeout=10_000)
