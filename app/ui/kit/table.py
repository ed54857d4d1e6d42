"""Read-only tables of frozen rows: one model, sorting and filtering by a proxy, copy as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.services.neutral_text import neutral
from app.ui.kit.overriding import override
from app.ui.kit.sayings import Sayings, State

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
SORT_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = SORT_ROLE + 1
WIDEST_COLUMN = 300
WRAP = int(Qt.TextFlag.TextWordWrap)
ROW_PADDING = 8
_NO_END = 9999
CELL_MARGIN = 7
"""Beside a text, in cells and titles alike: the style sheet gives as much."""
_SLACK = 4
MEASURED_ROWS = 50
"""Columns fit what can be seen and so many rows more: Qt would measure a thousand."""
WRAPPED_ROWS = 200
"""In longer lists each row is one line, and the rest do not widen a column: all are measured."""

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one column reads a row: ``key`` is what sorting compares, ``tip`` the tooltip."""

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    number: bool = False
    tip: Callable[[Row], str] | None = None
    stretch: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows shown through columns; both are replaced whole."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self.meanings: Mapping[str, str] = {}
        """What stands under a title, by the title."""

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def change_rows(self, rows: Sequence[Row]) -> None:
        """As many rows as there are, with other contents; what is selected stays where it is."""
        if len(rows) != len(self._rows) or not rows:
            self.set_rows(rows)
            return
        self._rows = tuple(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            title = self._columns[section].title
            if role == Qt.ItemDataRole.DisplayRole:
                return title
            if role == Qt.ItemDataRole.ToolTipRole:  # it tells a title that is cut, too
                return "\n".join(filter(None, (title, self.meanings.get(title))))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self._columns[section])
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows may be dragged where the table lets them."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else known

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return _cell(self._rows[index.row()], self._columns[index.column()], role)


def _copied(text: str, column: Column[Any]) -> str:
    """One cell of a spreadsheet it may be pasted into, which runs nothing of it."""
    line = " ".join(text.split())
    return line if column.number else neutral(line)


