"""The palette: one line to type into, and what it names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.table import ROW_ROLE, Column, Table
from app.ui.screens.palette.model import Offer
from app.words.catalogue import Words

WIDTH, HEIGHT = 820, 460
WALKED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Opens over the window; arrows walk the list while the line is typed into."""

    typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.resize(WIDTH, HEIGHT)
        self._line = QLineEdit(self)
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self.typed)
        self._line.returnPressed.connect(self._take_current)
        self._line.installEventFilter(self)
        self._table = Table(_columns(words), self)
        self._table.setAccessibleName(words.tr("Found"))
        self._table.setSortingEnabled(False)
        self._table.horizontalHeader().hide()
        keeps_room = self._table.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._table.setSizePolicy(keeps_room)
        self._table.activated.connect(self._take_current)
        self._state = QLabel(self)
        self._state.setObjectName("faint")
        self._state.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (self._line, self._state):
            column.addWidget(widget)
        column.addWidget(self._table, 1)

    def begin(self, title: str, hint: str) -> None:
        """Empty the line and open."""
        self.setWindowTitle(title)
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(title)
        self._line.clear()
        self.open()
        self._line.setFocus()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The first is chosen."""
        self._table.show_rows(offers)
        if offers:
            self._table.fit_columns()
            self._table.setCurrentIndex(self._table.sorted_rows.index(0, 0))

    def show_state(self, state: str) -> None:
        """Say what is under way, or what to do where nothing is found."""
        words = self._words
        self._table.setVisible(state == "found")
        self._state.setText(
            {
                "found": words.tr("↑ ↓ to walk, Enter to take, Esc to close"),
                "start": words.tr(
                    "Type a name in any of the three languages: a State or prefecture, a partner, "
                    "a visit, an air route, a forum, an opportunity or a practice."
                ),
                "searching": words.tr("Searching…"),
                "nothing": words.tr("Nothing has this name. Try fewer letters or another word."),
            }[state]
        )

    @property
    def state(self) -> str:
        """What is said beside the list."""
        return self._state.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in WALKED:
            self._table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _take_current(self) -> None:
        """Close first: what is done may open something itself."""
        offer = self._table.currentIndex().data(ROW_ROLE)
        if isinstance(offer, Offer):
            self.accept()
            offer.take()


def _columns(words: Words) -> tuple[Column[Offer], ...]:
    return (
        Column(
            words.tr("Name"),
            lambda offer: offer.title,
            lambda offer: offer.title,
            tip=lambda offer: offer.title,
        ),
        Column(
            words.tr("Text"),
            lambda offer: offer.more,
            lambda offer: offer.more,
            tip=lambda offer: offer.more,
            stretch=True,
        ),
        Column(words.tr("Where"), lambda offer: offer.where, lambda offer: offer.where),
        Column(words.tr("Keys"), lambda offer: offer.keys, lambda offer: offer.keys),
    )
