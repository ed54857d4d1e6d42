"""Fields of the plan settings that go by month or by kind of window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.calendar import Hardness
from app.domain.plan_problem import PUBLIC_HOLIDAY
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Names
from app.domain.visits import Direction
from app.words.catalogue import Words
from app.words.formats import MONTHS
from app.words.visit_terms import DIRECTIONS, HARDNESSES

MOST_POINTS_A_DAY = 100
MOST_WEIGHT = 10


class SeasonFields(QWidget):
    """Points of months and of days in windows, and the kinds of windows that block."""

    def __init__(
        self, words: Words, kinds: Mapping[str, Names], parent: QWidget | None = None
    ) -> None:
        """``kinds`` are the kinds of windows; public holidays close offices and have no points."""
        super().__init__(parent)
        self._words = words
        self._kinds = {key: words.name(it) for key, it in kinds.items() if key != PUBLIC_HOLIDAY}
        self._season = {direction: tuple(_points(self) for _ in MONTHS) for direction in Direction}
        soft = (hardness for hardness in Hardness if hardness is not Hardness.BLOCK)
        self._days: dict[Hardness, QSpinBox] = {hardness: _points(self) for hardness in soft}
        self._blocks = {kind: QCheckBox(self) for kind in self._kinds}
        self._weights = {kind: QSpinBox(self) for kind in self._kinds}
        column = QVBoxLayout(self)
        column.addWidget(self._months_group())
        below = QHBoxLayout()
        below.addWidget(self._kinds_group(), 1)
        below.addWidget(self._days_group())
        column.addLayout(below)
        column.addStretch()

    def show_settings(self, settings: PlanSettings) -> None:
        """Fill the fields."""
        rules, weights = settings.rules, settings.weights
        for direction, fields in self._season.items():
            for field, points in zip(fields, weights.season[direction], strict=True):
                field.setValue(points)
        for hardness, field in self._days.items():
            field.setValue(weights.window_day.get(hardness, 0))
        for kind in self._kinds:
            self._blocks[kind].setChecked(kind in rules.strict_kinds)
            self._weights[kind].setValue(weights.kind_factor.get(kind, 1))

    def given(self, settings: PlanSettings) -> PlanSettings:
        """``settings`` with what stands in the fields; kinds without a field stay as they were."""
        rules, weights = settings.rules, settings.weights
        known = (kind for kind in rules.strict_kinds if kind not in self._blocks)
        strict = (kind for kind, box in self._blocks.items() if box.isChecked())
        factors = {kind: spin.value() for kind, spin in self._weights.items()}
        season = {
            direction: tuple(field.value() for field in fields)
            for direction, fields in self._season.items()
        }
        days = {hardness: field.value() for hardness, field in self._days.items()}
        return replace(
            settings,
            rules=replace(rules, strict_kinds=tuple(sorted((*known, *strict)))),
            weights=replace(
                weights,
                season=season,
                window_day={**weights.window_day, **days},
                kind_factor=_factors({**weights.kind_factor, **factors}),
            ),
        )

    def _months_group(self) -> QGroupBox:
        words = self._words
        group = QGroupBox(words.tr("Points of the month in which a visit starts"), self)
        grid = QGridLayout(group)
        for column, name in enumerate(MONTHS, 1):
            grid.addWidget(QLabel(words.tr(name), group), 0, column)
        for row, (direction, fields) in enumerate(self._season.items(), 1):
            label = words.tr(DIRECTIONS[direction])
            grid.addWidget(QLabel(label, group), row, 0)
            for column, (field, name) in enumerate(zip(fields, MONTHS, strict=True), 1):
                field.setAccessibleName(f"{label}, {words.tr(name)}")
                grid.addWidget(field, row, column)
        return group

    def _kinds_group(self) -> QGroupBox:
        words = self._words
        group = QGroupBox(words.tr("Kinds of windows"), self)
        grid = QGridLayout(group)
        told = words.tr(
            "Where a day to avoid must block, for instance because a minister of the delegation "
            "sits in that body, tick its kind. Unverified days never block."
        )
        note = QLabel(told, group)
        note.setWordWrap(True)
        grid.addWidget(note, 0, 0)
        grid.addWidget(QLabel(words.tr("Weight of its points"), group), 0, 1)
        grid.setColumnStretch(0, 1)
        for row, (kind, name) in enumerate(self._kinds.items(), 1):
            box, weight = self._blocks[kind], self._weights[kind]
            box.setText(words.tr("{kind}: days to avoid block").format(kind=name))
            weight.setRange(0, MOST_WEIGHT)
            weight.setAccessibleName(words.tr("Weight of {kind}").format(kind=name))
            grid.addWidget(box, row, 0)
            grid.addWidget(weight, row, 1)
        return group

    def _days_group(self) -> QGroupBox:
        words = self._words
        group = QGroupBox(words.tr("Points of a day in a window, for each party"), self)
        grid = QGridLayout(group)
        for row, (hardness, field) in enumerate(self._days.items()):
            name = words.tr(HARDNESSES[hardness])
            field.setAccessibleName(name)
            grid.addWidget(QLabel(name, group), row, 0)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(len(self._days), 1)
        return group


def _points(parent: QWidget) -> QSpinBox:
    field = QSpinBox(parent)
    field.setRange(-MOST_POINTS_A_DAY, MOST_POINTS_A_DAY)
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    return field


def _factors(weights: Mapping[str, int]) -> dict[str, int]:
    """Weights by kind without those that say nothing."""
    return {kind: weight for kind, weight in weights.items() if weight != 1}
