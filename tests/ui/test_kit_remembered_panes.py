import pytest
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from app.ui.kit.remembered import remember_panes


@pytest.fixture
def opened(qtbot):
    """Builds a screen of two panes side by side; gives the splitter between them."""
    screens = []

    def open_screen(key):
        screen = QWidget()
        screens.append(screen)
        qtbot.addWidget(screen)
        splitter = QSplitter()
        QVBoxLayout(screen).addWidget(splitter)
        for text in ("list", "detail"):
            splitter.addWidget(QLabel(text))
        remember_panes(screen, key)
        screen.resize(600, 300)
        screen.show()
        return splitter

    return open_screen


def test_that_a_pane_comes_back_as_wide_as_it_was_left(opened):
    first = opened("match")
    first.moveSplitter(120, 1)
    assert opened("match").sizes() == first.sizes()
    assert first.sizes()[0] == 120


def test_that_each_screen_remembers_its_own_panes(opened):
    undisturbed = opened("forums").sizes()
    opened("visits").moveSplitter(100, 1)
    assert opened("forums").sizes() == undisturbed
