"""The history tab: every change, who made it, when and why; and taking one back by a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.changelog import Edit, EditFilter, changed_fields
from app.ui.kit.table import Table
from app.ui.screens.data.model import edit_columns, field_columns
from app.ui.screens.data.reason import ask_why
from app.words.catalogue import Words
from app.words.record_kinds import KINDS, kind_name
from app.words.record_values import RecordNames

FIRST_DAY = QDate(2000, 1, 1)


class HistoryPane(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    filtered = Signal(object)
    more_wanted = Signal()
    edit_chosen = Signal(object)
    revert_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names = RecordNames({})
        self._build_filters()
        self._build_tables()
        self._lay_out()
        self.show_edit(None, 0)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._text.setFocus()

    def show_names(self, names: RecordNames) -> None:
        """Tell what changed by ``names`` from now on."""
        self._names = names

    def show_edits(self, edits: Sequence[Edit], *, more: bool) -> None:
        """List the changes, newest first; say so where there are none."""
        self._table.show_rows(edits)
        self._more.setEnabled(more)
        self._stack.setCurrentIndex(0 if edits else 1)

    def show_edit(self, edit: Edit | None, together: int) -> None:
        """Open a change field by field; ``together`` edits were made as one with it."""
        words = self._words
        self._revert.setEnabled(edit is not None)
        self._fields.show_columns(field_columns(words, self._names, edit.kind if edit else ""))
        self._fields.show_rows(changed_fields(edit) if edit else ())
        if edit is None:
            self._about.setText(words.tr("Choose a change to see what it changed."))
        elif together > 1:
            self._about.setText(
                words.tr(
                    "One of %n changes made together; taking it back takes all back.", "", together
                )
            )
        else:
            self._about.setText(edit.reason)

    def _build_filters(self) -> None:
        words = self._words
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(words.tr("Kind"))
        self._kind.addItem(words.tr("Every kind"), "")
        for kind in KINDS:
            self._kind.addItem(kind_name(words, kind), kind)
        self._account, self._text = QLineEdit(self), QLineEdit(self)
        for line, text in (
            (self._account, words.tr("Account")),
            (self._text, words.tr("Search reason or ID")),
        ):
            line.setPlaceholderText(text)
            line.setAccessibleName(text)
            line.setClearButtonEnabled(True)
            line.editingFinished.connect(self._on_filter)
        self._since = self._day(words.tr("Since"), FIRST_DAY)
        self._until = self._day(words.tr("Up to"), QDate.currentDate())
        self._kind.activated.connect(self._on_filter)

    def _day(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        edit.dateChanged.connect(self._on_filter)
        return edit

    def _build_tables(self) -> None:
        words = self._words
        self._table = Table(edit_columns(words), self)
        self._table.setAccessibleName(words.tr("History of changes"))
        self._table.row_selected.connect(self.edit_chosen)
        self._fields = Table(field_columns(words, self._names, ""), self)
        self._fields.setAccessibleName(words.tr("Changed fields"))
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._more = QPushButton(words.tr("&Older changes"), self)
        self._more.clicked.connect(self.more_wanted)
        self._revert = QPushButton(words.tr("Take this change &back…"), self)
        self._revert.clicked.connect(self._ask_why)

    def _ask_why(self) -> None:
        words = self._words
        ask_why(
            self,
            words.tr("Take a change back"),
            words.tr("Why? What stood before stands again; the history keeps both."),
            self.revert_wanted.emit,
        )

    def _lay_out(self) -> None:
        words = self._words
        filters = QHBoxLayout()
        filters.addWidget(self._kind)
        filters.addWidget(self._account)
        filters.addWidget(self._text, 1)
        for label, edit in ((words.tr("Since"), self._since), (words.tr("Up to"), self._until)):
            filters.addWidget(QLabel(label, self))
            filters.addWidget(edit)
        empty = QLabel(
            words.tr("No change fits. Clear the filters; what you keep shows up here."), self
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(room)
        splitter.addWidget(self._fields)
        splitter.setSizes([380, 180])
        buttons = QHBoxLayout()
        buttons.addWidget(self._about, 1)
        buttons.addWidget(self._more)
        buttons.addWidget(self._revert)
        column = QVBoxLayout(self)
        column.addLayout(filters)
        column.addWidget(splitter, 1)
        column.addLayout(buttons)

    def _on_filter(self, *_: object) -> None:
        until = self._until.date()
        newest = None if until >= QDate.currentDate() else _instant(until, time.max)
        since = self._since.date()
        oldest = None if since <= FIRST_DAY else _instant(since, time.min)
        self.filtered.emit(
            EditFilter(
                kind=self._kind.currentData(),
                account=self._account.text().strip(),
                text=self._text.text().strip(),
                since=oldest,
                until=newest,
            )
        )


def _instant(day: QDate, at: time) -> datetime:
    """An aware instant of this machine's clock."""
    return datetime(day.year(), day.month(), day.day(), at.hour, at.minute, at.second).astimezone()
