"""Paints the cells of a ``Table`` that changes at each move of a hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.kit.table import ROW_ROLE, Table

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 6


class RowDelegate(QStyledItemDelegate):
    """Asks the model once a cell for its row, where Qt asks nine times for roles of a cell."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        column = self._table.rows.columns[index.column()]
        side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
        option.index = index  # type: ignore[assignment]
        option.displayAlignment = side | Qt.AlignmentFlag.AlignVCenter
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.text = column.text(index.data(ROW_ROLE))


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
        self._table.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._table
        )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        box: QRect = option.rect.adjusted(4, 0, -_MARGIN, 0)
        painter.setPen(option.palette.color(role))
        text = self._table.rows.columns[index.column()].text(row)
        room = self._table.fontMetrics().horizontalAdvance(self._text_like)
        box.setWidth(room)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
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
