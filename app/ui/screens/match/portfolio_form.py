"""What is asked of a set of new partnerships: how many, how many of each, which pairs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.screens.match.portfolio_presenter import Pair, Wishes
from app.words.catalogue import Words

MOST_NEW, MOST_EACH = 200, 47
PAIR_ROLE = int(Qt.ItemDataRole.UserRole)


class PortfolioForm(QWidget):
    """Numbers, two lists of pairs, and the button that starts the choice."""

    choose_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._new = self._number(words.tr("New partnerships"), 10, MOST_NEW)
        self._per_state = self._number(words.tr("Of one State at most"), 1, MOST_EACH)
        self._per_prefecture = self._number(words.tr("Of one prefecture at most"), 1, MOST_EACH)
        self._per_group = self._number(
            words.tr("Of one part of a country at most"), 0, MOST_NEW, least=0
        )
        self._per_group.setSpecialValueText(words.tr("twice its even share"))
        self._must = self._list(words.tr("Must be chosen"))
        self._must_not = self._list(words.tr("Must not be chosen"))
        self._remove = QPushButton(words.tr("&Remove from the list"), self)
        self._remove.setEnabled(False)
        self._remove.clicked.connect(self._on_remove)
        self._choose = QPushButton(words.tr("&Choose the best set"), self)
        self._choose.setDefault(True)
        self._choose.clicked.connect(lambda: self.choose_wanted.emit(self.wishes()))
        self._lay_out()

    def wishes(self) -> Wishes:
        """What is asked for as it stands."""
        return Wishes(
            self._new.value(),
            self._per_state.value(),
            self._per_prefecture.value(),
            self._per_group.value() or None,
            _pairs(self._must),
            _pairs(self._must_not),
        )

    def add(self, pair: Pair, name: str, *, must: bool) -> None:
        """Put a pair into one of the lists, and out of the other."""
        taken, other = (self._must, self._must_not) if must else (self._must_not, self._must)
        _drop(other, pair)
        if pair not in _pairs(taken):
            item = QListWidgetItem(name)
            item.setData(PAIR_ROLE, list(pair))
            taken.addItem(item)
        self._choose.setFocus()

    def show_choosing(self, choosing: bool) -> None:  # noqa: FBT001 - a state shown
        """While a set is being chosen no other is asked for."""
        self._choose.setEnabled(not choosing)

    def _number(self, name: str, value: int, most: int, least: int = 1) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setAccessibleName(name)
        return box

    def _list(self, name: str) -> QListWidget:
        chosen = QListWidget(self)
        chosen.setAccessibleName(name)
        chosen.setTextElideMode(Qt.TextElideMode.ElideRight)
        chosen.itemSelectionChanged.connect(self._on_selection)
        return chosen

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for box in (self._new, self._per_state, self._per_prefecture, self._per_group):
            form.addRow(box.accessibleName(), box)
        hint = QLabel(
            words.tr("Pairs come here by the buttons under 'This pair' and beside the set."), self
        )
        hint.setObjectName("faint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for chosen in (self._must, self._must_not):
            label = QLabel(chosen.accessibleName(), self)
            label.setBuddy(chosen)
            column.addWidget(label)
            column.addWidget(chosen, 1)
        column.addWidget(hint)
        column.addWidget(self._remove)
        column.addWidget(self._choose)

    def _on_selection(self) -> None:
        lists = (self._must, self._must_not)
        self._remove.setEnabled(any(each.selectedItems() for each in lists))

    def _on_remove(self) -> None:
        for chosen in (self._must, self._must_not):
            for item in chosen.selectedItems():
                chosen.takeItem(chosen.row(item))


def _pairs(chosen: QListWidget) -> tuple[Pair, ...]:
    found = (chosen.item(row).data(PAIR_ROLE) for row in range(chosen.count()))
    return tuple((state, prefecture) for state, prefecture in found)


def _drop(chosen: QListWidget, pair: Pair) -> None:
    if pair in _pairs(chosen):
        chosen.takeItem(_pairs(chosen).index(pair))
