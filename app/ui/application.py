"""The running program: opens the store, builds the window, answers to language and theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.problems import ProblemError
from app.services.first_page import Look
from app.ui.appearance import Appearance
from app.ui.crash import CrashHook
from app.ui.kit.garbage import Collector
from app.ui.kit.slices import Slices
from app.ui.kit.tasks import Lease, Runner
from app.ui.main_window import MainWindow
from app.ui.messages import Messages
from app.ui.opening import Opened, Opening, Outside, restore_shape
from app.ui.rooms.places import places

if TYPE_CHECKING:  # a start shows its window before it loads any of these
    from pathlib import Path

    from app.domain.settings import Settings
    from app.services.task import TaskHandle
    from app.services.use_cases.desk import UseCases
    from app.services.use_cases.upkeep import UpkeepCases
    from app.ui.drafts import Drafts
    from app.ui.kit.message_bar import MessageBar
    from app.ui.left_open import LeftOpen
    from app.ui.rooms.early import EarlyToday
    from app.ui.rooms.rooms import Rooms

BACKUP_AFTER_MS = 10_000
FIRST_PAGE_AFTER_MS = 5_000
SCREENS_AFTER_MS = 3_000


class DeskApplication(QObject):
    """Holds what outlives a window: store, threads, translators, preferences."""

    def __init__(self, app: QApplication, outside: Outside) -> None:
        super().__init__()
        self._app = app
        self._outside = outside
        self._garbage = Collector(self)
        self._runner = Runner(self)
        self._lease: Lease | None = None
        self._appearance = Appearance(app, outside.words_in, outside.resources, outside.language)
        self._crash = CrashHook(self._appearance.words, outside.log_file, self)
        self._crash.install()
        self._messages = Messages(self, self._appearance, self._runner, self._crash, self)
        self._cases: UseCases | None = None
        self._rooms: Rooms | None = None
        self._keeps_first_page = False
        self._left_open: LeftOpen | None = None
        self._drafts: Drafts | None = None
        self._tell_once_open: Callable[[MessageBar], None] | None = None
        self.window: MainWindow | None = None
        self.opening = Opening(outside, self._appearance, self._runner, self._crash, self)
        self.opening.shown.connect(lambda: Slices(self._rest(), self))
        self.opening.opened.connect(self._on_open)

    def start(self) -> None:
        """Show the window, open the store, and join the two."""
        self.opening.start()

    @property
    def exit_code(self) -> int:
        """0, or why the store could not be opened."""
        return self.opening.exit_code

    @property
    def upkeep(self) -> UpkeepCases | None:
        """What looks after the store, while one is open."""
        return self._cases.upkeep if self._cases is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether some work is under way."""
        return self._runner.is_busy

    def close(self) -> None:
        """Keep what is not kept yet, stop the threads, let go of the store and the windows."""
        if self._rooms is not None:
            self._rooms.rest()
        self._let_go_of_store()
        self._crash.uninstall()
        self._appearance.drop()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        self.opening.close()
        self._garbage.stop()

    def _restore(self, backup: Path) -> None:
        """Let go of the store, put ``backup`` in its place, and open what is there then."""
        assert self._rooms is not None  # noqa: S101 - a window is open
        words, rescue = self._appearance.words, self._outside.rescue

        def restored(aside: Path | None) -> None:
            text = words.tr(
                "The backup {file} is the store now. The former store was set aside as {aside}."
            )
            done = text.format(file=backup, aside=aside)
            self._open_anew(lambda bar: bar.show_notice(done))

        self._rooms.rest()
        self._let_go_of_store()
        self._runner.run(lambda _: rescue.restore(backup), restored, self._not_restored)

    def _not_restored(self, error: Exception) -> None:
        from app.words.problems.sentences import told

        if isinstance(error, ProblemError):
            why = told(self._appearance.words, error)
            self._open_anew(lambda bar: bar.show_problem(why))
        else:
            self._open_anew(None)
            self._crash.report(error)

    def _open_anew(self, tell: Callable[[MessageBar], None] | None) -> None:
        """Start again in the same process; ``tell`` is called once the store is open."""
        former, self.window = self.window, None
        self._tell_once_open = tell
        self.opening.start()
        if former is not None:
            former.close()
            former.deleteLater()

    def _let_go_of_store(self) -> None:
        self._runner.shut_down()
        if self._cases is not None:
            if self._keeps_first_page:
                self._renew_first_page()
            self._cases.close()
            self._cases = None
        if self._left_open is not None:
            self._left_open.close()
            self._left_open = None

    def _keep_first_page(self) -> None:
        """Work out what the next start will show, now that the first screens stand."""
        self._keeps_first_page = True
        self._runner.run(lambda _: self._renew_first_page(), lambda _: None, self._messages.problem)

    def _renew_first_page(self) -> None:
        from app.ui.rooms.today import days_told

        cases, words, pages = self._cases, self._appearance.words, self._outside.first_pages
        look = _look_of(self._settings)
        is_usual = look.language == words.language  # the next start will speak as settings say
        if cases is not None and is_usual and not pages.is_current():
            pages.keep(look, lambda: days_told(cases, words))

    def _rest(self) -> Iterator[Callable[[], object]]:
        """What the first picture could do without."""
        from app.ui.kit.focus_ring import FocusRing

        yield lambda: FocusRing(self._app, self)
        if self.opening.window is not None:
            yield from self.opening.window.icon_steps(self._appearance.icons)
        yield from self._appearance.rest()

    def _on_open(self, opened: Opened) -> None:
        """Furnish the window that stands, unless the settings ask for another look."""
        from app.ui.rooms.navigation import screen_parts

        self._cases = opened.cases
        self._appearance.know(opened.cases.texts())
        if self._appearance.use(_look_of(opened.settings)):
            self._crash.use(self._appearance.words)
            self._show_window(opened.settings, opened.screen)
            self.opening.close()
        else:
            window, early = self.opening.window, self.opening.early
            self._show_window(opened.settings, opened.screen, window, early)
            self.opening.let_go()
        self._bring_back()
        if self._tell_once_open is not None and self.window is not None:
            self._tell_once_open(self.window.message_bar)
        self._tell_once_open = None
        self._back_up_once_quiet()
        QTimer.singleShot(FIRST_PAGE_AFTER_MS, self, self._keep_first_page)
        self._app.styleHints().colorSchemeChanged.connect(self._use_theme)
        self._garbage.begin()
        QTimer.singleShot(SCREENS_AFTER_MS, self, lambda: Slices(screen_parts(), self))

    def _bring_back(self) -> None:
        """After a start that was cut off: what was open then is open again."""
        from app.ui.left_open import LeftOpen
        from app.ui.rooms.open_again import open_again

        self._left_open = LeftOpen(self._outside.log_file().parent)
        if self._left_open.found is not None and self.window is not None and self._rooms:
            open_again(self._rooms, self.window, self._left_open.found)
        self._keep_open()
        self._bring_form_back()

    def _keep_open(self, *_: object) -> None:
        """Remember what is open, should the program be cut off."""
        from app.ui.rooms.open_again import what_is_open

        if self._left_open is not None and self.window is not None and self._rooms is not None:
            self._left_open.keep(what_is_open(self._rooms, self.window))

    def _bring_form_back(self) -> None:
        """A form that was open then opens again, with what was typed into it."""
        from app.ui.rooms.open_forms import bring_form_back

        if self._rooms is not None and self._drafts is not None:
            bring_form_back(self._rooms, self._drafts, self, lambda: self._runner.is_busy)

    def _back_up_once_quiet(self) -> None:
        """Look through the store and make the day's backup when the first screens are shown."""
        cases = self._cases

        def back_up(_: TaskHandle) -> None:
            if cases is not None:
                cases.upkeep.refuse_if_damaged()
                cases.upkeep.back_up_daily()

        def start() -> None:
            self._runner.run(back_up, lambda _: None, self._messages.problem)

        QTimer.singleShot(BACKUP_AFTER_MS, self, start)

    def _show_window(
        self,
        settings: Settings,
        screen: str,
        window: MainWindow | None = None,
        early: EarlyToday | None = None,
    ) -> None:
        """Furnish ``window``, or a new one in the language in use that takes the old one's place.

        ``early`` is the first screen where a start has built it already.
        """
        from app.ui.rooms.furnish import furnish, offer_tour
        from app.ui.rooms.open_forms import keep_drafts
        from app.ui.rooms.rooms import Rooms, Surroundings

        assert self._cases is not None  # noqa: S101 - the store is open by now
        words = self._appearance.words
        if self._lease is not None:
            self._lease.end()
        self._lease = Lease(self._runner, self._messages.refusal)
        given = Surroundings(
            words,
            self._cases,
            self._lease.run,
            self._messages.problem,
            self._outside.resources,
            lambda: "dark" if self._appearance.is_dark else "light",
        )
        former, self.window = self.window, None
        rooms = Rooms(given, settings, self)
        rooms.early = early
        if self._rooms is not None:
            rooms.stay_at(self._rooms)
            self._rooms.deleteLater()
        self._rooms = rooms
        if window is None:
            window = MainWindow(words, places(words))
            restore_shape(window)
            window.show_icons(self._appearance.icons)
        furnish(window, self._rooms)
        self._join(window, self._rooms)
        self.window = window
        self._messages.tell_if_only_read()
        self._drafts = keep_drafts(self._rooms, window, self._outside.drafts())
        window.begin(screen)
        window.show()
        offer_tour(self._rooms, window)
        if former is not None:
            former.close()
            former.deleteLater()

    def _join(self, window: MainWindow, rooms: Rooms) -> None:
        rooms.changed.connect(window.on_changes)
        rooms.changed.connect(self._messages.tell_kept)
        self._runner.busy_changed.connect(window.show_busy)
        window.theme_chosen.connect(self._on_theme)
        window.language_chosen.connect(self._on_language)
        window.undo_wanted.connect(partial(self._step_through_changes, "undo"))
        window.redo_wanted.connect(partial(self._step_through_changes, "redo"))
        window.settings_wanted.connect(self._ask_settings)
        rooms.screen_wanted.connect(window.open_screen)
        rooms.noted.connect(window.show_note)
        rooms.restore_wanted.connect(self._restore)
        for opened in (window.screen_shown, rooms.region_chosen, rooms.region_clicked):
            opened.connect(self._keep_open)
        rooms.pair_opened.connect(self._keep_open)
        window.closed.connect(lambda: self._on_closed(window))

    @property
    def _settings(self) -> Settings:
        assert self._rooms is not None  # noqa: S101 - a window is open
        return self._rooms.settings

    def _on_theme(self, theme: str) -> None:
        assert self._rooms is not None  # noqa: S101 - a window is open
        self._rooms.change_settings(theme=theme)
        self._use_theme()

    def _use_theme(self) -> None:
        self._appearance.use_theme(self._settings.theme)
        if self.window is not None and self._rooms is not None:
            self.window.show_icons(self._appearance.icons)
            self._rooms.theme_shown.emit("dark" if self._appearance.is_dark else "light")

    def _on_language(self, language: str) -> None:
        from app.domain.regions import Language

        self._use_settings({"language": Language(language)})

    def _ask_settings(self) -> None:
        assert self.window is not None  # noqa: S101 - a window is open
        from app.ui.drafts import watch_form
        from app.ui.settings_dialog import show_settings

        dialog = show_settings(
            self._appearance.words, self._settings, self._use_settings, self.window
        )
        watch_form(dialog, self._ask_settings)

    def _use_settings(self, chosen: Mapping[str, object]) -> None:
        """Take new preferences and build the window anew in them."""
        assert self.window is not None  # noqa: S101 - a window is open
        assert self._rooms is not None  # noqa: S101
        self._appearance.language = ""
        self._rooms.change_settings(**chosen)
        self._rooms.keep_settings()
        QSettings().setValue("window/shape", self.window.saveGeometry())
        self._appearance.use(_look_of(self._settings))
        self._crash.use(self._appearance.words)
        self._show_window(self._settings, self.window.current_key)

    def _step_through_changes(self, step: str) -> None:
        """Undo or redo; the log tells that it was done so."""
        assert self._rooms is not None  # noqa: S101 - a window is open
        assert self._cases is not None  # noqa: S101
        rooms, upkeep, words = self._rooms, self._cases.upkeep, self._appearance.words
        act, reason, note = {
            "undo": (upkeep.undo, words.tr("Undone"), words.tr("The last change is undone.")),
            "redo": (upkeep.redo, words.tr("Done again"), words.tr("The change is done again.")),
        }[step]
        self._runner.run(
            lambda _: rooms.told(act(reason)),
            lambda _: self._messages.note(note),
            self._messages.problem,
        )

    def _on_closed(self, window: MainWindow) -> None:
        if window is self.window:
            QSettings().setValue("window/shape", window.saveGeometry())


def _look_of(settings: Settings) -> Look:
    return Look(settings.language, settings.theme, settings.text_percent, settings.number_format)
