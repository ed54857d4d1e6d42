"""Screens and menus, put into a window that was shown empty.

Whoever imports this loads every library that the screens need at once.
"""

from __future__ import annotations

from functools import partial

from app.services import show_pair  # noqa: F401 - much of the program, and none of it Qt
from app.ui.kit import remembered, tab_order  # noqa: F401 - each screen is taken in by them
from app.ui.main_window import MainWindow
from app.ui.menus import Menus
from app.ui.rooms.assistance import assist, offer_tour
from app.ui.rooms.map import expect_map
from app.ui.rooms.navigation import builders
from app.ui.rooms.places import places
from app.ui.rooms.rooms import Rooms

__all__ = ["furnish", "offer_tour"]


def furnish(window: MainWindow, rooms: Rooms) -> None:
    """Give ``window`` its screens and menus; the caller opens the first screen."""
    words = rooms.given.words
    window.furnish(builders(rooms))
    window.neared.connect(partial(expect_map, rooms))
    menus = Menus(window, words, places(words))
    assist(rooms, window, menus)
    menus.show_choices(rooms.settings.theme, words.language)
