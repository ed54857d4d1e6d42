"""Days as commands take them: ISO."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date


def day(text: str) -> date:
    """A day from ``2027-01-31``; argparse tells what is wrong with anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r}: YYYY-MM-DD") from error
