"""Names of the ways of travelling."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.ground import METHODS
from app.domain.journeys import Journey, Leg, Mode
from app.domain.regions import Region, RegionCode
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

MODES = {
    Mode.FLIGHT: QT_TRANSLATE_NOOP("words", "flight"),
    Mode.RAIL: QT_TRANSLATE_NOOP("words", "rail"),
    Mode.GROUND: QT_TRANSLATE_NOOP("words", "road"),
    Mode.SEA: QT_TRANSLATE_NOOP("words", "sea"),
}

_METHODS = {
    METHODS[Mode.GROUND]: QT_TRANSLATE_NOOP(
        "words",
        "Estimate by this program's settings: great-circle distance × detour factor at the "
        "stated road speed",
    ),
    METHODS[Mode.SEA]: QT_TRANSLATE_NOOP(
        "words",
        "Estimate by this program's settings: great-circle distance at the stated ferry speed",
    ),
    METHODS[Mode.RAIL]: QT_TRANSLATE_NOOP(
        "words",
        "Estimate by this program's settings: great-circle distance along the Shinkansen line at "
        "its stated speed",
    ),
}


def source_title(words: Words, title: str) -> str:
    """The title of a leg's source: that of a publication as it stands, of a method translated."""
    return words.tr(_METHODS[title]) if title in _METHODS else title


def mode_name(words: Words, mode: Mode) -> str:
    """The name of a way of travelling."""
    return words.tr(MODES[mode])


def way(words: Words, regions: Mapping[RegionCode, Region], journey: Journey) -> str:
    """A journey from place to place: capitals by name, airports by code."""
    steps = (_step(words, regions, leg) for leg in journey.legs)
    return " ".join([stop_name(words, regions, journey.legs[0].origin), *steps])


def _step(words: Words, regions: Mapping[RegionCode, Region], leg: Leg) -> str:
    by = " ".join(part for part in (mode_name(words, leg.mode), leg.carrier) if part)
    return f"—{by}→ {stop_name(words, regions, leg.destination)}"


def stop_name(words: Words, regions: Mapping[RegionCode, Region], code: str) -> str:
    """A stop of a journey: a region's capital by name, an airport by its code."""
    region = regions.get(RegionCode(code))
    return words.name(region.capital) if region else code
