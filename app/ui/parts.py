"""Where a button or tab lies on its screen, and how it is brought into sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from app.words.labels import plain


def tabs_around(widget: QWidget) -> Iterator[tuple[QTabWidget, QWidget]]:
    """The books of tabs that ``widget`` lies in, the innermost first, each with its page."""
    book = widget.parentWidget()
    while book is not None:
        if isinstance(book, QTabWidget):
            pages = (book.widget(number) for number in range(book.count()))
            page = next((page for page in pages if page and page.isAncestorOf(widget)), None)
            if page is not None:
                yield book, page
        book = book.parentWidget()


def part_of(widget: QWidget) -> str:
    """The name of the innermost tab that ``widget`` lies in; empty where it lies in none."""
    book, page = next(tabs_around(widget), (None, widget))
    return "" if book is None else tab_name(book.tabBar(), book.indexOf(page))


def tab_name(bar: QTabBar, number: int) -> str:
    """What a tab is called, without the count that it may tell."""
    return plain(bar.tabText(number)).partition(" (")[0]


def bring_into_sight(widget: QWidget) -> None:
    """Turn to the pages on which ``widget`` lies."""
    for book, page in reversed(tuple(tabs_around(widget))):
        book.setCurrentWidget(page)
