"""Brings a form back that was open when the program was cut off, with what was typed into it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, get_type_hints

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QTabWidget, QWidget

from app.domain.changelog import Edit
from app.services.drafts import Draft
from app.services.json_form import from_json
from app.ui.drafts import Drafts
from app.ui.kit.notice_line import NoticeLine
from app.ui.kit.typed_fields import put_back
from app.ui.lost_form import LostForm
from app.words.formats import day

LOOK_MS = 100
TRIES = 50
"""Once nothing is under way any more the form opens, or never: five seconds are ample."""

ASKS = ("ask", "edit")
"""What a method that opens a form is called; a draft can name no other."""


class BroughtBack(QObject):
    """Asks for the form again until the screen can give it, and fills it.

    Where its thing is not there any more, or the program has another form now, what was typed is
    shown as text. ``askers`` are all that could ask; ``newest`` is the newest edit of the thing.
    """

    def __init__(
        self,
        draft: Draft,
        newest: Edit | None,
        drafts: Drafts,
        askers: Callable[[], Iterable[QObject]],
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__(drafts)
        self._draft = draft
        self._newest = newest
        self._drafts = drafts
        self._askers = askers
        self._is_busy = is_busy
        self._tries = 0 if self._is_gone else TRIES
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._try)
        self._timer.start()

    @property
    def _is_changed(self) -> bool:
        before, now = self._draft.edit, self._newest.edit_id if self._newest else 0
        return before is not None and before != now

    @property
    def _is_gone(self) -> bool:
        """The officer had a record of it, and has none now."""
        stands = self._newest is not None and self._newest.after is not None
        return self._is_changed and not stands

    def _try(self) -> None:
        asker = self._asker()
        if asker is not None:
            _turn_to(asker)
        if QApplication.activeModalWidget() is not None:
            return
        if not self._is_gone and self._ask() and self._drafts.form is not None:
            self._end()
            self._fill(self._drafts.form)
        elif not self._is_busy():
            self._give_up_in_time()

    def _give_up_in_time(self) -> None:
        self._tries -= 1
        if self._tries < 0:
            self._end()
            self._show_as_text()

    def _asker(self) -> QObject | None:
        its = (each for each in self._askers() if type(each).__name__ == self._draft.way.asker)
        return next(its, None)

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _ask(self) -> bool:
        """Ask once more, as it was asked for; False where nobody can."""
        way, asker = self._draft.way, self._asker()
        ask = getattr(asker, way.ask, None) if way.ask.lstrip("_").startswith(ASKS) else None
        if callable(ask):
            with suppress(TypeError, ValueError):
                ask(*_given(ask, way.given))
                return True
        return False

    def _fill(self, form: QDialog) -> None:
        if not put_back(form, self._draft.fields):
            form.reject()
            self._show_as_text()
            return
        words = self._drafts.words
        notice, layout = NoticeLine(words.tr("&Throw it away"), form), form.layout()
        notice.way_taken.connect(form.reject)
        if layout is not None:
            layout.setMenuBar(notice)
        notice.show_notice(self._told())
        self._drafts.put_aside()

    def _show_as_text(self) -> None:
        LostForm(self._draft, self._told(), self._drafts).open()

    def _told(self) -> str:
        words, at = self._drafts.words, self._draft.left_at.astimezone()
        told = words.tr("Brought back as you left it on {day} at {time}; it is not kept yet.")
        text = told.format(day=day(words, at.date()), time=f"{at:%H:%M}")
        if self._is_gone:
            gone = words.tr("What it was about was taken back meanwhile.")
            return f"{text} {gone}"
        if self._is_changed:
            changed = words.tr("The record was changed meanwhile: compare before you save.")
            return f"{text} {changed}"
        return text


def _turn_to(asker: QObject) -> None:
    """Show the tabs that it stands in; a tab may read what it shows only then."""
    page = asker if isinstance(asker, QWidget) else asker.parent()
    while isinstance(page, QWidget):
        above = page.parentWidget()
        book = above.parentWidget() if isinstance(above, QStackedWidget) else None
        if isinstance(book, QTabWidget):
            book.setCurrentWidget(page)
        page = above


def _given(ask: Callable[..., object], data: str) -> tuple[Any, ...]:
    """What was given to ``ask``, read by the types that it asks for.

    Raises:
        TypeError: it asks for something else now.
        ValueError: likewise.
    """
    types, values = get_type_hints(ask), json.loads(data)
    names = [name for name in inspect.signature(ask).parameters if name in types]
    return tuple(from_json(types[n], each) for n, each in zip(names, values, strict=True))
