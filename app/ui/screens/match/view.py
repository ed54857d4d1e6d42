"""The Match screen: heat matrix, ranking, live weights, and why a pair scores as it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.compatibility import PairScores, Partner
from app.domain.method import CriterionGroup
from app.domain.regions import Country, PrefectureCode, Region, RegionCode, StateCode
from app.services.rank_partners import MatchFacts
from app.ui.kit.heat_matrix import AxisEntry, HeatMatrix
from app.ui.kit.legend import Legend
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.table import Table
from app.ui.kit.weights_panel import WeightEntry, WeightsPanel
from app.ui.screens.match.model import partner_columns, share_columns
from app.ui.shades import SHADES
from app.words.catalogue import Words
from app.words.groups import group_name

SIDE_WIDTH = 420
"""Pixels in which the ranking shows the longest names beside its figures."""


class MatchView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    region_chosen = Signal(str)
    pair_chosen = Signal(str, str)
    pair_opened = Signal(str, str)
    preset_chosen = Signal(str)
    weights_changed = Signal(dict)
    only_new_toggled = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._weights_built = False
        self._ranked: tuple[MatchFacts, Country] | None = None
        self._facts: MatchFacts | None = None
        self._scores: PairScores | None = None
        self._home: Country | None = None
        self._build_header()
        self._build_matrix()
        self._build_side()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._matrix.setFocus()

    def show_facts(self, facts: MatchFacts) -> None:
        """Fill the axes, the choosers and the weights once the facts are read."""
        words = self._words
        self._facts = facts
        self._rows = self._axis(facts.matrix.states)
        self._columns = self._axis(facts.matrix.prefectures)
        self._order = np.ix_(
            _places(facts.matrix.states, self._rows),
            _places(facts.matrix.prefectures, self._columns),
        )
        self._matrix.show_axes(self._rows, self._columns)
        self._fill_regions()
        self._presets.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._presets.clear()
        for preset in facts.method.presets:
            self._presets.addItem(words.name(preset.names), preset.key)
        self._presets.addItem(words.tr("My own weights"), "")
        self._presets.blockSignals(False)  # noqa: FBT003
        if not self._weights_built:
            self._weights_panel.show_entries(self._weight_entries())
            self._weights_built = True
        criteria = {criterion.key: criterion for criterion in facts.method.criteria}
        self._shares.show_columns(share_columns(words, criteria))
        self._matrix.show_marks(self._tied_cells())
        self._stack.setCurrentIndex(1)

    def show_scores(self, shades: npt.NDArray[np.float64], scores: PairScores) -> None:
        """Repaint the matrix; the legend says what the ends of the scale mean."""
        self._scores = scores
        self._matrix.show_values(shades[self._order])
        self._legend.show_ends(f"{scores.score.min():.2f}", f"{scores.score.max():.2f}")

    def show_weights(self, preset: str, weights: Mapping[str, float]) -> None:
        """Set sliders and preset chooser without telling anybody."""
        self._choose_quietly(self._presets, preset)
        self._weights_panel.show_weights(weights)

    def show_region(self, region: Region) -> None:
        """Head the ranking with the region whose partners it lists."""
        words = self._words
        self._regions.choose(region.code)
        self._ranking_title.setText(
            words.tr("Partners of {region}").format(region=words.name(region.names))
        )
        self._home = region.country

    def show_partners(self, partners: Sequence[Partner], tied: frozenset[tuple[str, str]]) -> None:
        """List the partners, best first."""
        if self._facts is None or self._home is None:
            return
        shown = (self._facts, self._home)
        if shown != self._ranked:
            self._ranked = shown
            regions = self._facts.regions
            self._ranking.show_columns(partner_columns(self._words, regions, tied, self._home))
        self._ranking.show_rows(partners)

    def show_pair(self, partner: Partner) -> None:
        """Open the criteria of one pair."""
        if self._facts is None:
            return
        self._matrix.select(partner.state, partner.prefecture)
        self._pair_title.setText(self.describe(partner.state, partner.prefecture))
        self._shares.show_rows([share for share in partner.criteria if share.weight > 0])
        with_pair = (partner.state, partner.prefecture)
        self._ranking.select(lambda row: (row.state, row.prefecture) == with_pair)

    def describe(self, state: str, prefecture: str) -> str:
        """One sentence on a cell, for tooltip, screen reader and the pair's heading."""
        if self._facts is None or self._scores is None:
            return ""
        words, matrix, scores = self._words, self._facts.matrix, self._scores
        cell = (
            matrix.states.index(StateCode(state)),
            matrix.prefectures.index(PrefectureCode(prefecture)),
        )
        return words.tr("{state} – {prefecture}: score {score} (from {low} to {high})").format(
            state=self._name(state),
            prefecture=self._name(prefecture),
            score=f"{scores.score[cell]:.3f}",
            low=f"{scores.low[cell]:.3f}",
            high=f"{scores.high[cell]:.3f}",
        )

    def _build_header(self) -> None:
        words = self._words
        self._regions = SearchChooser(words.tr("State or prefecture"), self)
        self._regions.key_chosen.connect(self.region_chosen)
        self._presets = QComboBox(self)
        self._presets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._presets.setAccessibleName(words.tr("Weights"))
        self._presets.activated.connect(self._on_preset)
        self._only_new = QCheckBox(words.tr("Only pairs without a tie"), self)
        self._only_new.toggled.connect(self.only_new_toggled)

    def _build_matrix(self) -> None:
        words = self._words
        self._matrix = HeatMatrix(SHADES, self.describe, self)
        self._matrix.setAccessibleName(words.tr("Scores of all pairs"))
        self._matrix.cell_selected.connect(self.pair_chosen)
        self._matrix.cell_opened.connect(self.pair_opened)
        self._legend = Legend(SHADES, words.tr("Score"), words.tr("tie"), self)

    def _build_side(self) -> None:
        words = self._words
        self._ranking_title = QLabel(self)
        self._ranking_title.setObjectName("heading")
        self._ranking = Table((), self)
        self._ranking.setAccessibleName(words.tr("Ranking"))
        self._ranking.row_selected.connect(
            lambda row: self.pair_chosen.emit(row.state, row.prefecture)
        )
        self._ranking.row_opened.connect(
            lambda row: self.pair_opened.emit(row.state, row.prefecture)
        )
        self._pair_title = QLabel(self)
        self._pair_title.setWordWrap(True)
        self._shares = Table((), self)
        self._shares.setAccessibleName(words.tr("Criteria of this pair"))
        self._weights_panel = WeightsPanel(self)
        self._weights_panel.weights_changed.connect(self._on_weights)

    def _lay_out(self) -> None:
        words = self._words
        header = QHBoxLayout()
        for label, chooser in (
            (words.tr("&Region"), self._regions),
            (words.tr("&Weights"), self._presets),
        ):
            caption = QLabel(label, self)
            caption.setBuddy(chooser)
            header.addWidget(caption)
            header.addWidget(chooser)
        header.addWidget(self._only_new)
        header.addStretch(1)
        header.addWidget(self._legend)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._matrix)
        splitter.addWidget(self._side())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([690, 440])
        splitter.setChildrenCollapsible(False)
        waiting = QLabel(words.tr("Reading the profiles …"), self)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(waiting)
        self._stack.addWidget(splitter)
        column = QVBoxLayout(self)
        column.addLayout(header)
        column.addWidget(room, 1)

    def _side(self) -> QWidget:
        words = self._words
        pair = QWidget(self)
        pair_column = QVBoxLayout(pair)
        pair_column.addWidget(self._pair_title)
        pair_column.addWidget(self._shares, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._weights_panel)
        tabs = QTabWidget(self)
        tabs.addTab(pair, words.tr("This pair"))
        tabs.addTab(scroll, words.tr("Weights"))
        ranking = QWidget(self)
        ranking_column = QVBoxLayout(ranking)
        ranking_column.setContentsMargins(0, 0, 0, 0)
        ranking_column.addWidget(self._ranking_title)
        ranking_column.addWidget(self._ranking, 1)
        self.setTabOrder(self._ranking, tabs)
        self.setTabOrder(tabs, self._shares)
        side = QSplitter(Qt.Orientation.Vertical, self)
        side.addWidget(ranking)
        side.addWidget(tabs)
        side.setSizes([320, 340])
        side.setMinimumWidth(SIDE_WIDTH)
        return side

    def _axis(self, codes: Sequence[RegionCode]) -> list[AxisEntry]:
        assert self._facts is not None  # noqa: S101 - called by show_facts only
        regions = self._facts.regions
        first: dict[str, str] = {}
        for code in sorted(codes):
            first.setdefault(regions[code].group, code)
        return [
            AxisEntry(code, self._name(code), regions[code].group)
            for code in sorted(codes, key=lambda code: (first[regions[code].group], code))
        ]

    def _name(self, code: str) -> str:
        assert self._facts is not None  # noqa: S101
        return self._words.name(self._facts.regions[RegionCode(code)].names)

    def _fill_regions(self) -> None:
        assert self._facts is not None  # noqa: S101
        codes = (*self._facts.matrix.states, *self._facts.matrix.prefectures)
        kept = str(self._regions.currentData() or "")
        self._regions.fill([(code, self._name(code)) for code in codes], kept)

    def _weight_entries(self) -> list[WeightEntry]:
        assert self._facts is not None  # noqa: S101
        words = self._words
        return [
            WeightEntry(
                criterion.key,
                words.name(criterion.names),
                words.name(criterion.explanation),
                group_name(words, CriterionGroup(criterion.group)),
            )
            for criterion in self._facts.method.criteria
        ]

    def _tied_cells(self) -> npt.NDArray[np.bool_]:
        assert self._facts is not None  # noqa: S101
        return np.array(
            [
                [(row.key, column.key) in self._facts.tied for column in self._columns]
                for row in self._rows
            ]
        )

    def _choose_quietly(self, chooser: QComboBox, key: str) -> None:
        chooser.blockSignals(True)  # noqa: FBT003
        chooser.setCurrentIndex(max(chooser.findData(key), 0))
        chooser.blockSignals(False)  # noqa: FBT003

    def _on_preset(self) -> None:
        key = self._presets.currentData()
        if key:
            self.preset_chosen.emit(key)

    def _on_weights(self, weights: dict[str, float]) -> None:
        self._choose_quietly(self._presets, "")
        self.weights_changed.emit(weights)


def _places(codes: Sequence[str], entries: Sequence[AxisEntry]) -> list[int]:
    """Where each entry stands among ``codes``."""
    return [codes.index(entry.key) for entry in entries]
