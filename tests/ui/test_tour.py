"""The tour's card over the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.tour import STEPS, TourCard
from app.words.catalogue import Words


@pytest.fixture
def card(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    card = TourCard(Words(), window)
    card.wanted, card.over = [], []
    card.screen_wanted.connect(card.wanted.append)
    card.ended.connect(lambda: card.over.append(True))
    card.show_step(0)
    return card


def button(card, text):
    return next(each for each in card.findChildren(QPushButton) if each.text() == text)


def test_that_the_keyboard_walks_all_four_steps_to_the_end(qtbot, card):
    for _ in STEPS:
        qtbot.keyClick(button(card, card._next.text()), Qt.Key.Key_Space)
    assert card.wanted == [screen for screen, _, _ in STEPS]
    assert len(STEPS) == 4
    assert card.over == [True]
    assert not card.isVisible()


def test_that_one_can_go_back_but_not_before_the_first(qtbot, card):
    assert not button(card, "Back").isEnabled()
    qtbot.mouseClick(button(card, "Next"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(card, "Back"), Qt.MouseButton.LeftButton)
    assert card.heading == STEPS[0][1]


def test_that_it_can_be_skipped_at_once(qtbot, card):
    qtbot.mouseClick(button(card, "Skip the tour"), Qt.MouseButton.LeftButton)
    assert card.over == [True]
    assert not card.isVisible()


def test_that_it_stays_inside_a_window_that_becomes_smaller(qtbot, card):
    window = card.parentWidget()
    window.resize(960, 600)
    qtbot.waitUntil(lambda: window.rect().contains(card.geometry()), timeout=5_000)


def test_that_it_is_told_to_screen_readers(card):
    assert card.accessibleName() == STEPS[0][1]
    assert card.accessibleDescription() == STEPS[0][2]
