"""A board of columns with cards that mouse and keyboard can carry from one to another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QWidget,
)
from typing_extensions import override

CARD = "application/x-setuhashi-card"
_KEY = int(Qt.ItemDataRole.UserRole)
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Card:
    """A card; ``tip`` is told on hovering and to screen readers, ``loud`` asks for attention."""

    key: str
    text: str
    tip: str
    loud: bool = False


@dataclass(frozen=True, slots=True)
class CardColumn:
    """A column with its cards from top to bottom."""

    key: str
    title: str
    cards: tuple[Card, ...]


class CardBoard(QWidget):
    """Columns in rows of ``across``; ``card_dropped`` says where a card was carried.

    Arrows up and down walk a column, left and right go to the next column with cards, Alt with
    left or right carries the card to the next column that takes it, Enter opens.
    """

    card_chosen = Signal(str)
    card_opened = Signal(str)
    card_dropped = Signal(str, str)

    def __init__(
        self,
        takes: Callable[[str], Collection[str]],
        across: int,
        parent: QWidget | None = None,
    ) -> None:
        """``takes`` tells for a card the keys of the columns that it may be carried to."""
        super().__init__(parent)
        self._takes = takes
        self._across = across
        self._lists: dict[str, _CardList] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)

    def show_columns(self, columns: Sequence[CardColumn]) -> None:
        """Replace the cards; the current card, and the keyboard on it, stay if it is there."""
        current = self.current
        if list(self._lists) != [column.key for column in columns]:
            self._build(columns)
        for column in columns:
            self._lists[column.key].show_column(column)
        self.choose(current)
        if any(cards.hasFocus() for cards in self._lists.values()):
            self.focus_current()

    def choose(self, key: str) -> None:
        """Make a card the current one without telling anybody; empty: none."""
        for cards in self._lists.values():
            cards.choose(key)

    @property
    def current(self) -> str:
        """The key of the current card, or empty."""
        return next((cards.current for cards in self._lists.values() if cards.current), "")

    def focus_current(self) -> None:
        """Put the keyboard on the current card, else on the first column that has one."""
        lists = list(self._lists.values())
        with_current = next((cards for cards in lists if cards.current), None)
        chosen = with_current or next((cards for cards in lists if cards.count()), None)
        if chosen is not None:
            chosen.setFocus()

    def takes(self, card: str, column: str) -> bool:
        """Whether ``card`` may be carried to ``column``."""
        return column in self._takes(card)

    def step(self, column: str, by: int) -> None:
        """Put the keyboard on the next column with cards."""
        cards = self._next(column, by, lambda key: self._lists[key].count() > 0)
        if cards:
            self._lists[cards].setFocus()
            self._lists[cards].take_first()

    def carry(self, column: str, by: int) -> None:
        """Carry the current card of ``column`` to the next column that takes it."""
        card = self._lists[column].current
        target = self._next(column, by, lambda key: self.takes(card, key)) if card else ""
        if target:
            self.card_dropped.emit(card, target)

    def on_chosen(self, column: str, card: str) -> None:
        """A card became the current one: no other column has one."""
        for key, cards in self._lists.items():
            if key != column:
                cards.choose("")
        self.card_chosen.emit(card)

    def _next(self, column: str, by: int, fits: Callable[[str], bool]) -> str:
        keys = list(self._lists)
        place = keys.index(column)
        ahead = keys[place + 1 :] if by > 0 else keys[:place][::-1]
        return next((key for key in ahead if fits(key)), "")

    def _build(self, columns: Sequence[CardColumn]) -> None:
        for number, column in enumerate(columns):
            cards = _CardList(self, column.key)
            self._lists[column.key] = cards
            row, place = divmod(number, self._across)
            self._grid.addWidget(cards.title, 2 * row, place, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(cards, 2 * row + 1, place)
            self._grid.setRowStretch(2 * row + 1, 1)
        for place in range(self._across):
            self._grid.setColumnStretch(place, 1)


class _CardList(QListWidget):
    """One column."""

    def __init__(self, board: CardBoard, key: str) -> None:
        super().__init__(board)
        self._board, self._key = board, key
        self.title = QLabel(board)
        self.title.setWordWrap(True)
        self._set_up_look()
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(lambda item: board.card_opened.emit(item.data(_KEY)))

    def show_column(self, column: CardColumn) -> None:
        with QSignalBlocker(self):
            self.clear()
            for card in column.cards:
                self.addItem(_item(card))
        self.title.setText(f"{column.title} · {len(column.cards)}")
        self.setAccessibleName(self.title.text())

    def choose(self, key: str) -> None:
        items = (self.item(number) for number in range(self.count()))
        found = next((item for item in items if key and item.data(_KEY) == key), None)
        with QSignalBlocker(self):
            if found is None:
                self.setCurrentRow(-1)
                self.clearSelection()
            else:
                self.setCurrentItem(found)
        if found is not None:
            self.scrollToItem(found)

    @property
    def current(self) -> str:
        return str(self.currentItem().data(_KEY)) if self.currentRow() >= 0 else ""

    def take_first(self) -> None:
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def _set_up_look(self) -> None:
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setIconSize(QSize(16, 16))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().installEventFilter(self)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._board.on_chosen(self._key, item.data(_KEY))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first card current; only who came here by Tab has meant that."""
        if self.currentRow() >= 0 or event.reason() in _BY_TAB:
            super().focusInEvent(event)
            return
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(-1)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        if self.currentRow() < 0:
            return
        item = self.currentItem()
        mime = QMimeData()
        mime.setData(CARD, str(item.data(_KEY)).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(self.viewport().grab(self.visualItemRect(item)))
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        card = _carried(event)
        if self._board.takes(card, self._key):
            event.acceptProposedAction()
            self._board.card_dropped.emit(card, self._key)

    def _judge(self, event: QDropEvent) -> None:
        event.setAccepted(self._board.takes(_carried(event), self._key))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()  # cards wrap to the new width
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._board.carry(self._key, step)
        else:
            self._board.step(self._key, step)


def _carried(event: QDropEvent) -> str:
    return bytes(event.mimeData().data(CARD).data()).decode()


def _item(card: Card) -> QListWidgetItem:
    item = QListWidgetItem(card.text)
    item.setData(_KEY, card.key)
    item.setToolTip(card.tip)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, card.tip)
    if card.loud:
        style = QApplication.style()
        item.setIcon(style.standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning))
    return item
