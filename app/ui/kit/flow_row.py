"""A row of widgets that goes on in a next line where one line is too short for all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

GAP = 6


class FlowRow(QLayout):
    """As wide as its widest widget at least; long texts and large fonts make it higher."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._placed(width)[1]

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + GAP * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    @override
    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        places, _ = self._placed(rect.width())
        for item, place in zip(self._items, places, strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _placed(self, width: int) -> tuple[list[QRect], int]:
        """Where each item lies in a row ``width`` pixels wide, and how high the row becomes.

        All of a line are as high as the highest of it, so that their texts stand level.
        """
        places: list[QRect] = []
        left, top, line = 0, 0, 0  # ``line``: number of the first item of the line
        for number, item in enumerate(self._items):
            size = item.sizeHint()
            if left > 0 and left + size.width() > width:
                left, top, line = 0, _level(places[line:]) + GAP, number
            places.append(QRect(QPoint(left, top), size.boundedTo(QSize(width, size.height()))))
            left += size.width() + GAP
            _level(places[line:])
        return places, places[-1].bottom() + 1 if places else 0


def _level(line: list[QRect]) -> int:
    """Make all of a line as high as its highest; where the line ends."""
    height = max(place.height() for place in line)
    for place in line:
        place.setHeight(height)
    return line[0].top() + height
