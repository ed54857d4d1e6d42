"""A small map painted by ourselves: areas in shades, lines over them, and what the pointer meets.

For a map beside its numbers: no web engine, nothing to wait for. The large map is ``web_page``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.ui.kit.graphic import Graphic

Points = Sequence[tuple[float, float]]
MIDDLE_LATITUDE = 26.0
MARGIN = 6.0
VIEW = QRectF(66.0, -48.0, 83.0, 44.0)  # degrees; north is up, so latitudes are negative
DOT = 7.0  # pixels across
LINE = "#d55e00"  # Okabe and Ito's vermilion: seen on every shade by colour-blind eyes


@dataclass(frozen=True, slots=True)
class MapLine:
    """A line of longitudes and latitudes; ``dashed`` for what is not there."""

    points: Points
    dashed: bool = False


class SketchMap(Graphic):
    """``shades`` are the colours from the least to the greatest value."""

    def __init__(
        self, name: str, shades: Sequence[tuple[int, int, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._shades = tuple(QColor(*shade) for shade in shades)
        self._areas: dict[str, QPainterPath] = {}
        self._land = QPainterPath()
        self._dots: tuple[tuple[str, QPointF], ...] = ()
        self._values: Mapping[str, float] = {}
        self._range = (0.0, 1.0)
        self._lines: tuple[MapLine, ...] = ()
        self._tell: Callable[[str], str] = str
        self.setMinimumSize(320, 170)

    def show_areas(
        self,
        areas: Mapping[str, Iterable[Points]],
        land: Iterable[Points],
        dots: Mapping[str, Points],
    ) -> None:
        """Take the outlines: rings of longitudes and latitudes by key, and of other land.

        ``dots`` by key stand where an area is too small to be seen.
        """
        self._areas = {key: _path(rings) for key, rings in areas.items()}
        self._land = _path(land)
        self._dots = tuple((key, QPointF(x, -y)) for key, points in dots.items() for x, y in points)
        self.update()

    def show_values(
        self, values: Mapping[str, float], ends: tuple[float, float], tell: Callable[[str], str]
    ) -> None:
        """Shade the areas between the values ``ends``; ``tell`` is what the pointer is told."""
        self._values, self._range, self._tell = values, ends, tell
        self.setAccessibleDescription("; ".join(map(tell, values)))
        self.update()

    def show_lines(self, lines: Iterable[MapLine]) -> None:
        """Draw these lines and no others."""
        self._lines = tuple(lines)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(620, 300)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color
        painter.fillRect(self.rect(), colour(QPalette.ColorRole.Base))
        painter.setTransform(self._placing())
        painter.fillPath(self._land, colour(QPalette.ColorRole.Window))
        border = QPen(colour(QPalette.ColorRole.Mid), 0)
        for key, path in self._areas.items():
            painter.fillPath(path, self._shade(key))
            painter.strokePath(path, border)
        self._paint_dots(painter)
        for line in self._lines:
            painter.strokePath(_line(line.points), _pen(line))
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            key = self._at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), self._tell(key) if key else "", self)
            return True
        return super().event(event)

    def _paint_dots(self, painter: QPainter) -> None:
        """Each a spot of the area's shade in a ring of the border's colour."""
        for key, place in self._dots:
            for width, colour in (
                (DOT, self.palette().color(QPalette.ColorRole.Mid)),
                (DOT - 2.0, self._shade(key)),
            ):
                pen = QPen(colour, width, c=Qt.PenCapStyle.RoundCap)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawPoint(place)

    def _placing(self) -> QTransform:
        """From degrees to pixels: the whole view, as large as fits, in the middle."""
        narrow = cos(radians(MIDDLE_LATITUDE))
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / (VIEW.width() * narrow), room.height() / VIEW.height())
        placing = QTransform.fromTranslate(room.center().x(), room.center().y())
        placing.scale(scale * narrow, scale)
        return placing.translate(-VIEW.center().x(), -VIEW.center().y())

    def _shade(self, key: str) -> QColor:
        if key not in self._values:
            return self.palette().color(QPalette.ColorRole.Midlight)
        low, high = self._range
        share = (self._values[key] - low) / (high - low) if high > low else 0.0
        return self._shades[round(min(max(share, 0.0), 1.0) * (len(self._shades) - 1))]

    def _at(self, place: QPointF) -> str:
        placing = self._placing()
        for key, dot in self._dots:
            if QLineF(place, placing.map(dot)).length() <= DOT:
                return key
        back, _ = placing.inverted()
        point = back.map(place)
        return next((key for key, path in self._areas.items() if path.contains(point)), "")


def _path(rings: Iterable[Points]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPath(_line(ring))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _line(points: Points) -> QPainterPath:
    (x, y), *others = points
    path = QPainterPath(QPointF(x, -y))
    for x, y in others:
        path.lineTo(x, -y)
    return path


def _pen(line: MapLine) -> QPen:
    pen = QPen(QColor(LINE), 2.4)
    pen.setCosmetic(True)
    if line.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen
