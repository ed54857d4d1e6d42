"""Charts by pyqtgraph in the palette of the desk: bars with intervals, lines over days.

A chart tells screen readers what it shows in ``accessibleDescription``; the numbers themselves
stand in a table beside it. pyqtgraph is imported when the first chart is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.graphic import Graphic

BAR = 0.6
ROW_HEIGHT = 26
DAY_S = 86_400
YEAR_S, MONTH_S = 360 * DAY_S, 28 * DAY_S
"""Ticks further apart than this are years, months."""
# Okabe and Ito: told apart by colour-blind eyes; lines differ in their dashes as well. The last
# two are darker than theirs, so that they stand out on white as on black.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#2f93cf", "#b87f00")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``low`` and ``high`` are the interval its value may lie in (equal: certain)."""

    label: str
    value: float
    low: float
    high: float
    series: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Values over days; ``dashed`` for what is a path and no measurement."""

    label: str
    days: Sequence[date]
    values: Sequence[float]
    dashed: bool = False


class Chart(Graphic):
    """A plot that follows the palette and leaves wheel and mouse to the page around it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        import pyqtgraph

        super().__init__(name, parent)
        self._graph: Any = pyqtgraph
        self._plot = pyqtgraph.PlotWidget(self)
        self._plot.setMenuEnabled(enableMenu=False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    @override
    def sizeHint(self) -> QSize:
        return self._plot.sizeHint()  # type: ignore[no-any-return]

    @override
    def minimumSizeHint(self) -> QSize:
        return self._plot.minimumSizeHint()  # type: ignore[no-any-return]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        """Draw everything again; a chart without data stays empty."""

    def _clear(self) -> None:
        colour = self.palette().color
        self._plot.clear()
        self._plot.setBackground(colour(QPalette.ColorRole.Base))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(colour(QPalette.ColorRole.PlaceholderText))
            axis.setTextPen(colour(QPalette.ColorRole.Text))
            axis.setStyle(tickFont=self.font())

    def _pen(self, colour: QColor | str, width: float = 1.5, style: Any = None) -> Any:
        return self._graph.mkPen(colour, width=width, style=style or Qt.PenStyle.SolidLine)


class BarChart(Chart):
    """Horizontal bars, one below the other, with a whisker where the value is uncertain."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._bars: tuple[Bar, ...] = ()
        self._range = (0.0, 1.0)
        self._room_for: tuple[str, ...] = ()
        super().__init__(name, parent)

    def show_bars(
        self,
        bars: Sequence[Bar],
        least: float = 0.0,
        most: float = 1.0,
        room_for: Sequence[str] = (),
    ) -> None:
        """Draw ``bars`` from top to bottom on an axis from ``least`` to ``most``.

        They begin at nought, or at the end of the axis that is nearest to it.

        Charts that stand below each other begin at one line where ``room_for`` are all labels.
        """
        self._bars, self._range, self._room_for = tuple(bars), (least, most), tuple(room_for)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.value:.2f}" for bar in bars))
        self.setFixedHeight(ROW_HEIGHT * (len(bars) + 1) + 8)
        self._draw()

    @override
    def _draw(self) -> None:
        self._clear()
        if not self._bars:
            return
        rows = range(len(self._bars), 0, -1)
        origin = min(max(self._range[0], 0.0), self._range[1])
        brushes = [COLOURS[bar.series % len(COLOURS)] for bar in self._bars]
        self._plot.addItem(
            self._graph.BarGraphItem(
                x0=origin,
                y=list(rows),
                width=[bar.value - origin for bar in self._bars],
                height=BAR,
                brushes=brushes,
                pen=None,
            )
        )
        self._draw_whiskers(rows)
        self._label_rows(rows)
        self._plot.setXRange(*self._range, padding=0.02)
        self._plot.setYRange(0.4, len(self._bars) + 0.6, padding=0)

    def _draw_whiskers(self, rows: Sequence[int]) -> None:
        unsure = [
            (bar, row) for bar, row in zip(self._bars, rows, strict=True) if bar.low < bar.high
        ]
        if not unsure:
            return
        pen = self._pen(self.palette().color(QPalette.ColorRole.Text))
        half = np.array([(bar.high - bar.low) / 2 for bar, _ in unsure])
        self._plot.addItem(
            self._graph.ErrorBarItem(
                x=np.array([(bar.low + bar.high) / 2 for bar, _ in unsure]),
                y=np.array([float(row) for _, row in unsure]),
                left=half,
                right=half,
                beam=0.25,
                pen=pen,
            )
        )

    def _label_rows(self, rows: Sequence[int]) -> None:
        axis = self._plot.getAxis("left")
        axis.setTicks([[(row, bar.label) for bar, row in zip(self._bars, rows, strict=True)]])
        metrics = QFontMetrics(self.font())
        labels = (*(bar.label for bar in self._bars), *self._room_for)
        axis.setWidth(max(map(metrics.horizontalAdvance, labels)) + 16)


class LineChart(Chart):
    """Lines over days with a legend."""

    def __init__(
        self, name: str, name_month: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """``name_month`` gives the short name of a month (1..12)."""
        self._lines: tuple[Line, ...] = ()
        self._name_month = name_month
        super().__init__(name, parent)
        days = self._graph.DateAxisItem(utcOffset=0)
        days.tickStrings = self._tick_texts  # pyqtgraph's own are English
        self._plot.setAxisItems({"bottom": days})
        self._legend = self._plot.addLegend(offset=(12, 8))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw ``lines``; each point is marked where the line is of measurements."""
        self._lines = tuple(lines)
        told = [f"{line.label}: {line.days[-1]} {line.values[-1]:g}" for line in lines if line.days]
        self.setAccessibleDescription("; ".join(told))
        self._draw()

    @override
    def _draw(self) -> None:
        self._clear()
        if not self._lines:
            return
        self._legend.clear()
        self._legend.setLabelTextColor(self.palette().color(QPalette.ColorRole.Text))
        for number, line in enumerate(self._lines):
            colour = COLOURS[number % len(COLOURS)]
            style = Qt.PenStyle.DashLine if line.dashed else DASHES[0]
            self._plot.plot(
                [_seconds(day) for day in line.days],
                list(line.values),
                pen=self._pen(colour, 2.0, style),
                symbol=None if line.dashed else "o",
                symbolBrush=colour,
                symbolSize=7,
                name=line.label,
            )

    def _tick_texts(self, values: Sequence[float], _scale: float, apart_s: float) -> list[str]:
        days = [datetime.fromtimestamp(value, UTC).date() for value in values]
        if apart_s >= YEAR_S:
            return [str(day.year) for day in days]
        if apart_s >= MONTH_S:
            return [self._name_month(day.month) for day in days]
        return [str(day.day) if apart_s >= DAY_S else "" for day in days]


def _seconds(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
