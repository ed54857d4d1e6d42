"""Show a pair: its brief and everything that stands beside it on the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.aggregation import LINEAR_TERMS
from app.domain.compatibility import (
    PairMatrix,
    Partner,
    build_pairs,
    partners_of,
    score_pairs,
)
from app.domain.criteria import PairInputs
from app.domain.journeys import Journey
from app.domain.profiles import Block
from app.domain.provenance import Figure
from app.domain.regions import Region, RegionCode
from app.domain.scoring import Scoring
from app.domain.shortlist import Shortlisted
from app.domain.standing import standing
from app.domain.visits import Plan, Visit
from app.services.compare_pair import MAIN_FIGURES, Dossier, compare_pair
from app.services.find_opportunities import fits_pair
from app.services.find_way_past import WayPast, find_way_past, is_level, one_above
from app.services.open_criterion import Ground, grounds_of
from app.services.ports import UnitOfWork
from app.services.shortlist import shortlisted
from app.services.vocabulary import read_vocabulary
from app.services.write_brief import Brief, write_brief

FindJourneys = Callable[[str, str, date | None], Sequence[Journey]]


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """An indicator at the head of a profile; None where it is missing or not ranked.

    ``percentile`` 0..1 is its rank within the region's own country.
    """

    key: str
    figure: Figure | None
    percentile: float | None


@dataclass(frozen=True, slots=True)
class PairPage:
    """All that the desk shows of one pair.

    ``grounds`` are by criterion; ``above`` is the pair one rank above in the list of the State
    (None for the first) and ``way_past`` leads past it (None where it scores the same, or by an
    aggregation without linear terms); ``planned`` are visits of kept plans that bring both
    together.
    """

    brief: Brief
    lines: Mapping[RegionCode, tuple[ProfileLine, ...]]
    blocks: Mapping[str, Block]
    grounds: Mapping[str, tuple[Ground, ...]]
    above: Partner | None
    way_past: WayPast | None
    planned: tuple[Visit, ...]
    shortlisted: Shortlisted | None

    @property
    def dossier(self) -> Dossier:
        return self.brief.dossier

    @property
    def pair(self) -> tuple[RegionCode, RegionCode]:
        """The codes of the State and of the prefecture."""
        return self.dossier.state.region.code, self.dossier.prefecture.region.code


def show_pair(
    work: UnitOfWork,
    inputs: PairInputs,
    pair: tuple[str, str],
    scoring: Scoring,
    find_journeys: FindJourneys,
    made_at: datetime,
) -> PairPage:
    """Everything about the State and the prefecture that ``pair`` (codes or names) means.

    Raises:
        ProblemError: as ``compare_pair``.
    """
    matrix = build_pairs(inputs, scoring.normalisation)
    dossier, exchange = compare_pair(inputs, matrix, pair, scoring), fits_pair(work, inputs, *pair)
    regions: Mapping[RegionCode, Region] = {each.code: each for each in work.profiles.regions()}
    brief = write_brief(dossier, read_vocabulary(work), regions, find_journeys, made_at, exchange)
    state, prefecture = dossier.state.region.code, dossier.prefecture.region.code
    above = _above(matrix, dossier)
    return PairPage(
        brief=brief,
        lines={code: tuple(_lines(inputs, code)) for code in (state, prefecture)},
        blocks={block.code: block for block in inputs.blocks},
        grounds=grounds_of(inputs, dossier),
        above=above,
        way_past=_way_past(dossier, above),
        planned=_planned(work, {state, prefecture}),
        shortlisted=shortlisted(work, state, prefecture),
    )


def best_pair(matrix: PairMatrix, scoring: Scoring, region: str) -> tuple[str, str]:
    """The codes of the best pair of the region with this code; of all pairs where it is empty."""
    scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
    best = int(scores.score.argmax()) // len(matrix.prefectures)
    first = partners_of(matrix, scores, RegionCode(region) if region else matrix.states[best])[0]
    return first.state, first.prefecture


def _lines(inputs: PairInputs, code: RegionCode) -> Iterator[ProfileLine]:
    profile = inputs.profiles[code]
    for key in MAIN_FIGURES[code.country]:
        rank = standing(profile, key, inputs.profiles.values())
        yield ProfileLine(key, profile.figures.get(key), rank)


def _above(matrix: PairMatrix, dossier: Dossier) -> Partner | None:
    if dossier.of_state.rank == 1:
        return None
    scores = score_pairs(matrix, dossier.scoring.weights, dossier.scoring.aggregation)
    return one_above(partners_of(matrix, scores, dossier.state.region.code), dossier.of_state)


def _way_past(dossier: Dossier, above: Partner | None) -> WayPast | None:
    aggregation, own = dossier.scoring.aggregation, dossier.of_state
    if above is None or aggregation not in LINEAR_TERMS or is_level(own, above):
        return None
    return find_way_past(own, above, aggregation)


def _planned(work: UnitOfWork, pair: set[RegionCode]) -> tuple[Visit, ...]:
    plans = work.records.standing("plan", Plan).values()
    visits = (visit for plan in plans for visit in plan.visits)
    return tuple(visit for visit in visits if pair <= {*visit.delegation, *visit.hosts})
