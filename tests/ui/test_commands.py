"""Commands are what menus, buttons and tabs offer."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QPushButton, QTabWidget, QWidget

from app.ui.commands import menu_commands, screen_commands
from app.ui.keyboard_page import keyboard_page
from app.words.catalogue import Words


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_that_menus_are_walked_and_what_cannot_be_done_is_left_out(window):
    done = []
    view = window.menuBar().addMenu("&View")
    theme = view.addMenu("&Theme")
    theme.addAction("&Dark…").triggered.connect(lambda: done.append("dark"))
    view.addSeparator()
    closed = view.addAction("Closed")
    closed.setEnabled(False)
    shown = view.addAction("&Visits")
    shown.setShortcut(QKeySequence("Ctrl+6"))
    commands = list(menu_commands(window.menuBar(), Words()))
    told = [(each.path, each.title, each.keys) for each in commands]
    assert told == [("View › Theme", "Dark", ""), ("View", "Visits", "Ctrl+6")]
    commands[0].run()
    assert done == ["dark"]


def test_that_a_command_knows_its_english(window):
    words = Words("ja", lambda text, _comment, _n: {"&Undo": "元に戻す(&U)"}.get(text, ""))
    window.menuBar().addMenu("編集").addAction(QAction(words.tr("&Undo"), window))
    (undo,) = menu_commands(window.menuBar(), words)
    assert (undo.title, undo.english) == ("元に戻す", "Undo")


def test_that_buttons_and_tabs_that_can_be_used_are_commands_of_the_screen(window):
    screen = QWidget(window)
    clicked = []
    for text in ("&Keep plan", "Never", "Keep plan", "×"):
        button = QPushButton(text, screen)
        button.clicked.connect(lambda _=False, text=text: clicked.append(text))
    screen.findChildren(QPushButton)[1].setEnabled(False)
    tabs = QTabWidget(screen)
    for name in ("Year plan", "On record"):
        tabs.addTab(QWidget(tabs), name)
    commands = {each.title: each for each in screen_commands(screen, "Visits", Words())}
    assert list(commands) == ["Keep plan", "Year plan", "On record"]
    assert commands["Keep plan"].keys == "Alt+K"
    commands["Keep plan"].run()
    commands["On record"].run()
    assert clicked == ["&Keep plan"]
    assert tabs.currentIndex() == 1


def test_that_the_keyboard_page_tells_every_key_that_an_action_has(window):
    menu = window.menuBar().addMenu("&File")
    menu.addAction("&Quit").setShortcut(QKeySequence("Ctrl+Q"))
    menu.addAction("Without keys")
    page = keyboard_page(Words(), menu_commands(window.menuBar(), Words()))
    assert "| **Ctrl+Q** | Quit | File |" in page.text
    assert "Without keys" not in page.text
