"""A row of buttons wraps where it is too narrow, and nothing of it is lost."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.kit.flow_row import GAP, FlowRow


@pytest.fixture
def room(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    buttons = [QPushButton(text * 4, room) for text in ("Move ", "File ", "Open ")]
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(FlowRow(*buttons))
    column.addStretch(1)
    room.buttons = buttons
    return room


def shown_at(room, width):
    room.resize(width, 300)
    room.show()
    return [button.geometry() for button in room.buttons]


def test_that_one_line_holds_all_where_there_is_room(room):
    first, second, third = shown_at(room, 900)
    assert first.top() == second.top() == third.top()
    assert second.left() - first.right() == GAP + 1


@pytest.mark.parametrize("width", [110, 160, 250, 400])
def test_that_no_button_is_cut_or_covered(room, width):
    places = shown_at(room, width)
    for place, button in zip(places, room.buttons, strict=True):
        assert place.width() >= min(button.sizeHint().width(), width)
        assert place.right() < max(width, button.sizeHint().width())
    pairs = ((a, b) for n, a in enumerate(places) for b in places[n + 1 :])
    assert not any(one.intersects(other) for one, other in pairs)
