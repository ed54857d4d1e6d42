"""Paints the cells of a ``Table`` that changes at each move of a hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.kit.table import CELL_MARGIN, ROW_ROLE, Table

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 6
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """Paints plain text: a style under a style sheet takes several times as long for a cell."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = self._table.rows.columns[index.column()]
        box = _panel(painter, option)
        text = column.text(index.data(ROW_ROLE))
        if not column.number:  # numbers have their room
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _RIGHT if column.number else _LEFT, text)


def _panel(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """Fill the cell where it is selected and set the pen; the room for its content."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole
    if selected:
        painter.fillRect(option.rect, option.palette.color(role.Highlight))
    painter.setPen(option.palette.color(role.HighlightedText if selected else role.Text))
    return option.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)


@dataclass(frozen=True, slots=True)
class Interval:
    """A place between ``low`` and ``high`` on a scale from ``least`` to ``most``."""

    low: float
    value: float
    high: float
    least: float
    most: float


class IntervalDelegate(QStyledItemDelegate):
    """Draws an interval as a bar with a tick at the value, after the column's text."""

    def __init__(self, table: Table, of: Callable[[Any], Interval], text_like: str) -> None:
        """``text_like`` is the longest text that may stand before the bar."""
        super().__init__(table)
        self._table = table
        self._of = of
        self._text_like = text_like

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        box = _panel(painter, option)
        text = self._table.rows.columns[index.column()].text(row)
        room = self._table.fontMetrics().horizontalAdvance(self._text_like)
        box.setWidth(room)
        painter.drawText(box, _RIGHT, text)
        left = box.right() + _MARGIN
        right = option.rect.right() - _MARGIN
        _draw(painter, QRect(left, box.top(), right - left, box.height()), self._of(row))


def _draw(painter: QPainter, box: QRect, interval: Interval) -> None:
    """A thin scale, the interval on it, and the value as an upright tick."""
    if box.width() <= _MARGIN:
        return
    pen, middle = painter.pen(), box.center().y()
    per = box.width() / ((interval.most - interval.least) or 1.0)
    low, value, high = (
        box.left() + (each - interval.least) * per
        for each in (interval.low, interval.value, interval.high)
    )
    faint = pen.color()
    faint.setAlphaF(0.25)
    painter.fillRect(QRectF(box.left(), middle, box.width(), 1), faint)
    faint.setAlphaF(0.55)
    painter.fillRect(QRectF(low, middle - 2, max(high - low, 1.0), 5), faint)
    painter.setPen(QPen(pen.color(), 2))
    painter.drawLine(QPointF(value, middle - 5), QPointF(value, middle + 5))
