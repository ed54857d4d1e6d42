"""Figures with their units, as they are read."""

from __future__ import annotations

from app.domain.provenance import Figure
from app.words.amounts import rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

UNITS = {
    "persons": QT_TRANSLATE_NOOP("words", "{value} persons"),
    "percent": QT_TRANSLATE_NOOP("words", "{value}%"),
    "visits": QT_TRANSLATE_NOOP("words", "{value} visits"),
    "person-nights": QT_TRANSLATE_NOOP("words", "{value} nights"),
    "percent of gross value added": QT_TRANSLATE_NOOP("words", "{value}%"),
    "rooms": QT_TRANSLATE_NOOP("words", "{value} rooms"),
    "passports": QT_TRANSLATE_NOOP("words", "{value} passports"),
    "sites": QT_TRANSLATE_NOOP("words", "{value} sites"),
    "km2": QT_TRANSLATE_NOOP("words", "{value} km²"),
    "ha": QT_TRANSLATE_NOOP("words", "{value} ha"),
    "persons per km2": QT_TRANSLATE_NOOP("words", "{value} persons per km²"),
    "million visits": QT_TRANSLATE_NOOP("words", "{value} million visits"),
    "thousand tonnes": QT_TRANSLATE_NOOP("words", "{value} thousand tonnes"),
    "MW": QT_TRANSLATE_NOOP("words", "{value} MW"),
    "INR": QT_TRANSLATE_NOOP("words", "₹{value}"),
    "INR crore": QT_TRANSLATE_NOOP("words", "₹{value} crore"),
    "JPY million": QT_TRANSLATE_NOOP("words", "¥{value} million"),
    "JPY thousand": QT_TRANSLATE_NOOP("words", "¥{value} thousand"),
}
_BARE = ("number", "ratio", "0/1")
_WHOLE_FROM = 1000.0


def figure_told(words: Words, figure: Figure, value: str = "") -> str:
    """A figure with its unit; from a thousand on without what stands behind the point.

    ``value`` is how the number is written where no digit of it may be lost.
    """
    whole = abs(figure.value) >= _WHOLE_FROM or figure.value.is_integer()
    value = value or (rounded(words, figure.value) if whole else f"{figure.value:.4g}")
    if figure.unit in UNITS:
        return words.tr(UNITS[figure.unit]).format(value=value)
    return value if figure.unit in _BARE else with_unit(words, value, figure.unit)


def with_unit(words: Words, value: str, unit: str) -> str:
    """A quantity with a unit that is told in words; either may be empty."""
    told = words.text(unit)
    if not (value and told):
        return value or told
    return words.tr("{value} {unit}").format(value=value, unit=told)
