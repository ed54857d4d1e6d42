"""The Partnerships screen: the registry as a table or a board, and one partnership in full."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.pipeline import Partnership, Stage
from app.domain.ties import Tie
from app.domain.timeline import Entry
from app.services.follow_partnerships import BoardRow
from app.ui.kit.card_board import CardBoard
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.partnerships.filter_bar import FilterBar
from app.ui.screens.partnerships.filters import BOARD, Filters, key_of, thing_of
from app.ui.screens.partnerships.forms import FileForm, MoveForm, PairForm, WishForm
from app.ui.screens.partnerships.model import board_columns, stage_columns
from app.ui.screens.partnerships.panes import FilePane, TimelinePane, WishPane
from app.ui.screens.partnerships.presenter import Registry
from app.ui.screens.partnerships.tie_form import TieForm
from app.ui.taking_back import ask_why
from app.words.catalogue import Words
from app.words.partnerships import pair_name

ACROSS = 6
"""Stages side by side: those of the talks above, those from the signature on below."""
SIDE_WIDTH = 380
WIDEST_COLUMN = 160


class PartnershipsView(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    filters_chosen = Signal(object)
    filters_cleared = Signal()
    row_chosen = Signal(str)
    scope_chosen = Signal(str)
    move_wanted = Signal(str, str)
    move_given = Signal(object)
    pair_given = Signal(object, object)
    file_wanted = Signal()
    file_given = Signal(object, str)
    new_tie_wanted = Signal()
    change_wanted = Signal()
    tie_given = Signal(object, str)
    take_back_wanted = Signal(str)
    wish_given = Signal(object, str)
    wish_dropped = Signal(str, str)
    view_wanted = Signal(str)
    view_named = Signal(str, str)
    view_dropped = Signal(str, str)
    pair_wanted = Signal(str, str)
    file_chosen = Signal(Path)

    def __init__(
        self,
        words: Words,
        allowed: Callable[[str], Collection[Stage]],
        parent: QWidget | None = None,
    ) -> None:
        """``allowed`` tells by key to which stages a partnership may move."""
        super().__init__(parent)
        self._words = words
        self._registry: Registry | None = None
        self._chosen = ""
        self._build_bar()
        self._build_rows(allowed)
        self._build_side()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._bar.search.setFocus()

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: only its partnerships."""
        self._bar.follow_region(code)

    def show_registry(self, registry: Registry) -> None:
        """Take names, wishes and views."""
        self._registry = registry
        self._table.show_columns(board_columns(self._words, registry.regions))
        self._bar.show_regions(registry.regions)
        self._bar.show_views(registry.views)
        self._wishes.show_wishes(registry.wishes, registry.regions)
        self._new.setEnabled(True)

    def show_filters(self, filters: Filters) -> None:
        """Show which filters are chosen."""
        self._bar.show_filters(filters)
        self._table.sorted_rows.set_filter_text(filters.text)

    def show_rows(self, rows: Sequence[BoardRow], *, narrowed: bool) -> None:
        """List the partnerships in the chosen shape; say so where there are none."""
        if self._registry is None:
            return
        filters = self._bar.filters
        self._table.sorted_rows.set_filter_text(filters.text)
        self._table.show_rows(rows)
        self._table.fit_columns()
        kept = self._table.sorted_rows.kept(rows)
        if filters.shape == BOARD:
            self._board.show_columns(stage_columns(self._words, self._registry.regions, kept))
        self._clear.setVisible(narrowed)
        if kept:
            self._stack.setCurrentIndex(1 if filters.shape == BOARD else 0)
        else:
            self._stack.setCurrentIndex(2)
        self._show_count(len(kept))

    def show_row(self, row: BoardRow | None) -> None:
        """Open one partnership, or say how to choose one."""
        if self._registry is None:
            return
        self._chosen = key = key_of(row) if row else ""
        if row is not None:
            self._table.select(lambda each: key_of(each) == key)
        self._board.choose(key)
        self._file.show_row(row, self._registry.regions)
        self._timeline.show_scopes(row, self._registry.regions)

    def show_timeline(self, entries: Sequence[Entry]) -> None:
        """Draw and list what happened."""
        if self._registry is not None:
            self._timeline.show_entries(entries, self._registry.regions, self._registry.today)

    def ask_move(self, row: BoardRow, stages: Sequence[Stage], stage: Stage) -> None:
        """Ask for the day and the reason of a move."""
        assert self._registry is not None  # noqa: S101 - a row was shown
        title = pair_name(self._words, self._registry.regions, row.row)
        self._ask_step(title, tuple(stages), stage, key_of(row))

    def ask_file(self, partnership: Partnership) -> None:
        """Ask for the officer's file on a partnership."""
        self._ask_file(self._file.title, partnership)

    def ask_tie(self, tie: Tie | None) -> None:
        """Open the form on ``tie``, or empty."""
        if self._registry is None:
            return
        form = TieForm(self._words, self._registry.regions, tie, self)
        form.tie_given.connect(self.tie_given)
        self._open_form(form, self.ask_tie, tie, thing=("tie", tie.tie_id if tie else ""))

    def show_exported(self, file: Path) -> None:
        """Say where the file is."""
        words = self._words
        self._count.setText(words.tr("Saved as {file}").format(file=file))

    def _build_bar(self) -> None:
        words = self._words
        self._bar = FilterBar(words, self)
        self._bar.filters_changed.connect(self.filters_chosen)
        self._bar.view_wanted.connect(self.view_wanted)
        self._bar.view_named.connect(
            lambda name: self.view_named.emit(name, words.tr("View saved"))
        )
        self._bar.view_dropped.connect(
            lambda key: self.view_dropped.emit(key, words.tr("View deleted"))
        )
        self._count = QLabel(self)
        self._count.setObjectName("faint")
        self._new = QPushButton(words.tr("&New"), self)
        menu = QMenu(self._new)
        menu.addAction(words.tr("New tie…"), self.new_tie_wanted.emit)
        menu.addAction(words.tr("New file on a pair…"), self._ask_pair)
        menu.addAction(words.tr("New wish…"), self._ask_wish)
        self._new.setMenu(menu)
        self._new.setEnabled(False)
        self._export = QPushButton(words.tr("E&xport…"), self)
        self._export.clicked.connect(self._ask_for_file)
        self._bar.room.addWidget(self._count, 1)
        self._bar.room.addWidget(self._new)
        self._bar.room.addWidget(self._export)

    def _build_rows(self, allowed: Callable[[str], Collection[Stage]]) -> None:
        words = self._words
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Registry of partnerships"))
        self._table.let_wrap()
        self._table.horizontalHeader().setMaximumSectionSize(WIDEST_COLUMN)
        self._table.row_selected.connect(lambda row: self.row_chosen.emit(key_of(row)))
        self._table.row_opened.connect(lambda row: self.move_wanted.emit(key_of(row), ""))
        self._board = CardBoard(allowed, ACROSS, self)
        self._board.card_chosen.connect(self.row_chosen)
        self._board.card_opened.connect(lambda key: self.move_wanted.emit(key, ""))
        self._board.card_dropped.connect(self.move_wanted)
        self._stack = QStackedWidget(self)
        for page in (self._table, self._board, self._empty_page()):
            self._stack.addWidget(page)

    def _empty_page(self) -> QWidget:
        words = self._words
        page = QWidget(self)
        text = QLabel(
            words.tr("No partnership fits. Clear the filters, or record a new one."), page
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        self._clear = QPushButton(words.tr("Clear the filters"), page)
        self._clear.clicked.connect(self.filters_cleared)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(text)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _build_side(self) -> None:
        words = self._words
        self._file = FilePane(words, self)
        self._file.move_wanted.connect(lambda: self.move_wanted.emit("", ""))
        self._file.file_wanted.connect(self.file_wanted)
        self._file.change_wanted.connect(self.change_wanted)
        self._file.take_back_wanted.connect(
            lambda: ask_why(words, self, self.take_back_wanted.emit)
        )
        self._file.pair_wanted.connect(self.pair_wanted)
        self._timeline = TimelinePane(words, self)
        self._timeline.scope_chosen.connect(self.scope_chosen)
        self._wishes = WishPane(words, self)
        self._wishes.new_wanted.connect(self._ask_wish)
        self._wishes.take_back_wanted.connect(
            lambda key: ask_why(words, self, lambda why: self.wish_dropped.emit(key, why))
        )
        self._side = QTabWidget(self)
        self._side.setDocumentMode(True)
        self._side.setAccessibleName(words.tr("Parts of the partnership"))
        self._side.addTab(self._file, words.tr("Partnership"))
        self._side.addTab(self._timeline, words.tr("Timeline"))
        self._side.addTab(self._wishes, words.tr("Wishes"))
        self._side.setMinimumWidth(SIDE_WIDTH)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([740, SIDE_WIDTH])
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addWidget(self._bar)
        column.addWidget(splitter, 1)

    def _show_count(self, shown: int) -> None:
        assert self._registry is not None  # noqa: S101 - rows are shown
        words, known = self._words, len(self._registry.rows)
        text = words.tr("{shown} of {known} partnerships").format(shown=shown, known=known)
        self._count.setText(text)

    def _ask_step(self, title: str, stages: tuple[Stage, ...], stage: Stage, key: str) -> None:
        if self._registry is None or self._chosen != key:
            return
        form = MoveForm(self._words, title, stages, stage, self._registry.today, self)
        form.move_given.connect(self.move_given)
        self._open_form(form, self._ask_step, title, stages, stage, key, thing=thing_of(key))

    def _ask_file(self, title: str, partnership: Partnership) -> None:
        form = FileForm(self._words, title, partnership, self)
        form.file_given.connect(self.file_given)
        thing = ("partnership", partnership.partnership_id)
        self._open_form(form, self._ask_file, title, partnership, thing=thing)

    def _ask_pair(self) -> None:
        if self._registry is not None:
            form = PairForm(self._words, self._registry.regions, self._registry.today, self)
            form.pair_given.connect(self.pair_given)
            self._open_form(form, self._ask_pair)

    def _ask_wish(self) -> None:
        if self._registry is not None:
            form = WishForm(self._words, self._registry.regions, self)
            form.wish_given.connect(self.wish_given)
            self._open_form(form, self._ask_wish)

    def _ask_for_file(self) -> None:
        words = self._words
        kinds = {
            words.tr("Excel workbook (.xlsx)") + " (*.xlsx)": "xlsx",
            words.tr("CSV table (.csv)") + " (*.csv)": "csv",
        }
        dialog = QFileDialog(self, words.tr("Export the partnerships shown"))
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
        dialog.setDefaultSuffix("xlsx")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("partnerships")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()
