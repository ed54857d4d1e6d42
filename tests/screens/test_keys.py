"""One key means one thing: no shortcut and no mnemonic twice where both can be reached."""

from collections import Counter

import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QLineEdit, QMenu, QTabBar

from tests.walk import places, shown, walked_desk

pytestmark = pytest.mark.webengine


@pytest.fixture(params=["en", "ja", "hi"])
def desk(qapp, qtbot, sample_store, tmp_path, request):
    with walked_desk(qapp, qtbot, sample_store, tmp_path, request.param) as desk:
        yield desk


def mnemonic(text):
    return QKeySequence.mnemonic(text).toString()


def twice(keys):
    return {key: number for key, number in Counter(filter(None, keys)).items() if number > 1}


def mnemonics_of(root):
    """What Alt and a letter reach in a window: its menus, and whatever is shown in it."""
    menu_bar = root.menuBar().actions() if hasattr(root, "menuBar") else []
    yield from (mnemonic(action.text()) for action in menu_bar)
    for widget in shown(root, QAbstractButton):
        yield mnemonic(widget.text())
    for label in shown(root, QLabel):
        yield mnemonic(label.text()) if label.buddy() is not None else ""
    for group in shown(root, QGroupBox):
        yield mnemonic(group.title())
    for bar in shown(root, QTabBar):
        yield from (mnemonic(bar.tabText(number)) for number in range(bar.count()))


def shortcuts_of(root):
    """What acts in a window without a menu being opened: of it and of all that is shown in it."""
    menus = root.findChildren(QMenu) if hasattr(root, "menuBar") else []
    owners = [each for each in (root, *menus, *shown(root)) if not isinstance(each, QLineEdit)]
    actions = {action for owner in owners for action in owner.actions()}  # of a menu and a tool
    for action in actions:
        yield from (keys.toString() for keys in action.shortcuts() if not action.menu())
    for each in root.findChildren(QShortcut):
        yield each.key().toString() if each.parent().isVisible() else ""


def test_that_no_key_means_two_things(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        found |= {
            f"{place.name}: {key} x {n}" for key, n in twice(mnemonics_of(place.widget)).items()
        }
        found |= {
            f"{place.name}: {key} x {n}" for key, n in twice(shortcuts_of(place.widget)).items()
        }
    for menu in desk.window.findChildren(QMenu):
        letters = [mnemonic(action.text()) for action in menu.actions()]
        found |= {f"menu {menu.title()}: {key} x {n}" for key, n in twice(letters).items()}
    assert not found, "\n".join(sorted(found))
