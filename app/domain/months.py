"""The months that a programme year is shown in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.visits import Visit

_DAY = timedelta(days=1)


def days_shown(
    year: int, visits: Iterable[Visit], *, april_start: bool = False
) -> tuple[date, date]:
    """First and last day of programme year ``year``, or of the months that visits reach beyond."""
    kept = tuple(visits)
    month = 4 if april_start else 1
    begins, following = date(year, month, 1), date(year + 1, month, 1)
    first = min([begins, *(visit.start.replace(day=1) for visit in kept)])
    last = max([following - _DAY, *(_next_month(visit.end) - _DAY for visit in kept)])
    return first, last


def month_starts(first: date, last: date) -> tuple[date, ...]:
    """The first days of the months from ``first`` (itself the first of a month) to ``last``."""
    starts = [first]
    while (following := _next_month(starts[-1])) <= last:
        starts.append(following)
    return tuple(starts)


def _next_month(on: date) -> date:
    return (on.replace(day=28) + timedelta(days=4)).replace(day=1)
