"""Names of the ways of travelling."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.journeys import Journey, Leg, Mode
from app.domain.regions import Region, RegionCode
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
