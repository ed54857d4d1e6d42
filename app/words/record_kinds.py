"""Names of what is kept, and of its fields, as history and import show them."""

from __future__ import annotations

from functools import cache

from app.domain.regions import Names
from app.services.record_kinds import record_kinds
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

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


def kind_name(words: Words, kind: str) -> str:
    """What the log calls one thing of a kind; one that is not known stays as it is."""
    return words.tr(KINDS[kind]) if kind in KINDS else kind


def field_name(words: Words, kind: str, field: str) -> str:
    """A field by the name of its column (``figure.source.title`` by that of ``source_title``)."""
    parts = field.split(".")
    for key in ("_".join(parts[-2:]), parts[-1]):
        names = _columns().get((kind, key))
        if names is not None:
            return words.name(names)
    return field


@cache
def _columns() -> dict[tuple[str, str], Names]:
    return {
        (kind.kind, column.key): column.names for kind in record_kinds() for column in kind.columns
    }
