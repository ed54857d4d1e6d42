"""What can be done on the screens that are not shown, by name.

A screen is built when it is first shown, so that its buttons cannot be asked before: their names
stand in a table of their own. A test walks all screens and misses none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from app.ui.commands import PATH_JOINT, Command, menu_of, name_of
from app.ui.main_window import MainWindow
from app.ui.parts import bring_into_sight, part_of, tab_name
from app.ui.rooms.names import NAMES
from app.ui.rooms.rooms import Rooms
from app.words.labels import plain


def commands_elsewhere(rooms: Rooms, window: MainWindow) -> Iterator[Command]:
    """Every named button and tab of every screen; taken, the screen opens and it is pressed."""
    words = rooms.given.words
    for place in window.places:
        for part, labels in NAMES[place.key].items():
            path = PATH_JOINT.join(
                name for name in (place.title, words.tr(part) if part else "") if name
            )
            for label in labels:
                run = partial(reach, rooms, window, place.key, part, label)
                yield Command(plain(words.tr(label)), path, "", plain(label), run)


def reach(rooms: Rooms, window: MainWindow, key: str, part: str, label: str) -> None:
    """Open the screen ``key`` and press there what is called ``label``, once all is read."""
    window.open_screen(key)
    window.when_rested(partial(_press_or_say, rooms, window, part, label))


def _press_or_say(rooms: Rooms, window: MainWindow, part: str, label: str) -> None:
    words = rooms.given.words
    name = plain(words.tr(label))
    if not _press(window.shown, plain(words.tr(part)) if part else "", name):
        note = words.tr("“{name}” cannot be used now: choose on this screen what it is for.")
        rooms.noted.emit(note.format(name=name))


def _press(screen: QWidget, part: str, name: str) -> bool:
    """Whether something of this name could be brought into sight and pressed."""
    tabs, buttons = screen.findChildren(QTabBar), screen.findChildren(QAbstractButton)
    return any(_turn(bar, part, name) for bar in tabs) or any(
        _click(button, part, name) for button in buttons
    )


def _turn(bar: QTabBar, part: str, name: str) -> bool:
    for number in range(bar.count()):
        if tab_name(bar, number) == name and part_of(bar) == part:
            bring_into_sight(bar)
            bar.setCurrentIndex(number)
            return True
    return False


def _click(button: QAbstractButton, part: str, name: str) -> bool:
    inner = [action for action in menu_of(button) if plain(action.text()) == name]
    if part_of(button) != part or not (inner or plain(name_of(button)) == name):
        return False
    bring_into_sight(button)
    is_ready = button.isVisible() and button.isEnabled()
    if is_ready:
        _do(inner[0] if inner else button)
    return is_ready


def _do(pressed: QAbstractButton | QAction) -> None:
    if isinstance(pressed, QAction):
        pressed.trigger()
    else:
        pressed.click()
