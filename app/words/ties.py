"""Names of kinds and states of ties."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
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


def parties(words: Words, regions: Mapping[RegionCode, Region], tie: Tie) -> tuple[str, str]:
    """Who signed, the Indian side first; a region that signed itself by its name."""
    return (
        _party(words, regions[tie.state], tie.indian_party),
        _party(words, regions[tie.prefecture], tie.japanese_party),
    )


def _party(words: Words, region: Region, body: str) -> str:
    return words.name(region.names) if body == region.names.en else words.text(body)
