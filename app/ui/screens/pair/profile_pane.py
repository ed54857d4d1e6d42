"""Both profiles side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.coverage import Coverage
from app.domain.provenance import Figure
from app.services.compare_pair import Sheet
from app.services.show_pair import PairPage
from app.ui.kit.table import Table
from app.ui.screens.pair.model import (
    percent,
    profile_columns,
    profile_row,
    sector_columns,
    sector_row,
)
from app.ui.screens.pair.parts import column, label, title, wrapped_table
from app.words.catalogue import Words
from app.words.numbered_sources import NumberedSources


class ProfilePane(QWidget):
    """One column a region: its main figures, its leading sectors."""

    source_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = (_Side(words, self), _Side(words, self))
        self._words = words
        both = QSplitter(self)
        for side in self._sides:
            both.addWidget(side)
            side.source_chosen.connect(self.source_chosen)
        both.setSizes([500, 500])
        both.setChildrenCollapsible(False)
        column(self, both).setContentsMargins(0, 6, 0, 0)

    def show_pair(self, page: PairPage) -> None:
        """Fill both columns; sources are numbered through."""
        sources = NumberedSources(self._words)
        sheets = (page.dossier.state, page.dossier.prefecture)
        for side, sheet in zip(self._sides, sheets, strict=True):
            side.show_sheet(page, sheet, sources)


class _Side(QWidget):
    source_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._name = title(self)
        self._known = label(self, "faint")
        self._figures = self._table(words.tr("Figures"))
        self._sectors = self._table(words.tr("Leading manufacturing sectors"))
        self._figures.show_columns(profile_columns(words))
        self._sectors.show_columns(sector_columns(words))
        self._no_sectors = label(self, "faint", words.tr("No figures on manufacturing by sector."))
        body = QSplitter(Qt.Orientation.Vertical, self)
        body.addWidget(self._figures)
        body.addWidget(self._sectors)
        body.setSizes([360, 180])
        body.setChildrenCollapsible(False)
        column(self, self._name, self._known, body, self._no_sectors).setStretch(2, 1)

    def _table(self, name: str) -> Table:
        made = wrapped_table(self, name)
        made.row_selected.connect(lambda row: self.source_chosen.emit(row.source))
        return made

    def show_sheet(self, page: PairPage, sheet: Sheet, sources: NumberedSources) -> None:
        words, code = self._words, sheet.region.code
        name = words.name(sheet.region.names)
        self._name.setText(name)
        self._figures.setAccessibleName(words.tr("Figures of {region}").format(region=name))
        self._known.setText(known_told(words, page.dossier.coverage[code]))
        self._figures.show_rows(
            [
                profile_row(words, page, line, _mark(sources, line.figure))
                for line in page.lines[code]
            ]
        )
        self._sectors.show_rows(
            [
                sector_row(words, page, each, _mark(sources, each.figure))
                for each in sheet.leading_sectors
            ]
        )
        for table in (self._figures, self._sectors):
            table.fit_columns()
        self._sectors.setVisible(bool(sheet.leading_sectors))
        self._no_sectors.setVisible(not sheet.leading_sectors)


def known_told(words: Words, coverage: Coverage) -> str:
    """How many of the figures that count are known, with a warning where it is too few."""
    text = (
        words.tr("{share} of the figures that count are known: too few to compare without care.")
        if coverage.flagged
        else words.tr("{share} of the figures that count are known.")
    )
    return text.format(share=percent(coverage.coverage_0_1))


def _mark(sources: NumberedSources, figure: Figure | None) -> str:
    return sources.mark(figure.source) if figure else ""
