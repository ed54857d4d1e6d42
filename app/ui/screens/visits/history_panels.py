"""What was: the real delegations, and what they tell of those to come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plan_settings import PlanSettings
from app.domain.regions import Region, RegionCode
from app.domain.visit_calibration import calibrate
from app.domain.visits import Direction, PastVisit
from app.ui.kit.table import Column, Table
from app.ui.kit.whole_label import WholeLabel
from app.ui.screens.visits.context import Context
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.past_visits import past_dates
from app.words.planning import calibration_line, defaults_line
from app.words.visit_terms import DIRECTIONS

_LEAST_LINES = 8
"""Of the table, however many lines stand above it."""


class PastPanel(QWidget):
    """The real delegations, and what they tell of length, size and season."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told = WholeLabel(self)
        self._table = Table((), self)
        self._table.let_wrap()
        self._table.setAccessibleName(words.tr("Past delegations"))
        self._table.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addWidget(self._table, 1)

    def show_context(self, found: Context) -> None:
        """List them, with a line for each direction above."""
        lines = [calibration_line(self._words, calibrate(found.past, each)) for each in Direction]
        self._told.setText("\n".join((*lines, defaults_line(self._words, PlanSettings()))))
        self._table.show_columns(past_columns(self._words, found.regions))
        self._table.show_rows(found.past)


def past_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[PastVisit], ...]:
    """The columns of the table of past delegations."""

    def dates(visit: PastVisit) -> str:
        return past_dates(words, visit)

    def delegation(visit: PastVisit) -> str:
        return region_names(words, regions, visit.delegation) or words.text(visit.party)

    def hosts(visit: PastVisit) -> str:
        return region_names(words, regions, visit.hosts) or "–"

    def purpose(visit: PastVisit) -> str:
        return words.text(visit.purpose)

    def source(visit: PastVisit) -> str:
        return visit.source.title

    return (
        Column(words.tr("Dates"), dates, lambda visit: str(visit.start or ""), tip=dates),
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
