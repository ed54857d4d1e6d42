"""Columns of the back-test's tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.backtest import TOP_SHARES, Margin, Summary
from app.domain.regions import Region, RegionCode
from app.services.run_backtest import BASELINES, RELATIONSHIP, STRUCTURE, ReplayedTie
from app.ui.kit.table import Column
from app.words.amounts import exact
from app.words.backtest import measure_name
from app.words.catalogue import Words
from app.words.formats import known_day, region_name


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure over the ties; ``margin`` over size where it is told."""

    name: str
    found: Summary
    margin: Margin | None


def summary_columns(words: Words) -> tuple[Column[Measured], ...]:
    """What the ties say of each measure."""

    def number(title: str, of: str) -> Column[Measured]:
        return Column(
            title,
            lambda row: percent(getattr(row.found, of)),
            lambda row: getattr(row.found, of) or 0.0,
            number=True,
        )

    def hits(place: int, top: float) -> Column[Measured]:
        return Column(
            words.tr("Top {share}").format(share=f"{top:.0%}"),
            lambda row: percent(row.found.hit_rates[place]),
            lambda row: row.found.hit_rates[place] or 0.0,
            number=True,
        )

    return (
        Column(words.tr("Ranked by"), lambda row: row.name, lambda row: row.name, stretch=True),
        Column(
            words.tr("Ties"), lambda row: str(row.found.n), lambda row: row.found.n, number=True
        ),
        Column(
            "AUC", lambda row: figure(row.found.auc), lambda row: row.found.auc or 0, number=True
        ),
        Column(
            words.tr("Interval"),
            lambda row: f"{figure(row.found.auc_low)}–{figure(row.found.auc_high)}",
            lambda row: row.found.auc_low or 0.0,
            number=True,
        ),
        Column(
            words.tr("AUC less that of size"),
            lambda row: _margin(row.margin),
            lambda row: (row.margin.auc if row.margin else None) or 0.0,
            number=True,
        ),
        number(words.tr("Percentile"), "mean_percentile"),
        number(words.tr("Of like size"), "mean_among_like_size"),
        *(hits(place, top) for place, top in enumerate(TOP_SHARES)),
    )


def tie_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[ReplayedTie], ...]:
    """Where each tie's pair stood on the day before it was signed."""

    def region(row: ReplayedTie, side: str) -> str:
        return region_name(words, regions, getattr(row.tie, side))

    def rank(measure: str) -> Column[ReplayedTie]:
        def place(row: ReplayedTie) -> int:
            found = row.standings[measure]
            return found.rank if found else NOWHERE

        def told(row: ReplayedTie) -> str:
            found = row.standings[measure]
            return f"{exact(words, found.rank)} ({found.percentile:.0%})" if found else "?"

        return Column(measure_name(words, measure), told, place, number=True)

    return (
        Column(
            words.tr("State"), lambda row: region(row, "state"), lambda row: region(row, "state")
        ),
        Column(
            words.tr("Prefecture"),
            lambda row: region(row, "prefecture"),
            lambda row: region(row, "prefecture"),
            stretch=True,
        ),
        Column(
            words.tr("Signed on"),
            lambda row: known_day(words, row.tie.signed_on),
            lambda row: row.tie.signed_on,
        ),
        *(rank(measure) for measure in (STRUCTURE, RELATIONSHIP, *BASELINES)),
    )


NOWHERE = 1_000_000
"""Sorts a pair that could not be ranked behind all others."""


def figure(value: float | None) -> str:
    """Two decimals, or a question mark."""
    return "?" if value is None else f"{value:.2f}"


def percent(value: float | None) -> str:
    """Whole percents, or a question mark."""
    return "?" if value is None else f"{value:.0%}"


def _margin(margin: Margin | None) -> str:
    if margin is None:
        return ""
    low, high = (_signed(each) for each in (margin.low, margin.high))
    return f"{_signed(margin.auc)} ({low} … {high})"


def _signed(value: float | None) -> str:
    return "?" if value is None else f"{value:+.2f}"
