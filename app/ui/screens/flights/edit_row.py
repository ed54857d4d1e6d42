"""One edit of a route, to be added to a what-if."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.domain.network import Airport
from app.domain.network_edits import MOST_WEEKLY, EditKind, RouteEdit
from app.ui.kit.search_chooser import SearchChooser
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

DAILY = 7
LONGEST_CARRIERS = 30
_INTENTS = {
    EditKind.ADDED: QT_TRANSLATE_NOOP("words", "Add a route"),
    EditKind.REMOVED: QT_TRANSLATE_NOOP("words", "Take a route away"),
    EditKind.RESUMED: QT_TRANSLATE_NOOP("words", "Resume a suspended route"),
    EditKind.CHANGED: QT_TRANSLATE_NOOP("words", "Change how often it is flown"),
}


class EditRow(QGroupBox):
    """Asks for kind, both airports, frequency and carrier."""

    edit_given = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words.tr("Next edit"), parent)
        self._words = words
        self._build_fields()
        self._lay_out()
        self._show_fields()

    def show_airports(self, airports: Sequence[Airport]) -> None:
        """Offer these airports; what is chosen stays."""
        words = self._words
        names = [(each.iata, f"{each.iata} {words.text(each.name)}") for each in airports]
        for chooser, first in ((self.origin, "BLR"), (self._destination, "KIX")):
            chooser.fill(names, str(chooser.currentData() or first))
            chooser.setMinimumContentsLength(12)

    def _build_fields(self) -> None:
        words = self._words
        self._kind = QComboBox(self)
        for kind, text in _INTENTS.items():
            self._kind.addItem(words.tr(text), kind.value)
        self._kind.currentIndexChanged.connect(self._show_fields)
        self.origin = SearchChooser(words.tr("Origin"), self)
        self._destination = SearchChooser(words.tr("Destination"), self)
        self._weekly = QSpinBox(self)
        self._weekly.setRange(1, MOST_WEEKLY)
        self._weekly.setValue(DAILY)
        self._carrier = QLineEdit(self)
        self._carrier.setMaxLength(LONGEST_CARRIERS)
        self._carrier.setPlaceholderText("AI NH")
        self._carrier.setToolTip(words.tr("Carriers, separated by spaces"))
        self._add = QPushButton(words.tr("&Try it"), self)
        self._add.clicked.connect(lambda: self.edit_given.emit(self._given()))

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (words.tr("Edit"), self._kind),
            (words.tr("Origin"), self.origin),
            (words.tr("Destination"), self._destination),
            (words.tr("A week"), self._weekly),
            (words.tr("Carrier"), self._carrier),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow(self._add)

    def _show_fields(self) -> None:
        kind = EditKind(self._kind.currentData())
        self._weekly.setEnabled(kind in (EditKind.ADDED, EditKind.CHANGED))
        self._carrier.setEnabled(kind is EditKind.ADDED)

    def _given(self) -> RouteEdit:
        return RouteEdit(
            EditKind(self._kind.currentData()),
            self.origin.currentData(),
            self._destination.currentData(),
            self._weekly.value() if self._weekly.isEnabled() else 0,
            self._carrier.text().upper().strip() if self._carrier.isEnabled() else "",
        )
