"""The first screen as a start finds it, before the store is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.screens.today.shown import TodayShown, shown_from
from app.ui.screens.today.view import TodayView
from app.words.catalogue import Words


class EarlyToday:
    """The Today screen with the rows of a kept page; what is clicked in it waits."""

    def __init__(self, words: Words, shown: TodayShown, parent: QWidget) -> None:
        self.view = TodayView(words, parent)
        self.view.show_today(shown)
        self._wanted: Callable[[], None] | None = None
        self.view.line_opened.connect(self._keep_line)
        self.view.plan_wanted.connect(self._keep_plan)

    def hand_over(self) -> None:
        """Somebody answers to the view from now on: tell what was clicked last."""
        self.view.line_opened.disconnect(self._keep_line)
        self.view.plan_wanted.disconnect(self._keep_plan)
        if self._wanted is not None:
            self._wanted()

    def _keep_line(self, line: object) -> None:
        self._wanted = partial(self.view.line_opened.emit, line)

    def _keep_plan(self) -> None:
        self._wanted = self.view.plan_wanted.emit


def early_today(words: Words, rows: Any, parent: QWidget) -> EarlyToday | None:
    """The screen with ``rows``; None where they are none of its."""
    shown = shown_from(rows)
    return None if shown is None else EarlyToday(words, shown, parent)
