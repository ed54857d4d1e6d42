"""Regions, pairs, weights, portfolio and back-test."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "region-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no State or prefecture '{region}'. Give a code such as IN-GJ, or a name."
    ),
    "region-unknown-near": QT_TRANSLATE_NOOP(
        "words", "There is no State or prefecture '{region}'. Did you mean {near}?"
    ),
    "pair-in-one-country": QT_TRANSLATE_NOOP(
        "words",
        "{regions} are in one country. A pair is one State of India with one prefecture of Japan.",
    ),
    "same-region": QT_TRANSLATE_NOOP(
        "words", "{region} is both start and destination. Give two different regions."
    ),
    "preset-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no set of weights '{preset}'. There are: {known}."
    ),
    "criterion-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no criterion '{criterion}'. There are: {known}."
    ),
    "weight-negative": QT_TRANSLATE_NOOP(
        "words", "The weight of '{criterion}' is {weight}. Weights are zero or more."
    ),
    "weights-empty": QT_TRANSLATE_NOOP(
        "words", "Every weight is zero. Give at least one criterion a weight."
    ),
    "weights-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be read as weights. It must be a small JSON file such as "
        '{{"history": 0.5, "scale": 0.5}}.',
    ),
    "portfolio-pair-tied": QT_TRANSLATE_NOOP(
        "words", "{state} and {prefecture} have a tie already: they are no new partnership."
    ),
    "portfolio-pair-both": QT_TRANSLATE_NOOP(
        "words", "{state} with {prefecture} must be chosen and must not. Decide for one."
    ),
    "portfolio-new": QT_TRANSLATE_NOOP(
        "words", "New partnerships asked for: {number}; pairs that may be chosen: {open} (--new)."
    ),
    "portfolio-per-state": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one State: at most {number} (--per-state)."
    ),
    "portfolio-per-prefecture": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one prefecture: at most {number} (--per-prefecture)."
    ),
    "portfolio-group-india": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of India: at most {number} (--per-group)."
    ),
    "portfolio-group-japan": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of Japan: at most {number} (--per-group)."
    ),
    "portfolio-must": QT_TRANSLATE_NOOP(
        "words", "{state} with {prefecture} must be chosen (--must)."
    ),
    "portfolio-must-not": QT_TRANSLATE_NOOP(
        "words", "Pairs that must not be chosen: {number} (--must-not)."
    ),
    "robustness-unknown": QT_TRANSLATE_NOOP(
        "words", "Robustness cannot be told for '{aggregation}'. It can be told for: {known}."
    ),
    "pair-not-behind": QT_TRANSLATE_NOOP(
        "words", "{pair} is not behind {other}, so there is nothing to pass. Ask the other way."
    ),
    "pair-first": QT_TRANSLATE_NOOP(
        "words", "{pair} is the first of its list: no pair above it is left to pass."
    ),
    "no-signed-ties": QT_TRANSLATE_NOOP(
        "words",
        "No signed tie in the registry has a date, so there is nothing to replay. Record when a "
        "tie was signed.",
    ),
}
