"""What the main window knows of a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.services.changes import Changes


@dataclass(frozen=True, slots=True)
class Screen:
    """A built screen.

    ``start`` fills it when it is first shown, ``reload`` after a change of one of ``kinds``,
    ``focus`` puts the keyboard where its work starts.
    """

    widget: QWidget
    start: Callable[[], None]
    reload: Callable[[Changes], None]
    focus: Callable[[], None]
    kinds: frozenset[str]


Build = Callable[[], Screen]
"""Makes a screen when it is first asked for."""
