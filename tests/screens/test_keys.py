"""Shortcuts and mnemonics: each leads to one place, and every action can be found in a menu."""

import re
from collections import Counter

import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolButton,
)

from tests.walk import named, places, shown, walked_desk

pytestmark = pytest.mark.webengine
DEVANAGARI = re.compile("[\u0900-\u097f]")
LATIN = re.compile("[A-Za-z]{2,}")


@pytest.fixture(params=["en", "ja", "hi"])
def desk(qapp, qtbot, sample_store, tmp_path, request):
    with walked_desk(qapp, qtbot, sample_store, tmp_path, language=request.param) as desk:
        yield desk


def mnemonic(text):
    """The letter after a single ``&``; empty where there is none."""
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).casefold() if found else ""


def twice(entries):
    return sorted(entry for entry, count in Counter(entries).items() if entry and count > 1)


def test_that_no_key_leads_to_two_places(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        for menu in shown_menus(place.widget):
            letters = [mnemonic(action.text()) for action in menu.actions() if action.isVisible()]
            found |= {f"{place.name}: {menu.title()}: {letter}" for letter in twice(letters)}
        found |= {f"{place.name}: Alt+{letter}" for letter in twice(letters_of(place.widget))}
        found |= {f"{place.name}: {keys}" for keys in twice(keys_of(place.widget))}
    assert not found, "\n".join(sorted(found))


def shown_menus(root):
    return [menu for menu in root.findChildren(QMenu) if menu.window() is root or menu.title()]


def letters_of(root):
    """The mnemonics that answer at one place: of its menu bar, buttons, labels and tabs."""
    if hasattr(root, "menuBar"):
        yield from (mnemonic(action.text()) for action in root.menuBar().actions())
    yield from (mnemonic(button.text()) for button in shown(root, QAbstractButton))
    yield from (mnemonic(label.text()) for label in shown(root, QLabel) if label.buddy())
    for bar in shown(root, QTabBar):
        yield from (mnemonic(bar.tabText(number)) for number in range(bar.count()))


def keys_of(root):
    actions = root.findChildren(QAction)
    yield from (keys.toString() for action in actions for keys in action.shortcuts())
    yield from (shortcut.key().toString() for shortcut in root.findChildren(QShortcut))


def test_that_every_menu_opens_by_key_and_every_action_stands_in_one(desk):
    window = desk.window
    assert all(mnemonic(action.text()) for action in window.menuBar().actions())
    in_menus = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    lost = [
        action.text()
        for action in window.findChildren(QAction)
        if action.text()
        and action not in in_menus
        and not action.shortcuts()
        and not isinstance(action.parent(), QMenu)
    ]
    assert not lost


def test_that_every_button_can_be_reached_by_key(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        for button in shown(place.widget, QAbstractButton):
            takes_tab = bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if not takes_tab and not is_of_qt(button):
                found.add(f"{place.name}: {named(button)}")
    assert not found, "\n".join(sorted(found))


def is_of_qt(button):
    """What scrolls tabs, clears a line or picks a whole table has keys of its own."""
    owner = button.parentWidget()
    internal = type(button).__name__ in {"QAbstractButton", "CloseButton"}
    return internal or (isinstance(button, QToolButton) and isinstance(owner, QTabBar))


def test_that_the_dialogs_of_qt_speak_the_language(qtbot, desk):
    if desk._words.language != "hi":
        pytest.skip("Qt ships its own texts in Japanese")
    buttons = QMessageBox.StandardButton
    box = QMessageBox(desk.window)
    box.setStandardButtons(buttons.Ok | buttons.Cancel | buttons.Yes | buttons.No | buttons.Save)
    files = QFileDialog(desk.window)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    texts = [button.text() for button in box.buttons()]
    for kind in (QLabel, QAbstractButton):
        texts += [widget.text() for widget in files.findChildren(kind)]
    model = files.findChild(QFileSystemModel)
    across = Qt.Orientation.Horizontal
    texts += [model.headerData(column, across) for column in range(model.columnCount())]
    english = [text for text in texts if LATIN.search(text) and not DEVANAGARI.search(text)]
    assert not english
    assert any(DEVANAGARI.search(text) for text in texts)
