"""Editors of days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget


def day_edit(on: date, parent: QWidget) -> QDateEdit:
    """An editor of a day with a calendar."""
    edit = QDateEdit(QDate(on.year, on.month, on.day), parent)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setKeyboardTracking(False)
    return edit


def day_of(edit: QDateEdit) -> date:
    """The day that ``edit`` shows."""
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
