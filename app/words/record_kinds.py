"""Names of the kinds of records that the log knows."""

from __future__ import annotations

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

KINDS = {
    "tie": QT_TRANSLATE_NOOP("words", "Tie"),
    "partnership": QT_TRANSLATE_NOOP("words", "Partnership"),
    "wish": QT_TRANSLATE_NOOP("words", "Wish for a partner"),
    "plan": QT_TRANSLATE_NOOP("words", "Plan of the year"),
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
    "settings": QT_TRANSLATE_NOOP("words", "Settings"),
}


def kind_of_record(words: Words, kind: str) -> str:
    """The name of a kind; one without a name stays as the log writes it."""
    return words.tr(KINDS[kind]) if kind in KINDS else kind
