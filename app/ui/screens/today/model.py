"""What the tables of the Today screen say."""

from __future__ import annotations

from app.ui.screens.today.shown import TodayCount, TodayLine
from app.words.catalogue import Words

LEADS, NUMBERS = 0, range(1, 5)
"""Columns of the counts: who leads, and the numbers."""


def line_texts(line: TodayLine) -> tuple[str, str, str]:
    """When, what, and a mark."""
    return line.when, line.text, line.mark


def count_titles(words: Words) -> tuple[str, ...]:
    """How far the visits of each ministry have come."""
    return (
        words.tr("Led by"),
        words.tr("Made"),
        words.tr("Confirmed"),
        words.tr("Planned"),
        words.tr("Of"),
    )


def count_texts(count: TodayCount) -> tuple[str, ...]:
    """One row under ``count_titles``."""
    return tuple(map(str, count))
