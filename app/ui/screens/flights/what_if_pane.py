"""The what-if editor: edits on the left, what they do as a map and as a table on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.network_edits import RouteEdit
from app.domain.problems import Problem
from app.domain.scenarios import LONGEST_NAME, Scenario
from app.services.try_routes import Standings
from app.ui.kit.flow_row import FlowRow
from app.ui.kit.table import Table
from app.ui.screens.flights.days import day_edit, day_of
from app.ui.screens.flights.edit_row import EditRow
from app.ui.screens.flights.hand_over import ask_for_file, shown_table
from app.ui.screens.flights.hours_map import HoursMap
from app.ui.screens.flights.model import edit_columns, shift_columns
from app.ui.screens.flights.presenter.what_if import Desk, Tried
from app.words.catalogue import Words
from app.words.problems.sentences import sentence
from app.words.what_if import totals_told

EDITOR_WIDTH = 350


class WhatIfPane(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    edit_given = Signal(object)
    drop_wanted = Signal(int)
    clear_wanted = Signal()
    day_chosen = Signal(object)
    scenario_chosen = Signal(str)
    name_given = Signal(str)
    new_name_given = Signal(str)
    withdraw_wanted = Signal()
    scores_wanted = Signal()
    map_wanted = Signal()
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._desk: Desk | None = None
        self._edits: tuple[RouteEdit, ...] = ()
        self._build_scenarios()
        self._build_editor()
        self._build_result()
        self._lay_out()
        self.show_result(None)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._next.origin.setFocus()

    def show_desk(self, desk: Desk, on: date) -> None:
        """Take airports, regions and shapes."""
        self._desk = desk
        self._next.show_airports(desk.airports)
        self._map.show_desk(desk)
        self._set_day(on)

    def show_scenarios(self, scenarios: Mapping[str, Scenario], key: str) -> None:
        """Offer the kept scenarios; ``key`` is chosen, or none."""
        words = self._words
        self._scenario.clear()
        self._scenario.addItem(words.tr("Not kept yet") if scenarios else words.tr("None kept"), "")
        for each, scenario in scenarios.items():
            self._scenario.addItem(scenario.name, each)
        self._scenario.setCurrentIndex(max(self._scenario.findData(key), 0))
        for button in (self._rename, self._withdraw):
            button.setEnabled(bool(key))

    def show_edits(self, edits: Sequence[RouteEdit], on: date) -> None:
        """List what is tried."""
        self._edits = tuple(edits)
        self._problem.clear()
        self._table.show_columns(edit_columns(self._words))
        self._table.show_rows(edits)
        self._table.fit_columns()
        self._set_day(on)
        for button in (self._drop, self._clear, self._keep):
            button.setEnabled(bool(edits))

    def show_result(self, tried: Tried | None) -> None:
        """What the edits do; without any, say how to begin."""
        self._stack.setCurrentIndex(0 if tried is None else 1)
        if tried is None or self._desk is None:
            return
        shift = tried.what_if.shift
        self._totals.setText("\n".join(totals_told(self._words, shift)))
        self._map.show_shift(shift, tried.lines)
        self._pairs.show_columns(shift_columns(self._words, self._desk.regions, {}))
        self._pairs.show_rows(shift.pairs)

    def show_standings(self, standings: Standings) -> None:
        """Add how scores and ranks follow."""
        if self._desk is not None:
            rows = self._pairs.rows.rows
            self._pairs.show_columns(shift_columns(self._words, self._desk.regions, standings))
            self._pairs.show_rows(rows)

    def show_problem(self, problem: Problem) -> None:
        """Say why an edit cannot be tried, beside the editor."""
        self._problem.setText(sentence(self._words, problem))

    def _build_scenarios(self) -> None:
        words = self._words
        self._scenario = QComboBox(self)
        self._scenario.setAccessibleName(words.tr("Scenario"))
        self._scenario.activated.connect(
            lambda _: self.scenario_chosen.emit(self._scenario.currentData())
        )
        self._keep = self._button(words.tr("&Keep as…"))
        self._keep.clicked.connect(
            partial(self._ask_name, words.tr("Name of the scenario"), self.name_given)
        )
        self._rename = self._button(words.tr("Rena&me…"))
        self._rename.clicked.connect(
            partial(self._ask_name, words.tr("New name of the scenario"), self.new_name_given)
        )
        self._withdraw = self._button(words.tr("&Delete"))
        self._withdraw.clicked.connect(self.withdraw_wanted)

    def _build_editor(self) -> None:
        words = self._words
        self._day: QDateEdit = day_edit(date(2027, 1, 1), self)
        self._day.setAccessibleName(words.tr("Day of travel"))
        self._day.dateChanged.connect(lambda _: self.day_chosen.emit(day_of(self._day)))
        self._table = Table(edit_columns(words), self)
        self._table.setAccessibleName(words.tr("Edits that are tried"))
        self._table.setSortingEnabled(False)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drop = self._button(words.tr("Take &out"))
        self._drop.clicked.connect(self._drop_current)
        self._clear = self._button(words.tr("Begin &anew"))
        self._clear.clicked.connect(self.clear_wanted)
        self._next = EditRow(words, self)
        self._next.edit_given.connect(self.edit_given)
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)

    def _build_result(self) -> None:
        words = self._words
        self._totals = QLabel(self)
        self._totals.setWordWrap(True)
        self._scores = self._button(words.tr("Let scores fo&llow"))
        self._scores.clicked.connect(self.scores_wanted)
        self._large_map = self._button(words.tr("Show on the ma&p"))
        self._large_map.clicked.connect(self.map_wanted)
        self._save = self._button(words.tr("&Save table…"))
        self._save.clicked.connect(self._ask_for_file)
        self._map = HoursMap(words, self)
        self._pairs = Table((), self)
        self._pairs.setAccessibleName(words.tr("Pairs that gain or lose"))

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)

    def _lay_out(self) -> None:
        editor = QWidget(self)
        editor.setFixedWidth(EDITOR_WIDTH)
        editor.setLayout(self._editor_column())
        words = self._words
        empty = QLabel(
            words.tr(
                "Add, resume, change or take away a route on the left: you will see which of the "
                "1,692 pairs come nearer, on a map and as a table."
            ),
            self,
        )
        empty.setObjectName("faint")
        empty.setWordWrap(True)
        empty.setMargin(48)
        room, result = QWidget(self), QWidget(self)
        result.setLayout(self._result_column())
        self._stack = QStackedLayout(room)
        self._stack.addWidget(empty)
        self._stack.addWidget(result)
        row = QHBoxLayout(self)
        row.addWidget(editor)
        row.addWidget(room, 1)

    def _editor_column(self) -> QVBoxLayout:
        words = self._words
        column, kept, listed = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        kept.addWidget(QLabel(words.tr("Scenario"), self))
        kept.addWidget(self._scenario, 1)
        listed.addWidget(QLabel(words.tr("Day of travel"), self))
        listed.addWidget(self._day)
        listed.addStretch(1)
        own = FlowRow(self._keep, self._rename, self._withdraw)
        for part in (kept, own, listed):
            column.addLayout(part)
        column.addWidget(self._table, 1)
        column.addLayout(FlowRow(self._drop, self._clear))
        column.addWidget(self._next)
        column.addWidget(self._problem)
        return column

    def _result_column(self) -> QVBoxLayout:
        column, head = QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._totals, 1)
        for button in (self._scores, self._large_map, self._save):
            head.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self._map)
        splitter.addWidget(self._pairs)
        splitter.setSizes([340, 260])
        column.addLayout(head)
        column.addWidget(splitter, 1)
        return column

    def _set_day(self, on: date) -> None:
        self._day.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._day.setDate(QDate(on.year, on.month, on.day))
        self._day.blockSignals(False)  # noqa: FBT003

    def _drop_current(self) -> None:
        place = self._table.currentIndex().row()
        self.drop_wanted.emit(place if place >= 0 else len(self._edits) - 1)

    def _ask_name(self, title: str, given: SignalInstance) -> None:
        question = QInputDialog(self)
        question.setWindowTitle(title)
        question.setLabelText(title)
        line = question.findChild(QLineEdit)
        if line is not None:
            line.setMaxLength(LONGEST_NAME)
        question.textValueSelected.connect(given)
        question.finished.connect(question.deleteLater)
        question.open()

    def _ask_for_file(self) -> None:
        words = self._words
        notes = self._totals.text().splitlines()
        shown = shown_table(words.tr("Pairs that gain or lose"), self._pairs, notes)
        ask_for_file(self, words, "what-if", partial(self.table_given.emit, shown))
