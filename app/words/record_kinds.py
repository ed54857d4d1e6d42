"""Names of what is kept, and of its fields, as history and import show them."""

from __future__ import annotations

from functools import cache

from app.domain.regions import Names
from app.services.record_kinds import record_kinds
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

# What is kept and not imported.
KINDS = {
    "plan": QT_TRANSLATE_NOOP("words", "Year plan"),
    "partnership": QT_TRANSLATE_NOOP("words", "Partnership file"),
    "scenario": QT_TRANSLATE_NOOP("words", "Scenario"),
    "view": QT_TRANSLATE_NOOP("words", "Saved view"),
    "watch": QT_TRANSLATE_NOOP("words", "Watch list"),
    "shortlist": QT_TRANSLATE_NOOP("words", "Shortlist"),
    "settings": QT_TRANSLATE_NOOP("words", "Settings"),
    "plan-settings": QT_TRANSLATE_NOOP("words", "Settings of plans"),
}


def kind_name(words: Words, kind: str) -> str:
    """The kind of a record; one that is not known stays as it is."""
    names = {each.kind: each.names for each in record_kinds()}
    if kind in names:
        return words.name(names[kind])
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
