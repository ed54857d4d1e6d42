"""Names of the parts of both countries, as ``data/tables/region_groups.csv`` has their keys."""

from __future__ import annotations

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_NAMES = {
    "Central": QT_TRANSLATE_NOOP("words", "Central India"),
    "East": QT_TRANSLATE_NOOP("words", "East India"),
    "Islands": QT_TRANSLATE_NOOP("words", "Islands of India"),
    "North": QT_TRANSLATE_NOOP("words", "North India"),
    "North-East": QT_TRANSLATE_NOOP("words", "North-East India"),
    "South": QT_TRANSLATE_NOOP("words", "South India"),
    "West": QT_TRANSLATE_NOOP("words", "West India"),
    "Hokkaido": QT_TRANSLATE_NOOP("words", "Hokkaido"),
    "Tohoku": QT_TRANSLATE_NOOP("words", "Tohoku"),
    "Kanto": QT_TRANSLATE_NOOP("words", "Kanto"),
    "Chubu": QT_TRANSLATE_NOOP("words", "Chubu"),
    "Kansai": QT_TRANSLATE_NOOP("words", "Kansai"),
    "Chugoku": QT_TRANSLATE_NOOP("words", "Chugoku"),
    "Shikoku": QT_TRANSLATE_NOOP("words", "Shikoku"),
    "Kyushu-Okinawa": QT_TRANSLATE_NOOP("words", "Kyushu and Okinawa"),
}


def part_name(words: Words, key: str) -> str:
    """The name of a part of either country; a key that is not known stays as it is."""
    return words.tr(_NAMES[key]) if key in _NAMES else key
