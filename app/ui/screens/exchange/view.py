"""Opportunities and practices: search and filters, the lists, and one thing in full."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import Hit, places_of
from app.domain.opportunities import Opportunity
from app.domain.practices import Practice, WeakSpot
from app.ui.kit.highlight import HighlightDelegate, marked
from app.ui.kit.reading import Reading
from app.ui.kit.table import Column, Table
from app.ui.one_form import OneForm
from app.ui.screens.exchange.detail import notes_told, row_told, spots_told
from app.ui.screens.exchange.detail_pane import DetailPane
from app.ui.screens.exchange.facts import ExchangeFacts, Filters, Row, Tab, Thing, subject
from app.ui.screens.exchange.filter_bar import TABS, FilterBar
from app.ui.screens.exchange.forms import OpportunityForm, PracticeForm
from app.ui.screens.exchange.model import (
    Names,
    lesson_columns,
    match_columns,
    names_in,
    opportunity_columns,
    practice_columns,
    watched_columns,
)
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

EMPTY = {
    Tab.OPPORTUNITIES: QT_TRANSLATE_NOOP(
        "words", "No opportunity fits. Take filters away, or record a new opportunity."
    ),
    Tab.PRACTICES: QT_TRANSLATE_NOOP(
        "words", "No practice fits. Take filters away, or record a new practice."
    ),
    Tab.MATCHES: QT_TRANSLATE_NOOP(
        "words", "No need meets an offer of the other country here. Take filters away."
    ),
    Tab.LESSONS: QT_TRANSLATE_NOOP(
        "words",
        "Choose a region above: practices of others for its weak spots are listed here.",
    ),
    Tab.WATCHED: QT_TRANSLATE_NOOP(
        "words", "Nothing is watched here. Choose an opportunity or a practice and watch it."
    ),
}
_SIZES = [780, 370]


class ExchangeView(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    row_chosen = Signal(object)
    record_given = Signal(str, object, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names = Names(words)
        self._facts: ExchangeFacts | None = None
        self._region = ""
        self._tab: Tab | None = None
        self._terms: Sequence[str] = ()
        self._notes: Sequence[Hit] = ()
        self._spots: Sequence[WeakSpot] = ()
        self.bar = FilterBar(words, self)
        self.pane = DetailPane(words, self)
        self._build_list()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self.bar.focus_search()

    def show_facts(self, facts: ExchangeFacts) -> None:
        """Take names and choices from the facts."""
        self._facts, self._names = facts, names_in(self._words, facts)
        self.bar.fill(self._names.regions, self._names.sectors, self._themes())
        self._tab = None  # names may have changed: columns are built anew

    def show_filters(self, tab: Tab, filters: Filters) -> None:
        """Show which list is open, and its filters."""
        self._region = filters.region
        self.bar.show_filters(tab, filters)

    def show_rows(self, tab: Tab, rows: Sequence[Row], count: int) -> None:
        """List the rows, the best of ``count``; say what to do where there are none."""
        words = self._words
        if tab is not self._tab:
            self._tab = tab
            self._table.setAccessibleName(words.tr(TABS[tab]))
            self._table.show_rows(())
            self._table.show_columns(self._columns(tab))
        self._table.show_rows(rows)
        self._table.fit_columns()
        self.bar.show_count(len(rows), count)
        self._empty_text.setText(self._why_empty(tab))
        self._reset.setVisible(self.bar.is_narrowed)
        self._stack.setCurrentIndex(1 if rows else 2)

    def show_hits(self, terms: Sequence[str], notes: Sequence[Hit]) -> None:
        """What is searched for stands out from now on."""
        self._terms, self._notes = terms, notes
        self._delegate.highlight(self._places)
        self._table.viewport().update()

    def show_spots(self, spots: Sequence[WeakSpot]) -> None:
        """The weak spots of the region that is filtered by; they stand where no row is chosen."""
        self._spots = spots

    def show_thing(self, row: Row | None, *, is_watched: bool, has_pair: bool) -> None:
        """Open one row in full, or say how to choose one."""
        thing = subject(row) if row is not None else None
        self.pane.show_text(self._told(row))
        self.pane.show_actions(
            is_thing=thing is not None,
            is_own=thing is not None and thing.edited,
            is_watched=is_watched,
            has_pair=has_pair,
        )
        if row is not None:
            self._table.select(lambda other: other is row)

    def edit(self, kind: str, thing: Thing | None) -> None:
        """Open the form on ``thing``, or empty."""
        if kind == "opportunity":
            self._ask_opportunity(thing if isinstance(thing, Opportunity) else None)
        else:
            self._ask_practice(thing if isinstance(thing, Practice) else None)

    def _ask_opportunity(self, it: Opportunity | None) -> None:
        if self._facts is None:
            return
        form = OpportunityForm(self._names, it, self)
        form.record_given.connect(partial(self.record_given.emit, "opportunity"))
        thing = ("opportunity", it.opportunity_id if it else "")
        self._open_form(form, self._ask_opportunity, it, thing=thing)

    def _ask_practice(self, it: Practice | None) -> None:
        if self._facts is None:
            return
        form = PracticeForm(self._names, self._themes(), it, self)
        form.record_given.connect(partial(self.record_given.emit, "practice"))
        thing = ("practice", it.practice_id if it else "")
        self._open_form(form, self._ask_practice, it, thing=thing)

    def clear_search(self) -> None:
        """Empty the search; nobody is told."""
        self.bar.clear_search()

    def _build_list(self) -> None:
        words = self._words
        self._table = Table((), self)
        self._table.let_wrap()
        self._delegate = HighlightDelegate(self._table)
        self._table.setItemDelegate(self._delegate)
        self._table.row_selected.connect(self.row_chosen)
        loading = Reading(words.tr("Reading the exchange…"), self)
        self._room = QWidget(self)
        self._stack = QStackedLayout(self._room)
        for page in (loading, self._table, self._empty_page()):
            self._stack.addWidget(page)

    def _empty_page(self) -> QWidget:
        words = self._words
        page = QWidget(self)
        self._empty_text = QLabel(page)
        self._empty_text.setWordWrap(True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reset = QPushButton(words.tr("&Take all filters away"), page)
        self._reset.clicked.connect(self.bar.take_all_away)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._empty_text)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._room)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(_SIZES)
        whole = QVBoxLayout(self)
        whole.addWidget(self.bar)
        whole.addWidget(splitter, 1)

    def _themes(self) -> dict[str, str]:
        practices = self._facts.practices if self._facts else ()
        return {theme: self._words.text(theme) for theme in sorted({p.theme for p in practices})}

    def _columns(self, tab: Tab) -> Sequence[Column[Any]]:
        names = self._names
        match tab:
            case Tab.OPPORTUNITIES:
                return opportunity_columns(names)
            case Tab.PRACTICES:
                return practice_columns(names)
            case Tab.MATCHES:
                return match_columns(names)
            case Tab.LESSONS:
                return lesson_columns(names)
            case Tab.WATCHED:
                return watched_columns(names)

    def _why_empty(self, tab: Tab) -> str:
        words = self._words
        if tab is Tab.LESSONS and self._region:
            return words.tr("No practice of others speaks to a weak spot.")
        return words.tr(EMPTY[tab])

    def _places(self, text: str) -> Sequence[tuple[int, int]]:
        return places_of(text, self._terms) if self._terms else ()

    def _told(self, row: Row | None) -> str:
        words = self._words

        def mark(text: str) -> str:
            return marked(text, self._places, self.palette())

        if row is not None:
            return row_told(self._names, row, mark)
        choose = words.tr("Choose a line to read it.")
        parts = [f"<p>{choose}</p>"]
        if self._tab is Tab.LESSONS and self._region:
            parts.append(spots_told(self._names, self._region, self._spots))
        if self._notes:
            parts.append(notes_told(self._names, self._notes, mark))
        return "".join(parts)
