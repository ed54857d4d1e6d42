"""Compare a State with a prefecture: everything that stands behind one pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.channels import input_ranks
from app.domain.compatibility import (
    PairMatrix,
    PairScores,
    Partner,
    partners_of,
    ranks_in,
    score_pairs,
)
from app.domain.coverage import Coverage, coverage_of
from app.domain.criteria import PairCriteria, PairInputs
from app.domain.like_size import economic_sizes, percentile_among_like
from app.domain.linkage import SectorFlow
from app.domain.measures import Measure
from app.domain.method import Channel, ChannelInput
from app.domain.problems import refuse
from app.domain.provenance import Figure
from app.domain.regions import Country, Region, RegionCode, find_region
from app.domain.scoring import Scoring
from app.domain.sides import Side
from app.domain.ties import Forum, Tie
from app.domain.visits import PastVisit

MAIN_FIGURES: Mapping[Country, Sequence[str]] = {
    Country.INDIA: (
        "population_projected",
        "gsdp_current",
        "nsdp_per_capita_current",
        "asi_gva",
        "urban_share",
        "dpiit_startups",
        "re_total_incl_large_hydro_mw",
        "foreign_tourist_visits",
        "japanese_establishments",
    ),
    Country.JAPAN: (
        "population_total",
        "gdp_nominal",
        "income_per_capita",
        "gva_manufacturing",
        "share_65plus",
        "job_openings_ratio",
        "foreign_overnight_stays",
        "university_students",
        "indian_residents",
    ),
}
"""Indicators at the head of a profile, in order. The project's choice."""

LEADING_SECTORS = 5


@dataclass(frozen=True, slots=True)
class Span:
    """Where a quantity lies; ``low == high`` where it is known."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Place:
    """A rank (1 is best) of ``count``, with the best and worst that the intervals allow."""

    rank: int
    best: int
    worst: int
    count: int


@dataclass(frozen=True, slots=True)
class SectorOutput:
    """A manufacturing sector of a region: its value added, and its share 0..1 in manufacturing."""

    sector: str
    share: Span
    figure: Figure


@dataclass(frozen=True, slots=True)
class Sheet:
    """The head of a region's profile; a figure that is missing is left out."""

    region: Region
    figures: Mapping[str, Figure]
    leading_sectors: tuple[SectorOutput, ...]


@dataclass(frozen=True, slots=True)
class ChannelFigure:
    """One input of a channel: its percentile rank 0..1 in the country, and what it rests on."""

    wanted: ChannelInput
    rank: Span
    figure: Figure | None
    per: Figure | None


