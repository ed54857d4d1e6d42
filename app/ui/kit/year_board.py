"""A year as lanes of bars over bands of days, for mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

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
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget
from typing_extensions import override

from app.ui.kit.bar_list import BarList
from app.ui.kit.board import Band, Bar, Board
from app.ui.kit.board_layout import LEAST_DAY, BoardLayout
from app.ui.kit.board_painter import BoardPainter

_TIP_LINES = 12
WIDE_DAY = 11.0
"""Pixels of a day where weeks are told apart."""


class YearBoard(QListView):
    """Shows a ``Board``; one bar is the current one.

    Arrows walk from bar to bar, Home and End go to the first and the last, Enter opens.
    Accessible name, description and tooltip tell what is there. A list view by descent, so that
    Qt tells screen readers of a list and its bars; all that is seen is painted here.

    A double click on a free day asks about it (key of the row, day).
    """

    bar_chosen = Signal(str)
    bar_opened = Signal(str)
    day_asked = Signal(str, object)

    def __init__(self, more: str, parent: QWidget | None = None) -> None:
        """``more`` is the last line of a tooltip cut short, with a gap ``{count}``."""
        super().__init__(parent)
        self._more = more
        self._board = Board.empty()
        self._layout = BoardLayout(self._board, 0, self.fontMetrics())
        self._current = ""
        self._least_day = LEAST_DAY
        self._bars = BarList(self)
        self.setModel(self._bars)
        self.setAutoScroll(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def show_board(self, board: Board) -> None:
        """Replace what is shown; the current bar stays if it is still there."""
        self._board = board
        self._bars.show(board.bars)
        if board.bar(self._current) is None:
            self._current = ""
        self._lay_out()
        self.updateGeometry()
        self._tell_current()

    def choose(self, bar_id: str) -> None:
        """Make a bar the current one without telling anybody; empty: none."""
        self._current = bar_id if self._board.bar(bar_id) else ""
        self._tell_current()
        if self.isVisible():
            self._reveal()
        self.viewport().update()

    def show_weeks(self, wide: bool) -> None:  # noqa: FBT001 - what a check box tells
        """Make days wide enough to tell weeks apart, or fit the whole board into the room."""
        self._least_day = WIDE_DAY if wide else LEAST_DAY
        self._lay_out()
        self._reveal()

    @property
    def current(self) -> str:
        """The id of the current bar, or empty."""
        return self._current

    def bar_rect(self, bar_id: str) -> QRect:
        """Where a bar is drawn in the viewport; null if it is not shown."""
        return self._layout.bars.get(bar_id, QRect()).translated(-self._offset(), 0)

    def lines_at(self, position: QPoint) -> tuple[str, ...]:
        """What lies under a point of the viewport: a bar's text, or the bands of that day."""
        bar = self._bar_at(position)
        if bar is not None:
            return (bar.description,)
        found = self._layout.bands_at(position + QPoint(self._offset(), 0))
        return tuple(_line(band) for band in found)

    @override
    def sizeHint(self) -> QSize:
        return QSize(960, self._layout.height + 2 * self.frameWidth())

    @override
    def minimumSizeHint(self) -> QSize:
        scroll = self.horizontalScrollBar()
        bar = scroll.sizeHint().height() if scroll.maximum() else 0
        return QSize(320, self._layout.height + bar + 2 * self.frameWidth())

    def _lay_out(self) -> None:
        room, metrics = self.viewport().width(), self.fontMetrics()
        self._layout = BoardLayout(self._board, room, metrics, self._least_day)
        scroll = self.horizontalScrollBar()
        scroll.setPageStep(self.viewport().width())
        scroll.setRange(0, max(0, self._layout.width - self.viewport().width()))
        self.updateGeometry()
        self.viewport().update()

    def _offset(self) -> int:
        return self.horizontalScrollBar().value()

    def _bar_at(self, position: QPoint) -> Bar | None:
        return self._layout.bar_at(position + QPoint(self._offset(), 0))

    def _go_to(self, bar: Bar | None) -> None:
        if bar is not None:
            self.choose(bar.bar_id)
            self.bar_chosen.emit(bar.bar_id)

    def _tell_current(self) -> None:
        bar = self._board.bar(self._current)
        self.setCurrentIndex(self._bars.index_of(self._current))
        self.setAccessibleName(bar.label if bar else self._board.title)
        self.setAccessibleDescription(bar.description if bar else "")
        for event in (QAccessible.Event.NameChanged, QAccessible.Event.DescriptionChanged):
            QAccessible.updateAccessibility(QAccessibleEvent(self, event))

    def _reveal(self) -> None:
        rect = self._layout.bars.get(self._current)
        if rect is None:
            return
        left = rect.left() - self._layout.label_width - 40
        right = rect.right() + 40 - self.viewport().width()
        scroll = self.horizontalScrollBar()
        scroll.setValue(max(min(scroll.value(), left), right))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        drawing = BoardPainter(painter, self._board, self._layout, self.palette())
        drawing.paint(self._offset(), self.viewport().rect())
        drawing.mark_current(self._current, self._offset(), has_focus=self.hasFocus())
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go_to(self._board.neighbour(self._current, _STEPS[key]))
        elif self._current and key in _ENTER:
            self.bar_opened.emit(self._current)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(self._bar_at(event.position().toPoint()))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        bar = self._bar_at(position)
        row = self._layout.row_at(position + QPoint(self._offset(), 0))
        if bar is not None:
            self.bar_opened.emit(bar.bar_id)
        elif row is not None and position.x() >= self._layout.label_width:
            self.day_asked.emit(row.key, self._day_at(position))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged and no span of bars chosen."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press has chosen already."""

    @override
    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        bar = self._bars.bar_of(index)
        return QRect() if bar is None else self.bar_rect(bar.bar_id)

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        bar = self._bar_at(p)
        return QModelIndex() if bar is None else self._bars.index_of(bar.bar_id)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """``choose`` reveals the current bar."""

    @override
    def doItemsLayout(self) -> None:
        """The board lays itself out."""

    @override
    def updateGeometries(self) -> None:
        """The board moves its scroll bar itself."""

    def _day_at(self, position: QPoint) -> date:
        return self._layout.day_at(position.x() + self._offset())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        lines = self.lines_at(event.pos())
        text = "\n".join(lines[:_TIP_LINES])
        if len(lines) > _TIP_LINES:
            text += "\n" + self._more.format(count=len(lines) - _TIP_LINES)
        if text:
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self._reveal()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out()
        super().changeEvent(event)


def _line(band: Band) -> str:
    return f"\N{BULLET} {band.text}"


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -1_000,
    Qt.Key.Key_End: 1_000,
}
