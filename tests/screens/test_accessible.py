"""What a screen reader and a keyboard meet on every screen."""

import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTabWidget
from PySide6.QtTest import QTest

from tests.walk import focusable, named, places, walked_desk

pytestmark = pytest.mark.webengine
ROLES_OF_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture
def desk(qapp, qtbot, sample_store, tmp_path):
    with walked_desk(qapp, qtbot, sample_store, tmp_path) as desk:
        yield desk


def without_name(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return not told.text(QAccessible.Text.Name).strip()


def without_role(widget):
    return QAccessible.queryAccessibleInterface(widget).role() in ROLES_OF_NOTHING


def test_that_whatever_takes_the_keyboard_has_a_name_and_a_role(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        for widget in focusable(place.widget):
            if without_name(widget):
                found.add(f"{place.name}: no name: {named(widget)}")
            if without_role(widget):
                found.add(f"{place.name}: no role: {named(widget)}")
    assert not sorted(found)


def test_that_tab_reaches_everything_and_is_never_caught(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        found |= {f"{place.name}: {finding}" for finding in faults_of_tab(place.widget)}
    assert not sorted(found)


def faults_of_tab(window):
    wanted = focusable(window)
    window.activateWindow()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    for _ in range(3 * len(wanted)):
        here = QApplication.focusWidget()
        if here is None or here in visited:
            break
        visited.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here:
            yield f"caught in {named(here)}"
            window.focusNextChild()
    yield from (f"not reached: {named(widget)}" for widget in wanted if widget not in visited)
    yield from faults_of_order(visited)


def faults_of_order(visited):
    """Of two neighbours in one pane the upper comes first, and in one line the left one."""
    for first, second in zip(visited, visited[1:], strict=False):
        if first.parentWidget() is second.parentWidget() and comes_before(second, first):
            yield f"{named(second)} after {named(first)}"


def comes_before(one, other):
    a, b = one.geometry(), other.geometry()
    if a.top() <= b.center().y() <= a.bottom() or b.top() <= a.center().y() <= b.bottom():
        return a.right() < b.left()
    return a.bottom() < b.top()


def test_that_the_focus_is_seen_wherever_it_is(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        place.widget.activateWindow()
        for widget in focusable(place.widget):
            if not is_seen_with_focus(widget):
                found.add(f"{place.name}: {named(widget)}")
    assert not sorted(found)


def is_seen_with_focus(widget):
    """Whether more than a cursor's width of pixels changes when ``widget`` gets the keyboard."""
    widget.clearFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = widget.grab().toImage()
    widget.clearFocus()
    return changed_pixels(before, after) > 30


def changed_pixels(one, other):
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for y in range(min(one.height(), other.height()))
        for x in range(min(one.width(), other.width()))
    )
