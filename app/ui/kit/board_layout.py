"""Where everything on a year board lies, in whole pixels from the board's left upper corner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from app.ui.kit.board import Band, Bar, Board, Lane, Row

LEAST_DAY = 1.8  # pixels: under it a visit of five days can hardly be hit
GAP = 6
STRIP = 12


class PlacedRow(NamedTuple):
    """A row, the whole room that it takes, and the strip in which its bands lie."""

    row: Row
    rect: QRect
    strip: QRect


class PlacedLane(NamedTuple):
    """A lane and the whole room that it takes."""

    lane: Lane
    rect: QRect


class BoardLayout:
    """Lays ``board`` out for a viewport ``room`` pixels wide, wider if the days need it.

    A day is at least ``least_day`` pixels wide.
    """

    def __init__(
        self, board: Board, room: int, metrics: QFontMetrics, least_day: float = LEAST_DAY
    ) -> None:
        self._board = board
        self._metrics = metrics
        self._line = metrics.height()
        self.days = (board.last - board.first).days + 1
        self.label_width = self._label_width()
        self._day = max((room - self.label_width - GAP) / self.days, least_day)
        self.width = self.label_width + GAP + round(self._day * self.days)
        self.header_height = 2 * self._line + GAP
        self.bars: dict[str, QRect] = {}
        self.labels: dict[str, QRect] = {}
        self.rows: list[PlacedRow] = []
        self.lanes: list[PlacedLane] = []
        bottom = self._place_lanes()
        self.legend_top = bottom + GAP
        self.height = self.legend_top + (self._line + GAP if board.legend else 0)

    def x(self, on: date) -> int:
        """The left edge of a day."""
        return self.label_width + round(self._day * (on - self._board.first).days)

    def day_at(self, pixel: int) -> date:
        """The day that a pixel belongs to, kept inside the board."""
        number = int((pixel - self.label_width) / self._day)
        return self._board.first + timedelta(days=min(max(number, 0), self.days - 1))

    def span(self, start: date, end: date) -> tuple[int, int]:
        """Left edge and width of days, cut to the board."""
        first, last = max(start, self._board.first), min(end, self._board.last)
        left = self.x(first)
        return left, max(self.x(last + timedelta(days=1)) - left, 2)

    def weeks(self) -> Iterator[date]:
        """The Mondays on the board."""
        on = self._board.first + timedelta(days=-self._board.first.weekday() % 7)
        while on <= self._board.last:
            yield on
            on += timedelta(days=7)

    def bar_at(self, point: QPoint) -> Bar | None:
        """The bar whose block or name lies under ``point``."""
        for bar_id, rect in self.bars.items():
            if rect.contains(point) or self.labels[bar_id].contains(point):
                return self._board.bar(bar_id)
        return None

    def row_at(self, point: QPoint) -> Row | None:
        """The row under ``point``."""
        return next((placed.row for placed in self.rows if placed.rect.contains(point)), None)

    def bands_at(self, point: QPoint) -> tuple[Band, ...]:
        """The bands of the row and day under ``point``, the strongest first."""
        if point.x() < self.label_width:
            return ()
        on, row = self.day_at(point.x()), self.row_at(point)
        bands = row.bands if row else ()
        found = {band for band in bands if band.start <= on <= band.end}
        return tuple(sorted(found, key=lambda band: (-band.strength, band.start, band.text)))

    def _label_width(self) -> int:
        texts = [lane.label for lane in self._board.lanes]
        texts += [row.label for lane in self._board.lanes for row in lane.rows]
        longest = max((self._metrics.horizontalAdvance(text) for text in texts), default=0)
        return longest + 4 * GAP  # the names of lanes are bold

    def _place_lanes(self) -> int:
        top = self.header_height
        for lane in self._board.lanes:
            bottom = self._place_rows(lane, top + GAP)
            self.lanes.append(PlacedLane(lane, QRect(0, top, self.width, bottom - top)))
            top = bottom
        return top

    def _place_rows(self, lane: Lane, top: int) -> int:
        """The rows of a lane under one another, without a bar under the lane's name; the bottom."""
        if not any(row.bar for row in lane.rows):
            top += self._line
        for row in lane.rows:
            height = self._line + (STRIP if row.bar else 0)
            strip_top = top + height - (STRIP if row.bar else self._line)
            width = self.width - self.label_width
            strip = QRect(self.label_width, strip_top, width, top + height - strip_top)
            self.rows.append(PlacedRow(row, QRect(0, top, self.width, height), strip))
            if row.bar:
                self._place_bar(row.bar, top, height)
            top += height + GAP
        return top

    def name_of(self, bar: Bar) -> str:
        """The name beside a bar, with a sign where something is wrong."""
        return f"\N{WARNING SIGN} {bar.label}" if bar.warned else bar.label

    def _place_bar(self, bar: Bar, top: int, height: int) -> None:
        """The bar over its bands, its name beside it: to the right where there is room."""
        left, width = self.span(bar.start, bar.end)
        name = self._metrics.horizontalAdvance(self.name_of(bar)) + 2 * GAP
        beside = left + width if left + width + name <= self.width else left - name
        self.bars[bar.bar_id] = QRect(left, top, width, height)
        self.labels[bar.bar_id] = QRect(beside, top, name, self._line)
