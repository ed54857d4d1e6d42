"""Draws in a cell where a value lies, and between which ends it might."""

from __future__ import annotations

from collections.abc import Callable
from math import log
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.kit.table import ROW_ROLE

MARGIN = 8.0
Index = QModelIndex | QPersistentModelIndex


class RangeDelegate(QStyledItemDelegate):
    """A bar from low to high with a mark at the value, on a logarithmic axis from 1 to ``most``.

    ``range_of`` gives low, value and high of a row, 1 or more each. The cell's text stays for
    copies and screen readers.
    """

    def __init__(
        self, range_of: Callable[[Any], tuple[float, float, float]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._range_of = range_of
        self.most = 1.0

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        row = index.data(ROW_ROLE)
        if row is not None:
            self._draw(painter, option, self._range_of(row))

    def _draw(self, painter: QPainter, option: Any, ends: tuple[float, float, float]) -> None:
        box = QRectF(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        low, value, high = (box.left() + box.width() * self._share(end) for end in ends)
        middle = box.center().y()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        colour = option.palette.color(role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(round(low), round(middle), round(high), round(middle))
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(value - 3.5, middle - 3.5, 7, 7))
        painter.restore()

    def _share(self, value: float) -> float:
        return log(max(value, 1.0)) / log(self.most) if self.most > 1 else 0.0
