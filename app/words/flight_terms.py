"""How hours, frequencies, carriers and clock times of flights are told."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

UNKNOWN = "?"
# Zones are told by their short names in all three languages.
_ZONES = {"Asia/Kolkata": "IST", "Asia/Tokyo": "JST"}
DEMAND_TERMS = {
    "income_india": QT_TRANSLATE_NOOP("words", "Income elasticity, India"),
    "income_japan": QT_TRANSLATE_NOOP("words", "Income elasticity, Japan"),
    "population": QT_TRANSLATE_NOOP("words", "Elasticity of population"),
    "distance": QT_TRANSLATE_NOOP("words", "Elasticity of distance"),
    "trips": QT_TRANSLATE_NOOP("words", "One-way trips a year, all pairs"),
}
PART_TERMS = {
    "demand": QT_TRANSLATE_NOOP("words", "Weight of passengers without a connection"),
    "time": QT_TRANSLATE_NOOP("words", "Weight of hours saved"),
    "feed": QT_TRANSLATE_NOOP("words", "Weight of connecting passengers"),
    "wish": QT_TRANSLATE_NOOP("words", "Weight of a stated wish"),
}


def weekly_told(weekly: float | None) -> str:
    """Round trips a week; a question mark where they are not known."""
    return UNKNOWN if weekly is None else f"{weekly:g}"


def hours_told(hours: float, *, estimated: bool = False) -> str:
    """Hours to one decimal; ``~`` marks an estimate."""
    return f"{'~' if estimated else ''}{hours:.1f}"


def clock_told(words: Words, at: datetime, first: datetime) -> str:
    """The time of day at the place, with its zone, and the day where it is a later one."""
    offset = at.utcoffset() or timedelta()
    zone = _ZONES.get(str(at.tzinfo), f"UTC{offset / timedelta(hours=1):+g}")
    later = (at.date() - first.date()).days
    if later:
        return words.tr("{time} {zone} (+{days})").format(time=f"{at:%H:%M}", zone=zone, days=later)
    return f"{at:%H:%M} {zone}"
