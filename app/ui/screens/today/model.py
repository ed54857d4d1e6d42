"""Columns of the Today screen."""

from __future__ import annotations

from app.ui.kit.table import Column
from app.ui.screens.today.shown import TodayCount, TodayLine
from app.words.catalogue import Words


def line_columns() -> tuple[Column[TodayLine], ...]:
    """When, what, and a mark; headings are for screen readers."""
    return (
        Column("", lambda line: line.when, lambda line: line.when),
        Column("", _text, _text, tip=_text, stretch=True),
        Column("", lambda line: line.mark, lambda line: line.mark),
    )


def _text(line: TodayLine) -> str:
    return line.text


def count_columns(words: Words) -> tuple[Column[TodayCount], ...]:
    """How far the visits of each ministry have come."""
    return (
        Column(words.tr("Led by"), _ministry, _ministry, tip=_ministry, stretch=True),
        _number(words.tr("Made"), "made"),
        _number(words.tr("Confirmed"), "confirmed"),
        _number(words.tr("Planned"), "planned"),
        _number(words.tr("Of"), "owed"),
    )


def _ministry(count: TodayCount) -> str:
    return count.ministry


def _number(title: str, field: str) -> Column[TodayCount]:
    return Column(
        title, lambda it: str(getattr(it, field)), lambda it: getattr(it, field), number=True
    )
