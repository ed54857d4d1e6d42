"""Data quality: what is estimated, old or missing, and how many journeys rest on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.flight_quality import Fault, WeakEdge
from app.ui.kit.table import Table
from app.ui.screens.flights.hand_over import ask_for_file, shown_table
from app.ui.screens.flights.idea_model import edge_columns, fault_columns
from app.ui.screens.flights.presenter.quality import QualityBook
from app.words.amounts import exact
from app.words.catalogue import Words
from app.words.flight_quality import fault_name
from app.words.formats import day


class QualityPane(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    fault_chosen = Signal(object)
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._shown = QLabel(self)
        self._shown.setObjectName("faint")
        self._build_tables()
        self._build_buttons()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._faults.setFocus()

    def show_summary(self, book: QualityBook, faults: Sequence[Fault]) -> None:
        """How much is weak in which way."""
        words = self._words
        self._about.setText(
            words.tr(
                "As of {day}. Of the best journeys of all pairs, {journeys} were looked at; a "
                "journey rests on a weak part when it takes it. Choose a line to see the parts."
            ).format(day=day(words, book.data.on), journeys=exact(words, book.data.journeys))
        )
        self._faults.show_columns(fault_columns(words, book.data))
        self._faults.show_rows(faults)
        self._faults.fit_columns()
        self._edges.show_columns(edge_columns(words, book.regions))

    def show_edges(self, edges: Sequence[WeakEdge], fault: Fault | None) -> None:
        """The weak parts, those first on which most journeys rest."""
        words = self._words
        self._edges.show_rows(edges)
        self._edges.fit_columns()
        self._all.setEnabled(fault is not None)
        what = fault_name(words, fault) if fault else words.tr("Everything that is weak")
        self._shown.setText(
            words.tr("{what}: {count} parts").format(what=what, count=exact(words, len(edges)))
        )

    def _build_tables(self) -> None:
        words = self._words
        self._faults = Table((), self)
        self._faults.setAccessibleName(words.tr("What is weak in the flight data"))
        self._faults.row_selected.connect(self.fault_chosen)
        self._edges = Table((), self)
        self._edges.setAccessibleName(words.tr("Weak parts of the network"))

    def _build_buttons(self) -> None:
        words = self._words
        self._all = QPushButton(words.tr("Show &all"), self)
        self._all.clicked.connect(self._show_all)
        self._save = QPushButton(words.tr("&Save table…"), self)
        self._save.clicked.connect(self._ask_for_file)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._shown, 1)
        for button in (self._all, self._save):
            head.addWidget(button)
        parts = QWidget(self)
        parts_column = QVBoxLayout(parts)
        parts_column.setContentsMargins(0, 0, 0, 0)
        parts_column.addLayout(head)
        parts_column.addWidget(self._edges, 1)
        splitter = QSplitter(self)
        splitter.addWidget(self._faults)
        splitter.addWidget(parts)
        splitter.setSizes([350, 770])
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(splitter, 1)

    def _show_all(self) -> None:
        self._faults.clearSelection()
        self._faults.selectionModel().clearCurrentIndex()
        self.fault_chosen.emit(None)

    def _ask_for_file(self) -> None:
        words = self._words
        shown = shown_table(words.tr("Weak parts of the network"), self._edges)
        ask_for_file(self, words, "flight-data", partial(self.table_given.emit, shown))
