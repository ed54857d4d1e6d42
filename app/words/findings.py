"""Names of the health checks, and what they saw."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.check_health import Finding
from app.words.amounts import exact, rounded
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

FACTS = {
    "messages": QT_TRANSLATE_NOOP("words", "SQLite says: {value}"),
    "sqlite": QT_TRANSLATE_NOOP("words", "SQLite {value}"),
    "tables": QT_TRANSLATE_NOOP("words", "tables: {value}"),
    "version": QT_TRANSLATE_NOOP("words", "form: {value}"),
    "newest": QT_TRANSLATE_NOOP("words", "newest form: {value}"),
    "bytes": QT_TRANSLATE_NOOP("words", "not folded in: {value} MB"),
    "limit_bytes": QT_TRANSLATE_NOOP("words", "limit: {value} MB"),
    "path": QT_TRANSLATE_NOOP("words", "file: {value}"),
    "free_bytes": QT_TRANSLATE_NOOP("words", "free: {value} MB"),
    "needed_bytes": QT_TRANSLATE_NOOP("words", "needed: {value} MB"),
    "stored": QT_TRANSLATE_NOOP("words", "release in the store: {value}"),
    "shipped": QT_TRANSLATE_NOOP("words", "release shipped: {value}"),
    "differing": QT_TRANSLATE_NOOP("words", "tables that differ: {value}"),
    "ids": QT_TRANSLATE_NOOP("words", "concerned: {value}"),
}
IN_BYTES = frozenset({"bytes", "limit_bytes", "free_bytes", "needed_bytes"})
MEBIBYTE = 2**20


def finding_name(words: Words, finding: Finding) -> str:
    """What was checked, in one line."""
    return words.tr(NAMES[finding.code])


def facts_told(words: Words, finding: Finding) -> str:
    """What was seen, each with its name; what is empty is left out."""
    seen = ((name, value) for name, value in finding.facts.items() if value)
    return "; ".join(
        words.tr(FACTS[name]).format(value=_text(words, name, value)) for name, value in seen
    )


def _text(words: Words, name: str, value: object) -> str:
    if name in IN_BYTES and isinstance(value, int):
        return rounded(words, value / MEBIBYTE, 1)
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_text(words, '', inner)}" for key, inner in value.items())
    if isinstance(value, tuple | list):
        return ", ".join(str(inner) for inner in value)
    return exact(words, value) if isinstance(value, int) else str(value)
