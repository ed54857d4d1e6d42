"""What a screen reader says that a widget of our own is.

Qt knows the roles of its own widgets; one of ours names its role as ``accessible_role``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@cache
def tell_roles() -> None:
    """Let Qt ask the widgets for their role; once for the process."""
    QAccessible.installFactory(_told)


def _told(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What stands for ``thing``; None leaves it to Qt."""
    role = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
