"""The eight lines of effort: targets, what was reached, and the path on which they are due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.provenance import Source
from app.domain.ties import last_day_of

LINES = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
"""Source: India-Japan Joint Vision for the Next Decade, 29 August 2025."""

ADOPTED_ON = date(2025, 8, 29)
"""The day of the Joint Vision, from which what is ours counts."""

LINE_OF_FIELD: Mapping[str, str] = {
    "trade": "I",
    "investment": "I",
    "manufacturing": "I",
    "business missions": "I",
    "business cooperation": "I",
    "agriculture": "I",
    "fisheries": "I",
    "food processing": "I",
    "semiconductors": "II",
    "automotive": "III",
    "mobility": "III",
    "shipbuilding": "III",
    "urban development": "III",
    "environment": "IV",
    "energy": "IV",
    "waste management": "IV",
    "green hydrogen": "IV",
    "clean technology": "IV",
    "circular economy": "IV",
    "decarbonisation": "IV",
    "information technology": "V",
    "innovation": "V",
    "technology": "V",
    "startups": "V",
    "health": "VI",
    "pharmaceuticals": "VI",
    "traditional medicine": "VI",
    "ayurveda": "VI",
    "wellness": "VI",
    "culture": "VII",
    "tourism": "VII",
    "human resources": "VII",
    "education": "VII",
    "youth exchange": "VII",
    "academic exchange": "VII",
    "vocational education": "VII",
    "heritage": "VII",
    "buddhist heritage": "VII",
    "heritage conservation": "VII",
    "sports": "VII",
    "direct flights": "VIII",
}
"""The line that a field of a tie serves beside line VIII, which every tie serves.

The project's reading of the headings and items of the Joint Vision's eight lines.
"""


@dataclass(frozen=True, slots=True)
class Target:
    """Something the Joint Vision sets out to do.

    ``quantity`` is what is to be reached in ``unit`` by the end of ``target_year`` (empty: no
    year set), counted from ``baseline_value`` at the start of ``baseline_year``.
    """

    target_id: str
    line: str
    title: str
    kind: str
    quantity: float | None
    unit: str
    baseline_year: str
    target_year: str
    responsible_india: str
    responsible_japan: str
    source: Source
    baseline_value: float = 0.0
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What a source, or the officer, says of a target on a day (ISO, as exact as known).

    Only a value that ``counts`` is the total reached by then, in the target's unit: sources also
    tell of goals adopted and of other quantities, which are shown and not added up.
    """

    progress_id: str
    target_id: str
    held_on: str
    value: float | None
    unit: str
    text: str
    source: Source
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day, in the target's unit."""

    day: date
    value: float


def due_path(target: Target) -> tuple[Point, ...]:
    """Start and end of the straight line on which the target is due; empty where it is open."""
    if target.quantity is None or not (target.baseline_year and target.target_year):
        return ()
    start = date(int(target.baseline_year), 1, 1)
    end = last_day_of(target.target_year)
    return Point(start, target.baseline_value), Point(end, target.quantity)


def due_on(target: Target, day: date) -> float | None:
    """What should be reached on ``day``; the end's value after the end, None where open."""
    path = due_path(target)
    if not path:
        return None
    start, end = path
    share = (day - start.day).days / max((end.day - start.day).days, 1)
    return start.value + (end.value - start.value) * min(max(share, 0.0), 1.0)


def burn_up(target: Target, progress: Iterable[Progress]) -> tuple[Point, ...]:
    """The totals reached, oldest first; of one day the last that was entered."""
    reached = {
        last_day_of(each.held_on): each.value
        for each in progress
        if each.counts and each.value is not None and each.target_id == target.target_id
    }
    return tuple(Point(day, value) for day, value in sorted(reached.items()))


def lines_of_fields(fields: Iterable[str]) -> frozenset[str]:
    """The lines that a tie with these fields serves; line VIII always."""
    return frozenset({"VIII", *(LINE_OF_FIELD[each] for each in fields if each in LINE_OF_FIELD)})
