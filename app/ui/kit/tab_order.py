"""Tab goes through a screen as it is read: line by line, pane after pane."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow_layout(root: QWidget) -> None:
    """Let Tab reach the widgets of ``root`` in the order in which its layouts place them."""
    order = [widget for widget in _parts(root) if _takes_tab(widget)]
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    """A book of tabs hands the keyboard to its bar, and so has to stand just before it."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and (widget.focusProxy() is None or isinstance(widget, QTabWidget))


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """``widget`` and what stands in it, as it is read."""
    yield widget
    for part in _children(widget):
        if part is not None:
            yield from _parts(part)


def _children(widget: QWidget) -> list[QWidget | None]:
    if isinstance(widget, QTabWidget):
        return [widget.tabBar(), *(widget.widget(number) for number in range(widget.count()))]
    if isinstance(widget, QSplitter | QStackedWidget):
        return [widget.widget(number) for number in range(widget.count())]
    if isinstance(widget, QScrollArea):
        return [widget.widget()]
    layout = widget.layout()
    return list(_placed(layout)) if layout is not None else []


def _placed(layout: QLayout) -> Iterator[QWidget | None]:
    """The widgets of a layout and of those within it, in their places' order."""
    for number in sorted(range(layout.count()), key=lambda number: _place(layout, number)):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            yield from _placed(item)
        elif item is not None:
            yield item.widget()


def _place(layout: QLayout, number: int) -> tuple[int, int]:
    """Line and column of an item; in a row of widgets the number says it all."""
    if isinstance(layout, QGridLayout):
        place: tuple[int, int, int, int] = layout.getItemPosition(number)  # type: ignore[assignment]
        return place[:2]
    if isinstance(layout, QFormLayout):
        line: tuple[int, QFormLayout.ItemRole] = layout.getItemPosition(number)  # type: ignore[assignment]
        return line[0], line[1].value
    return 0, number
