"""The filters of the Partnerships screen, its two shapes, and the saved views."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.pipeline import AlarmKind
from app.services.saved_views import SavedView
from app.ui.kit.search_chooser import SearchChooser
from app.ui.screens.partnerships.filters import ANY_ALARM, BOARD, TABLE, Filters
from app.ui.screens.partnerships.model import Regions
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import STAGES
from app.words.ties import STATUSES

ALARMS = {
    "": QT_TRANSLATE_NOOP("words", "With and without alarms"),
    ANY_ALARM: QT_TRANSLATE_NOOP("words", "Needs attention"),
    AlarmKind.REVIEW_DUE.value: QT_TRANSLATE_NOOP("words", "Review due"),
    AlarmKind.EXPIRES.value: QT_TRANSLATE_NOOP("words", "Expires soon or expired"),
    AlarmKind.DORMANT.value: QT_TRANSLATE_NOOP("words", "Dormant"),
}
SHAPES = {
    TABLE: QT_TRANSLATE_NOOP("words", "Table"),
    BOARD: QT_TRANSLATE_NOOP("words", "Board"),
}

LEAST_WIDTH = 90
"""Pixels to which a chooser gives way; its tip tells then what is chosen."""
SEARCH_PADDING = 40


class FilterBar(QWidget):
    """Two rows: what is shown, and in which shape; ``room`` of the second takes more buttons."""

    filters_changed = Signal(object)
    view_wanted = Signal(str)
    view_named = Signal(str)
    view_dropped = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._build_choosers()
        self._build_shapes()
        self._build_views()
        self._lay_out()
        self.show_views(())

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return Filters(
            self.search.text(),
            self._wanted_region,  # the names to choose from may not be there yet
            self._stage.currentData(),
            self._status.currentData(),
            self._alarm.currentData(),
            list(SHAPES)[self._shapes.currentIndex()],
        )

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: only its partnerships."""
        self._region.choose(code)
        self._on_region(code)

    def show_filters(self, filters: Filters) -> None:
        """Choose ``filters`` without telling anybody."""
        with QSignalBlocker(self):
            self.search.setText(filters.text)
            self._region.choose(filters.region)
            self._wanted_region = filters.region
            for box, key in (
                (self._stage, filters.stage),
                (self._status, filters.status),
                (self._alarm, filters.alarm),
            ):
                box.setCurrentIndex(max(box.findData(key), 0))
            self._shapes.setCurrentIndex([*SHAPES].index(filters.shape))

    def show_regions(self, regions: Regions) -> None:
        """Offer the regions; the chosen one stays."""
        words = self._words
        names = [(str(region.code), words.name(region.names)) for region in regions.values()]
        self._region.fill([("", words.tr("Every region")), *names], self._wanted_region)

    def show_views(self, views: Sequence[SavedView]) -> None:
        """Offer the saved views."""
        words = self._words
        menu = QMenu(self)
        for view in views:
            menu.addAction(view.name, partial(self.view_wanted.emit, view.view_id))
        menu.addSeparator()
        menu.addAction(words.tr("Save this view…"), self._ask_name)
        drop = menu.addMenu(words.tr("Delete a view"))
        drop.setEnabled(bool(views))
        for view in views:
            drop.addAction(view.name, partial(self.view_dropped.emit, view.view_id))
        former = self._views.menu()
        self._views.setMenu(menu)
        if former is not None:
            former.deleteLater()

    def _build_choosers(self) -> None:
        words = self._words
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(words.tr("Search the registry"))
        self.search.setAccessibleName(words.tr("Search the registry"))
        self.search.setClearButtonEnabled(True)
        told = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(told + SEARCH_PADDING)
        self.search.textChanged.connect(self._tell)
        self._wanted_region = ""
        self._region: SearchChooser = SearchChooser(words.tr("Region"), self)
        self._region.key_chosen.connect(self._on_region)
        stages = {"": words.tr("Every stage"), **{s.value: words.tr(t) for s, t in STAGES.items()}}
        self._stage: QComboBox = self._chooser(words.tr("Stage"), stages)
        statuses = {"": words.tr("Every status"), **{s: words.tr(t) for s, t in STATUSES.items()}}
        self._status: QComboBox = self._chooser(words.tr("Status"), statuses)
        alarms = {key: words.tr(text) for key, text in ALARMS.items()}
        self._alarm: QComboBox = self._chooser(words.tr("Alarms"), alarms)

    def _build_shapes(self) -> None:
        words = self._words
        self._shapes = QTabBar(self)
        self._shapes.setAccessibleName(words.tr("Table or board"))
        self._shapes.setDrawBase(False)
        for text in SHAPES.values():
            self._shapes.addTab(words.tr(text))
        self._shapes.currentChanged.connect(self._tell)

    def _build_views(self) -> None:
        words = self._words
        self._views = QPushButton(words.tr("Saved views"), self)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        for box in (self._region, self._stage, self._status, self._alarm):
            first.addWidget(box)
        self.room = QHBoxLayout()
        self.room.addWidget(self._shapes)
        self.room.addWidget(self._views)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(self.room)

    def _chooser(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.currentTextChanged.connect(lambda text: box.setToolTip(f"{name}: {text}"))
        for key, text in choices.items():
            box.addItem(text, key)
        box.setMinimumWidth(LEAST_WIDTH)
        box.activated.connect(self._tell)
        return box

    def _on_region(self, key: str) -> None:
        self._wanted_region = key
        self._tell()

    def _tell(self, *_: object) -> None:
        self.filters_changed.emit(self.filters)

    def _ask_name(self) -> None:
        words = self._words
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Save this view"))
        question.setLabelText(words.tr("Name of the view; one of the same name is replaced."))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.textValueSelected.connect(self._on_name)
        question.open()

    def _on_name(self, name: str) -> None:
        if name.strip():
            self.view_named.emit(name.strip())
