"""What real delegations were like: the defaults of a new visit, shown as such."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from app.domain.visit_record import Move, VisitRecord, VisitState
from app.domain.visits import Direction, Lead, PastVisit

USABLE = frozenset(("full", "planned"))
"""Qualities of dates that tell first and last day; the others know a meeting or a month."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Of ``count`` known values the median, the least and the greatest."""

    count: int
    median: float
    least: int
    greatest: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Length in days, number of travellers, and starts by month (January first).

    ``visits`` is how many were looked at; a spread is None where no value is known.
    """

    direction: Direction | None
    visits: int
    days: Spread | None
    size: Spread | None
    starts_by_month: tuple[int, ...]


def calibrate(past: Iterable[PastVisit], direction: Direction | None = None) -> Calibration:
    """What ``past`` delegations tell, of one direction or of both (None)."""
    seen = [visit for visit in past if direction in (None, visit.direction)]
    months = [visit.start.month for visit in seen if visit.start]
    return Calibration(
        direction,
        len(seen),
        _spread([days for visit in seen if (days := _days(visit))]),
        _spread([visit.delegation_size for visit in seen if visit.delegation_size]),
        tuple(months.count(month) for month in range(1, 13)),
    )


def drafted(
    lead: Lead, direction: Direction, start: date, on: date, known: Calibration
) -> VisitRecord:
    """An idea of the day ``on`` as long and as large as real delegations at the median.

    Its id and regions are still empty; what is not known is left open (a length of one day).
    """
    days = round(known.days.median) if known.days else 1
    end = start + timedelta(days=days - 1)
    history = (Move(VisitState.IDEA, on),)
    size = round(known.size.median) if known.size else None
    return VisitRecord("", lead, direction, start, end, (), (), history, size=size)


def _days(visit: PastVisit) -> int:
    if visit.date_quality not in USABLE or not visit.start or not visit.end:
        return 0
    return (visit.end - visit.start).days + 1


def _spread(values: Sequence[int]) -> Spread | None:
    if not values:
        return None
    return Spread(len(values), float(median(values)), min(values), max(values))
