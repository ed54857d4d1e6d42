import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.ui.kit.focus_ring import FocusRing

ACCENT = "#3b4ba3"


@pytest.fixture
def page(qtbot, qapp):
    owner = QObject()
    FocusRing(qapp, owner)
    page = QWidget()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, QColor(ACCENT))
    page.setPalette(palette)
    column = QVBoxLayout(page)
    for text in ("first", "second"):
        column.addWidget(QPushButton(text, page))
    qtbot.addWidget(page)
    page.resize(300, 120)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    owner.deleteLater()


def has_ring(widget):
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, 1).name() == ACCENT


def test_that_tab_moves_the_ring(qtbot, page):
    first, second = page.findChildren(QPushButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert has_ring(second)
    assert not has_ring(first)


def test_that_a_click_shows_no_ring(qtbot, page):
    first, second = page.findChildren(QPushButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.mousePress(second, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is second
    assert not has_ring(second)
    qtbot.mouseRelease(second, Qt.MouseButton.LeftButton)


def test_that_the_ring_grows_with_its_widget(qtbot, page):
    first, second = page.findChildren(QPushButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    page.resize(500, 160)
    assert has_ring(second)
