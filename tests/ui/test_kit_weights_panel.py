import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider

from app.ui.kit.weights_panel import WeightEntry, WeightsPanel

ENTRIES = [
    WeightEntry("structure", "Structure", "what it means", "Similarity"),
    WeightEntry("scale", "Scale", "how large", "Similarity"),
    WeightEntry("history", "History", "what was", "Relationship"),
]


@pytest.fixture
def panel(qtbot):
    panel = WeightsPanel()
    qtbot.addWidget(panel)
    panel.show_entries(ENTRIES)
    panel.show_weights({"structure": 0.5, "scale": 0.25, "history": 0.25})
    return panel


def slider(panel, name):
    return next(item for item in panel.findChildren(QSlider) if item.accessibleName() == name)


def test_that_showing_weights_tells_nobody_and_they_read_back(qtbot, panel):
    with qtbot.assertNotEmitted(panel.weights_changed):
        panel.show_weights({"structure": 0.2, "scale": 0.4, "history": 0.4})
    assert panel.weights() == {"structure": 0.2, "scale": 0.4, "history": 0.4}


def test_that_moving_a_slider_by_keyboard_tells_shares_that_add_up_to_one(qtbot, panel):
    with qtbot.waitSignal(panel.weights_changed) as changed:
        qtbot.keyClick(slider(panel, "Scale"), Qt.Key.Key_End)
    weights = changed.args[0]
    assert weights == {"structure": 0.4, "scale": 0.4, "history": 0.2}
    assert sum(weights.values()) == pytest.approx(1)


def test_that_weights_that_are_all_zero_are_not_told(qtbot, panel):
    slider(panel, "Scale").setValue(0)
    slider(panel, "History").setValue(0)
    with qtbot.assertNotEmitted(panel.weights_changed):
        slider(panel, "Structure").setValue(0)


def test_that_each_group_is_headed_once(panel):
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert texts.count("Similarity") == 1
    assert texts.count("Relationship") == 1
