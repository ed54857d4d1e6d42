"""A start: the window with the first screen as it was left, then the store, then everything.

The window is there before the store is open and before most of the program is loaded. What it
shows is a page that was worked out from the store as it still stands, or that it is being opened.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, QSize, QTimer, Signal

from app.domain.problems import ProblemError
from app.services.first_page import FirstPages
from app.ui.appearance import Appearance
from app.ui.crash import CrashHook, log_to
from app.ui.main_window import MainWindow
from app.ui.rooms.early import EarlyToday, early_today
from app.ui.rooms.places import places

if TYPE_CHECKING:
    from app.domain.settings import Settings
    from app.services.drafts import DraftShelf
    from app.services.rescue import Rescue
    from app.services.task import TaskHandle
    from app.services.use_cases.desk import UseCases
    from app.ui.kit.tasks import Runner
    from app.ui.start_page import StartPage
    from app.words.catalogue import Words

PATIENCE_MS = 250
"""How long the store waits for the window's first picture: one that is minimised has none."""

TITLE_BAR_PX = 40
"""What desktops put above a window at most; the screen's available size does not tell of it."""

CANNOT_OPEN = 2
NEWCOMER_SEES = "match"
"""The first screen while nothing of the officer's is kept: a ranking; afterwards it is Today."""


class Outside(NamedTuple):
    """What the program is started with; ``language`` is empty where the settings decide."""

    open_desk: Callable[[TaskHandle], UseCases]
    rescue: Rescue
    first_pages: FirstPages
    drafts: Callable[[], DraftShelf]
    words_in: Callable[[str], Words]
    resources: Path
    log_file: Callable[[], Path]
    language: str


class Opened(NamedTuple):
    """An open store, its settings, and the key of the screen that is shown to begin with."""

    cases: UseCases
    settings: Settings
    screen: str


class Opening(QObject):
    """Tells of the window's first picture (``shown``), and of the open store (``opened``).

    ``window`` is there from ``start`` on; ``exit_code`` stays 0 unless the store stays closed.
    """

    shown = Signal()
    opened = Signal(object)

    def __init__(
        self, outside: Outside, look: Appearance, runner: Runner, crash: CrashHook, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._outside = outside
        self._appearance = look
        self._runner = runner
        self._crash = crash
        self._is_waiting = True
        self.exit_code = 0
        self.window: MainWindow | None = None
        self.early: EarlyToday | None = None
        self.page: StartPage | None = None

    def start(self) -> None:
        """Show the window with what is known of the first screen, then open the store."""
        pages = self._outside.first_pages
        kept = pages.page(self._outside.language)
        self._appearance.use(pages.look() if kept is None else kept.look)
        words = self._appearance.words
        self._crash.use(words)
        self.window = window = MainWindow(words, places(words))
        self.early = early_today(words, kept.rows, window.room) if kept is not None else None
        if self.early is not None:
            window.show_page(self.early.view, "today")
        else:
            from app.ui.start_page import StartPage

            self.page = StartPage(words)
            window.show_page(self.page)
        restore_shape(window)
        self._is_waiting = True
        window.painted.connect(lambda: QTimer.singleShot(0, self, self._open))
        QTimer.singleShot(PATIENCE_MS, self, self._open)
        window.show()

    def let_go(self) -> None:
        """Somebody else took the window, or none is wanted any more."""
        self.window = self.early = None
        if self.page is not None:
            self.page.close()
            self.page.deleteLater()
            self.page = None

    def close(self) -> None:
        """Nobody took the window."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        self.let_go()

    def _open(self) -> None:
        """Open the store off the GUI thread, and load there what the screens will need."""
        if not self._is_waiting or self.window is None:
            return
        self._is_waiting = False
        self.shown.emit()
        self._runner.busy_changed.connect(self.window.show_busy)
        self._runner.run(self._read, self.opened.emit, self._on_refused, self._on_progress)

    def _read(self, handle: TaskHandle) -> Opened:
        with suppress(OSError):  # a folder that takes no log keeps no store closed
            log_to(self._outside.log_file())
        from app.domain.changelog import EditFilter
        from app.ui import left_open  # noqa: F401 - the GUI thread will find them loaded
        from app.ui.rooms import furnish  # noqa: F401

        cases = self._outside.open_desk(handle)
        cases.texts()  # read here, so that no window waits for them
        is_in_use = bool(cases.upkeep.edits(EditFilter(limit=1)))
        return Opened(cases, cases.upkeep.settings(), "today" if is_in_use else NEWCOMER_SEES)

    def _on_progress(self, fraction: float, note: str) -> None:
        if self.page is not None:
            self.page.show_progress(fraction, note)

    def _on_refused(self, error: Exception) -> None:
        from app.words.problems.sentences import told

        self.exit_code = CANNOT_OPEN
        if not isinstance(error, ProblemError):
            self._show_instead(str(error))
            self._crash.report(error)
            return
        text = told(self._appearance.words, error)
        print(text, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
        page = self._show_instead(text)
        if error.problems[0].code == "store-unreadable":
            self._offer_backup(page)

    def _show_instead(self, text: str) -> StartPage:
        """The problem takes the window's place: nothing that it shows can be worked with."""
        from app.ui.start_page import StartPage

        page = self.page or StartPage(self._appearance.words)
        self.page = page
        page.setParent(None)
        page.show_problem(text)
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        return page

    def _offer_backup(self, page: StartPage) -> None:
        """The newest good backup can take the damaged store's place."""
        from app.words import formats

        words, rescue = self._appearance.words, self._outside.rescue
        backups = rescue.backups()
        if not backups:
            return
        newest = backups[0]
        text = words.tr("&Bring back the backup of {day} (last change no. {number})").format(
            day=formats.day(words, newest.made_on), number=newest.last_change
        )

        def restored(_: object) -> None:
            self.exit_code = 0
            self.start()
            page.close()  # not before: the program ends with its last window
            page.deleteLater()

        page.offer(
            text,
            lambda: self._runner.run(
                lambda _: rescue.restore(newest.path), restored, self._on_refused
            ),
        )


def restore_shape(window: MainWindow) -> None:
    """As large, and where, the last window was; the first is no larger than the screen."""
    shape = QSettings().value("window/shape")
    if shape is not None:
        window.restoreGeometry(shape)
        return
    most = window.screen().availableSize() - QSize(0, TITLE_BAR_PX)
    window.resize(window.size().boundedTo(most))
