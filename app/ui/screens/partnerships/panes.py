"""The side of the Partnerships screen: one file, its timeline, the wishes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.timeline import Entry
from app.domain.wishes import Wish
from app.services.follow_partnerships import BoardRow
from app.ui.kit.flow_row import FlowRow
from app.ui.kit.table import Table
from app.ui.kit.time_strip import TimeStrip
from app.ui.screens.partnerships.file_page import file_page
from app.ui.screens.partnerships.model import (
    Regions,
    entry_columns,
    marks_of,
    wish_columns,
)
from app.words.catalogue import Words
from app.words.formats import region_name
from app.words.partnerships import pair_name


class FilePane(QWidget):
    """One partnership, and what can be done with it."""

    move_wanted = Signal()
    file_wanted = Signal()
    change_wanted = Signal()
    take_back_wanted = Signal()
    pair_wanted = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._row: BoardRow | None = None
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._page = QTextBrowser(self)
        self._page.setAccessibleName(words.tr("The partnership in full"))
        self._page.setOpenLinks(False)
        self._page.setTabChangesFocus(True)
        self._build_buttons()
        self._lay_out()

    def show_row(self, row: BoardRow | None, regions: Regions) -> None:
        """Open a partnership, or say how to choose one."""
        words, self._row = self._words, row
        for button in self._buttons:
            button.setEnabled(row is not None)
        if row is None:
            self._title.setText("")
            self._page.setPlainText(words.tr("Choose a partnership to read it."))
            return
        tie, it = row.row.tie, row.row.partnership
        self._change.setEnabled(tie is not None)
        self._take_back.setEnabled(bool(it.partnership_id) or (tie is not None and tie.edited))
        self._title.setText(pair_name(words, regions, row.row))
        self._page.setHtml(file_page(words, regions, row))

    @property
    def title(self) -> str:
        """The pair that is shown."""
        return self._title.text()

    def _build_buttons(self) -> None:
        words = self._words
        self._move = QPushButton(words.tr("&Move…"), self)
        self._move.setToolTip(
            words.tr("On the board a card is also dragged, or carried by Alt with an arrow key.")
        )
        self._move.clicked.connect(self.move_wanted)
        self._file = QPushButton(words.tr("F&ile…"), self)
        self._file.setToolTip(words.tr("Tests, documents, dates, notes"))
        self._file.clicked.connect(self.file_wanted)
        self._change = QPushButton(words.tr("&Change the tie…"), self)
        self._change.clicked.connect(self.change_wanted)
        self._take_back = QPushButton(words.tr("Take my record &back…"), self)
        self._take_back.clicked.connect(self.take_back_wanted)
        self._pair = QPushButton(words.tr("&Open the pair"), self)
        self._pair.clicked.connect(self._open_pair)
        self._buttons = (self._move, self._file, self._change, self._take_back, self._pair)

    def _open_pair(self) -> None:
        if self._row is not None:
            it = self._row.row.partnership
            self.pair_wanted.emit(it.state, it.prefecture)

    def _lay_out(self) -> None:
        row = FlowRow(self._move, self._file, self._pair, self._change, self._take_back)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._page, 1)


class TimelinePane(QWidget):
    """What happened with the pair or one of its regions: drawn, and as a list."""

    scope_chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._scope = QComboBox(self)
        self._scope.setAccessibleName(words.tr("Timeline of"))
        self._scope.activated.connect(lambda _: self.scope_chosen.emit(self._scope.currentData()))
        self._strip = TimeStrip(words.tr("Timeline, drawn"), self)
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Timeline as a list"))
        self._strip.mark_chosen.connect(self._show_entry)
        self._entries: tuple[Entry, ...] = ()
        empty = QLabel(words.tr("Nothing is on record. Choose a partnership first."), self)
        empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.addWidget(self._scope)
        column.addWidget(self._strip)
        column.addWidget(room, 1)

    def show_scopes(self, row: BoardRow | None, regions: Regions) -> None:
        """Offer the pair and its two regions."""
        words, kept = self._words, self._scope.currentIndex()
        self._scope.clear()
        self._scope.setEnabled(row is not None)
        if row is not None:
            it = row.row.partnership
            self._scope.addItem(pair_name(words, regions, row.row), "pair")
            self._scope.addItem(region_name(words, regions, it.state), "state")
            self._scope.addItem(region_name(words, regions, it.prefecture), "prefecture")
            self._scope.setCurrentIndex(max(kept, 0))

    def show_entries(self, entries: Sequence[Entry], regions: Regions, today: date) -> None:
        """Draw and list what happened, the list with the latest first."""
        self._entries = tuple(entries)
        lanes, marks = marks_of(self._words, regions, entries)
        self._strip.show_marks(lanes, marks, today)
        self._strip.setVisible(bool(marks))
        self._table.show_columns(entry_columns(self._words, regions))
        self._table.show_rows(tuple(reversed(entries)))
        self._stack.setCurrentIndex(1 if entries else 0)

    def _show_entry(self, key: str) -> None:
        wanted = self._entries[int(key)]
        self._table.select(lambda entry: entry is wanted)


class WishPane(QWidget):
    """Declared wishes for a partner."""

    new_wanted = Signal()
    take_back_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Wishes for a partner"))
        self._table.row_selected.connect(self._on_row)
        self._wish: Wish | None = None
        self._new = QPushButton(words.tr("New &wish…"), self)
        self._new.clicked.connect(self.new_wanted)
        self._drop = QPushButton(words.tr("Take the wish back…"), self)
        self._drop.clicked.connect(self._on_drop)
        empty = QLabel(
            words.tr("No wish is on record. Record one when a region declares it."), self
        )
        empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.addLayout(FlowRow(self._new, self._drop))
        column.addWidget(room, 1)

    def show_wishes(self, wishes: Sequence[Wish], regions: Regions) -> None:
        """List the wishes."""
        self._wish = None
        self._drop.setEnabled(False)
        self._table.show_columns(wish_columns(self._words, regions))
        self._table.show_rows(wishes)
        self._stack.setCurrentIndex(1 if wishes else 0)

    def _on_row(self, wish: Wish) -> None:
        self._wish = wish
        self._drop.setEnabled(True)

    def _on_drop(self) -> None:
        if self._wish is not None:
            self.take_back_wanted.emit(self._wish.wish_id)
