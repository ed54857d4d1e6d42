"""Garbage is collected by the window's own timer, and only what is made after it began."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from app.ui.kit import garbage
from app.ui.kit.garbage import Collector


class Loop:
    """Garbage that only a collection finds: it holds itself."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collector(qapp, monkeypatch):
    monkeypatch.setattr(garbage, "LOOK_EVERY_MS", 0)
    collector = Collector(QObject(qapp))
    yield collector
    collector.stop()
    collector.parent().deleteLater()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_that_garbage_made_after_it_began_is_found(qtbot, collector):
    collector.begin()
    lost = weakref.ref(Loop())
    spare = [[] for _ in range(2_000)]  # so many that Python would have collected by now
    qtbot.waitUntil(lambda: lost() is None)
    assert spare


def test_that_what_was_there_before_is_not_looked_through(collector):
    assert not gc.isenabled()
    collector.begin()
    assert gc.get_freeze_count() > 10_000
    assert gc.get_count()[1:] == (0, 0)
