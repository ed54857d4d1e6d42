"""What a screen reader and a keyboard meet on every screen."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from app.ui.kit.focus_ring import _Ring
from tests.walk import focusable, is_of_chromium, named, places, shown, walked_desk

pytestmark = pytest.mark.webengine
ROLES_OF_NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture
def desk(qapp, qtbot, sample_store, tmp_path):
    with walked_desk(qapp, qtbot, sample_store, tmp_path) as desk:
        yield desk


def report(found):
    return "\n".join(sorted(found))


def without_name(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return not told.text(QAccessible.Text.Name).strip()


def without_role(widget):
    """Qt knows no role for areas that scroll."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role() in ROLES_OF_NOTHING and not isinstance(widget, QScrollArea)


def painted(root):
    """What our own code paints; a ring around the focus says nothing of its own."""
    return [widget for widget in shown(root) if paints_itself(type(widget))]


def paints_itself(kind):
    ours = [each for each in kind.__mro__ if each.__module__.startswith("app.ui")]
    return any("paintEvent" in vars(each) for each in ours) and kind is not _Ring


def says_nothing(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role() == QAccessible.Role.Graphic and not widget.accessibleDescription()


def test_that_whatever_takes_the_keyboard_has_a_name_and_a_role(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        for widget in focusable(place.widget):
            if without_name(widget):
                found.add(f"{place.name}: no name: {named(widget)}")
            if without_role(widget):
                found.add(f"{place.name}: no role: {named(widget)}")
        for widget in painted(place.widget):
            if without_name(widget) or without_role(widget) or says_nothing(widget):
                found.add(f"{place.name}: painted, and not told: {named(widget)}")
    assert not found, report(found)


def test_that_tab_reaches_everything_and_is_never_caught(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        found |= {f"{place.name}: {finding}" for finding in faults_of_tab(place.widget)}
    assert not found, report(found)


def faults_of_tab(window):
    wanted = focusable(window)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    while (here := QApplication.focusWidget()) not in (None, *visited):
        visited.append(here)
        if is_of_chromium(here):
            window.focusNextChild()
        elif not is_left_by_tab(here):
            yield f"caught in {named(here)}"
            window.focusNextChild()
    left = [widget for widget in focusable(window) if widget in wanted and widget not in visited]
    yield from (f"not reached: {named(widget)}" for widget in left)
    yield from faults_of_order(visited)


def is_left_by_tab(widget):
    """A date is left after its day, month and year."""
    for _ in range(3):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not widget:
            return True
    return False


def faults_of_order(visited):
    """Of two neighbours in one pane the upper comes first, and in one line the left one."""
    for first, second in pairwise(visited):
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
        widgets = focusable(place.widget)
        others = dict(zip(widgets, widgets[1:] + widgets[:1], strict=True))
        for widget in widgets:
            if not is_seen_with_focus(widget, others[widget]):
                found.add(f"{place.name}: {named(widget)}")
    assert not found, report(found)


def is_seen_with_focus(widget, elsewhere):
    """Whether more than a cursor's width of pixels changes when ``widget`` gets the keyboard."""
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return changed_pixels(before, widget.grab().toImage()) > 60


def changed_pixels(one, other):
    if one.size() != other.size():
        return one.width() * one.height()
    return int((pixels(one) != pixels(other)).sum())


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return seen.copy()  # the image goes with this call
