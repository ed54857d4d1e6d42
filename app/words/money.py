"""Sums of money in the steps that the reader counts in: 億 and 万, करोड़ and लाख."""

from __future__ import annotations

from decimal import Decimal

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

UNITS = {
    "INR crore": (10**7, QT_TRANSLATE_NOOP("words", "₹{value}")),
    "JPY million": (10**6, QT_TRANSLATE_NOOP("words", "¥{value}")),
    "JPY thousand": (10**3, QT_TRANSLATE_NOOP("words", "¥{value}")),
    "USD million": (10**6, QT_TRANSLATE_NOOP("words", "US${value}")),
}
"""How much one of a unit of the reference is, and how its currency is told."""

_STEPS = {
    "ja": (
        (10**8, QT_TRANSLATE_NOOP("words", "{value} hundred million")),
        (10**4, QT_TRANSLATE_NOOP("words", "{value} ten thousand")),
    ),
    "hi": (
        (10**7, QT_TRANSLATE_NOOP("words", "{value} crore")),
        (10**5, QT_TRANSLATE_NOOP("words", "{value} lakh")),
    ),
}


def in_steps(words: Words, value: float, unit: str) -> tuple[float, str]:
    """A sum in the largest step that it reaches, and the text for it with a gap for the number.

    English keeps the unit of the source: the text is empty for it, and for what is no money.
    """
    if unit not in UNITS or words.language not in _STEPS:
        return value, ""
    size, currency = UNITS[unit]
    whole, told = Decimal(str(value)) * size, words.tr(currency)
    for step, text in _STEPS[words.language]:
        if abs(whole) >= step:
            return float(whole / step), told.format(value=words.tr(text))
    return float(whole), told
