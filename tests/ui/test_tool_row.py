"""The tools at the end of the menu bar."""

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolButton

from app.ui.kit.tool_row import show_tools


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File").addAction("Quit")
    window.show()
    return window


def buttons(window):
    found = window.findChildren(QToolButton)
    return [button for button in found if button.defaultAction() is not None]


def test_that_a_tool_does_what_its_menu_does_and_tells_name_and_keys(window):
    done = []
    undo = QAction("&Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: done.append(True))
    show_tools(window.menuBar(), {"undo": undo}, "Tools")
    (button,) = buttons(window)
    button.click()
    assert len(done) == 1
    assert button.isVisible()
    assert button.toolTip() == "Undo (Ctrl+Z)"
