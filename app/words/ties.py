"""Names of kinds and states of ties."""

from __future__ import annotations

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

KINDS = {
    "sister": QT_TRANSLATE_NOOP("words", "Sister tie"),
    "friendship": QT_TRANSLATE_NOOP("words", "Friendship tie"),
    "partner-city": QT_TRANSLATE_NOOP("words", "Partner cities"),
    "mou": QT_TRANSLATE_NOOP("words", "Memorandum"),
    "other": QT_TRANSLATE_NOOP("words", "Other agreement"),
}
STATUSES = {
    "proposed": QT_TRANSLATE_NOOP("words", "Proposed"),
    "active": QT_TRANSLATE_NOOP("words", "Active"),
    "lapsed": QT_TRANSLATE_NOOP("words", "Lapsed"),
    "ended": QT_TRANSLATE_NOOP("words", "Ended"),
    "unknown": QT_TRANSLATE_NOOP("words", "Not known"),
}


def kind_name(words: Words, kind: str) -> str:
    """The name of a kind of tie."""
    return words.tr(KINDS[kind])


def status_name(words: Words, status: str) -> str:
    """The name of a tie's state."""
    return words.tr(STATUSES[status])
