"""A slider moved, until the matrix and the ranking are painted again."""

import statistics
import time

import pytest
from PySide6.QtWidgets import QSlider, QTabWidget

from app.domain.settings import Settings
from app.ui.screens.match.view import MatchView
from tests.opened_window import open_cases, opened_desk

MOVES = 120
SIDE_TABS = 3


@pytest.fixture
def view(qtbot, qapp, tmp_path):
    cases = open_cases(tmp_path / "desk.sqlite")
    cases.upkeep.keep_settings(Settings(tour_seen=True))  # its card would lie over the sliders
    cases.close()
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=30_000)
        yield desk.window.findChild(MatchView)


def test_slider_to_repaint(qapp, view, capsys):
    side = next(tabs for tabs in view.findChildren(QTabWidget) if tabs.count() == SIDE_TABS)
    side.setCurrentWidget(view._weights)  # where the hand is while it moves
    qapp.processEvents()
    slider = view.findChildren(QSlider)[0]
    taken = []
    for move in range(MOVES):
        began = time.perf_counter()
        slider.setValue(move % 100 * 8 + 1)
        qapp.processEvents()  # what the move made dirty is painted here
        taken.append(time.perf_counter() - began)
    percentile = statistics.quantiles(taken, n=20)[-1]
    with capsys.disabled():
        median = statistics.median(taken)
        print(f"\nslider to repaint: median {median * 1000:.1f} ms, p95 {percentile * 1000:.1f} ms")
