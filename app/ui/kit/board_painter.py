"""Draws a year board in the colours of the palette; pattern says what colour says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QPen

from app.ui.kit.board import Bar, Board, Lane, Strength
from app.ui.kit.board_layout import GAP, BoardLayout, PlacedRow

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BARS = {"light": ("#b4530a", "#2b4c9b"), "dark": ("#f0a45d", "#8fa9f2")}
_BANDS = {
    "light": {
        Strength.INVITES: "#1b7f4d",
        Strength.WEAK: "#c9b458",
        Strength.STRONG: "#d9822b",
        Strength.FORBIDS: "#b3261e",
    },
    "dark": {
        Strength.INVITES: "#57c08a",
        Strength.WEAK: "#8f8346",
        Strength.STRONG: "#c9772a",
        Strength.FORBIDS: "#f2756b",
    },
}
_PATTERNS = {
    Strength.INVITES: Qt.BrushStyle.Dense4Pattern,
    Strength.WEAK: Qt.BrushStyle.Dense6Pattern,
    Strength.STRONG: Qt.BrushStyle.BDiagPattern,
    Strength.FORBIDS: Qt.BrushStyle.SolidPattern,
}


class BoardPainter:
    """Paints one frame; made anew for each, so that it never shows old colours."""

    def __init__(
        self, painter: QPainter, board: Board, layout: BoardLayout, palette: QPalette
    ) -> None:
        self._painter = painter
        self._board = board
        self._layout = layout
        self._palette = palette
        base = palette.color(QPalette.ColorRole.Base)
        self._theme = "dark" if base.lightness() < 128 else "light"  # noqa: PLR2004 - the middle

    def paint(self, offset: int, viewport: QRect) -> None:
        """The whole board, scrolled ``offset`` pixels to the right; row names stay in sight."""
        self._painter.fillRect(viewport, self._colour(QPalette.ColorRole.Base))
        self._painter.translate(-offset, 0)
        for number, placed in enumerate(self._layout.lanes):
            if number % 2:
                shade = self._colour(QPalette.ColorRole.AlternateBase)
                self._painter.fillRect(placed.rect, shade)
        self._paint_months()
        for row in self._layout.rows:
            self._paint_bands(row)
        self._paint_today()
        for bar in self._board.bars:
            self._paint_bar(bar)
        self._painter.translate(offset, 0)
        self._paint_names(viewport)
        self._paint_legend()

    def mark_current(self, bar_id: str, offset: int, *, has_focus: bool) -> None:
        """A ring around the current bar and its name."""
        rect = self._layout.bars.get(bar_id)
        if rect is None:
            return
        role = QPalette.ColorRole.Highlight if has_focus else QPalette.ColorRole.Text
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._colour(role), 2))
        ring = rect.united(self._layout.labels[bar_id]).translated(-offset, 0)
        self._painter.drawRoundedRect(ring.adjusted(-2, -2, 2, 2), 4, 4)

    def paint_trial(self, bar_id: str, span: tuple[date, date], offset: int) -> None:
        """A dashed outline where a bar would lie."""
        rect = self._layout.bars.get(bar_id)
        if rect is None:
            return
        left, width = self._layout.span(*span)
        ghost = QRect(left - offset, rect.top(), width, rect.height())
        shade = self._colour(QPalette.ColorRole.Highlight)
        self._painter.setPen(QPen(shade, 2, Qt.PenStyle.DashLine))
        shade.setAlpha(90)
        self._painter.setBrush(shade)
        self._painter.drawRoundedRect(ghost, 3, 3)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)

    def _paint_months(self) -> None:
        layout, line = self._layout, self._painter.fontMetrics().height()
        bottom = layout.legend_top - GAP
        for on, name in self._board.months:
            left = layout.x(on)
            self._painter.setPen(self._colour(QPalette.ColorRole.Midlight))  # names stand over it
            self._painter.drawLine(left, 0, left, bottom)
            self._painter.setPen(self._colour(QPalette.ColorRole.Text))
            self._painter.drawText(QRect(left + 4, 0, 80, line + GAP), _LEFT, name)
        self._paint_weeks(line)

    def _paint_weeks(self, line: int) -> None:
        font = QFont(self._painter.font())
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.75)
        self._painter.setFont(small)
        room = 0
        for on in self._layout.weeks():
            left, top = self._layout.x(on), line + GAP
            self._painter.setPen(self._colour(QPalette.ColorRole.Dark))
            self._painter.drawLine(left, top + line - 4, left, top + line)
            if left >= room:
                self._painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
                self._painter.drawText(QRect(left + 2, top, 40, line - 3), _LEFT, str(on.day))
                room = left + self._painter.fontMetrics().horizontalAdvance("30") + 4
        self._painter.setFont(font)

    def _paint_bands(self, placed: PlacedRow) -> None:
        self._painter.fillRect(placed.strip, self._colour(QPalette.ColorRole.Window))
        strip, bands = placed.strip, sorted(placed.row.bands, key=lambda band: band.strength)
        for band in bands:
            left, width = self._layout.span(band.start, band.end)
            self._fill(QRect(left, strip.top(), width, strip.height()), band.strength)
        invites = QColor(_BANDS[self._theme][Strength.INVITES])
        for band in bands:
            if band.strength is Strength.INVITES:  # an edge that no stronger band hides
                left, width = self._layout.span(band.start, band.end)
                self._painter.fillRect(QRect(left, strip.bottom() - 3, width, 4), invites)

    def _fill(self, rect: QRect, strength: Strength) -> None:
        colour = QColor(_BANDS[self._theme][strength])
        ground = QColor(colour)
        ground.setAlpha(70)
        self._painter.fillRect(rect, self._colour(QPalette.ColorRole.Window))
        self._painter.fillRect(rect, ground)
        self._painter.fillRect(rect, QBrush(colour, _PATTERNS[strength]))

    def _paint_today(self) -> None:
        if not self._board.first <= self._board.today <= self._board.last:
            return
        left = self._layout.x(self._board.today)
        pen = QPen(self._colour(QPalette.ColorRole.BrightText), 2, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.drawLine(left, 0, left, self._layout.legend_top - GAP)

    def _paint_bar(self, bar: Bar) -> None:
        colours = _BARS[self._theme]
        rect = self._layout.bars[bar.bar_id]
        self._painter.setPen(self._colour(QPalette.ColorRole.Text))
        self._painter.setBrush(QColor(colours[bar.colour % len(colours)]))
        self._painter.drawRoundedRect(rect, 3, 3)
        if bar.pinned:
            self._painter.setBrush(self._colour(QPalette.ColorRole.Base))
            self._painter.drawEllipse(rect.center(), 4, 4)
        name = self._layout.labels[bar.bar_id].adjusted(GAP, 0, 0, 0)
        self._painter.drawText(name, _LEFT, self._layout.name_of(bar))

    def _paint_names(self, viewport: QRect) -> None:
        """Lane and row names over whatever was scrolled under them."""
        width = self._layout.label_width - 2
        column = QRect(0, 0, width, viewport.height())
        self._painter.fillRect(column, self._colour(QPalette.ColorRole.Base))
        self._painter.setPen(self._colour(QPalette.ColorRole.Mid))
        for placed in self._layout.lanes:
            top = placed.rect.top()
            self._painter.drawLine(0, top, viewport.width(), top)
        for placed in self._layout.lanes:
            self._paint_lane_name(placed.lane, placed.rect.top() + GAP, width)
        self._painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
        for row, rect, _ in self._layout.rows:
            box = QRect(GAP, rect.top(), width - GAP, rect.height())
            self._painter.drawText(box, _LEFT, row.label)

    def _paint_lane_name(self, lane: Lane, top: int, width: int) -> None:
        font = QFont(self._painter.font())
        bold = QFont(font)
        bold.setBold(True)
        self._painter.setFont(bold)
        self._painter.setPen(self._colour(QPalette.ColorRole.Text))
        height = self._painter.fontMetrics().height()
        self._painter.drawText(QRect(GAP, top, width - GAP, height), _LEFT, lane.label)
        self._painter.setFont(font)

    def _paint_legend(self) -> None:
        left = self._layout.label_width
        metrics = self._painter.fontMetrics()
        for strength, text in self._board.legend.items():
            swatch = QRect(left, self._layout.legend_top + 2, 22, metrics.height() - 2)
            self._fill(swatch, strength)
            width = metrics.horizontalAdvance(text)
            box = QRect(swatch.right() + GAP, self._layout.legend_top, width, metrics.height() + 2)
            self._painter.setPen(self._colour(QPalette.ColorRole.Text))
            self._painter.drawText(box, _LEFT, text)
            left = box.right() + 3 * GAP
