"""Opportunities and practices that fit the pair."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.opportunities import Opportunity
from app.services.show_pair import PairPage
from app.services.write_brief import Brief
from app.ui.kit.table import Column
from app.ui.screens.pair.model import Row, columns_of
from app.ui.screens.pair.parts import column, label, part, wrapped_table
from app.words.catalogue import Words
from app.words.exchange import DIRECTIONS
from app.words.fitting import match_reasons, more_told, weak_spot_told
from app.words.formats import known_day, region_name


class ExchangePane(QWidget):
    """Above what the two offer and seek, below what each could learn from the other."""

    source_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        parts = (
            (
                words.tr("Opportunities"),
                _opportunity_columns(words),
                words.tr("Neither offers nor seeks anything on record. Add it under Exchange."),
            ),
            (
                words.tr("Practices to learn from each other"),
                _practice_columns(words),
                words.tr("No practice on record speaks to a weak spot of the other."),
            ),
        )
        halves = QSplitter(Qt.Orientation.Vertical, self)
        self._tables = []
        for heading, columns, nothing in parts:
            table = wrapped_table(self, heading)
            table.show_columns(columns)
            table.row_selected.connect(lambda row: self.source_chosen.emit(row.source))
            empty = label(self, "faint", nothing)
            self._tables.append((table, empty))
            halves.addWidget(part(self, heading, table, empty))
        halves.setChildrenCollapsible(False)
        self._more = label(self, "faint", "")
        column(self, halves, self._more).setContentsMargins(0, 6, 0, 0)

    def show_pair(self, page: PairPage) -> None:
        """Fill both tables."""
        rows = (opportunity_rows(self._words, page.brief), practice_rows(self._words, page.brief))
        self._more.setText(more_told(self._words, page.brief.exchange))
        self._more.setVisible(bool(self._more.text()))
        for (table, empty), found in zip(self._tables, rows, strict=True):
            shown = tuple(found)
            table.show_rows(shown)
            table.setVisible(bool(shown))
            empty.setVisible(not shown)


def _opportunity_columns(words: Words) -> tuple[Column[Row], ...]:
    titles = (
        words.tr("Region"),
        words.tr("Offers or seeks"),
        words.tr("What"),
        words.tr("Until"),
        words.tr("Answered by"),
        words.tr("Why they fit"),
    )
    return columns_of(titles, frozenset(), frozenset({2, 4, 5}))


def opportunity_rows(words: Words, brief: Brief) -> Iterator[Row]:
    """Needs with the offers that answer them, best first; then what stands alone."""
    for match in brief.exchange.matches:
        why = match_reasons(words, brief, match)
        yield _opportunity(words, brief, match.seek, words.text(match.offer.title), why)
        yield _opportunity(words, brief, match.offer, words.text(match.seek.title), why)
    for each in brief.exchange.others:
        yield _opportunity(words, brief, each, "", "")


def _opportunity(words: Words, brief: Brief, each: Opportunity, answer: str, why: str) -> Row:
    cells = (
        region_name(words, brief.regions, each.region),
        words.tr(DIRECTIONS[each.direction]),
        words.text(each.title),
        known_day(words, each.valid_to) or "–",
        answer,
        why,
    )
    return Row(cells, each.source, words.text(each.text))


def _practice_columns(words: Words) -> tuple[Column[Row], ...]:
    titles = (
        words.tr("Practice of"),
        words.tr("What"),
        words.tr("Evidence"),
        words.tr("Weak spot of the other"),
    )
    return columns_of(titles, frozenset(), frozenset({1, 2}))


def practice_rows(words: Words, brief: Brief) -> Iterator[Row]:
    """What the State, then what the prefecture could learn from the other."""
    exchange = brief.exchange
    for lesson in (*exchange.for_state, *exchange.for_prefecture):
        practice = lesson.practice
        cells = (
            region_name(words, brief.regions, practice.region),
            words.text(practice.title),
            words.text(practice.evidence),
            weak_spot_told(words, brief, lesson),
        )
        yield Row(cells, practice.source, words.text(practice.text))
