"""What stands in the menus. A start shows their names; this comes with the screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.kit.tool_row import show_tools
from app.ui.main_window import MainWindow
from app.ui.place import Place
from app.words.catalogue import Words

TOOLS = ("undo", "redo", "search", "folder", "export", "settings", "help")
LANGUAGES = (("en", "English"), ("ja", "日本語"), ("hi", "हिन्दी"))
IN_ENGLISH = {"ja": "Japanese", "hi": "Hindi"}
"""Languages are named in themselves, and found by these names too."""


@dataclass(frozen=True, slots=True)
class MenuAction:
    """One action of a menu; with an icon it stands among the tools too."""

    text: str
    shortcut: QKeySequence | QKeySequence.StandardKey | str
    do: Callable[[], None]
    icon: str = ""


def _without_state(do: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002
    """Qt tells a partial whether the action is ticked, or does not, by its version."""
    do()


def _screen_shortcut(number: int) -> str:
    """Ctrl and the screen's digit; after nine, Ctrl, Shift and the last digit."""
    return f"Ctrl+{number}" if number < 10 else f"Ctrl+Shift+{number % 10}"  # noqa: PLR2004


class Menus:
    """Fills the menus of ``window``, whose screens are ``places``."""

    def __init__(self, window: MainWindow, words: Words, places: Sequence[Place]) -> None:
        self._window = window
        self._words = words
        self._fill(
            window.file_menu,
            [
                MenuAction(
                    words.tr("&Settings…"), "Ctrl+,", window.settings_wanted.emit, "settings"
                ),
                MenuAction(words.tr("&Quit"), "Ctrl+Q", self._quit),
            ],
        )
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        self._fill(
            window.edit_menu,
            [
                MenuAction(words.tr("&Undo"), undo, window.undo_wanted.emit, "undo"),
                MenuAction(words.tr("&Redo"), redo, window.redo_wanted.emit, "redo"),
            ],
        )
        self._fill(
            window.view_menu,
            [
                MenuAction(
                    place.title,
                    _screen_shortcut(number),
                    partial(window.open_and_focus, place.key),
                )
                for number, place in enumerate(places, 1)
            ],
        )
        window.view_menu.addSeparator()
        self._themes = self._choice(
            window.view_menu.addMenu(words.tr("&Theme")),
            (
                ("system", words.tr("As the desktop")),
                ("light", words.tr("Light")),
                ("dark", words.tr("Dark")),
                ("contrast", words.tr("High contrast")),
            ),
            window.theme_chosen.emit,
        )
        self._languages = self._choice(
            window.view_menu.addMenu(words.tr("&Language")), LANGUAGES, window.language_chosen.emit
        )

    def show_choices(self, theme: str, language: str) -> None:
        """Tick the theme and the language in use."""
        for group, key in ((self._themes, theme), (self._languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == key)

    def add_file(self, actions: Sequence[MenuAction]) -> None:
        """Put these before what the File menu has."""
        menu = self._window.file_menu
        first = menu.actions()[0]
        for entry in actions:
            menu.insertAction(first, self._action(entry))
        menu.insertSeparator(first)

    def add_edit(self, actions: Sequence[MenuAction]) -> None:
        """Add to the Edit menu."""
        self._window.edit_menu.addSeparator()
        self._fill(self._window.edit_menu, actions)

    def add_help(self, actions: Sequence[MenuAction]) -> None:
        """Fill the Help menu."""
        self._fill(self._window.help_menu, actions)

    def show_tools(self) -> None:
        """Show the tools, now that the menus have what they will have."""
        words, window = self._words, self._window
        tools = {name: window.tools[name] for name in TOOLS}
        show_tools(window.menuBar(), tools, words.tr("Tools"))
        window.draw_tools()

    def _quit(self) -> None:
        self._window.close()

    def _fill(self, menu: QMenu, actions: Sequence[MenuAction]) -> None:
        for entry in actions:
            menu.addAction(self._action(entry))

    def _action(self, entry: MenuAction) -> QAction:
        action = QAction(entry.text, self._window)
        action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(partial(_without_state, entry.do))
        if entry.icon:
            self._window.tools[entry.icon] = action
        return action

    def _choice(
        self, menu: QMenu, names: Sequence[tuple[str, str]], chosen: Callable[[str], None]
    ) -> QActionGroup:
        group = QActionGroup(self._window)
        for key, name in names:
            action = group.addAction(name)
            action.setCheckable(True)
            action.setStatusTip(IN_ENGLISH.get(key, ""))
            action.setData(key)
            menu.addAction(action)
        group.triggered.connect(lambda action: chosen(action.data()))
        return group
