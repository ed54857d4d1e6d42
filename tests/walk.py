"""A walk through the opened window: every screen, its tabs, and the dialogs they open."""

import shutil
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QTabBar,
    QWidget,
)

from app.domain.settings import Settings
from tests.opened_window import open_cases, opened_desk, words_shipped

PATIENCE_MS = 60_000
WIDTH, HEIGHT = 1280, 800
VISIT = "2027-MEA-1"
"""A visit of the sample store whose record is open."""


@dataclass(frozen=True)
class Stop:
    """A place of the walk: its name, and the window or dialog that is shown there."""

    name: str
    widget: QWidget


@contextmanager
def walked_desk(qapp, qtbot, store, folder, language="en", words_in=words_shipped, **settings):
    """The program on a copy of ``store``, ready, in the smallest window it is promised for."""
    own = folder / "walked.sqlite"
    shutil.copy(store, own)
    cases = open_cases(own)
    chosen = {"language": language, "theme": "light"} | settings
    cases.upkeep.keep_settings(Settings(**chosen))
    cases.close()
    with opened_desk(qapp, own, folder, words_in=words_in) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=PATIENCE_MS)
        desk.window.resize(WIDTH, HEIGHT)
        desk.window.activateWindow()
        yield desk


def stops(desk, qtbot, keys=()):
    """Every screen with every page of its tabs; then every part of a visit's record.

    Where ``keys`` are given, the screens of these alone.
    """
    for key in keys or [entry.key for entry in desk.window._places]:
        desk.window.open_screen(key)
        rest(desk, qtbot)
        yield from pages(desk, qtbot, key)
    if keys:
        return
    desk.window.open_screen("visits")
    desk._rooms.visit_opened.emit(VISIT)
    rest(desk, qtbot)
    yield from pages(desk, qtbot, "visit")


def places(desk, qtbot):
    """Every stop, and once every dialog that a button of the screen promises."""
    met = set()
    for stop in stops(desk, qtbot):
        make_active(qtbot, stop.widget)
        yield stop
        yield from dialogs(desk, qtbot, stop, met)


def rest(desk, qtbot):
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=PATIENCE_MS)
    for _ in range(3):
        QCoreApplication.processEvents()


def pages(desk, qtbot, name):
    """The screen as it is, and after it each other page of each of its tabs."""
    yield Stop(name, desk.window)
    for number, bar in enumerate(shown(desk.window, QTabBar)):
        first = bar.currentIndex()
        for page in range(bar.count()):
            if page != first and bar.isTabEnabled(page):
                bar.setCurrentIndex(page)
                rest(desk, qtbot)
                yield Stop(f"{name}/{number}.{page}", desk.window)
        bar.setCurrentIndex(first)
        rest(desk, qtbot)


def dialogs(desk, qtbot, stop, met):
    """What the buttons that promise a dialog (``…``) of the place open; each closed afterwards."""
    for button in shown(stop.widget, QAbstractButton):
        name = f"{stop.name.partition('/')[0]}>{button.text()}"
        promises = button.isEnabled() and button.text().rstrip("⟧").endswith("…")
        if not promises or name in met:
            continue
        met.add(name)
        button.click()
        rest(desk, qtbot)
        for dialog in open_dialogs():
            if not isinstance(dialog, QFileDialog):
                make_active(qtbot, dialog)
                yield Stop(name, dialog)
            dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def make_active(qtbot, window):
    """Give ``window`` the keyboard: without it no widget in it has the focus."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)


def open_dialogs():
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if isinstance(top, QDialog) and top.isVisible()]


def shown(root, kind=QWidget):
    """Visible widgets of a kind under ``root``, in the window itself and not in a dialog of it."""
    return [
        widget
        for widget in root.findChildren(kind)
        if widget.isVisible() and widget.window() is root
    ]


def focusable(root):
    """What the Tab key is to reach: enabled, visible, and not the inside of something else."""
    return [
        widget
        for widget in shown(root)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not is_of_chromium(widget)
    ]


def is_of_chromium(widget):
    """Chromium tells screen readers of its page itself, and takes the keyboard in its own time."""
    families = (widget, widget.parentWidget())
    return any("WebEngine" in family.metaObject().className() for family in families if family)


def can_scroll(widget):
    """Whether ``widget`` lies in something that scrolls it into view."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def named(widget):
    """How a finding tells of a widget."""
    text = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
    owner = widget.parentWidget()
    return f"{type(widget).__name__} {widget.accessibleName() or text!r} in {type(owner).__name__}"
