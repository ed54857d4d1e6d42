"""The rules and weights by which plans are made, to be changed for a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.plan_settings import PlanSettings
from app.domain.plan_settings_check import MOST, MOST_POINTS, MOST_VISITS
from app.domain.regions import Names
from app.domain.visits import Direction, Lead
from app.ui.screens.visits.reason_dialog import ReasonDialog
from app.ui.screens.visits.season_fields import SeasonFields
from app.words.catalogue import Words
from app.words.plan_settings import FURTHER, MEASURES, RULES, SHARES, WEIGHTS
from app.words.visit_terms import DIRECTIONS, LEADS


class SettingsDialog(ReasonDialog):
    """Says ``settings_given`` with the settings and the reason."""

    settings_given = Signal(object, str)

    def __init__(
        self,
        words: Words,
        settings: PlanSettings,
        kinds: Mapping[str, Names],
        parent: QWidget | None = None,
    ) -> None:
        """``kinds`` are the kinds of windows."""
        super().__init__(words, words.tr("Plan settings"), parent)
        self._settings = settings
        self._visits = {lead: _spin(self, MOST_VISITS) for lead in Lead}
        self._directions = {lead: self._direction_chooser() for lead in Lead}
        self._april = QComboBox(self)
        self._april.addItems([words.tr("January to December"), words.tr("April to March")])
        self._rules = {name: _spin(self, int(MOST.get(name, MOST["max_days"]))) for name in RULES}
        self._weights = {name: _spin(self, MOST_POINTS) for name in WEIGHTS}
        self._hour = _double(self, 100)
        self._bar, self._caution = _double(self, 1), _double(self, 1)
        self._shares = tuple(_double(self, 1) for _ in SHARES)
        self._seconds = _spin(self, int(MOST["seconds_max"]))
        self._seasons = SeasonFields(words, kinds, self)
        self._lay_out()
        self._fill(settings)

    def given(self) -> PlanSettings:
        """The settings as they stand in the fields; what has no field stays as it was."""
        rules = replace(
            self._settings.rules,
            visits_per_lead={lead: field.value() for lead, field in self._visits.items()},
            directions={
                lead: Direction(field.currentData()) for lead, field in self._directions.items()
            },
            april_start=self._april.currentIndex() == 1,
            **_values(self._rules),
        )
        one, two, three = self._shares
        weights = replace(
            self._settings.weights,
            travel_hour=self._hour.value(),
            bar_quantile=self._bar.value(),
            caution=self._caution.value(),
            shares=(one.value(), two.value(), three.value()),
            **_values(self._weights),
        )
        found = replace(
            self._settings, rules=rules, weights=weights, seconds_max=float(self._seconds.value())
        )
        return self._seasons.given(found)

    def on_save(self) -> None:
        """Tell the settings."""
        self.settings_given.emit(self.given(), self.reason.text().strip())

    def _fill(self, settings: PlanSettings) -> None:
        rules, weights = settings.rules, settings.weights
        for lead in Lead:
            self._visits[lead].setValue(rules.visits_per_lead[lead])
            chooser = self._directions[lead]
            chooser.setCurrentIndex(chooser.findData(str(rules.directions[lead])))
        self._april.setCurrentIndex(int(rules.april_start))
        for name, field in self._rules.items():
            field.setValue(getattr(rules, name))
        for name, field in self._weights.items():
            field.setValue(getattr(weights, name))
        self._hour.setValue(weights.travel_hour)
        self._bar.setValue(weights.bar_quantile)
        self._caution.setValue(weights.caution)
        for share, value in zip(self._shares, weights.shares, strict=True):
            share.setValue(value)
        self._seconds.setValue(round(settings.seconds_max))
        self._seasons.show_settings(settings)

    def _lay_out(self) -> None:
        words = self._words
        shipped = self.buttons.addButton(
            words.tr("Shipped values"), QDialogButtonBox.ButtonRole.ResetRole
        )
        shipped.clicked.connect(lambda: self._fill(PlanSettings()))
        numbers = QWidget(self)
        columns = QHBoxLayout(numbers)
        columns.addWidget(self._group(words.tr("Rules that every plan keeps"), self._rule_rows()))
        columns.addWidget(
            self._group(words.tr("Points: what a plan strives for"), self._weight_rows())
        )
        tabs = QTabWidget(self)
        tabs.addTab(numbers, words.tr("Rules and points"))
        tabs.addTab(self._seasons, words.tr("Seasons and windows"))
        foot = QFormLayout()
        self.close_form(foot)
        for one, other in pairwise(self._shares):
            self.setTabOrder(one, other)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addLayout(foot)

    def _rule_rows(self) -> list[tuple[str, QWidget]]:
        words = self._words
        rows: list[tuple[str, QWidget]] = []
        for lead in Lead:
            name = words.tr(LEADS[lead])
            visits = words.tr("Visits led by {lead} in a year").format(lead=name)
            direction = words.tr("Direction of visits led by {lead}").format(lead=name)
            rows += [(visits, self._visits[lead]), (direction, self._directions[lead])]
        rows.append((words.tr("Programme year"), self._april))
        rows += [(words.tr(text), self._rules[name]) for name, text in RULES.items()]
        rows.append((words.tr(MEASURES["seconds_max"]), self._seconds))
        return rows

    def _weight_rows(self) -> list[tuple[str, QWidget]]:
        words = self._words
        rows: list[tuple[str, QWidget]] = [
            (words.tr(text), self._weights[name]) for name, text in WEIGHTS.items()
        ]
        measures = {"travel_hour": self._hour, "bar_quantile": self._bar, "caution": self._caution}
        rows += [(words.tr(MEASURES[name]), field) for name, field in measures.items()]
        rows.append((words.tr(FURTHER["shares"]), self._share_row()))
        return rows

    def _share_row(self) -> QWidget:
        words, row = self._words, QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for text, field in zip(SHARES, self._shares, strict=True):
            field.setAccessibleName(words.tr(text))
            field.setToolTip(words.tr(text))
            line.addWidget(field)
        row.setFocusProxy(self._shares[0])
        return row

    def _group(self, title: str, rows: Sequence[tuple[str, QWidget]]) -> QGroupBox:
        group = QGroupBox(title, self)
        form = QFormLayout(group)
        for label, field in rows:
            self.add(form, label, field)
        return group

    def _direction_chooser(self) -> QComboBox:
        words, chooser = self._words, QComboBox(self)
        for direction in Direction:
            chooser.addItem(words.tr(DIRECTIONS[direction]), str(direction))
        return chooser


def _spin(parent: QWidget, most: int) -> QSpinBox:
    spin = QSpinBox(parent)
    spin.setRange(0, most)
    return spin


def _double(parent: QWidget, most: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox(parent)
    spin.setRange(0, most)
    spin.setSingleStep(0.05)
    return spin


def _values(fields: dict[str, QSpinBox]) -> dict[str, Any]:
    return {name: field.value() for name, field in fields.items()}
