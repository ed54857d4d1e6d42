"""The running program: opens the store, builds the window, answers to language and theme."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.problems import ProblemError, refuse
from app.domain.regions import Language
from app.domain.settings import Settings
from app.services.changes import Changes
from app.services.rescue import Rescue
from app.services.task import TaskHandle
from app.ui.crash import CrashHook, log_to
from app.ui.i18n import QtTexts
from app.ui.kit.focus_ring import FocusRing
from app.ui.kit.tasks import Runner
from app.ui.left_open import LeftOpen, Open
from app.ui.main_window import MainWindow
from app.ui.rooms.assistance import assist, offer_tour
from app.ui.rooms.navigation import entries
from app.ui.rooms.rooms import Rooms, Surroundings
from app.ui.settings_dialog import show_settings
from app.ui.start_page import StartPage
from app.ui.theme import Icons, load_fonts, shown_theme, use_fonts, use_theme
from app.words import formats
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.problems.sentences import told

if TYPE_CHECKING:  # brings numpy and half the domain; the worker imports it while a page is shown
    from app.services.use_cases.desk import UseCases

PATIENCE_MS = 250
BACKUP_AFTER_MS = 10_000
CANNOT_OPEN = 2
NEWCOMER_SEES = "match"
"""The first screen while nothing of the officer's is kept: a ranking; afterwards it is Today."""

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


@dataclass(frozen=True, slots=True)
class Outside:
    """What the program is started with; ``language`` is empty where the settings decide."""

    open_desk: Callable[[TaskHandle], UseCases]
    rescue: Rescue
    words_in: Callable[[str], Words]
    resources: Path
    log_folder: Path
    language: str


def run_window(outside: Outside) -> int:
    """Show the window until it is closed; the exit code."""
    _require_display()
    app = make_application(outside.resources)
    desk = DeskApplication(app, outside)
    QTimer.singleShot(0, desk.start)
    code = app.exec()
    desk.close()
    return desk.exit_code or code


def _require_display() -> None:
    """Qt ends the process where there is no screen; say it in one sentence before.

    Raises:
        ProblemError: ``display-missing``.
    """
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not named:
        raise refuse("display-missing")


