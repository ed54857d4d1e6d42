"""When a real delegation travelled, as exactly as its source tells."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.ties import last_day_of
from app.domain.visits import PastVisit
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, known_day, span

FULL = "full"
EXACTNESS: Mapping[str, str] = {
    FULL: QT_TRANSLATE_NOOP("words", "first and last day"),
    "planned": QT_TRANSLATE_NOOP("words", "as planned"),
    "part": QT_TRANSLATE_NOOP("words", "part of the stay"),
    "meeting-day": QT_TRANSLATE_NOOP("words", "day of a meeting"),
    "inferred": QT_TRANSLATE_NOOP("words", "inferred"),
    "month-only": QT_TRANSLATE_NOOP("words", "days not known"),
}
"""By the quality of the dates in ``data/tables/past_visits.csv``."""


def past_dates(words: Words, visit: PastVisit) -> str:
    """``1–5 Sep 2025``, ``Jan 2025 (days not known)``; a dash where nothing is known."""
    if visit.start is None:
        return "–"
    days = _days(words, visit)
    if visit.date_quality == FULL:
        return days
    return words.tr("{days} ({exactness})").format(days=days, exactness=exactness(words, visit))


def exactness(words: Words, visit: PastVisit) -> str:
    """What its source tells of the days."""
    return words.tr(EXACTNESS[visit.date_quality])


def _days(words: Words, visit: PastVisit) -> str:
    start, end = visit.start, visit.end
    if start is None or end is None:
        return day(words, start) if start else ""
    month = start.isoformat()[:7]
    if start.day == 1 and end == last_day_of(month):
        return known_day(words, month)
    return span(words, start, end)