def _cell(row: Any, column: Column[Any], role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        case Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        case Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        case _ if role == SORT_ROLE:
            return column.key(row)
        case _ if role == ROW_ROLE:
            return row
    return None


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class SortedRows(QSortFilterProxyModel):
    """Sorts by ``SORT_ROLE`` (text by the language's own order); filters by words in any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collator = QCollator(_language())
        self._collator.setNumericMode(True)
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)

    def set_filter_text(self, text: str) -> None:
        """Keep the rows in which each word of ``text`` occurs in some column."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange()

    def kept(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Of the model's ``rows``, in their order, those that the filter keeps."""
        if not self._words:
            return tuple(rows)
        shown = (number for number in range(len(rows)) if self.filterAcceptsRow(number, _NO_PARENT))
        return tuple(rows[number] for number in shown)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left, right = source_left.data(SORT_ROLE), source_right.data(SORT_ROLE)
        if isinstance(left, str) and isinstance(right, str):
            return self._collator.compare(left, right) < 0
        return bool(left < right)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words:
            return True
        model = self.sourceModel()
        texts = (
            str(model.index(source_row, column, source_parent).data())
            for column in range(model.columnCount())
        )
        line = "\n".join(texts).casefold()
        return all(word in line for word in self._words)


def _language() -> QLocale:
    """The window's locale; the C locale knows no order of its own and stands for English."""
    locale = QLocale()
    is_c = locale.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_c else locale


class Table(QTableView):
    """A table of rows: whole-row selection, sortable headers, Ctrl+C copies as text."""

    row_selected = Signal(object)
    row_opened = Signal(object)

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: TableModel[Any] = TableModel(columns, self)
        self.sorted_rows = SortedRows(self)
        self.sorted_rows.setSourceModel(self.rows)
        self.setModel(self.sorted_rows)
        self._is_sized = False
        self._state = State.READ
        self._sayings = Sayings()
        self._wraps = False
        self._set_up_look()
        self.selectionModel().currentRowChanged.connect(self._on_current_row)
        self.activated.connect(lambda index: self.row_opened.emit(index.data(ROW_ROLE)))

    def show_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Replace the columns: other rows will follow, or the language changed."""
        self._fix_heights()
        self.rows.set_columns(columns)
        self._is_sized = False

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows; sorting and filter stay, and widths after the first rows."""
        self._state = State.READ
        self._fix_heights()
        self.rows.set_rows(rows)
        if rows and not self._is_sized:
            self._size_columns()
        if self._wraps and len(rows) <= WRAPPED_ROWS:
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def change_rows(self, rows: Sequence[Any]) -> None:
        """The same list with new contents, many times a second: the caller selects again."""
        if self._is_sized:
            self.rows.change_rows(rows)
        else:
            self.show_rows(rows)

    def say_when_empty(self, sayings: Sayings) -> None:
        """What stands in the list where it has no rows."""
        self._sayings = sayings

    def begin_reading(self) -> None:
        """Rows will follow."""
        self._enter(State.READING)

    def end_reading(self, *, failed: bool = False) -> None:
        """All is read; a list that got no answer is empty, or could not be read."""
        if self.is_reading:
            self._enter(State.FAILED if failed else State.READ)

    @property
    def is_reading(self) -> bool:
        """Whether rows are still to follow."""
        return self._state is State.READING

    @property
    def said(self) -> str:
        """What stands in place of rows; empty where there are some."""
        return "" if self.sorted_rows.rowCount() else self._sayings.of(self._state)

    def _enter(self, state: State) -> None:
        self._state = state
        self.viewport().update()

    def let_wrap(self) -> None:
        """Tell long texts on several lines instead of cutting them, in lists that are not long."""
        self._wraps = True
        self.setWordWrap(True)

    @override
    def sizeHintForRow(self, row: int) -> int:
        """As many lines as the longest text of the row needs; the style would forget margins."""
        if not self._wraps:
            return super().sizeHintForRow(row)
        texts = (str(self.model().index(row, n).data()) for n in range(self.rows.columnCount()))
        heights = (self._height_of(text, n) for n, text in enumerate(texts))
        return max(heights, default=0) + ROW_PADDING

    def _height_of(self, text: str, column: int) -> int:
        metrics, room = self.fontMetrics(), self.columnWidth(column) - 2 * CELL_MARGIN
        if metrics.horizontalAdvance(text) <= room:
            return metrics.height()
        box = QRect(0, 0, room, _NO_END)
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()

    def fit_columns(self) -> None:
        """Make each column that does not stretch as narrow as its title and its texts allow.

        The room that a sort arrow would take is left out: for tables in narrow panes.
        """
        metrics, stretch = self.fontMetrics(), QHeaderView.ResizeMode.Stretch
        for number, column in enumerate(self.rows.columns):
            if column.stretch:
                self.horizontalHeader().setSectionResizeMode(number, stretch)
            else:
                texts = [column.title, *map(column.text, self.rows.rows[:WRAPPED_ROWS])]
                widest = max(metrics.horizontalAdvance(text) for text in texts)
                self.setColumnWidth(number, widest + 2 * CELL_MARGIN + _SLACK)

    def current_row(self) -> Any:
        """What the current line shows; None where there is none."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def select(self, wanted: Callable[[Any], bool]) -> None:
        """Make the row for which ``wanted`` holds the current one; nobody is told."""
        found = (number for number, row in enumerate(self.rows.rows) if wanted(row))
        places = (self.sorted_rows.mapFromSource(self.rows.index(number, 0)) for number in found)
        place = next((place for place in places if place.isValid()), None)
        if place is not None:
            with QSignalBlocker(self):
                self.setCurrentIndex(place)
                self.scrollTo(place)

    def _set_up_look(self) -> None:
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setMaximumSectionSize(WIDEST_COLUMN)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)

    def _fix_heights(self) -> None:
        """Ask for no heights until rows and columns belong together, and never in long lists."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _size_columns(self) -> None:
        """Fit the columns once: fitting them at every change costs more than the change."""
        self._is_sized = True
        mode = QHeaderView.ResizeMode
        for number, column in enumerate(self.rows.columns):
            if not column.stretch:
                self.resizeColumnToContents(number)
            self.horizontalHeader().setSectionResizeMode(
                number, mode.Stretch if column.stretch else mode.Interactive
            )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.said:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(2 * CELL_MARGIN, 8, -2 * CELL_MARGIN, -8)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter) | WRAP, self.said)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_rows()
        else:
            super().keyPressEvent(event)

    def _copy_rows(self) -> None:
        columns = list(enumerate(self.rows.columns))
        lines = [
            "\t".join(_copied(index.siblingAtColumn(number).data(), of) for number, of in columns)
            for index in self.selectionModel().selectedRows()
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _on_current_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.row_selected.emit(current.data(ROW_ROLE))
