"""Figures with their units, as they are read."""

from __future__ import annotations

from app.domain.provenance import Figure
from app.words.amounts import amount, rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.money import in_steps

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
    "USD million": QT_TRANSLATE_NOOP("words", "US${value} million"),
}
_BARE = ("number", "ratio", "0/1")
_WHOLE_FROM = 1000.0


def figure_told(words: Words, figure: Figure, exact: float | None = None) -> str:
    """A figure with its unit; from a thousand on without what stands behind the point.

    ``exact`` is another value of the figure, of which no digit may be lost.
    """
    given = figure.value if exact is None else exact
    number, text = in_steps(words, given, figure.unit)
    value = _short(words, number) if exact is None else amount(words, number)
    if not text and figure.unit in UNITS:
        text = words.tr(UNITS[figure.unit])
    if text:
        return text.format(value=value)
    return value if figure.unit in _BARE else with_unit(words, value, figure.unit)


def _short(words: Words, value: float) -> str:
    whole = abs(value) >= _WHOLE_FROM or value.is_integer()
    return rounded(words, value) if whole else f"{value:.4g}"


def with_unit(words: Words, value: str, unit: str) -> str:
    """A quantity with a unit that is told in words; either may be empty."""
    told = words.text(unit)
    if not (value and told):
        return value or told
    return words.tr("{value} {unit}").format(value=value, unit=told)
