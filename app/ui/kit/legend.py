"""A colour scale with its two ends in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.graphic import Graphic

_BAR = 120
_USUAL_END = "−0.00"
"""Room is kept for ends up to this, so that a new one moves nothing around it."""


class Legend(Graphic):
    """``title low [scale] high``, then what a diamond means; no diamond where ``mark`` is empty."""

    def __init__(
        self,
        colours: Sequence[tuple[int, int, int]],
        title: str,
        mark: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._colours = tuple(QColor(*colour) for colour in colours)
        self._title, self._mark = title, mark
        self._low = self._high = self._dot = ""

    def show_ends(self, low: str, high: str) -> None:
        """What the lowest and the highest colour stand for."""
        if (low, high) == (self._low, self._high):
            return
        before = self.sizeHint()
        self._low, self._high = low, high
        self._tell()
        self.update()
        if self.sizeHint() != before:
            self.updateGeometry()

    def show_dot(self, text: str) -> None:
        """What a dot means; nothing where there are none."""
        if text != self._dot:
            self._dot = text
            self._tell()
            self.updateGeometry()
            self.update()

    def _tell(self) -> None:
        marks = (f"◇ {self._mark}" if self._mark else "", f"• {self._dot}" if self._dot else "")
        told = (f"{self._low} – {self._high}", *marks)
        self.setAccessibleDescription("; ".join(part for part in told if part))

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        ends = (
            max(end, _USUAL_END, key=metrics.horizontalAdvance) for end in (self._low, self._high)
        )
        texts = (self._title, *ends, self._mark, self._dot)
        width = sum(metrics.horizontalAdvance(text) + 8 for text in texts) + _BAR + 44
        return QSize(width, metrics.height() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().windowText().color())
        left = self._write(painter, 0, self._title)
        left = self._write(painter, left, self._low)
        self._paint_scale(painter, left)
        left = self._write(painter, left + _BAR + 6, self._high)
        if self._mark:
            self._paint_diamond(painter, left + 8)
            left = self._write(painter, left + 18, self._mark)
        if self._dot:
            painter.setBrush(QColor("white"))
            painter.drawEllipse(QPoint(left + 8, self.height() // 2), 2, 2)
            self._write(painter, left + 18, self._dot)
        painter.end()

    def _write(self, painter: QPainter, left: int, text: str) -> int:
        width = self.fontMetrics().horizontalAdvance(text)
        painter.setPen(self.palette().windowText().color())
        box = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return left + width + 6

    def _paint_scale(self, painter: QPainter, left: int) -> None:
        scale = QLinearGradient(left, 0, left + _BAR, 0)
        for number in range(0, len(self._colours), 16):
            scale.setColorAt(number / (len(self._colours) - 1), self._colours[number])
        scale.setColorAt(1, self._colours[-1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scale)
        painter.drawRect(QRectF(left, self.height() / 2 - 6, _BAR, 12))

    def _paint_diamond(self, painter: QPainter, left: int) -> None:
        middle = QPoint(left, self.height() // 2)
        painter.setPen(QPen(self.palette().windowText().color(), 1))
        painter.setBrush(QColor("white"))
        corners = [QPoint(0, -4), QPoint(4, 0), QPoint(0, 4), QPoint(-4, 0)]
        painter.drawPolygon(QPolygon([middle + corner for corner in corners]))
