"""Columns of the Match screen's two tables."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.compatibility import CriterionShare, Partner
from app.domain.method import Criterion
from app.domain.regions import Country, Region, RegionCode
from app.ui.kit.table import Column
from app.words.catalogue import Words

TIE_MARK = "◇"


def partner_columns(
    words: Words,
    regions: Mapping[RegionCode, Region],
    tied: frozenset[tuple[str, str]],
    home: Country,
) -> tuple[Column[Partner], ...]:
    """Columns of the ranking of one region's partners."""

    def name(row: Partner) -> str:
        other = row.prefecture if home is Country.INDIA else row.state
        mark = f" {TIE_MARK}" if (row.state, row.prefecture) in tied else ""
        return words.name(regions[other].names) + mark

    title = words.tr("Prefecture") if home is Country.INDIA else words.tr("State")
    return (
        Column("#", lambda row: str(row.rank), lambda row: row.rank, number=True),
        Column(title, name, name, stretch=True),
        Column(
            words.tr("Score"), lambda row: f"{row.score:.3f}", lambda row: row.score, number=True
        ),
        Column(
            words.tr("Ranks"),
            lambda row: f"{row.rank_low}–{row.rank_high}",
            lambda row: row.rank_low,
            number=True,
            tip=lambda row: words.tr(
                "With missing figures at their best and worst: rank {low} to {high}, "
                "score {worst} to {best}"
            ).format(
                low=row.rank_low,
                high=row.rank_high,
                worst=f"{row.low:.3f}",
                best=f"{row.high:.3f}",
            ),
        ),
        Column(
            words.tr("Evidence"),
            lambda row: row.evidence,
            lambda row: row.evidence,
            tip=lambda _: words.tr(
                "A to D: how much of the weight rests on figures that are present and recent"
            ),
        ),
    )


def share_columns(
    words: Words, criteria: Mapping[str, Criterion]
) -> tuple[Column[CriterionShare], ...]:
    """Columns of one pair's criteria."""

    def name(row: CriterionShare) -> str:
        return words.name(criteria[row.key].names)

    def value(row: CriterionShare) -> str:
        if row.high - row.low < 0.005:  # noqa: PLR2004 - below what two decimals show
            return f"{row.value:.2f}"
        return f"{row.value:.2f} ({row.low:.2f}–{row.high:.2f})"

    return (
        Column(
            words.tr("Criterion"),
            name,
            name,
            tip=lambda row: words.name(criteria[row.key].explanation),
            stretch=True,
        ),
        Column(words.tr("Value"), value, lambda row: row.value, number=True),
        Column(
            words.tr("Weight"), lambda row: f"{row.weight:.0%}", lambda row: row.weight, number=True
        ),
        Column(
            words.tr("Gives"),
            lambda row: f"{row.contribution:.3f}",
            lambda row: row.contribution,
            number=True,
            tip=lambda _: words.tr("Value times weight; these add up to the score"),
        ),
    )
