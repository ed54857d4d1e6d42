"""Names of the health checks, and what they saw."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.check_health import Finding
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAMES = {
    "store-integrity": QT_TRANSLATE_NOOP("words", "The store's file is whole"),
    "store-references": QT_TRANSLATE_NOOP("words", "Every row refers to one that is there"),
    "store-schema": QT_TRANSLATE_NOOP("words", "The store has this program's form"),
    "reference-release": QT_TRANSLATE_NOOP("words", "The reference data are the newest shipped"),
    "reference-rows": QT_TRANSLATE_NOOP("words", "The reference data are complete"),
    "store-wal": QT_TRANSLATE_NOOP("words", "Changes are folded into the store's file"),
    "disk-space": QT_TRANSLATE_NOOP("words", "There is room on the disk"),
    "edits-orphans": QT_TRANSLATE_NOOP("words", "Your own records name regions that exist"),
    "attachments": QT_TRANSLATE_NOOP("words", "The documents attached to visits are whole"),
}


def finding_name(words: Words, finding: Finding) -> str:
    """What was checked, in one line."""
    return words.tr(NAMES[finding.code])


def facts_told(finding: Finding) -> str:
    """What was seen, as ``name value``; what is empty is left out."""
    return ", ".join(f"{name} {_text(value)}" for name, value in finding.facts.items() if value)


def _text(value: object) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{key} {_text(inner)}" for key, inner in value.items())
    if isinstance(value, tuple | list):
        return " ".join(str(inner) for inner in value)
    return f"{value:,}" if isinstance(value, int) else str(value)
