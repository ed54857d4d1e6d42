"""The tab of a newer release of the reference: its difference, before it is taken."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.reference_changes import ReferenceUpdate
from app.ui.kit.table import Table
from app.ui.screens.data.model import change_columns
from app.words.catalogue import Words


class ReferencePane(QWidget):
    """Widgets only."""

    take_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self._table = Table(change_columns(words), self)
        self._table.setAccessibleName(words.tr("What the newer release changes"))
        self._look = QPushButton(words.tr("&Look again"), self)
        self._look.clicked.connect(self.look_wanted)
        self._take = QPushButton(words.tr("&Take the newer release"), self)
        self._take.clicked.connect(self.take_wanted)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self._look)
        row.addWidget(self._take)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addStretch(0)
        self._take.setEnabled(False)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._look.setFocus()

    def show_update(self, update: ReferenceUpdate | None) -> None:
        """What taking the release would change; or that there is none."""
        words = self._words
        self._take.setEnabled(update is not None)
        self._table.show_rows(update.changes if update else ())
        self._table.setVisible(update is not None)
        if update is None:
            self._state.setText(
                words.tr(
                    "The reference data are the newest shipped. A newer release that comes with "
                    "a new version of the program waits here until you have seen what it changes."
                )
            )
        else:
            text = words.tr(
                "Release {shipped} waits; release {stored} is in use. Rows that differ: {count}. "
                "Your own records stay over it."
            )
            self._state.setText(
                text.format(shipped=update.shipped, stored=update.stored, count=len(update.changes))
            )