@dataclass(frozen=True, slots=True)
class ChannelSheet:
    """Supply and need 0..1 of a channel between the two, each with its figures."""

    channel: Channel
    supply: Span
    need: Span
    supply_figures: tuple[ChannelFigure, ...]
    need_figures: tuple[ChannelFigure, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything behind one pair.

    ``of_state`` and ``of_prefecture`` are the pair in the list of either region: the same score
    and criteria, other ranks. ``percentile_of_like_size`` is its percentile rank 0..1 among the
    pairs of nearest economic size (None where a gross product is missing). ``coverage`` tells of
    both regions how many of the figures that count are known; ``scoring`` is the method.
    """

    state: Sheet
    prefecture: Sheet
    of_state: Partner
    of_prefecture: Partner
    overall: Place
    percentile_of_like_size: float | None
    coverage: Mapping[RegionCode, Coverage]
    manufacturing_overlap: Span
    economy_overlap: Span
    flows_to_japan: tuple[SectorFlow, ...]
    flows_to_india: tuple[SectorFlow, ...]
    channels: tuple[ChannelSheet, ...]
    ties: tuple[Tie, ...]
    visits: tuple[PastVisit, ...]
    forums: tuple[Forum, ...]
    scoring: Scoring


def compare_pair(
    inputs: PairInputs,
    matrix: PairMatrix,
    regions: tuple[str, str],
    scoring: Scoring,
) -> Dossier:
    """The dossier of the State and the prefecture that ``regions`` (codes or names) mean.

    ``matrix`` is what ``inputs`` give on the scale of ``scoring``; the two may be named in either
    order.

    Raises:
        ProblemError: ``region-unknown``, ``pair-in-one-country``, and for the weights
            ``criterion-unknown``, ``weight-negative``, ``weights-empty``.
    """
    state, prefecture = _pair(inputs, regions)
    scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
    criteria = PairCriteria(inputs)
    cell = (
        criteria.states.codes.index(state.code),
        criteria.prefectures.codes.index(prefecture.code),
    )
    relations = inputs.relations
    pair = {state.code, prefecture.code}
    return Dossier(
        state=_sheet(criteria.states, cell[0]),
        prefecture=_sheet(criteria.prefectures, cell[1]),
        of_state=_listed(matrix, scores, state, prefecture),
        of_prefecture=_listed(matrix, scores, prefecture, state),
        overall=_overall(scores, cell),
        percentile_of_like_size=_among_like(criteria, scores, cell),
        coverage={code: each for code, each in coverage_of(inputs).items() if code in pair},
        manufacturing_overlap=_span(criteria.manufacturing_overlap(), cell),
        economy_overlap=_span(criteria.economy_overlap(), cell),
        flows_to_japan=criteria.flows(Country.JAPAN, cell[0], cell[1]),
        flows_to_india=criteria.flows(Country.INDIA, cell[1], cell[0]),
        channels=tuple(_channel(criteria, each, cell) for each in inputs.method.channels),
        ties=tuple(tie for tie in relations.ties if pair == {tie.state, tie.prefecture}),
        visits=tuple(v for v in relations.visits if pair <= {*v.delegation, *v.hosts}),
        forums=tuple(forum for forum in relations.forums if pair <= {*forum.members}),
        scoring=scoring,
    )


def _pair(inputs: PairInputs, texts: tuple[str, str]) -> tuple[Region, Region]:
    known = [profile.region for profile in inputs.profiles.values()]
    found = {region.country: region for region in (find_region(known, text) for text in texts)}
    if len(found) < len(texts):
        raise refuse("pair-in-one-country", regions=texts)
    return found[Country.INDIA], found[Country.JAPAN]


def _listed(matrix: PairMatrix, scores: PairScores, region: Region, partner: Region) -> Partner:
    listed = partners_of(matrix, scores, region.code)
    return next(row for row in listed if partner.code in (row.state, row.prefecture))


def _overall(scores: PairScores, cell: tuple[int, int]) -> Place:
    cells = list(np.ndindex(scores.score.shape))
    at = cells.index(cell)
    rank, best, worst = (int(ranks[at]) for ranks in ranks_in(scores, cells))
    return Place(rank, best, worst, len(cells))


def _among_like(criteria: PairCriteria, scores: PairScores, cell: tuple[int, int]) -> float | None:
    return percentile_among_like(scores.score, economic_sizes(criteria), cell)


def _sheet(side: Side, row: int) -> Sheet:
    profile = side.profiles[row]
    main = [key for key in MAIN_FIGURES[side.country] if key in profile.figures]
    by_share = np.argsort(-side.manufacturing.low[row], kind="stable")
    outputs = (
        SectorOutput(sector, _span(side.manufacturing, (row, k)), profile.sectors[sector])
        for k, sector in ((k, side.sectors[k]) for k in by_share)
        if sector in profile.sectors
    )
    leading = tuple(output for output, _ in zip(outputs, range(LEADING_SECTORS), strict=False))
    return Sheet(profile.region, {key: profile.figures[key] for key in main}, leading)


def _channel(criteria: PairCriteria, channel: Channel, cell: tuple[int, int]) -> ChannelSheet:
    giver, taker = criteria.of(channel.giver), criteria.of(channel.giver.partner)
    given, taken = cell if channel.giver is Country.INDIA else cell[::-1]
    return ChannelSheet(
        channel,
        _span(criteria.supply(channel), given),
        _span(criteria.need(channel), taken),
        _inputs(giver, channel.supply, given),
        _inputs(taker, channel.need, taken),
    )


def _inputs(side: Side, inputs: Sequence[ChannelInput], row: int) -> tuple[ChannelFigure, ...]:
    profile = side.profiles[row]
    ranks = input_ranks(inputs, side.measure, side.yardstick.measure)
    source = {"indicator": profile.figures, "sector": profile.sectors, "block": profile.blocks}
    return tuple(
        ChannelFigure(
            wanted,
            _span(rank, row),
            source[wanted.measure].get(wanted.key),
            profile.figures.get(wanted.per),
        )
        for wanted, rank in zip(inputs, ranks, strict=True)
    )


def _span(measure: Measure, place: int | tuple[int, int]) -> Span:
    return Span(float(measure.low[place]), float(measure.high[place]))
