"""A list that cannot be read says so, and is read again when the officer asks for it."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.problems import refuse
from app.ui.kit.table import Table
from tests.flows.hands import settled


@pytest.fixture
def broken(desk, monkeypatch):
    """The store refuses what Forums and Programme read first."""

    def refused(*_given):
        raise refuse("store-locked", pid=1, host="desk")

    with monkeypatch.context() as patch:
        for name in ("forums", "programme"):
            patch.setattr(type(desk._cases.exchange), name, refused)
        yield patch


def said_by(desk):
    return {table.said for table in desk.window.shown.findChildren(Table) if table.isVisible()}


@pytest.mark.parametrize("key", ["forums", "programme"])
def test_that_a_list_says_that_it_is_read_or_could_not_be(qtbot, desk, broken, key):
    desk.window.open_screen(key)
    qtbot.waitUntil(lambda: desk.window.message_bar.findChild(QPushButton) is not None)
    again = desk.window.message_bar.findChild(QPushButton)
    qtbot.waitUntil(again.isVisible)
    bar, failed = desk.window.message_bar, "This could not be read."
    labels = {label.text() for label in desk.window.shown.findChildren(QLabel) if label.isVisible()}
    assert failed in said_by(desk) | labels
    broken.undo()
    again.click()
    settled(qtbot, desk)
    assert not bar.isVisible()
    assert "" in said_by(desk)
    assert failed not in said_by(desk)


def test_that_a_list_that_is_being_read_says_so(desk):
    desk.window.open_screen("forums")
    assert "Reading…" in said_by(desk)
