"""Yearly rules (``12-29`` to ``01-03``) written out as days of a year."""

from __future__ import annotations

from calendar import isleap
from datetime import date


def in_year(start: str, end: str, year: int) -> tuple[date, date] | None:
    """The span from ``start`` to ``end`` (MM-DD, both included) that begins in ``year``.

    An end before the start lies in the next year. In a year without 29 February a span that
    starts on it starts on 1 March, and one that ends on it ends on 28 February; None where
    nothing is left.

    Raises:
        ValueError: not two days of a year.
    """
    first = _day(year, start, before=False)
    last = _day(year + (end < start), end, before=True)
    return (first, last) if first <= last else None


def _day(year: int, month_day: str, *, before: bool) -> date:
    if month_day == "02-29" and not isleap(year):
        return date(year, 2, 28) if before else date(year, 3, 1)
    return date.fromisoformat(f"{year:04}-{month_day}")
