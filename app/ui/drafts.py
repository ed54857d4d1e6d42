"""Puts aside what is typed into the open form, so that a start after a crash brings it back."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.changelog import Edit
from app.services.drafts import Draft, DraftShelf, Typed, WayBack
from app.services.json_form import as_json
from app.services.task import Run
from app.ui.kit.typed_fields import typed_fields
from app.words.catalogue import Words

EVERY_MS = 1_000
"""At most so much typing is lost. The project's choice."""

Given = tuple[object, ...]
Thing = tuple[str, str]
"""Kind and key of a thing, as the log names it; empty for none."""

NOTHING: Thing = ("", "")


class Drafts(QObject):
    """Watches the forms of one window; ``screen`` tells which screen is shown.

    ``newest`` reads the newest edit of a thing, off the GUI thread: a start after a crash tells
    by it what was changed meanwhile.
    """

    def __init__(
        self,
        words: Words,
        shelf: DraftShelf,
        run: Run,
        newest: Callable[[Thing], Edit | None],
        screen: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.words = words
        self.window = window
        self._shelf = shelf
        self._run = run
        self._newest = newest
        self._screen = screen
        self._way = WayBack("", "", "", "[]")
        self._edit: int | None = None
        self._at_first: dict[int, Typed] = {}
        self._kept: tuple[Typed, ...] = ()
        self.form: QDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.put_aside)

    def watch(self, form: QDialog, ask: Any, given: Given, thing: Thing) -> None:
        """From now on put aside what is typed into ``form``, until it is closed.

        ``ask`` with ``given`` opens it again; ``thing`` is what it is about, as the log names it.
        """
        asker, args = type(ask.__self__).__name__, json.dumps(as_json(given), ensure_ascii=False)
        self._way = WayBack(self._screen(), asker, ask.__name__, args, *thing)
        self._edit, self._kept = None, ()
        self._at_first = {each.place: each for each in typed_fields(form)}
        self.form = form
        form.finished.connect(self._on_finished)
        form.destroyed.connect(self._timer.stop)
        self._look_up(thing)
        self._timer.start()

    def put_aside(self) -> None:
        """Lay what was typed so far beside the store; nothing while nothing was typed."""
        if self.form is None:
            return
        typed = tuple(each for each in typed_fields(self.form) if self._is_new(each))
        if typed != self._kept:
            self._kept, title = typed, self.form.windowTitle()
            self._shelf.put(Draft(title, self._way, typed, datetime.now(UTC), self._edit))

    def _is_new(self, field: Typed) -> bool:
        former = self._at_first.get(field.place)
        return former is None or former.value != field.value

    def found(self) -> Draft | None:
        """What the program had open when it was cut off."""
        return self._shelf.found()

    def find_newest(self, thing: Thing, told: Callable[[Edit | None], None]) -> None:
        """Tell the newest edit of ``thing``; None where nobody ever changed it."""
        if all(thing):
            self._run(lambda _: self._newest(thing), told, lambda _: None)
        else:
            told(None)

    def throw_away(self) -> None:
        """Nothing is to be brought back any more."""
        self._shelf.clear()

    def _look_up(self, thing: Thing) -> None:
        """Find out which edit of the thing is the newest now."""
        way = self._way

        def told(edit: Edit | None) -> None:
            if self._way is way:
                self._edit = edit.edit_id if edit else 0

        self.find_newest(thing, told)

    def _on_finished(self) -> None:
        """It was kept, or thrown away."""
        self._timer.stop()
        self.form = None
        self._shelf.clear()


def watch_form(form: QDialog, ask: Any, given: Given = (), thing: Thing = NOTHING) -> None:
    """Have the window in which ``form`` opens put aside what is typed; see ``Drafts.watch``."""
    above = form.parentWidget()
    drafts = above.window().findChild(Drafts) if above is not None else None
    if drafts is not None:
        drafts.watch(form, ask, given, thing)
