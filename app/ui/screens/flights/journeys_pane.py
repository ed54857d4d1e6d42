"""The journey finder: there and back between two regions, and one journey leg by leg."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.problems import Problem
from app.domain.regions import Region, RegionCode
from app.services.travel_both_ways import OneWay, TimedJourney
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.table import Table
from app.ui.screens.flights.days import day_edit, day_of
from app.ui.screens.flights.hand_over import ask_for_file, shown_table
from app.ui.screens.flights.model import journey_columns, leg_columns
from app.words.catalogue import Words
from app.words.problems.sentences import sentence


class JourneysPane(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    asked = Signal(str, str, object)
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._regions: Mapping[RegionCode, Region] = {}
        self._build_header()
        self._build_tables()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._origin.setFocus()

    def show_regions(
        self, regions: Mapping[RegionCode, Region], origin: str, destination: str, on: date
    ) -> None:
        """Offer the regions with these ends chosen."""
        self._regions = regions
        names = [(str(code), self._words.name(each.names)) for code, each in regions.items()]
        self._origin.fill(names, origin)
        self._destination.fill(names, destination)
        self._day.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._day.setDate(QDate(on.year, on.month, on.day))
        self._day.blockSignals(False)  # noqa: FBT003

    def show_ways(self, ways: tuple[OneWay, OneWay]) -> None:
        """List the journeys there and back; the quickest there is opened."""
        words = self._words
        self._problem.hide()
        for title, table, way in zip(self._titles, self._tables, ways, strict=True):
            ends = {
                "origin": words.name(way.origin.names),
                "destination": words.name(way.destination.names),
            }
            title.setText(words.tr("{origin} to {destination}").format(**ends))
            table.show_rows(way.journeys)
            if way.why_none is not None:
                why = Problem(way.why_none.code, way.why_none.params)
                self._say(why)
        self._show_legs(ways[0].journeys[0] if ways[0].journeys else None)

    def show_problem(self, problem: Problem) -> None:
        """Say why there is nothing to show."""
        self._say(problem)
        for table in (*self._tables, self._legs):
            table.show_rows(())

    def _say(self, problem: Problem) -> None:
        self._problem.setText(sentence(self._words, problem))
        self._problem.show()

    def _build_header(self) -> None:
        words = self._words
        self._origin = SearchChooser(words.tr("Origin"), self)
        self._destination = SearchChooser(words.tr("Destination"), self)
        for chooser in (self._origin, self._destination):
            chooser.key_chosen.connect(self._ask)
        self._day = day_edit(date(2027, 1, 1), self)
        self._day.setAccessibleName(words.tr("Day of travel"))
        self._day.dateChanged.connect(self._ask)
        self._swap = QPushButton(words.tr("&Turn round"), self)
        self._swap.clicked.connect(self._turn_round)
        self._save = QPushButton(words.tr("&Save table…"), self)
        self._save.clicked.connect(self._ask_for_file)

    def _build_tables(self) -> None:
        words = self._words
        self._titles = (QLabel(self), QLabel(self))
        self._tables = (Table(journey_columns(words), self), Table(journey_columns(words), self))
        names = (words.tr("Journeys there"), words.tr("Journeys back"))
        for table, title, name in zip(self._tables, self._titles, names, strict=True):
            table.setAccessibleName(name)
            table.row_selected.connect(self._show_legs)
            title.setObjectName("heading")
        self._legs = Table((), self)
        self._legs.let_wrap()
        self._legs.setAccessibleName(words.tr("Legs of the journey"))
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._problem.hide()

    def _lay_out(self) -> None:
        words = self._words
        header = QHBoxLayout()
        for text, field in (
            (words.tr("Origin"), self._origin),
            (words.tr("Destination"), self._destination),
            (words.tr("Day of travel"), self._day),
        ):
            header.addWidget(QLabel(text, self))
            header.addWidget(field, 0 if field is self._day else 1)
        header.addWidget(self._swap)
        header.addWidget(self._save)
        sides = QGridLayout()
        for place, (title, table) in enumerate(zip(self._titles, self._tables, strict=True)):
            sides.addWidget(title, 0, place)
            sides.addWidget(table, 1, place)
        self._notes = QLabel(
            words.tr(
                "Clock times are an example for someone who sets out at 08:00, not a timetable. "
                "Waits follow minimum connecting times and frequencies; ~ marks an estimated time; "
                "a question mark a frequency that is not known; * a flight of unknown first day, "
                "which counts as flown on any day."
            ),
            self,
        )
        self._notes.setObjectName("faint")
        self._notes.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addLayout(header)
        column.addWidget(self._problem)
        column.addLayout(sides, 2)
        column.addWidget(self._legs, 3)
        column.addWidget(self._notes)

    def _ask(self) -> None:
        ends = (self._origin.currentData(), self._destination.currentData())
        self.asked.emit(*ends, day_of(self._day))

    def _turn_round(self) -> None:
        origin, destination = self._origin.currentData(), self._destination.currentData()
        self._origin.choose(destination)
        self._destination.choose(origin)
        self._ask()

    def _show_legs(self, chosen: TimedJourney | None) -> None:
        legs = chosen.legs if chosen else ()
        self._legs.show_columns(leg_columns(self._words, self._regions, legs))
        self._legs.show_rows(legs)
        self._legs.fit_columns()

    def _ask_for_file(self) -> None:
        words = self._words
        shown = shown_table(words.tr("Legs of the journey"), self._legs, [self._notes.text()])
        ask_for_file(self, words, "journey", partial(self.table_given.emit, shown))
