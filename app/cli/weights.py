"""Weights for commands from a JSON file of the officer's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from app.domain.problems import refuse

LARGEST_FILE_BYTES = 100_000
LARGEST_WEIGHT = 1e9


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
