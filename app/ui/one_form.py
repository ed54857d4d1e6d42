"""The one form that a view has open while it asks the officer for something."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.domain.problems import ProblemError
from app.ui.drafts import NOTHING, Thing, watch_form
from app.words.catalogue import Words
from app.words.problems.sentences import told


class Form(Protocol):
    """A dialog that stays open while something is to be mended."""

    finished: Any

    def setAttribute(self, attribute: Qt.WidgetAttribute) -> None: ...  # noqa: N802 - Qt's

    def open(self) -> None: ...

    def accept(self) -> None: ...

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; nothing typed is lost."""


class OneForm:
    """Mixed into a view with ``_words``: opens a form, and closes it when all is kept."""

    _words: Words
    _form: Form | None = None

    def close_form(self) -> None:
        """What was asked for is kept: the form may go."""
        if self._form is not None:
            self._form.accept()

    def show_form_problem(self, error: ProblemError) -> None:
        """Say in the open form what is to be mended; nothing typed is lost."""
        if self._form is not None:
            self._form.show_problem(told(self._words, error))

    def _open_form(self, form: Form, ask: Any, *given: object, thing: Thing = NOTHING) -> None:
        """Open ``form``, for which this view's method ``ask`` was ``given`` these.

        ``thing`` is what it is about, as the log names it: where the program is cut off, a start
        finds it, asks again and puts back what was typed.
        """
        self._form = form
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.finished.connect(self._forget_form)
        form.open()
        if isinstance(form, QDialog):
            watch_form(form, ask, given, thing)

    def _forget_form(self) -> None:
        self._form = None
