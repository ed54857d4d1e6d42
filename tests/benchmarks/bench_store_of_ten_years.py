"""A store after ten years of use: opened, and its lists painted for the first time and again."""

import statistics
import sys
import time

import pytest
from PySide6.QtWidgets import QTabWidget

from app.ui.screens.data.view import DataView
from tests.benchmarks.years_of_use import EACH, build
from tests.opened_window import open_cases, opened_desk

ROWS = 1_000_000
PATIENCE_MS = 120_000
LOADED_LAST = "app.ui.screens.data.view"
"""Of the screens' modules, which a window loads a few seconds after it was opened."""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return build(tmp_path_factory.mktemp("years") / "desk.sqlite", ROWS)


def test_opening(store, capsys):
    open_cases(store).close()  # the libraries are loaded
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        cases = open_cases(store)
        taken.append(time.perf_counter() - began)
        cases.close()
    with capsys.disabled():
        size = store.stat().st_size / 2**20
        print(
            f"\n{EACH:,} visits, ties and opportunities each, {ROWS:,} changes, {size:.0f} MiB: "
            f"opened in {statistics.median(taken) * 1000:.0f} ms"
        )


class Watch:
    """How long the GUI thread is held at a time while it does what it is asked for."""

    def __init__(self, qtbot, qapp, desk, say):
        self._qtbot, self._qapp, self._desk, self._say = qtbot, qapp, desk, say

    def settle(self):
        self._qtbot.waitUntil(lambda: not self._desk.is_busy, timeout=PATIENCE_MS)

    def __call__(self, name, act):
        act()
        began = turned = time.perf_counter()
        longest = 0.0
        while self._desk.is_busy or turned - began < 0.05:
            self._qapp.processEvents()
            now = time.perf_counter()
            longest, turned = max(longest, now - turned), now
            time.sleep(0.001)
        self._say(f"{name}: {(turned - began) * 1000:.0f} ms, of it {longest * 1000:.0f} at a time")


def test_lists(qtbot, qapp, store, tmp_path, capsys):
    def say(text):
        with capsys.disabled():
            print(f"\n{text}", end="")

    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=PATIENCE_MS)
        watch = Watch(qtbot, qapp, desk, say)
        watch.settle()
        qtbot.waitUntil(lambda: LOADED_LAST in sys.modules, timeout=PATIENCE_MS)
        window = desk.window
        for key in ("partnerships", "exchange"):
            window.open_screen("today")
            watch(f"{key}, 10,000 rows, screen built", lambda key=key: window.open_screen(key))
            window.open_screen("today")
            watch(f"{key}, again", lambda key=key: window.open_screen(key))
        window.open_screen("visits")
        watch.settle()  # a proposal for the next year is worked out
        book = window.shown
        watch("visits on record, 10,000 rows", lambda: book.setCurrentIndex(1))
        window.open_screen("data")
        watch.settle()
        tabs = window.findChild(DataView).tabs
        assert isinstance(tabs, QTabWidget)
        watch("data, history", lambda: tabs.setCurrentIndex(4))
