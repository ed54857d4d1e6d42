"""The names of the screens, in the order of the navigation; a start needs no more of them."""

from __future__ import annotations

from app.ui.place import Place
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

# Key (and name of the icon), and title.
PLACES = (
    ("today", QT_TRANSLATE_NOOP("words", "Today")),
    ("match", QT_TRANSLATE_NOOP("words", "Match")),
    ("pair", QT_TRANSLATE_NOOP("words", "Pair")),
    ("map", QT_TRANSLATE_NOOP("words", "Map")),
    ("flights", QT_TRANSLATE_NOOP("words", "Flights")),
    ("visits", QT_TRANSLATE_NOOP("words", "Visits")),
    ("partnerships", QT_TRANSLATE_NOOP("words", "Partnerships")),
    ("forums", QT_TRANSLATE_NOOP("words", "Forums")),
    ("exchange", QT_TRANSLATE_NOOP("words", "Exchange")),
    ("programme", QT_TRANSLATE_NOOP("words", "Programme")),
    ("data", QT_TRANSLATE_NOOP("words", "Data")),
)


def places(words: Words) -> tuple[Place, ...]:
    """The navigation in the language of ``words``."""
    return tuple(Place(key, words.tr(title)) for key, title in PLACES)
