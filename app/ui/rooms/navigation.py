"""Every screen, in the order of the navigation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from app.ui.rooms.data import data
from app.ui.rooms.exchange import exchange
from app.ui.rooms.flights import flights
from app.ui.rooms.forums import forums
from app.ui.rooms.map import map_, prepare_map
from app.ui.rooms.match import match
from app.ui.rooms.pair import pair
from app.ui.rooms.partnerships import partnerships
from app.ui.rooms.programme import programme
from app.ui.rooms.rooms import Rooms
from app.ui.rooms.today import today
from app.ui.rooms.visit import visits_and_records
from app.ui.screen import Entry, Screen
from app.words.catalogue import QT_TRANSLATE_NOOP

PREPARE_MAP_AFTER_MS = 4_000  # when the first screens have been shown

# Key (and name of the icon), title, and what builds it.
SCREENS: tuple[tuple[str, str, Callable[[Rooms], Screen]], ...] = (
    ("today", QT_TRANSLATE_NOOP("words", "Today"), today),
    ("match", QT_TRANSLATE_NOOP("words", "Match"), match),
    ("pair", QT_TRANSLATE_NOOP("words", "Pair"), pair),
    ("map", QT_TRANSLATE_NOOP("words", "Map"), map_),
    ("flights", QT_TRANSLATE_NOOP("words", "Flights"), flights),
    ("visits", QT_TRANSLATE_NOOP("words", "Visits"), visits_and_records),
    ("partnerships", QT_TRANSLATE_NOOP("words", "Partnerships"), partnerships),
    ("forums", QT_TRANSLATE_NOOP("words", "Forums"), forums),
    ("exchange", QT_TRANSLATE_NOOP("words", "Exchange"), exchange),
    ("programme", QT_TRANSLATE_NOOP("words", "Programme"), programme),
    ("data", QT_TRANSLATE_NOOP("words", "Data"), data),
)


def entries(rooms: Rooms) -> tuple[Entry, ...]:
    """The navigation; a screen is built when it is first asked for."""
    words = rooms.given.words
    QTimer.singleShot(PREPARE_MAP_AFTER_MS, rooms, partial(prepare_map, rooms))
    rooms.screens = frozenset(key for key, _, _ in SCREENS)
    return tuple(
        Entry(key, words.tr(title), key, partial(build, rooms)) for key, title, build in SCREENS
    )
