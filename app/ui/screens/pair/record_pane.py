"""What is on record between the two, and how to travel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.services.show_pair import PairPage
from app.ui.kit.table import Table
from app.ui.screens.pair.model import journey_columns, journey_rows, record_columns, record_rows
from app.ui.screens.pair.parts import column, label, part, table
from app.words.catalogue import Words


class RecordPane(QWidget):
    """Ties, visits and forums above; the three best journeys leg by leg below."""

    source_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._record = self._table(words.tr("Ties, visits and forums"))
        self._record.show_columns(record_columns(words))
        self._nothing = label(
            self, "faint", words.tr("No tie, visit or shared forum of the two is on record.")
        )
        self._journeys = self._table(words.tr("Journeys"))
        self._journeys.show_columns(journey_columns(words))
        self._journeys.setSortingEnabled(False)
        self._no_way = label(
            self, "faint", words.tr("No journey is known with at most three flights.")
        )
        self._lay_out()

    def show_pair(self, page: PairPage) -> None:
        """Fill both tables."""
        record = record_rows(self._words, page)
        self._record.show_rows(record)
        self._record.setVisible(bool(record))
        self._nothing.setVisible(not record)
        legs = journey_rows(self._words, page, page.brief.journeys)
        self._journeys.show_rows(legs)
        self._journeys.setVisible(bool(legs))
        self._no_way.setVisible(not legs)

    def _table(self, name: str) -> Table:
        made = table(self, name)
        made.row_selected.connect(lambda row: self.source_chosen.emit(row.source))
        return made

    def _lay_out(self) -> None:
        words = self._words
        halves = QSplitter(Qt.Orientation.Vertical, self)
        for heading, shown, empty in (
            (words.tr("Ties, visits and forums"), self._record, self._nothing),
            (words.tr("The best journeys"), self._journeys, self._no_way),
        ):
            halves.addWidget(part(self, heading, shown, empty))
        halves.setSizes([260, 260])
        halves.setChildrenCollapsible(False)
        column(self, halves).setContentsMargins(0, 6, 0, 0)
