"""Pieces of a text made to stand out: in the cells of a table, and as rich text.

They are bold and underlined on a ground of their own, so that no eye depends on the colour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.kit.table import CELL_MARGIN

Places = Callable[[str], Sequence[tuple[int, int]]]
"""Start and end of every piece of a text that stands out, in order."""

_GROUND_SHARE = 70


def nowhere(_text: str) -> Sequence[tuple[int, int]]:
    """Nothing stands out."""
    return ()


def marked(text: str, places: Places, palette: QPalette) -> str:
    """``text`` as rich text; whatever could be markup in it is shown as it was written."""
    ground = _ground(palette).name()
    parts, done = [], 0
    for start, end in places(text):
        parts += [
            escape(text[done:start]),
            f'<b style="background-color:{ground}"><u>{escape(text[start:end])}</u></b>',
        ]
        done = end
    return "".join((*parts, escape(text[done:]))).replace("\n", "<br>")


def _ground(palette: QPalette) -> QColor:
    """The palette's accent, thinned into the base."""
    base, accent = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Accent)
    share = _GROUND_SHARE / 255
    mixed = (
        round(b + (a - b) * share)
        for b, a in (
            (base.red(), accent.red()),
            (base.green(), accent.green()),
            (base.blue(), accent.blue()),
        )
    )
    return QColor(*mixed)


class HighlightDelegate(QStyledItemDelegate):
    """Paints cells as their view does, with the pieces that ``places`` names standing out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._places: Places = nowhere

    def highlight(self, places: Places) -> None:
        """What stands out from now on; the view is asked to paint again by the caller."""
        self._places = places

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        places = self._places(str(index.data() or ""))
        if not places:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        room = shown.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)
        self._paint_text(painter, shown, text, room)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, room: QRect
    ) -> None:
        if not option.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        layout = QTextLayout(text, option.font)
        layout.setFormats(
            [
                _range(start, end - start, None if chosen else _ground(option.palette))
                for start, end in self._places(text)
            ]
        )
        height = _set_lines(layout, room.width())
        painter.save()
        painter.setClipRect(room)
        painter.setPen(option.palette.color(role))
        top = room.top() + (room.height() - height) / 2
        layout.draw(painter, QPointF(room.left(), top))
        painter.restore()


def _set_lines(layout: QTextLayout, width: int) -> float:
    """Break the text into lines of ``width`` pixels, one below the other; their height in all."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


def _range(start: int, length: int, ground: QColor | None) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    if ground is not None:
        look.setBackground(ground)
    found.format = look
    return found
