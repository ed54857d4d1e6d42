"""The tab of regions' figures: what is known of whom, and each figure with its source."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.regions import Country, Region, RegionCode
from app.services.measure_coverage import BLOCKS, OTHER, SECTORS, Coverage
from app.ui.kit.heat_cells import AxisEntry
from app.ui.kit.heat_matrix import HeatMatrix
from app.ui.kit.legend import Legend
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.data.figure_form import QUALITIES, FigureForm
from app.ui.screens.data.model import figure_columns, figure_name
from app.ui.screens.data.presenter.profiles import FigureRow, ProfileFacts
from app.ui.screens.data.reason import ask_why
from app.ui.shades import SHADES
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import figure_year

# What figures are used for beside the channels.
GROUPS = {
    SECTORS: QT_TRANSLATE_NOOP("words", "Manufacturing sectors"),
    BLOCKS: QT_TRANSLATE_NOOP("words", "Whole economy"),
    OTHER: QT_TRANSLATE_NOOP("words", "Other figures"),
}


class ProfilesPane(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    country_chosen = Signal(str)
    region_chosen = Signal(str)
    only_own_toggled = Signal(bool)
    figure_chosen = Signal(object)
    new_wanted = Signal()
    change_wanted = Signal()
    figure_given = Signal(str, object, str)
    take_back_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: ProfileFacts | None = None
        self._cells: dict[tuple[str, str], Coverage] = {}
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._coverage_side())
        splitter.addWidget(self._figures_side())
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([430, 700])
        column = QVBoxLayout(self)
        column.addWidget(splitter)
        self.show_figure(None)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._region.setFocus()

    def show_facts(self, facts: ProfileFacts) -> None:
        """Take what everything is named by."""
        self._facts = facts
        self._use_columns()
        names = [(code, self._words.name(each.names)) for code, each in facts.regions.items()]
        with QSignalBlocker(self._region):
            self._region.fill(names, str(self._region.currentData() or ""))

    def show_coverage(self, regions: Sequence[Region], cells: Sequence[Coverage]) -> None:
        """The regions of one country by what their figures are used for."""
        facts, words = self._facts, self._words
        if facts is None:
            return
        self._cells = {(cell.region, cell.group): cell for cell in cells}
        groups = list(dict.fromkeys(cell.group for cell in cells))
        rows = [AxisEntry(each.code, words.name(each.names), "") for each in regions]
        self._matrix.show_axes(
            rows, [AxisEntry(each, self._group_name(facts, each), "") for each in groups]
        )
        known = [[self._cells[row.key, group].share_0_1 for group in groups] for row in rows]
        self._matrix.show_values(np.array(known))
        own = [[self._cells[row.key, group].own > 0 for group in groups] for row in rows]
        self._matrix.show_marks(np.array(own))
        with QSignalBlocker(self._country):
            self._country.setCurrentIndex(self._country.findData(regions[0].country.value))

    def show_region(self, code: str) -> None:
        """Make ``code`` the region whose figures are shown; nobody is told."""
        self._region.choose(code)
        current = self._matrix.current
        if current is not None:
            self._matrix.select(code, current[1])

    def show_figures(self, rows: Sequence[FigureRow]) -> None:
        """List the figures; say so where there are none."""
        self._use_columns()
        self._table.show_rows(rows)
        self._table.fit_columns()
        self._show_count()

    def show_figure(self, row: FigureRow | None) -> None:
        """Open one figure with its source, or say how to choose one."""
        words = self._words
        self._change.setEnabled(row is not None)
        self._take_back.setEnabled(row is not None and row.is_own)
        self._detail.setText(
            self._told(row) if row else words.tr("Choose a figure to read where it comes from.")
        )

    def find_figure(self, row: FigureRow) -> None:
        """Put the cursor on a figure of the list, past search and filter; nobody is told."""
        self._search.clear()
        with QSignalBlocker(self._only_own):
            self._only_own.setChecked(False)
        self._table.select(lambda each: each.stated.record_key == row.stated.record_key)

    def edit(self, region: str, row: FigureRow | None) -> None:
        """Open the form on a figure, or empty."""
        if self._facts is None:
            return
        form = FigureForm(self._words, self._facts, region, row, self)
        form.figure_given.connect(self.figure_given)
        kind, key = (row.kind, row.stated.record_key) if row else ("", "")
        self._open_form(form, self.edit, region, row, thing=(kind, key))

    def _coverage_side(self) -> QWidget:
        words = self._words
        self._country = QComboBox(self)
        self._country.setAccessibleName(words.tr("Country"))
        self._country.addItem(words.tr("India"), Country.INDIA.value)
        self._country.addItem(words.tr("Japan"), Country.JAPAN.value)
        self._country.activated.connect(
            lambda _: self.country_chosen.emit(self._country.currentData())
        )
        self._matrix = HeatMatrix(SHADES, self._cell_told, self, names_share=0.42)
        self._matrix.setAccessibleName(words.tr("Coverage: how much is known of each region"))
        self._matrix.cell_selected.connect(lambda row, _: self.region_chosen.emit(row))
        legend = Legend(SHADES, words.tr("Known"), words.tr("with my records"), self)
        legend.show_ends("0 %", "100 %")
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self._country)
        column.addWidget(self._matrix, 1)
        column.addWidget(legend)
        return side

    def _figures_side(self) -> QWidget:
        words = self._words
        self._region = SearchChooser(words.tr("Region"), self)
        self._region.key_chosen.connect(self.region_chosen)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search the figures"))
        self._search.setAccessibleName(words.tr("Search the figures"))
        self._search.setClearButtonEnabled(True)
        self._only_own = QCheckBox(words.tr("Only my records, all regions"), self)
        self._only_own.toggled.connect(self.only_own_toggled)
        self._count = QLabel(self)
        self._count.setObjectName("faint")
        self._build_table()
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        filters = QHBoxLayout()
        for widget, stretch in ((self._region, 1), (self._search, 1)):
            filters.addWidget(widget, stretch)
        column.addLayout(filters)
        marks = QHBoxLayout()
        marks.addWidget(self._only_own)
        marks.addStretch(1)
        marks.addWidget(self._count)
        column.addLayout(marks)
        column.addWidget(self._table, 1)
        column.addWidget(self._detail)
        column.addLayout(self._buttons())
        return side

    def _build_table(self) -> None:
        words = self._words
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Figures"))
        self._table.let_wrap()
        self._table.row_selected.connect(self.figure_chosen)
        self._table.row_opened.connect(lambda _: self.change_wanted.emit())
        self._search.textChanged.connect(self._table.sorted_rows.set_filter_text)
        self._search.textChanged.connect(self._show_count)
        self._detail = QLabel(self)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _buttons(self) -> QHBoxLayout:
        words = self._words
        new = QPushButton(words.tr("&New figure…"), self)
        new.clicked.connect(self.new_wanted)
        self._change = QPushButton(words.tr("&Change…"), self)
        self._change.clicked.connect(self.change_wanted)
        self._take_back = QPushButton(words.tr("Take my record &back…"), self)
        self._take_back.clicked.connect(self._ask_why)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (new, self._change, self._take_back):
            row.addWidget(button)
        return row

    def _ask_why(self) -> None:
        words = self._words
        ask_why(
            self,
            words.tr("Take my record back"),
            words.tr("Why? The figure of the reference, if there is one, shows again."),
            self.take_back_wanted.emit,
        )

    def _use_columns(self) -> None:
        if self._facts is not None:
            self._table.show_columns(
                figure_columns(
                    self._words,
                    self._facts.regions,
                    self._facts.names,
                    with_region=self._only_own.isChecked(),
                )
            )

    def _show_count(self) -> None:
        words = self._words
        shown, known = self._table.sorted_rows.rowCount(), self._table.rows.rowCount()
        text = words.tr("{shown} of {known} figures").format(shown=shown, known=known)
        if self._only_own.isChecked() and not known:
            text = words.tr("No figure of your own yet. Choose a figure and change it.")
        self._count.setText(text)

    def _cell_told(self, row: str, column: str) -> str:
        cell, facts, words = self._cells.get((row, column)), self._facts, self._words
        if cell is None or facts is None:
            return ""
        text = words.tr("{region}, {group}: {present} of {of} figures, {own} of them mine").format(
            region=words.name(facts.regions[RegionCode(row)].names),
            group=self._group_name(facts, column),
            present=cell.present,
            of=cell.of,
            own=cell.own,
        )
        if cell.oldest_age is None:
            return text
        return f"{text}\n{words.tr('oldest: %n years', '', cell.oldest_age)}"

    def _group_name(self, facts: ProfileFacts, group: str) -> str:
        words = self._words
        return words.tr(GROUPS[group]) if group in GROUPS else words.name(facts.channels[group])

    def _told(self, row: FigureRow) -> str:
        facts, words, figure = self._facts, self._words, row.stated.figure
        if facts is None:
            return ""
        lines = [
            words.tr("{name}, {year}: {value} {unit} ({quality})").format(
                name=figure_name(words, facts.names, row.stated.key),
                year=figure_year(words, figure.year),
                value=amount(words, figure.value),
                unit=words.text(figure.unit),
                quality=words.tr(QUALITIES[figure.quality]),
            ),
            words.tr("Source: {title} {url}").format(
                title=figure.source.title, url=figure.source.url
            ),
        ]
        if row.is_own and row.reference is not None:
            reference = row.reference
            lines.append(
                words.tr("The reference says {value} {unit} ({title}).").format(
                    value=amount(words, reference.value),
                    unit=words.text(reference.unit),
                    title=reference.source.title,
                )
            )
        return "\n".join([*lines, figure.note] if figure.note else lines)
