"""The window shows its first screen before the store is open, and works once it is."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from app.domain.regions import Language
from app.domain.settings import Settings
from app.services.first_page import Look
from app.store.sqlite_first_page import SUFFIX
from app.ui.rooms.today import days_told
from app.ui.screens.match.view import MatchView
from app.ui.screens.today.view import TodayView
from tests.flows.hands import settled
from tests.opened_window import DAY, open_cases, opened_desk, words_shipped

PATIENCE_MS = 60_000
FIRST_PICTURE = """
import enum, json, os, sys
make, made = enum.EnumType._create_, []
def listed(kind, name, *given, **named):
    made.append(name)
    return make(kind, name, *given, **named)
enum.EnumType._create_ = listed
from app.bootstrap import main
from app.ui import binding
load = binding.load_binding
def watched():
    load()
    from app.ui import opening
    opening.Opening._open = painted
def painted(opening):
    print(json.dumps([opening.early is not None, made, sorted(sys.modules)]), flush=True)
    os._exit(0)
binding.load_binding = watched
main.main([])
"""
NOT_YET = {
    *("numpy", "app.cli.parser", "app.ui.kit.table", "app.ui.menus"),
    *("app.ui.icons", "app.ui.start_page", "app.ui.screen", "app.services.changes"),
}


@pytest.fixture(autouse=True)
def pinned_day(monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)


@pytest.fixture
def store(qtbot, qapp, tmp_path, monkeypatch):
    """A store that a window was open on, long enough for its first page to be kept."""
    file = tmp_path / "desk.sqlite"
    open_cases(file).close()
    monkeypatch.setattr("app.ui.application.FIRST_PAGE_AFTER_MS", 0)
    with opened_desk(qapp, file, tmp_path) as desk:
        qtbot.waitUntil(file.with_name(file.name + SUFFIX).exists, timeout=PATIENCE_MS)
        settled(qtbot, desk)
    monkeypatch.undo()
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    return file


def test_that_the_first_screen_is_there_before_the_store_and_stays(qtbot, qapp, store, tmp_path):
    with opened_desk(qapp, store, tmp_path) as desk:
        assert desk.window is None
        frame = desk.opening.window
        early = frame.findChild(TodayView)
        assert frame.isVisible()
        assert frame.current_key == "today"
        assert "2026" in early._heading.text()
        settled(qtbot, desk)
        assert desk.window is frame
        assert frame.findChildren(TodayView) == [early]
        assert frame.shown is early


def test_that_the_kept_page_is_what_the_open_store_tells(qtbot, qapp, store, tmp_path, monkeypatch):
    shown = []
    show = TodayView.show_today
    monkeypatch.setattr(
        TodayView,
        "show_today",
        lambda view, rows, sign="": (shown.append(rows), show(view, rows, sign)),
    )
    with opened_desk(qapp, store, tmp_path) as desk:
        settled(qtbot, desk)
        kept, live = shown
        assert kept == live
        told = days_told(desk._cases, words_shipped("en"))
        assert json.loads(json.dumps(told[DAY])) == json.loads(json.dumps(live))
        assert len(told) == 8


def test_that_a_click_before_the_store_is_open_is_not_lost(qtbot, qapp, store, tmp_path):
    with opened_desk(qapp, store, tmp_path) as desk:
        list_ = desk.opening.window.findChild(QListWidget, "navigation")
        place = list_.visualItemRect(list_.item(1)).center()
        qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settled(qtbot, desk)
        assert desk.window.current_key == "match"
        assert isinstance(desk.window.shown, MatchView)


def test_that_a_line_opened_before_the_store_is_open_leads_where_it_should(
    qtbot, qapp, store, tmp_path
):
    with opened_desk(qapp, store, tmp_path) as desk:
        view = desk.opening.window.findChild(TodayView)
        view.plan_wanted.emit()
        qtbot.waitUntil(
            lambda: desk.window is not None and desk.window.current_key == "visits",
            timeout=PATIENCE_MS,
        )


def test_that_a_changed_store_is_read_before_anything_of_it_is_shown(qtbot, qapp, store, tmp_path):
    cases = open_cases(store)
    cases.upkeep.keep_settings(Settings(language=Language.HINDI))
    cases.close()
    with opened_desk(qapp, store, tmp_path) as desk:
        assert desk.opening.early is None
        assert desk.opening.window.findChild(TodayView) is None
        frame = desk.opening.window
        settled(qtbot, desk)
        assert desk.window is frame  # the loading page spoke Hindi already
        assert frame.windowTitle() == "SetuHashi"


def test_that_a_change_made_in_the_window_is_on_the_next_first_page(
    qtbot, qapp, store, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.ui.application.FIRST_PAGE_AFTER_MS", 0)
    with opened_desk(qapp, store, tmp_path) as desk:
        settled(qtbot, desk)
        qtbot.waitUntil(lambda: desk._keeps_first_page, timeout=PATIENCE_MS)
        settled(qtbot, desk)
        desk._rooms.change_settings(text_percent=115)
    with opened_desk(qapp, store, tmp_path) as desk:
        assert desk.opening.early is not None
        assert desk._appearance._look == Look(text_percent=115)
        settled(qtbot, desk)


def test_that_a_start_in_another_language_keeps_no_page_for_the_next(
    qtbot, qapp, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.ui.application.FIRST_PAGE_AFTER_MS", 0)
    file = tmp_path / "desk.sqlite"
    with opened_desk(qapp, file, tmp_path, language="ja") as desk:
        settled(qtbot, desk)
        qtbot.waitUntil(lambda: desk._keeps_first_page, timeout=PATIENCE_MS)
        settled(qtbot, desk)
    assert not file.with_name(file.name + SUFFIX).exists()


def test_that_a_page_whose_rows_are_of_another_form_gives_way_to_the_store(
    qtbot, qapp, store, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.ui.rooms.early.shown_from", lambda _: None)
    with opened_desk(qapp, store, tmp_path) as desk:
        assert desk.opening.early is None
        settled(qtbot, desk)
        assert desk.window is not None


def test_that_a_window_that_was_never_painted_opens_its_store_all_the_same(
    qtbot, qapp, store, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.ui.main_window.MainWindow.paintEvent", lambda *_: None)
    with opened_desk(qapp, store, tmp_path) as desk:
        settled(qtbot, desk)
        assert desk.window.current_key == "today"


def test_that_the_first_picture_is_made_without_the_many_names_of_qt(store):
    """Roles, keys, styles: PySide6 makes each of them in Python, 40 ms in all, when one is met."""
    environment = {**os.environ, "SETUHASHI_STORE": str(store)}
    command = [sys.executable, "-c", FIRST_PICTURE]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    has_rows, names, modules = json.loads(done.stdout)
    assert has_rows
    assert "ColorRole" in names  # of what the picture does need
    assert not {"ItemDataRole", "Key", "PixelMetric", "StandardKey", "ThemeIcon"} & set(names)
    assert not NOT_YET & set(modules)
