"""Weights for commands: a preset, or a JSON file of the officer's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from app.domain.method import Method
from app.domain.problems import refuse
from app.services.rank_partners import weights_of
from app.services.use_cases.desk import UseCases

LARGEST_FILE_BYTES = 100_000
LARGEST_WEIGHT = 1e9


def weights_asked(
    cases: UseCases, method: Method, preset: str, file: Path | None
) -> Mapping[str, float]:
    """The weights of ``file`` or ``preset``; without either those in force, as in the window.

    Raises:
        ProblemError: ``preset-unknown``, ``weights-unreadable``.
    """
    if file is not None:
        return read_weights(file)
    return weights_of(method, preset) if preset else cases.match.weights()


def read_weights(file: Path) -> Mapping[str, float]:
    """A JSON object of criterion and weight; which criteria there are is for the domain to say.

    Raises:
        ProblemError: ``weights-unreadable``.
    """
    given: object = None
    try:
        if file.is_file():
            with file.open("rb") as content:
                given = json.loads(content.read(LARGEST_FILE_BYTES + 1).decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise refuse("weights-unreadable", file=str(file)) from error
    if not isinstance(given, dict) or not all(_is_number(value) for value in given.values()):
        raise refuse("weights-unreadable", file=str(file))
    return {str(key): float(value) for key, value in given.items()}


def _is_number(value: object) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return abs(value) <= LARGEST_WEIGHT  # neither an infinity nor what no float can hold
