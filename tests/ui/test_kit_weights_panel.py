import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSlider, QToolButton

from app.ui.kit.weights_panel import Span, WeightEntry, WeightsPanel

ENTRIES = [
    WeightEntry("structure", "Structure", "what it means", "Similarity"),
    WeightEntry("scale", "Scale", "how large", "Similarity"),
    WeightEntry("history", "History", "what was", "Relationship"),
]


@pytest.fixture
def panel(qtbot):
    panel = WeightsPanel("Lock {name}")
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


def lock(panel, name):
    return next(
        item for item in panel.findChildren(QToolButton) if item.accessibleName().endswith(name)
    )


def test_that_moving_a_slider_by_keyboard_scales_the_others(qtbot, panel):
    with qtbot.waitSignal(panel.weights_changed) as changed:
        qtbot.keyClick(slider(panel, "Scale"), Qt.Key.Key_PageUp)
    weights = changed.args[0]
    assert weights == pytest.approx({"structure": 0.7 * 2 / 3, "scale": 0.3, "history": 0.7 / 3})
    assert slider(panel, "Structure").value() == 467


def test_that_a_locked_weight_stays_and_cannot_be_moved(qtbot, panel):
    qtbot.mouseClick(lock(panel, "Structure"), Qt.MouseButton.LeftButton)
    assert not slider(panel, "Structure").isEnabled()
    with qtbot.waitSignal(panel.weights_changed) as changed:
        qtbot.keyClick(slider(panel, "Scale"), Qt.Key.Key_End)
    assert changed.args[0] == pytest.approx({"structure": 0.5, "scale": 0.5, "history": 0.0})
    assert slider(panel, "Scale").value() == 500


def test_that_a_move_that_the_locks_forbid_is_not_told(qtbot, panel):
    for name in ("Structure", "History"):
        qtbot.mouseClick(lock(panel, name), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(panel.weights_changed):
        qtbot.keyClick(slider(panel, "Scale"), Qt.Key.Key_End)
    assert slider(panel, "Scale").value() == 250


def test_that_a_span_is_drawn_and_told_where_it_is_known(qtbot, panel):
    panel.show()
    before = slider(panel, "Scale").grab().toImage()
    panel.show_spans({"scale": Span(0.1, 0.4, "stays first from 10 % to 40 %")})
    assert slider(panel, "Scale").grab().toImage() != before
    assert "10 % to 40 %" in slider(panel, "Scale").toolTip()
    panel.show_spans({})
    assert slider(panel, "Scale").grab().toImage() == before
    assert slider(panel, "Scale").toolTip() == "how large"


def test_that_each_group_is_headed_once(panel):
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert texts.count("Similarity") == 1
    assert texts.count("Relationship") == 1
