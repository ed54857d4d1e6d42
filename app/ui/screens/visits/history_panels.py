"""What was and what comes: the real delegations, and the regions served year by year."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from app.domain.regions import Country, Region, RegionCode
from app.domain.served_regions import YearServed, served_by
from app.domain.visit_calibration import calibrate
from app.domain.visits import Direction, PastVisit
from app.ui.kit.table import Column, Table
from app.ui.screens.visits.context import Context
from app.words.catalogue import Words
from app.words.formats import day, region_names, span
from app.words.planning import calibration_line, served_line
from app.words.visit_terms import DIRECTIONS


class PastPanel(QWidget):
    """The real delegations, and what they tell of length, size and season."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told = _told_label(self)
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Past delegations"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(self._table, 1)

    def show_context(self, found: Context) -> None:
        """List them, with a line for each direction above."""
        lines = [calibration_line(self._words, calibrate(found.past, each)) for each in Direction]
        self._told.setText("\n".join(lines))
        self._table.show_columns(past_columns(self._words, found.regions))
        self._table.show_rows(found.past)


class YearsPanel(QWidget):
    """Year by year the regions that take part in kept plans, and who never did."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told = _told_label(self)
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Years"))
        self._empty = QLabel(
            words.tr("No plan is kept yet. Plan a year and keep it to see whom it serves."), self
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(room, 1)

    def show_context(self, found: Context) -> None:
        """A line for each year with a kept plan, the sum above."""
        served = served_by(found.past).union(*(year.regions for year in found.served))
        self._told.setText(served_line(self._words, served, found.regions))
        self._table.show_columns(year_columns(self._words, found.regions))
        self._table.show_rows(found.served)
        self._stack.setCurrentIndex(1 if found.served else 0)


def past_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[PastVisit], ...]:
    """The columns of the table of past delegations."""

    def dates(visit: PastVisit) -> str:
        if visit.start is None:
            return "–"
        return span(words, visit.start, visit.end) if visit.end else day(words, visit.start)

    def delegation(visit: PastVisit) -> str:
        return region_names(words, regions, visit.delegation) or words.text(visit.party)

    def hosts(visit: PastVisit) -> str:
        return region_names(words, regions, visit.hosts) or "–"

    def purpose(visit: PastVisit) -> str:
        return words.text(visit.purpose)

    def source(visit: PastVisit) -> str:
        return visit.source.title

    return (
        Column(words.tr("Dates"), dates, lambda visit: str(visit.start or "")),
        Column(
            words.tr("Direction"),
            lambda visit: words.tr(DIRECTIONS[visit.direction]),
            lambda visit: visit.direction,
        ),
        Column(words.tr("Delegation"), delegation, delegation, tip=delegation),
        Column(words.tr("Hosts"), hosts, hosts, tip=hosts),
        Column(
            words.tr("Travellers"),
            lambda visit: str(visit.delegation_size or "–"),
            lambda visit: visit.delegation_size or 0,
            number=True,
        ),
        Column(words.tr("Purpose"), purpose, purpose, tip=purpose, stretch=True),
        Column(words.tr("Source"), source, source, tip=source, stretch=True),
    )


def year_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[YearServed], ...]:
    """The columns of the table of years."""

    def first(year: YearServed) -> str:
        return region_names(words, regions, year.first) or "–"

    def of(year: YearServed, country: Country) -> int:
        return sum(code.country is country for code in year.regions)

    return (
        Column(words.tr("Year"), lambda year: str(year.year), lambda year: year.year),
        Column(
            words.tr("Visits"),
            lambda year: str(year.visits),
            lambda year: year.visits,
            number=True,
        ),
        Column(
            words.tr("States"),
            lambda year: str(of(year, Country.INDIA)),
            lambda year: of(year, Country.INDIA),
            number=True,
        ),
        Column(
            words.tr("Prefectures"),
            lambda year: str(of(year, Country.JAPAN)),
            lambda year: of(year, Country.JAPAN),
            number=True,
        ),
        Column(words.tr("Served for the first time"), first, first, tip=first, stretch=True),
    )


def _told_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
