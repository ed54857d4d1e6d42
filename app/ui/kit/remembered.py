"""Panes stay as wide as the officer made them, from one start to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


def remember_panes(screen: QWidget, key: str) -> None:
    """Bring every splitter of ``screen`` back to where it was left, and keep where it goes."""
    for number, splitter in enumerate(screen.findChildren(QSplitter)):
        name = f"panes/{key}/{number}"
        kept = QSettings().value(name)
        if isinstance(kept, QByteArray):
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(partial(_keep, splitter, name))


def _keep(splitter: QSplitter, name: str, _position: int, _index: int) -> None:
    QSettings().setValue(name, splitter.saveState())
