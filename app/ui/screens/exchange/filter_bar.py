"""Search, lists and filters of the Exchange screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.search_chooser import SearchChooser
from app.ui.screens.exchange.facts import Filters, Tab
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import DIRECTIONS, best_told
from app.words.programme import LINES, line_name

TABS = {
    Tab.OPPORTUNITIES: QT_TRANSLATE_NOOP("words", "Opportunities"),
    Tab.PRACTICES: QT_TRANSLATE_NOOP("words", "Practices"),
    Tab.MATCHES: QT_TRANSLATE_NOOP("words", "Needs and offers that fit"),
    Tab.LESSONS: QT_TRANSLATE_NOOP("words", "For weak spots"),
    Tab.WATCHED: QT_TRANSLATE_NOOP("words", "Watch list"),
}


class FilterBar(QWidget):
    """Says what is searched for, which list is wanted, and the filters as they are now."""

    searched = Signal(str)
    tab_chosen = Signal(object)
    filtered = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._filters = Filters()
        self._build_search()
        self._build_tabs()
        self._build_filters()
        self._lay_out()

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self._search.setFocus()

    def clear_search(self) -> None:
        """Empty the search; nobody is told."""
        with QSignalBlocker(self._search):
            self._search.clear()

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a filter leaves anything out."""
        return self._filters != Filters() or bool(self._search.text())

    def take_all_away(self) -> None:
        """No search and no filter."""
        self._search.clear()
        self.filtered.emit(Filters())

    def fill(
        self, regions: Mapping[str, str], sectors: Mapping[str, str], themes: Mapping[str, str]
    ) -> None:
        """Offer what there is to choose from."""
        words = self._words
        everywhere = ("", words.tr("Every region"))
        self._region.fill([everywhere, *regions.items()], self._filters.region)
        _fill(self._sector, words.tr("Every sector"), sectors)
        _fill(self._theme, words.tr("Every theme"), themes)

    def show_filters(self, tab: Tab, filters: Filters) -> None:
        """Show the list's own filters, set as they are; nobody is told."""
        self._filters = filters
        with QSignalBlocker(self._tabs):
            self._tabs.setCurrentIndex(list(Tab).index(tab))
        self._region.choose(filters.region)
        for field in (self._direction, self._sector, self._line, self._only_valid):
            field.setVisible(tab in (Tab.OPPORTUNITIES, Tab.MATCHES))
        self._theme.setVisible(tab in (Tab.PRACTICES, Tab.LESSONS))
        for chooser, key in (
            (self._direction, filters.direction),
            (self._sector, filters.sector),
            (self._line, filters.line),
            (self._theme, filters.theme),
        ):
            chooser.setCurrentIndex(max(chooser.findData(key), 0))
        with QSignalBlocker(self._only_valid):
            self._only_valid.setChecked(filters.only_valid)

    def show_count(self, shown: int, count: int) -> None:
        """Say how many lines are listed, and of how many they are the best."""
        words = self._words
        listed = words.tr("%n entries", "", count)
        self._count.setText(listed if shown == count else best_told(words, shown, count))

    def _build_search(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search opportunities, practices and notes"))
        self._search.setAccessibleName(words.tr("Search opportunities, practices and notes"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.searched)
        self._region = SearchChooser(words.tr("Region"), self)
        self._region.key_chosen.connect(lambda key: self._filter(region=key))
        self._new_opportunity = QPushButton(words.tr("New &opportunity…"), self)
        self._new_opportunity.clicked.connect(lambda: self.new_wanted.emit("opportunity"))
        self._new_practice = QPushButton(words.tr("New &practice…"), self)
        self._new_practice.clicked.connect(lambda: self.new_wanted.emit("practice"))

    def _build_tabs(self) -> None:
        words = self._words
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(words.tr("Lists of the exchange"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for text in TABS.values():
            self._tabs.addTab(words.tr(text))
        self._tabs.currentChanged.connect(lambda n: self.tab_chosen.emit(list(Tab)[n]))

    def _build_filters(self) -> None:
        words = self._words
        self._direction = self._chooser(words.tr("Direction"), "direction")
        directions = {key: words.tr(text) for key, text in DIRECTIONS.items()}
        _fill(self._direction, words.tr("Offers and needs"), directions)
        self._sector = self._chooser(words.tr("Sector"), "sector")
        self._line = self._chooser(words.tr("Line of effort"), "line")
        lines = {line: line_name(words, line) for line in LINES}
        _fill(self._line, words.tr("Every line"), lines)
        self._theme = self._chooser(words.tr("Theme"), "theme")
        self._only_valid = QCheckBox(words.tr("Valid today"), self)
        self._only_valid.toggled.connect(lambda on: self._filter(only_valid=on))
        self._count = QLabel(self)
        self._count.setObjectName("faint")

    def _chooser(self, name: str, field: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        chooser.setSizeAdjustPolicy(policy)
        chooser.setMinimumContentsLength(18)
        chooser.activated.connect(lambda _: self._filter(**{field: chooser.currentData()}))
        return chooser

    def _lay_out(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._search, 1)
        for widget in (self._region, self._new_opportunity, self._new_practice):
            first.addWidget(widget)
        for chooser in (self._direction, self._sector, self._line, self._theme, self._only_valid):
            last.addWidget(chooser)
        last.addStretch(1)
        last.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addWidget(self._tabs)
        column.addLayout(last)

    def _filter(self, **changed: str | bool) -> None:
        self.filtered.emit(replace(self._filters, **changed))  # type: ignore[arg-type]


def _fill(chooser: QComboBox, every: str, names: Mapping[str, str]) -> None:
    chooser.clear()
    for key, name in {"": every, **names}.items():
        chooser.addItem(name, key)
