"""The months that a programme year is shown in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.visits import Visit

_DAY = timedelta(days=1)


def days_shown(year: int, visits: Iterable[Visit]) -> tuple[date, date]:
    """First and last day of ``year``, or of the months that visits reach beyond it."""
    kept = tuple(visits)
    first = min([date(year, 1, 1), *(visit.start.replace(day=1) for visit in kept)])
    last = max([date(year, 12, 31), *(_next_month(visit.end) - _DAY for visit in kept)])
    return first, last


def month_starts(first: date, last: date) -> tuple[date, ...]:
    """The first days of the months from ``first`` (itself the first of a month) to ``last``."""
    starts = [first]
    while (following := _next_month(starts[-1])) <= last:
        starts.append(following)
    return tuple(starts)


def _next_month(on: date) -> date:
    return (on.replace(day=28) + timedelta(days=4)).replace(day=1)
