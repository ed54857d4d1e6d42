"""Things that happened, drawn along the years in lanes; a table beside it lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.kit.chart import COLOURS
from app.ui.kit.graphic import Graphic

SIDE = 5.0
LANE = 24
FOOT = 22
PAD = 10
LEAST_YEARS = 3
YEAR_STEPS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day, in a lane; ``text`` is told on hovering."""

    key: str
    day: date
    lane: int
    text: str


class TimeStrip(Graphic):
    """Lanes of marks over years; lanes differ in shape as well as in colour. Only to look at."""

    mark_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lanes: tuple[str, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._first, self._last = 2000, 2030
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, lanes: Sequence[str], marks: Sequence[Mark], today: date) -> None:
        """Replace everything; the years reach from the first mark to the last, or to today."""
        self._lanes, self._marks = tuple(lanes), tuple(marks)
        years = [today.year, *(mark.day.year for mark in marks)]
        self._last = max(years) + 1
        self._first = min(*years, self._last - LEAST_YEARS)
        self.setAccessibleDescription("; ".join(mark.text for mark in marks))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, LANE * max(len(self._lanes), 1) + FOOT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def place_of(self, mark: Mark) -> QPointF:
        """Where a mark is drawn."""
        start = date(self._first, 1, 1).toordinal()
        share = (mark.day.toordinal() - start) / (date(self._last, 1, 1).toordinal() - start)
        return QPointF(self._left() + share * self._room(), LANE * (mark.lane + 0.5))

    def _left(self) -> float:
        widths = map(self.fontMetrics().horizontalAdvance, self._lanes)
        return min(max(widths, default=0) + PAD + 4.0, self.width() / 3)

    def _room(self) -> float:
        return max(self.width() - self._left() - 2 * PAD, 1.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        for number, lane in enumerate(self._lanes):
            box = QRectF(0, LANE * number, self._left() - PAD, LANE)
            text = self.fontMetrics().elidedText(
                lane, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        for mark in self._marks:
            self._paint_mark(painter, mark)
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        years = self._last - self._first
        width = self.fontMetrics().horizontalAdvance("2026") + PAD
        fits = (step for step in YEAR_STEPS if years / step * width <= self._room())
        step = next(fits, YEAR_STEPS[-1])
        bottom = self.height() - FOOT
        for year in range(-(-self._first // step) * step, self._last + 1, step):
            x = self.place_of(Mark("", date(year, 1, 1), 0, "")).x()
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            box = QRectF(x - width / 2, bottom, width, FOOT)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 1))
        painter.setBrush(_colour(mark.lane))
        middle = self.place_of(mark)
        corners = _SHAPES[mark.lane % len(_SHAPES)]
        if corners:
            painter.drawPolygon(QPolygonF([middle + corner * SIDE for corner in corners]))
        else:
            painter.drawEllipse(middle, SIDE, SIDE)

    def _mark_at(self, position: QPoint) -> Mark | None:
        near = (mark for mark in self._marks if _near(self.place_of(mark), position))
        return next(near, None)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            near = [mark for mark in self._marks if _near(self.place_of(mark), event.pos())]
            QToolTip.showText(event.globalPos(), "\n".join(mark.text for mark in near), self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position().toPoint())
        if mark is not None:
            self.mark_chosen.emit(mark.key)


def _near(middle: QPointF, position: QPoint) -> bool:
    return (middle - QPointF(position)).manhattanLength() <= 2 * SIDE


def _colour(lane: int) -> QColor:
    return QColor(COLOURS[lane % len(COLOURS)])


# Corners in units of half a mark's side; none: a circle.
_SHAPES: tuple[tuple[QPointF, ...], ...] = (
    (),
    (QPointF(-0.9, -0.9), QPointF(0.9, -0.9), QPointF(0.9, 0.9), QPointF(-0.9, 0.9)),
    (QPointF(0, -1.2), QPointF(1.2, 0), QPointF(0, 1.2), QPointF(-1.2, 0)),
    (QPointF(0, -1.1), QPointF(1.1, 0.9), QPointF(-1.1, 0.9)),
    (QPointF(0, 1.1), QPointF(1.1, -0.9), QPointF(-1.1, -0.9)),
    (QPointF(-1.2, -0.5), QPointF(1.2, -0.5), QPointF(1.2, 0.5), QPointF(-1.2, 0.5)),
)
