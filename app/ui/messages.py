"""What the window says: that a change is kept, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.domain.problems import ProblemError
from app.ui.appearance import Appearance
from app.ui.crash import CrashHook
from app.ui.kit.tasks import Runner
from app.words.catalogue import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # a start shows its window before it loads any of these
    from app.services.changes import Changes
    from app.services.use_cases.upkeep import UpkeepCases
    from app.ui.main_window import MainWindow

KEPT = {
    "plan": QT_TRANSLATE_NOOP("words", "The plan is kept."),
    "visit": QT_TRANSLATE_NOOP("words", "The record of the visit is kept."),
    "persons": QT_TRANSLATE_NOOP("words", "The list of who travels is kept."),
    "window": QT_TRANSLATE_NOOP("words", "Your change of the windows is kept."),
    "plan-settings": QT_TRANSLATE_NOOP("words", "The settings of plans are kept."),
    "tie": QT_TRANSLATE_NOOP("words", "Your record in the registry is kept."),
    "partnership": QT_TRANSLATE_NOOP("words", "Your file on the partnership is kept."),
    "wish": QT_TRANSLATE_NOOP("words", "The wish is kept."),
    "view": QT_TRANSLATE_NOOP("words", "Your saved views are kept."),
    "forum": QT_TRANSLATE_NOOP("words", "The forum is kept."),
    "meeting": QT_TRANSLATE_NOOP("words", "The meeting is kept."),
    "opportunity": QT_TRANSLATE_NOOP("words", "Your record of the opportunity is kept."),
    "practice": QT_TRANSLATE_NOOP("words", "Your record of the practice is kept."),
    "progress": QT_TRANSLATE_NOOP("words", "The entry of progress is kept."),
    "watch": QT_TRANSLATE_NOOP("words", "The watch list is kept."),
    "shortlist": QT_TRANSLATE_NOOP("words", "The shortlist is changed."),
    "route": QT_TRANSLATE_NOOP("words", "Your record of the route is kept."),
    "scenario": QT_TRANSLATE_NOOP("words", "The scenarios are kept."),
    "figure": QT_TRANSLATE_NOOP("words", "Your figures are kept."),
    "industry": QT_TRANSLATE_NOOP("words", "Your figures are kept."),
    "reference": QT_TRANSLATE_NOOP("words", "The newer reference data are in use."),
}


class Desk(Protocol):
    """What stands at the moment."""

    @property
    def window(self) -> MainWindow | None: ...

    @property
    def upkeep(self) -> UpkeepCases | None:
        """Of the store that is open."""


class Messages(QObject):
    """Speaks through the window of ``desk``, in the language in use.

    Where there is none, what went wrong goes to the crash report.
    """

    def __init__(
        self, desk: Desk, appearance: Appearance, runner: Runner, crash: CrashHook, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._runner = runner
        self._crash = crash

    def note(self, text: str) -> None:
        """Good news, which goes by itself."""
        if self._desk.window is not None:
            self._desk.window.show_note(text)

    def tell_if_only_read(self) -> None:
        """Say above every screen that nothing can be kept, where that is so."""
        words, window, upkeep = self._appearance.words, self._desk.window, self._desk.upkeep
        why = upkeep.hindrance if upkeep is not None else None
        if why is not None and window is not None:
            from app.words.problems.sentences import told

            only = words.tr("Opened for reading only: nothing can be kept. {why}")
            window.show_standing(only.format(why=told(words, why)))

    def tell_kept(self, changes: Changes) -> None:
        """Say that what the officer did is kept; preferences are kept in silence."""
        words = self._appearance.words
        for kind, text in KEPT.items():
            if kind in changes.kinds:
                self.note(words.tr(text))

    def refusal(self, error: Exception) -> None:
        """Of a screen that is gone: what it wanted kept and could not be is told all the same."""
        if isinstance(error, ProblemError):
            self.problem(error)

    def problem(self, error: Exception) -> None:
        """Tell a problem in its sentence; what else went wrong may come of a damaged store."""
        if isinstance(error, ProblemError) and self._desk.window is not None:
            from app.words.problems.sentences import told

            self._desk.window.show_failure(told(self._appearance.words, error))
        else:
            if self._desk.window is not None:
                self._desk.window.show_failure()
            self._look_for_damage(error)

    def _look_for_damage(self, error: Exception) -> None:
        """A damaged store is told in a sentence; anything else goes to the crash report."""
        upkeep = self._desk.upkeep
        if upkeep is None or self._desk.window is None:
            self._crash.report(error)
            return

        def answered(damage: Exception) -> None:
            (self.problem if isinstance(damage, ProblemError) else self._crash.report)(damage)

        self._runner.run(
            lambda _: upkeep.refuse_if_damaged(), lambda _: self._crash.report(error), answered
        )
