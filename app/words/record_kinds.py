"""Names of what is kept, and of its fields, as history and import show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from app.domain.regions import Names
from app.services.record_kinds import record_kinds
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import CLAIR_TESTS
from app.words.record_fields import FIELDS
from app.words.visit_terms import DIRECTIONS, HARDNESSES, LEADS, PLACES

NOTHING = "–"
KINDS = {
    "tie": QT_TRANSLATE_NOOP("words", "Tie"),
    "partnership": QT_TRANSLATE_NOOP("words", "Partnership file"),
    "wish": QT_TRANSLATE_NOOP("words", "Wish for a partner"),
    "plan": QT_TRANSLATE_NOOP("words", "Year plan"),
    "visit": QT_TRANSLATE_NOOP("words", "Visit"),
    "window": QT_TRANSLATE_NOOP("words", "Window of days"),
    "route": QT_TRANSLATE_NOOP("words", "Route"),
    "scenario": QT_TRANSLATE_NOOP("words", "Scenario"),
    "figure": QT_TRANSLATE_NOOP("words", "Figure"),
    "industry": QT_TRANSLATE_NOOP("words", "Figure of industry"),
    "opportunity": QT_TRANSLATE_NOOP("words", "Opportunity"),
    "practice": QT_TRANSLATE_NOOP("words", "Practice"),
    "watch": QT_TRANSLATE_NOOP("words", "Watch list"),
    "target": QT_TRANSLATE_NOOP("words", "Target"),
    "progress": QT_TRANSLATE_NOOP("words", "Progress"),
    "forum": QT_TRANSLATE_NOOP("words", "Forum"),
    "meeting": QT_TRANSLATE_NOOP("words", "Meeting"),
    "view": QT_TRANSLATE_NOOP("words", "Saved view"),
    "shortlist": QT_TRANSLATE_NOOP("words", "Shortlist"),
    "settings": QT_TRANSLATE_NOOP("words", "Settings"),
    "plan-settings": QT_TRANSLATE_NOOP("words", "Settings of plans"),
    "calendar": QT_TRANSLATE_NOOP("words", "Calendar file sent"),
}
_PARTS: Mapping[Any, str] = {
    **LEADS,
    **DIRECTIONS,
    **HARDNESSES,
    **CLAIR_TESTS,
    **PLACES,
    "answer": QT_TRANSLATE_NOOP("words", "Answer"),
    "on": QT_TRANSLATE_NOOP("words", "Day"),
}


def kind_name(words: Words, kind: str) -> str:
    """What the log calls one thing of a kind; one that is not known stays as it is."""
    return words.tr(KINDS[kind]) if kind in KINDS else kind


def field_name(words: Words, kind: str, field: str) -> str:
    """A field by the name of its column (``figure.source.title`` by that of ``source_title``).

    What lies inside a field that has a name follows it in brackets: ``… in a year (MEA)``.
    """
    parts = field.split(".")
    for last in range(len(parts), 0, -1):
        name = _name(words, kind, parts[:last])
        if name and parts[last:]:
            inside = ", ".join(_part_name(words, part) for part in parts[last:])
            return words.tr("{field} ({part})").format(field=name, part=inside)
        if name:
            return name
    return field


def _part_name(words: Words, part: str) -> str:
    return words.tr(_PARTS[part]) if part in _PARTS else part


def _name(words: Words, kind: str, parts: Sequence[str]) -> str:
    for key in ("_".join(parts[-2:]), parts[-1]):
        names = _columns().get((kind, key))
        if names is not None:
            return words.name(names)
    text = FIELDS.get(kind, {}).get(parts[-1])
    return words.tr(text) if text else ""


@cache
def _columns() -> dict[tuple[str, str], Names]:
    return {
        (kind.kind, column.key): column.names for kind in record_kinds() for column in kind.columns
    }


def told(value: object) -> str:
    """A value of a record as a text; nothing as a dash.

    A row of values is told value by value, as far as it has them, rows parted by semicolons.
    """
    if isinstance(value, Mapping):
        return ", ".join(text for text in map(told, value.values()) if text != NOTHING) or NOTHING
    if isinstance(value, str) or not isinstance(value, Sequence):
        return NOTHING if value is None or value == "" else str(value)
    parted = "; " if any(isinstance(each, Mapping) for each in value) else ", "
    return parted.join(map(told, value)) or NOTHING