def make_application(resources: Path) -> QApplication:
    """The one ``QApplication``, with the shipped fonts."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setApplicationName("SetuHashi")
    QCoreApplication.setOrganizationName("SetuHashi")
    QGuiApplication.setDesktopFileName("setuhashi")
    app = QApplication(sys.argv[:1])
    load_fonts(resources / "fonts")
    return app


class DeskApplication(QObject):
    """Holds what outlives a window: store, threads, translators, preferences."""

    def __init__(self, app: QApplication, outside: Outside) -> None:
        super().__init__()
        self._app = app
        self._outside = outside
        self._texts = QtTexts(app)
        self._runner = Runner(self)
        self._words = outside.words_in(outside.language or "en")
        self._cases: UseCases | None = None
        self._rooms: Rooms | None = None
        self.window: MainWindow | None = None
        self.exit_code = 0
        self._crash = CrashHook(self._words, log_to(outside.log_folder), self)
        self._crash.install()
        self._left_open = LeftOpen(outside.log_folder)
        FocusRing(app, self)
        use_theme(app, "system", outside.resources)
        use_fonts(app, self._words.language)
        self._start_page = StartPage(self._words)
        app.setWindowIcon(Icons(outside.resources / "icons").icon("partnerships"))

    def start(self) -> None:
        """Open the store off the GUI thread; a page tells of it where that takes its time."""
        patience = QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(self._start_page.show)
        patience.start(PATIENCE_MS)

        def open_and_read(handle: TaskHandle) -> tuple[UseCases, Settings, str]:
            from app.domain.changelog import EditFilter

            cases = self._outside.open_desk(handle)
            is_in_use = bool(cases.upkeep.edits(EditFilter(limit=1)))
            return cases, cases.upkeep.settings(), "today" if is_in_use else NEWCOMER_SEES

        def opened(answer: tuple[UseCases, Settings, str]) -> None:
            patience.stop()
            self._on_open(*answer)

        def refused(error: Exception) -> None:
            patience.stop()
            self._on_refused(error)

        self._runner.run(open_and_read, opened, refused, self._start_page.show_progress)

    @property
    def is_busy(self) -> bool:
        """Whether some work is under way."""
        return self._runner.is_busy

    def close(self) -> None:
        """Keep what is not kept yet, stop the threads, let go of the store and the windows."""
        if self._rooms is not None:
            self._rooms.rest()
        self._runner.shut_down()
        if self._cases is not None:
            self._cases.close()
            self._cases = None
        self._crash.uninstall()
        self._left_open.close()
        for widget in (self.window, self._start_page):
            if widget is not None:
                widget.close()
                widget.deleteLater()

    def _on_open(self, cases: UseCases, settings: Settings, screen: str) -> None:
        self._cases = cases
        self._show_window(settings, screen)
        self._bring_back()
        self._start_page.close()
        self._back_up_once_quiet()
        self._app.styleHints().colorSchemeChanged.connect(self._use_theme)

    def _bring_back(self) -> None:
        """After a start that was cut off: what was open then is open again."""
        found, words = self._left_open.found, self._words
        if found is None or self.window is None or self._rooms is None:
            return
        if found.region:
            self._rooms.region_clicked.emit(found.region)
        if found.state and found.prefecture:
            self._rooms.pair_opened.emit(found.state, found.prefecture)
        if self.window.has_screen(found.screen):
            self.window.open_screen(found.screen)
        self._note(words.tr("SetuHashi was cut off last time. What was open is open again."))

    def _keep_open(self, *_: object) -> None:
        """Remember what is open, should the program be cut off."""
        if self.window is not None and self._rooms is not None:
            rooms, pair = self._rooms, self._rooms.pair or ("", "")
            self._left_open.keep(Open(self.window.current_key, rooms.region, *pair))

    def _back_up_once_quiet(self) -> None:
        """Make the day's backup when the first screens have been shown."""
        cases = self._cases

        def back_up(_: TaskHandle) -> None:
            if cases is not None:
                cases.upkeep.back_up_daily()

        def start() -> None:
            self._runner.run(back_up, lambda _: None, self._on_problem)

        QTimer.singleShot(BACKUP_AFTER_MS, self, start)

    def _on_refused(self, error: Exception) -> None:
        self.exit_code = CANNOT_OPEN
        if isinstance(error, ProblemError):
            text = told(self._words, error)
            print(text, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
            self._start_page.show_problem(text)
            if error.problems[0].code == "store-unreadable":
                self._offer_backup()
        else:
            self._start_page.show_problem(str(error))
            self._crash.report(error)

    def _offer_backup(self) -> None:
        """The newest good backup can take the damaged store's place."""
        words, rescue = self._words, self._outside.rescue
        backups = rescue.backups()
        if not backups:
            return
        newest = backups[0]
        text = words.tr("&Bring back the backup of {day}").format(
            day=formats.day(words, newest.made_on)
        )

        def restored(_: object) -> None:
            self.exit_code = 0
            self._start_page.show_progress(0.0, "")
            self.start()

        self._start_page.offer(
            text,
            lambda: self._runner.run(
                lambda _: rescue.restore(newest.path), restored, self._on_refused
            ),
        )

    def _show_window(self, settings: Settings, screen: str) -> None:
        """Build the window in the language of ``settings`` and let it take the old one's place."""
        assert self._cases is not None  # noqa: S101 - the store is open by now
        language = self._outside.language or settings.language
        self._words = replace(self._outside.words_in(language), numbers=settings.number_format)
        self._crash.use(self._words)
        self._texts.use(language, self._outside.resources / "translations")
        use_theme(self._app, settings.theme, self._outside.resources, settings.text_percent)
        use_fonts(self._app, language, settings.text_percent)
        icons = Icons(self._outside.resources / "icons")
        given = Surroundings(
            self._words,
            self._cases,
            self._runner.run,
            self._on_problem,
            self._outside.resources,
            lambda: shown_theme(self._settings.theme),
        )
        former, self.window = self.window, None
        self._runner.drop_answers()
        if self._rooms is not None:
            self._rooms.deleteLater()
        self._rooms = Rooms(given, settings, self)
        window = MainWindow(self._words, icons, entries(self._rooms))
        self._join(window, self._rooms)
        window.show_choices(settings.theme, language)
        self._restore_shape(window)
        self.window = window
        window.open_screen(screen)
        window.show()
        offer_tour(self._rooms, window)
        if former is not None:
            former.close()
            former.deleteLater()

    def _join(self, window: MainWindow, rooms: Rooms) -> None:
        rooms.changed.connect(window.on_changes)
        rooms.changed.connect(self._tell_kept)
        self._runner.busy_changed.connect(window.show_busy)
        window.theme_chosen.connect(self._on_theme)
        window.language_chosen.connect(self._on_language)
        window.undo_wanted.connect(partial(self._step_through_changes, "undo"))
        window.redo_wanted.connect(partial(self._step_through_changes, "redo"))
        window.settings_wanted.connect(self._ask_settings)
        rooms.screen_wanted.connect(window.open_screen)
        rooms.noted.connect(window.show_note)
        for opened in (window.screen_shown, rooms.region_chosen, rooms.region_clicked):
            opened.connect(self._keep_open)
        rooms.pair_opened.connect(self._keep_open)
        window.closed.connect(lambda: self._on_closed(window))
        assist(rooms, window)

    @property
    def _settings(self) -> Settings:
        return self._rooms.settings if self._rooms is not None else Settings()

    def _on_theme(self, theme: str) -> None:
        assert self._rooms is not None  # noqa: S101 - a window is open
        self._rooms.change_settings(theme=theme)
        self._use_theme()

    def _use_theme(self) -> None:
        settings = self._settings
        use_theme(self._app, settings.theme, self._outside.resources, settings.text_percent)
        if self.window is not None and self._rooms is not None:
            self.window.refresh_icons()
            self._rooms.theme_shown.emit(shown_theme(self._settings.theme))

    def _on_language(self, language: str) -> None:
        self._use_settings({"language": Language(language)})

    def _ask_settings(self) -> None:
        assert self.window is not None  # noqa: S101 - a window is open
        show_settings(self._words, self._settings, self._use_settings, self.window)

    def _use_settings(self, chosen: Mapping[str, object]) -> None:
        """Take new preferences and build the window anew in them."""
        assert self.window is not None  # noqa: S101 - a window is open
        assert self._rooms is not None  # noqa: S101
        self._outside = replace(self._outside, language="")
        self._rooms.change_settings(**chosen)
        self._rooms.keep_settings()
        QSettings().setValue("window/shape", self.window.saveGeometry())
        self._show_window(self._settings, self.window.current_key)

    def _step_through_changes(self, step: str) -> None:
        """Undo or redo; the log tells that it was done so."""
        assert self._rooms is not None  # noqa: S101 - a window is open
        assert self._cases is not None  # noqa: S101
        rooms, upkeep, words = self._rooms, self._cases.upkeep, self._words
        act, reason, note = {
            "undo": (upkeep.undo, words.tr("Undone"), words.tr("The last change is undone.")),
            "redo": (upkeep.redo, words.tr("Done again"), words.tr("The change is done again.")),
        }[step]
        self._runner.run(
            lambda _: rooms.told(act(reason)), lambda _: self._note(note), self._on_problem
        )

    def _note(self, text: str) -> None:
        if self.window is not None:
            self.window.show_note(text)

    def _on_closed(self, window: MainWindow) -> None:
        if window is self.window:
            QSettings().setValue("window/shape", window.saveGeometry())

    def _restore_shape(self, window: MainWindow) -> None:
        shape = QSettings().value("window/shape")
        if shape is not None:
            window.restoreGeometry(shape)

    def _tell_kept(self, changes: Changes) -> None:
        """Say that what the officer did is kept; preferences are kept in silence."""
        words = self._words
        for kind, text in KEPT.items():
            if kind in changes.kinds:
                self._note(words.tr(text))

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError) and self.window is not None:
            self.window.message_bar.show_problem(told(self._words, error))
        else:
            self._look_for_damage(error)

    def _look_for_damage(self, error: Exception) -> None:
        """A damaged store is told in a sentence; anything else goes to the crash report."""
        cases = self._cases
        if cases is None or self.window is None:
            self._crash.report(error)
            return

        def answered(damage: Exception) -> None:
            (self._on_problem if isinstance(damage, ProblemError) else self._crash.report)(damage)

        self._runner.run(
            lambda _: cases.upkeep.refuse_if_damaged(),
            lambda _: self._crash.report(error),
            answered,
        )
