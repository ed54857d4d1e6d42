"""A year board whose bars can be tried elsewhere, by mouse and keyboard, and put there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.ui.kit.board import Bar, Board
from app.ui.kit.board_drag import Drag, Grip, Span, grip_at, shifted
from app.ui.kit.board_painter import BoardPainter
from app.ui.kit.year_board import YearBoard

_APART = 8
_EDGE = 24
_NOTE_WIDTH = 380


class MovableBoard(YearBoard):
    """A bar is dragged, taken by its ends, or tried elsewhere with Alt and the arrows.

    Left and Right go by days, Up and Down by weeks; with Shift they move the end alone. While a
    bar is tried ``bar_tried`` tells its id, first and last day; letting go, or Enter, drops it,
    Escape leaves it. The owner answers with ``show_note`` and ends all with ``end_trial``.
    """

    bar_tried = Signal(str, object, object)
    bar_dropped = Signal(str)
    bar_left = Signal(str)

    def __init__(self, more: str, parent: QWidget | None = None) -> None:
        super().__init__(more, parent)
        self._drag: Drag | None = None
        self._trial: tuple[str, Span] | None = None
        self._note = _note_label(self.viewport())

    @override
    def show_board(self, board: Board) -> None:
        self._drag = None
        self.end_trial()
        super().show_board(board)

    def show_trial(self, bar_id: str, start: date, end: date) -> None:
        """Outline where a bar would lie; nobody is told."""
        self._trial = bar_id, (start, end)
        self.viewport().update()

    def show_note(self, lines: Sequence[str]) -> None:
        """Say beside the outline what putting the bar there would mean."""
        if self._trial is None:
            return
        self._note.setText("\n".join(lines))
        self._note.resize(self._note.sizeHint())
        self._note.move(self._beside(*self._trial))
        self._note.show()

    def end_trial(self) -> None:
        """Nothing is tried any more."""
        self._trial = None
        self._note.hide()
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._trial is not None:
            painter = QPainter(self.viewport())
            drawing = BoardPainter(painter, self._board, self._layout, self.palette())
            drawing.paint_trial(*self._trial, self._offset())
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _DAYS:
            is_end = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._nudge(Grip.END if is_end else Grip.WHOLE, _DAYS[key])
        elif self._trial is not None and key in _ENDINGS:
            self._drag = None
            (self._leave if key == Qt.Key.Key_Escape else self._drop)()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._leave()
        position = event.position().toPoint()
        bar = self._bar_at(position)
        scroll = self.horizontalScrollBar()
        shown_at = scroll.value()
        self._go_to(bar)
        scroll.setValue(shown_at)  # what is under the hand stays there
        if bar is not None:
            self._drag = Drag(bar, self._grip_at(bar, position), self._day_at(position))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self._drag is None:
            self._point_at(position)
            return
        self._scroll_along(position)
        self._try(self._drag.bar, self._drag.over(self._day_at(position)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._drag = self._drag is not None, None
        if was_dragged:
            self._drop()

    def _nudge(self, grip: Grip, days: int) -> None:
        """Try the current bar some days on from where it is tried or stands."""
        bar = self._board.bar(self._current)
        if bar is None:
            return
        tried = self._trial[1] if self._trial else (bar.start, bar.end)
        self._try(bar, shifted(tried, grip, days))

    def _try(self, bar: Bar, span: Span) -> None:
        if span == (bar.start, bar.end):
            self._leave()
        elif self._trial != (bar.bar_id, span):
            self.show_trial(bar.bar_id, *span)
            self.bar_tried.emit(bar.bar_id, *span)

    def _drop(self) -> None:
        if self._trial is not None:
            self.bar_dropped.emit(self._trial[0])

    def _leave(self) -> None:
        if self._trial is not None:
            bar_id = self._trial[0]
            self.end_trial()
            self.bar_left.emit(bar_id)

    def _beside(self, bar_id: str, span: Span) -> QPoint:
        """Where the note lies: under the outline, above it, or beside it, as there is room."""
        left, width = self._layout.span(*span)
        bar, note, room = self._layout.bars[bar_id], self._note.size(), self.viewport().size()
        left -= self._offset()
        right = left + width + _APART
        x = min(right, room.width() - note.width())
        below, above = bar.bottom() + _APART, bar.top() - _APART - note.height()
        if below + note.height() <= room.height():
            return QPoint(max(x, 0), below)
        if above >= 0 or right == x:
            return QPoint(max(x, 0), max(above, 0))
        return QPoint(max(left - _APART - note.width(), 0), 0)

    def _grip_at(self, bar: Bar, position: QPoint) -> Grip:
        rect = self._layout.bars[bar.bar_id]
        point = position + QPoint(self._offset(), 0)
        if not rect.contains(point):
            return Grip.WHOLE
        return grip_at(point.x(), rect.left(), rect.width())

    def _point_at(self, position: QPoint) -> None:
        """Show by the pointer what a bar can be taken by."""
        bar = self._bar_at(position)
        shape = Qt.CursorShape.ArrowCursor
        if bar is not None:
            is_whole = self._grip_at(bar, position) is Grip.WHOLE
            shape = Qt.CursorShape.OpenHandCursor if is_whole else Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)

    def _scroll_along(self, position: QPoint) -> None:
        """A bar that is dragged to the edge takes the board along."""
        scroll = self.horizontalScrollBar()
        if position.x() > self.viewport().width() - _EDGE:
            scroll.setValue(scroll.value() + _EDGE)
        elif position.x() < self._layout.label_width + _EDGE:
            scroll.setValue(scroll.value() - _EDGE)


def _note_label(parent: QWidget) -> QLabel:
    note = QLabel(parent)
    note.setObjectName("boardNote")
    note.setWordWrap(True)
    note.setFixedWidth(_NOTE_WIDTH)
    note.setMargin(6)
    note.setFrameShape(QLabel.Shape.StyledPanel)
    note.setAutoFillBackground(True)
    note.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
    note.setForegroundRole(QPalette.ColorRole.ToolTipText)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    note.hide()
    return note


_ENDINGS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_DAYS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
