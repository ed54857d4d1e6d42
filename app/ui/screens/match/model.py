"""Columns of the Match screen's two tables."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.criterion_shares import CriterionShare
from app.domain.like_size import NEAREST_PAIRS
from app.domain.method import Criterion
from app.domain.regions import Country, Region, RegionCode
from app.ui.kit.row_delegate import Interval
from app.ui.kit.table import Column
from app.ui.screens.match.ranked import Ranked
from app.words.catalogue import Words

TIE_MARK, AGREED_MARK = "◇", "•"


def partner_columns(
    words: Words, regions: Mapping[RegionCode, Region], home: Country, second: str
) -> tuple[Column[Ranked], ...]:
    """Columns of the ranking of one region's partners; ``second`` names a second set of weights."""

    def name(row: Ranked) -> str:
        other = row.partner.prefecture if home is Country.INDIA else row.partner.state
        return words.name(regions[other].names) + (f" {TIE_MARK}" if row.tied else "")

    title = words.tr("Prefecture") if home is Country.INDIA else words.tr("State")
    return (
        Column("#", lambda row: str(row.partner.rank), lambda row: row.partner.rank, number=True),
        Column(title, name, name, tip=name, stretch=True),
        Column(
            words.tr("Score"),
            lambda row: f"{row.partner.score:.3f}",
            lambda row: row.partner.score,
            number=True,
        ),
        _interval(words),
        Column(
            words.tr("Evidence"),
            lambda row: row.partner.evidence,
            lambda row: row.partner.evidence,
            tip=lambda _: words.tr(
                "A to D: how much of the weight rests on figures that are present and recent"
            ),
        ),
        Column(
            words.tr("Of size"),
            lambda row: "?" if row.of_like_size is None else f"{row.of_like_size:.0%}",
            lambda row: -1.0 if row.of_like_size is None else row.of_like_size,
            number=True,
            tip=lambda _: words.tr(
                "The share of the {count} pairs nearest in economic size that score less"
            ).format(count=NEAREST_PAIRS),
        ),
        *((_second(words, second),) if second else ()),
    )


def _interval(words: Words) -> Column[Ranked]:
    text = words.tr(
        "With missing figures at their best and worst: rank {low} to {high}, "
        "score {worst} to {best}"
    )
    return Column(
        words.tr("Ranks"),
        lambda row: f"{row.partner.rank_low}–{row.partner.rank_high}",
        lambda row: row.partner.rank_low,
        number=True,
        tip=lambda row: text.format(
            low=row.partner.rank_low,
            high=row.partner.rank_high,
            worst=f"{row.partner.low:.3f}",
            best=f"{row.partner.high:.3f}",
        ),
    )


def _second(words: Words, name: str) -> Column[Ranked]:
    """The rank under the second set; a mark where both have the pair in their top ten."""

    def text(row: Ranked) -> str:
        return f"{AGREED_MARK} {row.second_rank}" if row.agreed else str(row.second_rank or "")

    return Column(
        words.tr("2nd set"),
        text,
        lambda row: row.second_rank or 0,
        number=True,
        tip=lambda row: (
            words.tr("Rank by {weights}").format(weights=name)
            + ("; " + words.tr("in the top ten of both sets") if row.agreed else "")
        ),
    )


def rank_interval(row: Ranked) -> Interval:
    """The places that the pair may take, on the scale of the whole list."""
    partner = row.partner
    return Interval(partner.rank_low, partner.rank, partner.rank_high, 1, row.partners)


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
