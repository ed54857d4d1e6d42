"""Names of what the back-test compares, and of the ties that it compares by."""

from __future__ import annotations

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

MEASURES = {
    "structure": QT_TRANSLATE_NOOP("words", "Structure only"),
    "with_relationship": QT_TRANSLATE_NOOP("words", "With relationship"),
    "gdp": QT_TRANSLATE_NOOP("words", "Size: product × product"),
    "population": QT_TRANSLATE_NOOP("words", "Size: people × people"),
    "distance": QT_TRANSLATE_NOOP("words", "Nearness of the capitals"),
    "random": QT_TRANSLATE_NOOP("words", "Chance (expected)"),
}
SPLITS = {
    "all": QT_TRANSLATE_NOOP("words", "All ties, those of cities counted for their region"),
    "all_first": QT_TRANSLATE_NOOP("words", "All ties, only the first of each pair"),
    "state_prefecture": QT_TRANSLATE_NOOP("words", "Ties signed by State and prefecture"),
    "state_prefecture_first": QT_TRANSLATE_NOOP(
        "words", "Ties signed by State and prefecture, only the first of each pair"
    ),
}


def measure_name(words: Words, measure: str) -> str:
    """What pairs were ranked by."""
    return words.tr(MEASURES[measure])


def split_name(words: Words, split: str) -> str:
    """Which ties were counted."""
    return words.tr(SPLITS[split])
