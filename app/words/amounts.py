"""Figures as the reader writes them: in groups of three, or in lakh and crore."""

from __future__ import annotations

from decimal import Decimal

from app.words.catalogue import Words

DIGITS = 12
"""More would show how a computer keeps a number, not what a source says."""


def amount(words: Words, value: float) -> str:
    """``1234567.5`` as ``1,234,567.5`` or ``12,34,567.5``, nothing rounded that a source told."""
    whole, point, rest = f"{abs(value):.{DIGITS}g}".partition(".")
    if "e" in whole + rest:
        return f"{value:g}"
    sign = "−" if value < 0 else ""
    return sign + words.grouped(whole) + point + rest


def exact(words: Words, value: int | Decimal) -> str:
    """A count or a sum of money with every digit: ``Decimal("1250050.10")`` as ``12,50,050.10``."""
    whole, point, rest = f"{abs(Decimal(value)):f}".partition(".")
    sign = "−" if value < 0 else ""
    return sign + words.grouped(whole) + point + rest


def rounded(words: Words, value: float, decimals: int = 0) -> str:
    """``value`` to so many decimals, ``-0.04`` to one as ``0.0``: hours, points, kilometres."""
    return exact(words, Decimal(f"{value:z.{decimals}f}"))
