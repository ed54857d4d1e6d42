"""The language changes under the officer's hands: nothing is lost, and nothing falls over."""

import pytest
from PySide6.QtWidgets import QComboBox

from app.ui.rooms.method import MethodWindow
from app.ui.screens.help.view import HelpWindow
from tests.flows.hands import settled

PAIR = ("IN-OD", "JP-44")


def switch(qtbot, desk, language):
    desk.window.language_chosen.emit(language)
    settled(qtbot, desk)


@pytest.mark.parametrize("key", ["pair", "visits", "exchange"])
def test_that_a_screen_that_is_still_being_read_changes_its_language(qtbot, desk, key):
    desk.window.open_screen(key)  # its reading has only begun
    switch(qtbot, desk, "hi")
    assert desk.window.current_key == key


def test_that_region_and_pair_stay(qtbot, desk):
    desk._rooms.region_clicked.emit(PAIR[0])
    desk._rooms.pair_opened.emit(*PAIR)
    settled(qtbot, desk)
    switch(qtbot, desk, "ja")
    assert desk._rooms.region == PAIR[0]
    chosen = [box.currentText() for box in desk.window.shown.findChildren(QComboBox)]
    assert chosen == ["オディシャ州", "大分県"]


def test_that_what_stands_open_beside_the_window_speaks_the_new_language(qtbot, desk):
    action(desk, "Method and back-test").trigger()
    action(desk, "Keyboard").trigger()
    settled(qtbot, desk)
    switch(qtbot, desk, "ja")
    window = desk.window.findChild(HelpWindow)
    assert window.isVisible()
    assert window.text.startswith("キーボード")
    assert desk.window.findChild(MethodWindow).isVisible()
    window.close()
    switch(qtbot, desk, "hi")
    assert desk.window.findChild(HelpWindow) is None
    assert desk.window.findChild(MethodWindow).isVisible()


def action(desk, text):
    actions = desk.window.help_menu.actions()
    return next(each for each in actions if each.text().replace("&", "") == text)
