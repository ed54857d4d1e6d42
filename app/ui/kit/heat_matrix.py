"""A matrix of coloured cells that mouse and keyboard can walk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QToolTip, QWidget
from typing_extensions import override

from app.ui.kit.heat_cells import Axis, AxisEntry, CellModel

SMALLEST_FONT = 9
RIGHT_UNCUT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
"""A cell is lower than a line of Devanagari, whose vowel signs would be lost."""
_DIAMOND = (QPoint(0, -4), QPoint(4, 0), QPoint(0, 4), QPoint(-4, 0))
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_PageUp: (-8, 0),
    Qt.Key.Key_PageDown: (8, 0),
    Qt.Key.Key_Home: (0, -10_000),
    Qt.Key.Key_End: (0, 10_000),
}


class HeatMatrix(QTableView):
    """Values 0..1 as colours, with row names at the left and slanted column names above.

    ``describe`` gives the text of a cell for tooltip and screen reader. A table view by descent,
    so that Qt tells screen readers of a table and its cells; all that is seen is painted here.
    """

    cell_selected = Signal(str, str)
    cell_opened = Signal(str, str)

    def __init__(
        self,
        colours: Sequence[tuple[int, int, int]],
        describe: Callable[[str, str], str],
        parent: QWidget | None = None,
        names_share: float = 0.2,
    ) -> None:
        """``colours`` are red, green, blue (0..255) from the lowest value to the highest.

        The names of the rows take at most ``names_share`` (0..1) of the width.
        """
        super().__init__(parent)
        self._table = np.array(
            [0xFF000000 | r << 16 | g << 8 | b for r, g, b in colours], dtype=np.uint32
        )
        self._describe = describe
        self._names_share = names_share
        self._rows, self._columns = Axis(()), Axis(())
        self._values: npt.NDArray[np.float64] = np.zeros((0, 0))
        self._marks: npt.NDArray[np.bool_] = np.zeros((0, 0), dtype=bool)
        self._dots: npt.NDArray[np.bool_] = np.zeros((0, 0), dtype=bool)
        self._kept: npt.NDArray[np.bool_] = np.ones((0, 0), dtype=bool)
        self._current: tuple[int, int] | None = None
        self._image: QImage | None = None
        self._origin = QPoint()
        self._cell_model = CellModel(describe, self)
        self._be_painted()

    def show_axes(self, rows: Sequence[AxisEntry], columns: Sequence[AxisEntry]) -> None:
        """Replace rows and columns; values and marks start empty, the current cell stays."""
        current = self.current
        self._rows, self._columns = Axis(rows), Axis(columns)
        self._values = np.zeros((len(rows), len(columns)))
        self._marks = np.zeros((len(rows), len(columns)), dtype=bool)
        self._dots = self._marks
        self._kept = ~self._marks
        self._current = (0, 0) if rows and columns else None
        self._cell_model.show(self._rows, self._columns)
        if current is not None:
            self.select(*current)
        self._tell_current()
        self._lay_out()

    def show_values(self, values: npt.NDArray[np.float64]) -> None:
        """``values`` [rows, columns] in 0..1, coloured as they are."""
        self._values = values
        self._image = None
        self.viewport().update(self._cells_rect())  # the names stay as they are painted

    def show_marks(self, marks: npt.NDArray[np.bool_]) -> None:
        """``marks`` [rows, columns]: cells that carry a small diamond."""
        self._marks = marks
        self.viewport().update()

    def show_kept(
        self, kept: npt.NDArray[np.bool_], dots: npt.NDArray[np.bool_] | None = None
    ) -> None:
        """Cells [rows, columns] that are not ``kept`` lose their colour; ``dots`` carry a dot."""
        dots = np.zeros_like(kept) if dots is None else dots
        if not (np.array_equal(kept, self._kept) and np.array_equal(dots, self._dots)):
            self._kept, self._dots, self._image = kept, dots, None
            self.viewport().update(self._cells_rect())

    def select(self, row: str, column: str) -> None:
        """Make a cell the current one without telling anybody."""
        rows = [entry.key for entry in self._rows.entries]
        columns = [entry.key for entry in self._columns.entries]
        if row in rows and column in columns and self.current != (row, column):
            self._current = (rows.index(row), columns.index(column))
            self._tell_current()
            self.viewport().update()

    @property
    def current(self) -> tuple[str, str] | None:
        """Keys of the current row and column."""
        if self._current is None:
            return None
        row, column = self._current
        return self._rows.entries[row].key, self._columns.entries[column].key

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 620)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(360, 360)

    def _be_painted(self) -> None:
        """Take from the table view what would be seen or scrolled."""
        self.setObjectName("painted")
        self.setModel(self._cell_model)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        names = [entry.label for entry in self._rows.entries]
        heads = [entry.label for entry in self._columns.entries]
        left = max((metrics.horizontalAdvance(name) for name in names), default=0) + 10
        top = max((metrics.horizontalAdvance(head) for head in heads), default=0) + 10
        self._origin = QPoint(
            min(left, int(self.width() * self._names_share)), min(top, self.height() // 6)
        )
        self._columns.lay_out(self.width() - self._origin.x() - 2)
        self._rows.lay_out(self.height() - self._origin.y() - 2)
        self._image = None
        self.viewport().update()

    def _cells_rect(self) -> QRect:
        return QRect(self._origin, QSize(self._columns.size, self._rows.size))

    def _cells(self) -> QImage:
        if self._image is None:
            steps = len(self._table) - 1
            shades = np.rint(np.clip(self._values, 0, 1) * steps).astype(np.intp)
            blank = self.palette().midlight().color().rgba()
            colours = np.where(self._kept, self._table[shades], np.uint32(blank))
            pixels = np.pad(colours, ((0, 1), (0, 1)))  # -1, a gap, is transparent
            rows, columns = self._rows.pixel_owners(), self._columns.pixel_owners()
            picture = pixels[:, columns][rows]  # whole lines are copied: faster than cell by cell
            self._image = QImage(
                picture.data,
                picture.shape[1],
                picture.shape[0],
                QImage.Format.Format_ARGB32_Premultiplied,
            ).copy()
        return self._image

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().window())
        if not self._values.size:
            painter.end()
            return
        painter.drawImage(self._origin, self._cells())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        if not self._cells_rect().contains(event.rect()):
            self._paint_row_names(painter)
            self._paint_column_names(painter)
        self._paint_current(painter)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor("black"), 1))
        painter.setBrush(QColor("white"))
        for row, column in np.argwhere(self._marks):
            middle = self._cell_rect(int(row), int(column)).center()
            painter.drawPolygon([middle + corner for corner in _DIAMOND])
        for row, column in np.argwhere(self._dots & ~self._marks):
            painter.drawEllipse(self._cell_rect(int(row), int(column)).center(), 2, 2)

    def _paint_row_names(self, painter: QPainter) -> None:
        for number, entry in enumerate(self._rows.entries):
            top, height = self._rows.span(number)
            self._use_pen(painter, self._rows.least, current=self._is_current(number, 0))
            box = QRect(0, self._origin.y() + top, self._origin.x() - 6, height)
            text = painter.fontMetrics().elidedText(
                entry.label, Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, RIGHT_UNCUT, text)

    def _paint_column_names(self, painter: QPainter) -> None:
        for number, entry in enumerate(self._columns.entries):
            left, width = self._columns.span(number)
            if width < SMALLEST_FONT and not self._is_current(number, 1):
                continue  # names that would run into each other tell nothing
            self._use_pen(painter, self._columns.least, current=self._is_current(number, 1))
            room = self._origin.y() - 6
            metrics = painter.fontMetrics()
            text = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, room)
            painter.save()
            painter.translate(self._origin.x() + left + width / 2, self._origin.y() - 5)
            painter.rotate(-90)
            painter.drawText(QPoint(0, (metrics.ascent() - metrics.descent()) // 2), text)
            painter.restore()

    def _paint_current(self, painter: QPainter) -> None:
        if self._current is None:
            return
        box = self._cell_rect(*self._current).adjusted(-1, -1, 1, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 4))
        painter.drawRect(box)
        colour = self.palette().highlight().color() if self.hasFocus() else QColor("black")
        painter.setPen(QPen(colour, 2))
        painter.drawRect(box)

    def _use_pen(self, painter: QPainter, room: int, *, current: bool) -> None:
        """The widget's font, or a smaller one where ``room`` pixels a line are too few."""
        font = QFont(self.font())
        font.setPixelSize(max(min(self.fontInfo().pixelSize(), room - 2), SMALLEST_FONT))
        font.setBold(current)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())

    def _is_current(self, number: int, axis: int) -> bool:
        return self._current is not None and self._current[axis] == number

    def _cell_rect(self, row: int, column: int) -> QRect:
        top, height = self._rows.span(row)
        left, width = self._columns.span(column)
        return QRect(self._origin.x() + left, self._origin.y() + top, width - 1, height - 1)

    def _cell_at(self, position: QPoint) -> tuple[int, int] | None:
        row = self._rows.at(position.y() - self._origin.y())
        column = self._columns.at(position.x() - self._origin.x())
        return None if row is None or column is None else (row, column)

    def _go_to(self, cell: tuple[int, int]) -> None:
        self._current = cell
        self.viewport().update()
        self._tell_current()
        if self.current is not None:
            self.cell_selected.emit(*self.current)

    def _tell_current(self) -> None:
        """Let a screen reader say what the current cell shows."""
        if self._current is not None and self.current is not None:
            self.setCurrentIndex(self._cell_model.index(*self._current))
            self.setAccessibleDescription(self._describe(*self.current))
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(cell)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and self.current is not None:
            self.cell_opened.emit(*self.current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if self._current is not None and step is not None:
            row = min(max(self._current[0] + step[0], 0), len(self._rows.entries) - 1)
            column = min(max(self._current[1] + step[1], 0), len(self._columns.entries) - 1)
            self._go_to((row, column))
        elif self.current is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cell_opened.emit(*self.current)
        else:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged and no span of cells chosen."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press has chosen already."""

    @override
    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return self._cell_rect(index.row(), index.column()) if index.isValid() else QRect()

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        cell = self._cell_at(pos)
        return QModelIndex() if cell is None else self._cell_model.index(*cell)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """All cells are always seen."""

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _told_at(self, position: QPoint) -> str:
        """What the cell under a point says; of a name, which may be cut, the whole of it."""
        place = position - self._origin
        row, column = self._rows.at(place.y()), self._columns.at(place.x())
        if row is not None and column is not None:
            return self._describe(self._rows.entries[row].key, self._columns.entries[column].key)
        if row is not None and place.x() < 0:
            return self._rows.entries[row].label
        return self._columns.entries[column].label if column is not None and place.y() < 0 else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out()
        super().changeEvent(event)
