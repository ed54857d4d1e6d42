"""Names of the ways of travelling."""

from __future__ import annotations

from app.domain.journeys import Mode
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_MODES = {
    Mode.FLIGHT: QT_TRANSLATE_NOOP("words", "flight"),
    Mode.RAIL: QT_TRANSLATE_NOOP("words", "rail"),
    Mode.GROUND: QT_TRANSLATE_NOOP("words", "road"),
    Mode.SEA: QT_TRANSLATE_NOOP("words", "sea"),
}


def mode_name(words: Words, mode: Mode) -> str:
    """The name of a way of travelling."""
    return words.tr(_MODES[mode])
