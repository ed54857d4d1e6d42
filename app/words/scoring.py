"""Names of the ways from measures to scores, and what each says."""

from __future__ import annotations

from app.domain.scoring import Scoring
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

AGGREGATIONS = {
    "arithmetic": (
        QT_TRANSLATE_NOOP("words", "Weighted mean"),
        QT_TRANSLATE_NOOP(
            "words",
            "Value times weight, added up over the criteria: a low value is made up for in full.",
        ),
    ),
    "geometric": (
        QT_TRANSLATE_NOOP("words", "Geometric mean"),
        QT_TRANSLATE_NOOP(
            "words",
            "Values to the power of their weights, multiplied: a low value is made up for in part.",
        ),
    ),
    "topsis": (
        QT_TRANSLATE_NOOP("words", "TOPSIS"),
        QT_TRANSLATE_NOOP(
            "words", "How near a pair is to the best values of all, and how far from the worst."
        ),
    ),
    "promethee-usual": (
        QT_TRANSLATE_NOOP("words", "PROMETHEE II, usual"),
        QT_TRANSLATE_NOOP(
            "words", "How many pairs a pair beats, criterion by criterion, however narrowly."
        ),
    ),
    "promethee-linear": (
        QT_TRANSLATE_NOOP("words", "PROMETHEE II, linear"),
        QT_TRANSLATE_NOOP(
            "words", "How many pairs a pair beats, criterion by criterion, and by how much."
        ),
    ),
}
NORMALISATIONS = {
    "percentile": (
        QT_TRANSLATE_NOOP("words", "Percentile rank"),
        QT_TRANSLATE_NOOP("words", "The share of all pairs that have less."),
    ),
    "min-max": (
        QT_TRANSLATE_NOOP("words", "Between the ends"),
        QT_TRANSLATE_NOOP(
            "words", "The place between the lowest and the highest, a twentieth cut at each end."
        ),
    ),
    "z": (
        QT_TRANSLATE_NOOP("words", "Standard score (z)"),
        QT_TRANSLATE_NOOP(
            "words", "Standard deviations from the mean; three of them reach the end of the scale."
        ),
    ),
}


def aggregation_name(words: Words, key: str) -> str:
    """How values become a score."""
    return words.tr(AGGREGATIONS[key][0])


def normalisation_name(words: Words, key: str) -> str:
    """How measures come to one scale."""
    return words.tr(NORMALISATIONS[key][0])


def scoring_told(words: Words, scoring: Scoring) -> str:
    """The whole method in one line."""
    preset = scoring.preset
    weights = (
        words.tr("weights {preset}").format(preset=words.name(preset.names))
        if preset
        else words.tr("own weights")
    )
    return words.tr("Scored by: {weights} · {aggregation} · {normalisation}").format(
        weights=weights,
        aggregation=aggregation_name(words, scoring.aggregation),
        normalisation=normalisation_name(words, scoring.normalisation),
    )
