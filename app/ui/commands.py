"""Everything that can be done in the window now, as its menus, buttons and tabs offer it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from app.ui.parts import part_of, tab_name
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
    """The buttons and tabs that can be used on a screen now."""
    return each_once((*_of_buttons(screen, name, words), *_of_tabs(screen, name, words)))


def each_once(commands: Iterable[Command]) -> Iterator[Command]:
    """The first of every name and place."""
    seen = set()
    for command in commands:
        if command.title and (command.title, command.path) not in seen:
            seen.add((command.title, command.path))
            yield command


def name_of(button: QAbstractButton) -> str:
    """What stands on a button, or what a screen reader calls it where that is a sign."""
    return button.text() if WORD.search(button.text()) else button.accessibleName()


def menu_of(button: QAbstractButton) -> tuple[QAction, ...]:
    """What the menu of a button offers, where it has one."""
    menu = button.menu() if isinstance(button, QPushButton | QToolButton) else None
    return () if menu is None else tuple(each for each in menu.actions() if each.text())


def _of_action(action: QAction, path: tuple[str, ...], words: Words) -> Iterator[Command]:
    text, menu = action.text(), action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner, (*path, plain(text)), words)
    elif text and action.isEnabled() and not action.isSeparator():
        place, keys = PATH_JOINT.join(path), _shown(action.shortcut())
        english = action.statusTip() or plain(words.english(text))
        yield Command(plain(text), place, keys, english, action.trigger)


def _of_buttons(screen: QWidget, name: str, words: Words) -> Iterator[Command]:
    for button in screen.findChildren(QAbstractButton):
        text, path = name_of(button), _path(name, button)
        if button.isVisibleTo(screen) and button.isEnabled() and WORD.search(text):
            english, keys = plain(words.english(text)), _shown(button.shortcut())
            yield Command(plain(text), path, keys, english, button.click)
            for action in menu_of(button):
                yield from _of_action(action, (path,), words)


def _of_tabs(screen: QWidget, name: str, words: Words) -> Iterator[Command]:
    for bar in screen.findChildren(QTabBar):
        if bar.isVisibleTo(screen):
            path = _path(name, bar)
            for number in range(bar.count()):
                text, show = tab_name(bar, number), partial(bar.setCurrentIndex, number)
                yield Command(text, path, "", plain(words.english(text)), show)


def _path(name: str, widget: QWidget) -> str:
    part = part_of(widget)
    return PATH_JOINT.join((name, part)) if part else name


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
