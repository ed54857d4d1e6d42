"""The manual, in a window of its own beside the one that it explains."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.commands import Command, menu_commands, screen_commands
from app.ui.keyboard_page import KEYBOARD, keyboard_page
from app.ui.main_window import MainWindow
from app.ui.rooms.rooms import Rooms
from app.words.catalogue import Words
from app.words.figures_page import FIGURES, figures_page
from app.words.licences_page import LICENCES, licence_files, licences_page
from app.words.manual import Page, read_manual


class Help:
    """Made with the window; the manual is read when it is first asked for."""

    def __init__(self, rooms: Rooms, window: MainWindow) -> None:
        self._rooms = rooms
        self._main = window
        self._built = False
        self._at = ("", "")

    def open_current(self) -> None:
        """The page of the screen that is shown."""
        self.open(self._main.current_key)

    def open_keyboard(self) -> None:
        """The keys of this moment."""
        self.open(KEYBOARD)

    def open_figures(self) -> None:
        """What each criterion and indicator is."""
        self.open(FIGURES)

    def open_licences(self) -> None:
        """What the program is built with, and where its figures come from."""
        self.open(LICENCES)

    def open(self, key: str) -> None:
        """Open the page ``key``, or bring the window to the front with it."""
        if not self._built:
            self._build()
        words = self._rooms.given.words
        self._at = (self._main.current_key, self._main.current_title)
        self._window.clear_search()
        self._presenter.open(key, keyboard_page(words, commands_of(self._main, words)))
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._window.focus_search()

    def _build(self) -> None:
        from app.ui.screens.help.presenter import HelpPresenter
        from app.ui.screens.help.view import HelpWindow

        given = self._rooms.given
        folder = given.resources / "help" / given.words.language
        view = self._window = HelpWindow(given.words, folder, self._main)

        def written() -> Sequence[Page]:
            cases = given.cases
            weights = cases.match.weights()
            figures = figures_page(given.words, cases.vocabulary(), weights, *self._at)
            return figures, licences_page(given.words, licence_files(given.resources.parent))

        presenter = self._presenter = HelpPresenter(
            view, read_manual(folder, given.words), written, given.run, given.on_problem
        )
        view.page_chosen.connect(presenter.choose)
        view.link_followed.connect(presenter.follow)
        view.searched.connect(presenter.search)
        view.page_shown.connect(lambda key: self._rooms.beside.update(help=key))
        view.finished.connect(lambda _: self._rooms.beside.pop("help", None))
        self._built = True


def commands_of(window: MainWindow, words: Words) -> tuple[Command, ...]:
    """What can be done now: the menus first, then the screen that is shown."""
    shown = screen_commands(window.shown, window.current_title, words)
    return (*menu_commands(window.menuBar(), words), *shown)
