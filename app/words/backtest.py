"""Names of what the back-test compares, and of the ties that it compares by."""

from __future__ import annotations

from app.domain.backtest import CONFIDENCE
from app.services.run_backtest import Backtest
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


def notes(words: Words, found: Backtest, preset: str) -> tuple[str, ...]:
    """How to read the figures, what was left out, and what they rest on."""
    return (
        words.tr(
            "AUC: how often a signed pair stood above a pair that never signed; 0.5 is chance. "
            "Ties are few: read the intervals first."
        ),
        words.tr(
            "Figures and journeys are today's, past ones are not kept; ties, visits and forums "
            "are those known on the day before. Members count from a forum's founding on."
        ),
        words.tr("Left out: {undated} signed without a date, {proposed} only proposed.").format(
            undated=found.undated, proposed=found.proposed
        ),
        words.tr(
            "Weights: {preset}, without scale. Intervals of {share} from {draws} resamples of the "
            "ties, seed {seed}."
        ).format(preset=preset, share=f"{CONFIDENCE:.0%}", draws=found.draws, seed=found.seed),
    )
