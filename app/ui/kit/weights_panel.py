"""Named weights on sliders, each as a share of the whole; a locked one stays where it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.ui.kit.shares import rebalanced

STEPS = 1000
"""A slider moves by tenths of a percent."""


@dataclass(frozen=True, slots=True)
class WeightEntry:
    """One weight: its key, its name and what it means; ``group`` heads a block of them."""

    key: str
    label: str
    tip: str
    group: str


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where (0..1) a weight may move by itself, and what that says."""

    low: float
    high: float
    tip: str


class _MarkedSlider(QSlider):
    """A slider with a line under its groove from one value to another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._span: Span | None = None

    def mark(self, span: Span | None) -> None:
        if span != self._span:
            self._span = span
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().link().color(), 2))
        low, high, foot = self._pixel(self._span.low), self._pixel(self._span.high), self.height()
        painter.drawLine(low, foot - 2, max(high, low + 1), foot - 2)
        painter.drawLine(low, foot - 5, low, foot - 2)
        painter.drawLine(high, foot - 5, high, foot - 2)
        painter.end()

    def _pixel(self, share: float) -> int:
        """Where the middle of the handle stands at ``share``."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, complex_ = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(complex_, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(
            complex_, option, QStyle.SubControl.SC_SliderHandle, self
        ).width()
        room = groove.width() - handle
        return (
            groove.x()
            + handle // 2
            + QStyle.sliderPositionFromValue(0, STEPS, round(share * STEPS), room)
        )


@dataclass(frozen=True, slots=True)
class _Row:
    """The widgets of one weight."""

    slider: _MarkedSlider
    share: QLabel
    lock: QToolButton
    tip: str


class WeightsPanel(QWidget):
    """Sliders over shares that add up to 1; moving one scales those that are not locked."""

    weights_changed = Signal(dict)

    def __init__(self, lock_text: str, parent: QWidget | None = None) -> None:
        """``lock_text`` says what a lock does; ``{name}`` stands for the weight's name."""
        super().__init__(parent)
        self._lock_text = lock_text
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[str, _Row] = {}
        self._weights: dict[str, float] = {}
        self._open, self._shut = QIcon(), QIcon()

    def show_entries(self, entries: Sequence[WeightEntry]) -> None:
        """Build one slider an entry, in the order given."""
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                self._add_heading(group)
            self._add_row(entry)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_icons(self, unlocked: QIcon, locked: QIcon) -> None:
        """The pictures of an open and of a shut lock."""
        self._open, self._shut = unlocked, locked
        for row in self._rows.values():
            row.lock.setIcon(locked if row.lock.isChecked() else unlocked)

    def show_weights(self, weights: Mapping[str, float]) -> None:
        """Set the sliders without telling anybody; weights not given are nought."""
        total = sum(weights.values()) or 1.0
        self._weights = {key: weights.get(key, 0.0) / total for key in self._rows}
        self._show_shares()

    def show_spans(self, spans: Mapping[str, Span]) -> None:
        """Mark on each slider how far its weight may move; none where there is no span."""
        for key, row in self._rows.items():
            span = spans.get(key)
            row.slider.mark(span)
            row.slider.setToolTip(f"{row.tip}\n{span.tip}" if span else row.tip)

    def weights(self) -> dict[str, float]:
        """Shares by key, adding up to 1."""
        return dict(self._weights)

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text, self)
        heading.setObjectName("faint")
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 4)

    def _add_row(self, entry: WeightEntry) -> None:
        row = _Row(self._slider(entry), QLabel(self), QToolButton(self), entry.tip)
        label = QLabel(entry.label, self)
        label.setToolTip(entry.tip)
        label.setBuddy(row.slider)
        row.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        room = self.fontMetrics().boundingRect("100.0%").size()
        row.share.setFixedSize(room.width() + 4, room.height())  # fixed: new text lays out nothing
        self._set_up_lock(row.lock, entry)
        line = self._grid.rowCount()
        for column, widget in enumerate((label, row.slider, row.share, row.lock)):
            self._grid.addWidget(widget, line, column)
        self._rows[entry.key] = row

    def _slider(self, entry: WeightEntry) -> _MarkedSlider:
        slider = _MarkedSlider(self)
        slider.setRange(0, STEPS)
        slider.setSingleStep(5)
        slider.setPageStep(50)
        slider.setMinimumHeight(22)
        slider.setAccessibleName(entry.label)
        slider.setToolTip(entry.tip)
        slider.valueChanged.connect(partial(self._on_moved, entry.key))
        return slider

    def _set_up_lock(self, lock: QToolButton, entry: WeightEntry) -> None:
        text = self._lock_text.format(name=entry.label)
        lock.setCheckable(True)
        lock.setAutoRaise(True)
        lock.setIcon(self._open)
        lock.setToolTip(text)
        lock.setAccessibleName(text)
        lock.toggled.connect(partial(self._on_lock, entry.key))

    def _on_lock(self, key: str, locked: bool) -> None:  # noqa: FBT001 - comes from a signal
        row = self._rows[key]
        row.lock.setIcon(self._shut if locked else self._open)
        row.slider.setEnabled(not locked)

    def _on_moved(self, key: str, value: int) -> None:
        held = {other for other, row in self._rows.items() if row.lock.isChecked()}
        weights = rebalanced(self._weights, key, value / STEPS, held)
        moved = weights != self._weights
        self._weights = weights
        self._show_shares()
        if moved:
            self.weights_changed.emit(dict(weights))

    def _show_shares(self) -> None:
        for key, row in self._rows.items():
            with QSignalBlocker(row.slider):
                row.slider.setValue(round(self._weights[key] * STEPS))
            row.share.setText(f"{self._weights[key]:.1%}")
