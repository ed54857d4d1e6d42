"""Named weights on sliders; whatever is moved, the shares add up to 100 %."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

STEPS = 100


@dataclass(frozen=True, slots=True)
class WeightEntry:
    """One weight: its key, its name and what it means; ``group`` heads a block of them."""

    key: str
    label: str
    tip: str
    group: str


class WeightsPanel(QWidget):
    """Sliders 0..100 and the share each has of the whole."""

    weights_changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._sliders: dict[str, QSlider] = {}
        self._shares: dict[str, QLabel] = {}

    def show_entries(self, entries: Sequence[WeightEntry]) -> None:
        """Build one slider an entry, in the order given."""
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                self._add_heading(group)
            self._add_slider(entry)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_weights(self, weights: Mapping[str, float]) -> None:
        """Set the sliders (the largest weight fills its slider) without telling anybody."""
        largest = max(weights.values(), default=0.0) or 1.0
        for key, slider in self._sliders.items():
            slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            slider.setValue(round(weights.get(key, 0.0) / largest * STEPS))
            slider.blockSignals(False)  # noqa: FBT003
        self._show_shares(weights)

    def weights(self) -> dict[str, float]:
        """Shares by key, adding up to 1; all zero while every slider is at zero."""
        raw = {key: slider.value() for key, slider in self._sliders.items()}
        total = sum(raw.values()) or 1
        return {key: value / total for key, value in raw.items()}

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text, self)
        heading.setObjectName("faint")
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)

    def _add_slider(self, entry: WeightEntry) -> None:
        row = self._grid.rowCount()
        label, share = QLabel(entry.label, self), QLabel(self)
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, STEPS)
        slider.setPageStep(10)
        slider.setAccessibleName(entry.label)
        label.setToolTip(entry.tip)
        slider.setToolTip(entry.tip)
        label.setBuddy(slider)
        share.setAlignment(Qt.AlignmentFlag.AlignRight)
        share.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %"))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(slider, row, 1)
        self._grid.addWidget(share, row, 2)
        self._sliders[entry.key], self._shares[entry.key] = slider, share
        slider.valueChanged.connect(self._on_moved)

    def _on_moved(self) -> None:
        weights = self.weights()
        self._show_shares(weights)
        if any(weights.values()):
            self.weights_changed.emit(weights)

    def _show_shares(self, weights: Mapping[str, float]) -> None:
        for key, label in self._shares.items():
            label.setText(f"{weights.get(key, 0.0):.0%}")
