"""Options by which every command that scores pairs says how; without them as in the window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from app.cli.printing import say
from app.cli.weights import read_weights
from app.domain.compatibility import AGGREGATION_KEYS
from app.domain.normalisation import NORMALISATIONS
from app.domain.scoring import Scoring
from app.services.choose_scoring import OtherScoring, otherwise
from app.services.use_cases.desk import UseCases
from app.words.catalogue import Words
from app.words.scoring import scoring_told


def add_scoring(parser: ArgumentParser, words: Words) -> None:
    """``--preset`` or ``--weights``, ``--aggregation`` and ``--normalisation``."""
    weights = parser.add_mutually_exclusive_group()
    weights.add_argument("--preset", default="", metavar="P", help=words.tr("set of weights"))
    weights.add_argument(
        "--weights", type=Path, metavar="FILE", help=words.tr("JSON file: criterion to weight")
    )
    parser.add_argument(
        "--aggregation",
        choices=AGGREGATION_KEYS,
        default="",
        help=words.tr("how values become a score"),
    )
    parser.add_argument(
        "--normalisation",
        choices=tuple(NORMALISATIONS),
        default="",
        help=words.tr("how measures come to one scale"),
    )


def scoring_asked(args: Namespace, cases: UseCases) -> Scoring:
    """The method in force with what was asked for.

    Raises:
        ProblemError: ``preset-unknown``, ``weights-unreadable``.
    """
    weights = None if args.weights is None else read_weights(args.weights)
    other = OtherScoring(args.preset, weights, args.aggregation, args.normalisation)
    return otherwise(cases.match.in_force(), cases.vocabulary().method, other)


def tell_scoring(scoring: Scoring, words: Words) -> None:
    """Say, beside the results, how pairs were scored where that is not the standard."""
    if not scoring.is_standard:
        say(scoring_told(words, scoring))


def scoring_json(scoring: Scoring) -> dict[str, Any]:
    """The method; ``preset`` is null for weights of the officer's own."""
    return {
        "preset": scoring.preset.key if scoring.preset else None,
        "weights": dict(scoring.weights),
        "aggregation": scoring.aggregation,
        "normalisation": scoring.normalisation,
    }
