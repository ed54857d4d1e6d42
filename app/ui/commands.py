"""Everything that can be done in the window now, as its menus, buttons and tabs offer it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QTabBar, QWidget

from app.words.catalogue import Words
from app.words.labels import plain

PATH_JOINT = " › "
WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Command:
    """``path`` says where it is found, ``keys`` how it is reached by keyboard (may be empty).

    ``english`` is its title in English, by which it is found in every language.
    """

    title: str
    path: str
    keys: str
    english: str
    run: Callable[[], None]


def menu_commands(bar: QMenuBar, words: Words) -> Iterator[Command]:
    """The enabled actions of all menus, in their order."""
    for action in bar.actions():
        yield from _of_action(action, (), words)


def screen_commands(screen: QWidget, name: str, words: Words) -> Iterator[Command]:
    """The buttons and tabs that can be used on a screen now, each once."""
    seen = set()
    for command in (*_of_buttons(screen, name, words), *_of_tabs(screen, name, words)):
        if command.title and command.title not in seen:
            seen.add(command.title)
            yield command


def _of_action(action: QAction, path: tuple[str, ...], words: Words) -> Iterator[Command]:
    text, menu = action.text(), action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner, (*path, plain(text)), words)
    elif text and action.isEnabled() and not action.isSeparator():
        place, keys = PATH_JOINT.join(path), _shown(action.shortcut())
        yield Command(plain(text), place, keys, plain(words.english(text)), action.trigger)


def _of_buttons(screen: QWidget, name: str, words: Words) -> Iterator[Command]:
    for button in screen.findChildren(QAbstractButton):
        text = button.text() if WORD.search(button.text()) else button.accessibleName()
        if button.isVisibleTo(screen) and button.isEnabled() and WORD.search(text):
            english, keys = plain(words.english(text)), _shown(button.shortcut())
            yield Command(plain(text), name, keys, english, button.click)


def _of_tabs(screen: QWidget, name: str, words: Words) -> Iterator[Command]:
    for bar in screen.findChildren(QTabBar):
        if bar.isVisibleTo(screen):
            for number in range(bar.count()):
                text, show = bar.tabText(number), partial(bar.setCurrentIndex, number)
                yield Command(plain(text), name, "", plain(words.english(text)), show)


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
