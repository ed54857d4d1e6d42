"""The officer's own windows: a table, and what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.own_windows import OwnWindow
from app.domain.regions import Names, Region, RegionCode
from app.ui.drafts import watch_form
from app.ui.kit.table import Column, Table
from app.ui.screens.visits.context import Context
from app.ui.screens.visits.window_form import WindowForm
from app.words.catalogue import Words
from app.words.formats import span
from app.words.visit_terms import BASES, HARDNESSES, place

Kept = tuple[str, OwnWindow]


class WindowsPanel(QWidget):
    """Asks in a form; what is given there comes as ``window_given``."""

    window_given = Signal(object, str, str)
    take_back_wanted = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._context: Context | None = None
        self._chosen: Kept | None = None
        self.form: WindowForm | None = None
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Own windows"))
        self._table.row_selected.connect(self._on_row)
        self._table.row_opened.connect(lambda kept: self.ask_window(*kept))
        self._new = self._button(words.tr("New window…"))
        self._new.clicked.connect(lambda: self.ask_window("", None))
        self._change = self._button(words.tr("Change…"))
        self._change.clicked.connect(self._ask_change)
        self._take_back = self._button(words.tr("Take back…"))
        self._take_back.clicked.connect(self._ask_why)
        self._lay_out()

    def show_context(self, found: Context) -> None:
        """List the windows that stand; say what they are for where there are none."""
        self._context = found
        columns = window_columns(self._words, found.regions, found.kinds)
        self._table.show_columns(columns)
        self._table.show_rows(tuple(found.windows.items()))
        self._stack.setCurrentIndex(1 if found.windows else 0)
        self._on_row(None)

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)

    def _lay_out(self) -> None:
        words = self._words
        empty = QLabel(
            words.tr(
                "Days that no published calendar knows, for instance an inauguration, can be "
                "written here. Plans and board count them like any other window."
            ),
            self,
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._table)
        buttons = QHBoxLayout()
        for button in (self._new, self._change, self._take_back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(room, 1)
        column.addLayout(buttons)
        self._on_row(None)

    def _on_row(self, kept: Kept | None) -> None:
        self._chosen = kept
        self._change.setEnabled(kept is not None)
        self._take_back.setEnabled(kept is not None)

    def ask_window(self, key: str, own: OwnWindow | None) -> None:
        """Open the form on the window ``own`` of that key, or empty."""
        context = self._context
        if context is not None:
            known, kept = (context.regions, context.kinds), (key, own) if own else None
            self.form = WindowForm(self._words, known, context.today, kept, self)
            self.form.window_given.connect(self.window_given)
            self.form.open()
            watch_form(self.form, self.ask_window, (key, own), ("window", key))

    def _ask_change(self) -> None:
        if self._chosen is not None:
            self.ask_window(*self._chosen)

    def _ask_why(self) -> None:
        words, chosen = self._words, self._chosen
        if chosen is None:
            return
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Take back…"))
        question.setLabelText(words.tr("Why? The window stays in the history."))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.textValueSelected.connect(
            lambda reason: self.take_back_wanted.emit(chosen[0], reason.strip())
        )
        question.open()


def window_columns(
    words: Words, regions: Mapping[RegionCode, Region], kinds: Mapping[str, Names]
) -> tuple[Column[Kept], ...]:
    """The columns of the table of own windows."""

    def where(kept: Kept) -> str:
        return place(words, regions, kept[1].where)

    def kind(kept: Kept) -> str:
        names = kinds.get(kept[1].kind)
        return words.name(names) if names else kept[1].kind

    def told_by(kept: Kept) -> str:
        return kept[1].told_by

    return (
        Column(words.tr("Whose window"), where, where),
        Column(words.tr("Name"), lambda kept: kept[1].name, lambda kept: kept[1].name),
        Column(words.tr("Kind"), kind, kind),
        Column(
            words.tr("Dates"),
            lambda kept: span(words, kept[1].start, kept[1].end),
            lambda kept: kept[1].start,
        ),
        Column(
            words.tr("Effect on visits"),
            lambda kept: words.tr(HARDNESSES[kept[1].hardness]),
            lambda kept: list(HARDNESSES).index(kept[1].hardness),
        ),
        Column(
            words.tr("How sure"),
            lambda kept: words.tr(BASES[kept[1].basis]),
            lambda kept: list(BASES).index(kept[1].basis),
        ),
        Column(words.tr("Known from"), told_by, told_by, tip=told_by, stretch=True),
    )
