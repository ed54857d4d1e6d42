"""The Match screen: heat matrix, ranking, live weights, and why a pair scores as it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.compatibility import PairScores
from app.domain.measures import BoolArray, FloatArray
from app.domain.regions import Region
from app.services.check_robustness import Robustness, WeightStability
from app.services.compare_choices import Agreement
from app.services.filter_pairs import PairFilter
from app.services.find_way_past import WayPast
from app.services.rank_partners import MatchFacts
from app.ui.kit.reading import Reading
from app.ui.kit.search_chooser import SearchChooser
from app.ui.screens.match.filter_bar import FilterBar
from app.ui.screens.match.matrix_pane import MatrixPane
from app.ui.screens.match.pair_pane import PairPane
from app.ui.screens.match.portfolio_view import PortfolioView
from app.ui.screens.match.ranked import Pair, Ranked
from app.ui.screens.match.ranking_pane import RankingPane
from app.ui.screens.match.robustness_pane import RobustnessPane
from app.ui.screens.match.weights_pane import WeightsPane
from app.words.catalogue import Words
from app.words.formats import region_name

SIDE_WIDTH = 420
"""Pixels in which the ranking shows the longest names beside its figures."""


class MatchView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    region_chosen = Signal(str)
    pair_chosen = Signal(str, str)
    pair_opened = Signal(str, str)
    preset_chosen = Signal(str)
    second_chosen = Signal(str)
    weights_changed = Signal(dict)
    aggregation_chosen = Signal(str)
    normalisation_chosen = Signal(str)
    filter_changed = Signal(object)
    try_wanted = Signal()
    method_wanted = Signal()

    def __init__(
        self, words: Words, icon: Callable[[str], QIcon], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._pair: Pair | None = None
        self.portfolio = PortfolioView(words, self)
        self._facts: MatchFacts | None = None
        self._build_header()
        self._matrix = MatrixPane(words, self)
        self._ranking = RankingPane(words, self)
        self._pair_pane = PairPane(words, self)
        self._weights = WeightsPane(words, icon, self)
        self._robustness = RobustnessPane(words, self)
        self._join()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._matrix.focus_matrix()

    def refresh_icons(self) -> None:
        """Draw the icons again in the palette's colour."""
        self._weights.refresh_icons()

    def show_facts(self, facts: MatchFacts) -> None:
        """Fill the axes, the choosers and the weights once the facts are read."""
        words = self._words
        self._facts = facts
        self._fill_regions(facts)
        presets = [(preset.key, words.name(preset.names)) for preset in facts.method.presets]
        _fill(self._presets, [*presets, ("", words.tr("My own weights"))])
        now = ("now", words.tr("The weights as they are now"))
        _fill(self._second, [("", words.tr("none")), *presets, now])
        for pane in (
            self._matrix,
            self._ranking,
            self._pair_pane,
            self._weights,
            self._filter,
            self.portfolio,
        ):
            pane.show_facts(facts)
        self._stack.setCurrentIndex(1)

    def show_scores(self, shades: FloatArray, scores: PairScores) -> None:
        """Repaint the matrix."""
        self._matrix.show_scores(shades, scores)

    def show_kept(self, kept: BoolArray, agreed: BoolArray | None) -> None:
        """Let pairs that are filtered out lose their colour."""
        self._matrix.show_kept(kept, agreed)

    def show_weights(self, preset: str, weights: Mapping[str, float]) -> None:
        """Set sliders and preset chooser without telling anybody."""
        _choose(self._presets, preset)
        self._weights.show_weights(weights)

    def show_region(self, region: Region) -> None:
        """Head the ranking with the region whose partners it lists."""
        self._regions.choose(region.code)
        self._ranking.show_region(region)

    def show_partners(self, rows: Sequence[Ranked], agreement: Agreement | None) -> None:
        """List the partners, best first."""
        self._ranking.show_partners(rows, agreement)

    def show_pair(self, row: Ranked, way: WayPast | None) -> None:
        """Open the criteria of one pair."""
        self._pair = row.pair
        self._matrix.select(*row.pair)
        self._pair_pane.show_pair(self._matrix.describe(*row.pair), row, way)
        self._ranking.select(row.pair)

    def show_stability(self, found: Mapping[str, WeightStability]) -> None:
        """Mark how far each weight may move."""
        self._weights.show_stability(found)

    def show_method(self, aggregation: str, normalisation: str) -> None:
        """Set the choosers of method without telling anybody."""
        self._weights.show_method(aggregation, normalisation)

    def show_changed(self, changed: int) -> None:
        """Say what the choice of method changes."""
        self._weights.show_changed(changed)

    def show_trying(self, trying: bool) -> None:  # noqa: FBT001 - a state shown
        """Weightings are being tried, or no more."""
        self._robustness.show_trying(trying)

    def show_robustness(self, found: Robustness | None, rows: Sequence[Ranked]) -> None:
        """List how the partners fared."""
        self._robustness.show_robustness(found, rows, [self._ranking.name_of(r) for r in rows])

    def _build_header(self) -> None:
        words = self._words
        self._regions = SearchChooser(words.tr("State or prefecture"), self)
        self._regions.key_chosen.connect(self.region_chosen)
        self._presets = QComboBox(self)
        self._presets.setAccessibleName(words.tr("Weights"))
        self._presets.activated.connect(self._on_preset)
        self._second = QComboBox(self)
        self._second.setAccessibleName(words.tr("Second set of weights"))
        self._second.activated.connect(self._on_second)
        for chooser in (self._presets, self._second):
            chooser.setMinimumContentsLength(12)
        self._filters = QPushButton(words.tr("Fi&lters"), self)
        self._filters.setCheckable(True)
        self._filter = FilterBar(words, self)
        self._filter.hide()
        self._filters.toggled.connect(self._filter.setVisible)
        self._method = QPushButton(words.tr("&Method…"), self)
        self._method.setToolTip(words.tr("How scores are made, and how they would have fared"))
        self._method.clicked.connect(self.method_wanted)

    def _join(self) -> None:
        for pane in (self._matrix, self._ranking):
            pane.pair_chosen.connect(self.pair_chosen)
            pane.pair_opened.connect(self.pair_opened)
        self._ranking.clear_wanted.connect(self._filter.clear)
        self._filter.filter_changed.connect(self._on_filter)
        self._weights.weights_changed.connect(self._on_weights)
        self._weights.aggregation_chosen.connect(self.aggregation_chosen)
        self._weights.normalisation_chosen.connect(self.normalisation_chosen)
        self._robustness.try_wanted.connect(self.try_wanted)
        self.portfolio.pair_opened.connect(self.pair_opened)
        self._pair_pane.opened.connect(self._on_open)
        self._pair_pane.must_wanted.connect(lambda: self._add_to_portfolio(self.portfolio.add_must))
        self._pair_pane.must_not_wanted.connect(
            lambda: self._add_to_portfolio(self.portfolio.add_must_not)
        )

    def _lay_out(self) -> None:
        words = self._words
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._matrix)
        splitter.addWidget(self._side())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([620, 500])
        splitter.setChildrenCollapsible(False)
        pairs = QWidget(self)
        pairs_column = QVBoxLayout(pairs)
        pairs_column.setContentsMargins(6, 6, 6, 6)
        pairs_column.addLayout(self._header())
        pairs_column.addWidget(self._filter)
        pairs_column.addWidget(splitter, 1)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(pairs, words.tr("Pairs"))
        self._tabs.addTab(self.portfolio, words.tr("Portfolio"))
        waiting = Reading(words.tr("Reading the profiles …"), self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(waiting)
        self._stack.addWidget(self._tabs)

    def _header(self) -> QHBoxLayout:
        words = self._words
        header = QHBoxLayout()
        for label, chooser in (
            (words.tr("&Region"), self._regions),
            (words.tr("&Weights"), self._presets),
            (words.tr("&Beside"), self._second),
        ):
            caption = QLabel(label, self)
            caption.setBuddy(chooser)
            header.addWidget(caption)
            header.addWidget(chooser)
        header.addStretch(1)
        header.addWidget(self._filters)
        header.addWidget(self._method)
        return header

    def _side(self) -> QWidget:
        words = self._words
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self._pair_pane, words.tr("This pair"))
        tabs.addTab(self._weights, words.tr("Weights"))
        tabs.addTab(self._robustness, words.tr("Robustness"))
        self.setTabOrder(self._ranking.table, tabs)
        side = QSplitter(Qt.Orientation.Vertical, self)
        side.addWidget(self._ranking)
        side.addWidget(tabs)
        side.setSizes([300, 340])
        side.setMinimumWidth(SIDE_WIDTH)
        return side

    def _fill_regions(self, facts: MatchFacts) -> None:
        codes = (*facts.matrix.states, *facts.matrix.prefectures)
        kept = str(self._regions.currentData() or "")
        names = [(code, region_name(self._words, facts.regions, code)) for code in codes]
        self._regions.fill(names, kept)

    def _on_open(self) -> None:
        if self._pair is not None:
            self.pair_opened.emit(*self._pair)

    def _add_to_portfolio(self, add: Callable[[str, str], None]) -> None:
        if self._pair is not None:
            add(*self._pair)
            self._tabs.setCurrentWidget(self.portfolio)

    def _on_filter(self, asked: PairFilter) -> None:
        words = self._words
        count = asked.parts
        self._filters.setText(
            words.tr("Fi&lters ({count})").format(count=count) if count else words.tr("Fi&lters")
        )
        self.filter_changed.emit(asked)

    def _on_preset(self) -> None:
        key = self._presets.currentData()
        if key:
            self.preset_chosen.emit(key)

    def _on_second(self) -> None:
        key = self._second.currentData()
        self._ranking.name_second(self._second.currentText() if key else "")
        self.second_chosen.emit(key)

    def _on_weights(self, weights: dict[str, float]) -> None:
        _choose(self._presets, "")
        self.weights_changed.emit(weights)


def _fill(chooser: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    """Offer keys with their names; what was chosen stays; nobody is told."""
    kept = chooser.currentData()
    with QSignalBlocker(chooser):
        chooser.clear()
        for key, name in items:
            chooser.addItem(name, key)
        chooser.setCurrentIndex(max(chooser.findData(kept), 0))


def _choose(chooser: QComboBox, key: str) -> None:
    with QSignalBlocker(chooser):
        chooser.setCurrentIndex(max(chooser.findData(key), 0))
