"""All lists of a screen: they are read, they are read through, or they could not be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.ui.kit.reading import Reading
from app.ui.kit.sayings import Sayings
from app.ui.kit.table import Table


def explain_columns(screen: QWidget, meanings: Mapping[str, str]) -> None:
    """Pointing at a column's title tells what stands under it; ``meanings`` by title."""
    for table in screen.findChildren(Table):
        table.rows.meanings = meanings


def begin_reading(screen: QWidget, sayings: Sayings) -> None:
    """Lists without rows say that these will follow."""
    for table in screen.findChildren(Table):
        table.say_when_empty(sayings)
        table.begin_reading()
    for reading in screen.findChildren(Reading):
        reading.begin()


def end_reading(screen: QWidget) -> None:
    """A list that got no rows has none."""
    for table in screen.findChildren(Table):
        table.end_reading()


def fail_reading(screen: QWidget, text: str) -> bool:
    """Lists that got no answer say ``text``; whether there is one."""
    waiting = [table for table in screen.findChildren(Table) if table.is_reading]
    pages = [page for page in screen.findChildren(Reading) if page.isVisible()]
    for table in waiting:
        table.end_reading(failed=True)
    for page in pages:
        page.fail(text)
    return bool(waiting or pages)
