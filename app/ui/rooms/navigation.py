"""Every screen, in the order of the navigation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from pkgutil import walk_packages

from PySide6.QtCore import QTimer

from app.ui.rooms.data import data
from app.ui.rooms.exchange import exchange
from app.ui.rooms.flights import flights
from app.ui.rooms.forums import forums
from app.ui.rooms.map import map_, prepare_map
from app.ui.rooms.match import match
from app.ui.rooms.pair import pair
from app.ui.rooms.partnerships import partnerships
from app.ui.rooms.places import PLACES
from app.ui.rooms.programme import programme
from app.ui.rooms.rooms import Rooms
from app.ui.rooms.today import today
from app.ui.rooms.visit import visits_and_records
from app.ui.screen import Build, Screen

BUILDERS: Mapping[str, Callable[[Rooms], Screen]] = {
    "today": today,
    "match": match,
    "pair": pair,
    "map": map_,
    "flights": flights,
    "visits": visits_and_records,
    "partnerships": partnerships,
    "forums": forums,
    "exchange": exchange,
    "programme": programme,
    "data": data,
}

PREPARE_MAP_AFTER_MS = 4_000  # when the first screens have been shown

# Key (and name of the icon), title, and what builds it.
SCREENS: tuple[tuple[str, str, Callable[[Rooms], Screen]], ...] = tuple(
    (key, title, BUILDERS[key]) for key, title in PLACES
)


def builders(rooms: Rooms) -> Mapping[str, Build]:
    """By key, what builds each screen when it is first asked for."""
    QTimer.singleShot(PREPARE_MAP_AFTER_MS, rooms, partial(prepare_map, rooms))
    rooms.screens = frozenset(BUILDERS)
    return {key: partial(build, rooms) for key, build in BUILDERS.items()}


def screen_parts() -> Iterator[Callable[[], object]]:
    """What loads the screens, a module at a time, so that no first click waits for them.

    Not the map, which brings the web engine.
    """
    for key in BUILDERS:
        if key != "map":
            package = import_module(f"app.ui.screens.{key}")
            for part in walk_packages(package.__path__, f"{package.__name__}."):
                yield partial(import_module, part.name)
