"""The ranking of one region's partners, with rank intervals drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.domain.regions import Country, Region
from app.services.compare_choices import Agreement
from app.services.rank_partners import MatchFacts
from app.ui.kit.row_delegate import IntervalDelegate, RowDelegate
from app.ui.kit.table import Table
from app.ui.screens.match.model import partner_columns, rank_interval
from app.ui.screens.match.ranked import Pair, Ranked
from app.words.catalogue import Words

RANKS_COLUMN = 3
RANKS_WIDTH = 100
"""Pixels for the longest interval of ranks and a bar beside it."""


class RankingPane(QWidget):
    """A heading, a line on the second set of weights, and the list, or why it is empty."""

    pair_chosen = Signal(str, str)
    pair_opened = Signal(str, str)
    clear_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: MatchFacts | None = None
        self._home: Country | None = None
        self._second = ""
        self._columns_of: tuple[MatchFacts, Country, str] | None = None
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._fitted = False
        self._likeness = QLabel(self)
        self._likeness.setObjectName("faint")
        self._likeness.setWordWrap(True)
        self._likeness.hide()
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Ranking"))
        self._table.setItemDelegate(RowDelegate(self._table))
        self._intervals = IntervalDelegate(self._table, rank_interval, "47–47")
        self._table.row_selected.connect(lambda row: self.pair_chosen.emit(*row.pair))
        self._table.row_opened.connect(lambda row: self.pair_opened.emit(*row.pair))
        self._lay_out()

    @property
    def table(self) -> Table:
        """The list itself, for the order of the keyboard."""
        return self._table

    def show_facts(self, facts: MatchFacts) -> None:
        """Take the names of the regions."""
        self._facts = facts

    def show_region(self, region: Region) -> None:
        """Head the ranking with the region whose partners it lists."""
        words = self._words
        self._title.setText(
            words.tr("Partners of {region}").format(region=words.name(region.names))
        )
        self._home = region.country

    def name_second(self, name: str) -> None:
        """What the second set of weights is called; empty: there is none."""
        self._second = name

    def show_partners(self, rows: Sequence[Ranked], agreement: Agreement | None) -> None:
        """List the partners, best first."""
        if self._facts is None or self._home is None:
            return
        shown = (self._facts, self._home, self._second if agreement else "")
        if shown != self._columns_of:
            self._columns_of = shown
            columns = partner_columns(self._words, self._facts.regions, self._home, shown[2])
            self._table.show_columns(columns)
            self._table.setItemDelegateForColumn(RANKS_COLUMN, self._intervals)
            self._table.show_rows(rows)
            self._fitted = False
        else:
            self._table.change_rows(rows)
        if rows and not self._fitted:
            self._fitted = True
            self._table.fit_columns()
            self._table.setColumnWidth(RANKS_COLUMN, RANKS_WIDTH)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._show_likeness(agreement)

    def select(self, pair: Pair) -> None:
        """Make the pair's line the current one without telling anybody."""
        self._table.select(lambda row: row.pair == pair)

    def name_of(self, row: Ranked) -> str:
        """The partner's name."""
        assert self._facts is not None  # noqa: S101 - rows come after facts
        home_is_india = self._home is Country.INDIA
        code = row.partner.prefecture if home_is_india else row.partner.state
        return self._words.name(self._facts.regions[code].names)

    def _show_likeness(self, agreement: Agreement | None) -> None:
        words = self._words
        self._likeness.setVisible(agreement is not None)
        if agreement is None:
            return
        kendall = agreement.likeness[0].kendall
        self._likeness.setText(
            words.tr("Both sets have {count} of their top ten in common; Kendall {kendall}").format(
                count=sum(pair.agreed for pair in agreement.pairs),
                kendall="–" if kendall is None else f"{kendall:+.2f}",
            )
        )

    def _lay_out(self) -> None:
        words = self._words
        nothing = QWidget(self)
        text = QLabel(words.tr("No partner passes the filters."), nothing)
        text.setWordWrap(True)
        clear = QPushButton(words.tr("Clear filters"), nothing)
        clear.clicked.connect(self.clear_wanted)
        empty = QVBoxLayout(nothing)
        empty.addWidget(text)
        empty.addWidget(clear)
        empty.addStretch(1)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._table)
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._likeness)
        column.addWidget(room, 1)
