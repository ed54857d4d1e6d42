"""Rank the partners of a region: the use case, and what window and commands read once for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.access import Access
from app.domain.compatibility import PairMatrix, Partner, build_pairs, partners_of, score_pairs
from app.domain.coverage import Coverage, coverage_of
from app.domain.criteria import PairCriteria, PairInputs
from app.domain.history import Relations
from app.domain.like_size import economic_sizes, percentile_among_like
from app.domain.measures import FloatArray
from app.domain.method import Method, Preset
from app.domain.problems import refuse
from app.domain.profiles import Profile
from app.domain.regions import Region, RegionCode, find_region
from app.domain.ties import Forum
from app.services.ports import UnitOfWork
from app.services.shortlist import shortlist


def load_pair_inputs(work: UnitOfWork, access: Access | None, today: date) -> PairInputs:
    """All that pairs are measured by, as the store has it; ``access`` as of ``today``.

    Yardsticks are those of the reference: a figure of the officer's moves its own region alone.
    """
    profiles = work.profiles.profiles()
    return PairInputs(
        profiles=profiles,
        sectors=work.profiles.sectors(),
        blocks=work.profiles.blocks(),
        linkages=work.profiles.linkages(),
        method=work.profiles.method(),
        relations=load_relations(work),
        access=access,
        today=today,
        standard=work.profiles.reference_profiles() if _has_own(profiles.values()) else None,
    )


def _has_own(profiles: Iterable[Profile]) -> bool:
    return any(
        figure.edited
        for profile in profiles
        for figures in (profile.figures, profile.sectors, profile.blocks)
        for figure in figures.values()
    )


def load_relations(work: UnitOfWork) -> Relations:
    """All that is on record between regions, the officer's own ties and wishes with it."""
    return Relations(
        work.ties.ties(), work.visits.past(), work.ties.forums(), work.exchange.wishes()
    )


def load_pair_matrix(
    work: UnitOfWork, access: Access | None, today: date, normalisation: str = "percentile"
) -> PairMatrix:
    """Every pair by every criterion: read once, then weighed by ``score_pairs`` at will."""
    return build_pairs(load_pair_inputs(work, access, today), normalisation)


def preset_of(method: Method, preset: str) -> Preset:
    """The preset with this key.

    Raises:
        ProblemError: ``preset-unknown`` with the keys that there are in ``params["known"]``.
    """
    presets = {each.key: each for each in method.presets}
    if preset not in presets:
        raise refuse("preset-unknown", preset=preset, known=tuple(presets))
    return presets[preset]


def weights_of(method: Method, preset: str) -> Mapping[str, float]:
    """The weights of the preset with this key; raises as ``preset_of``."""
    return preset_of(method, preset).weights


@dataclass(frozen=True, slots=True, eq=False)
class MatchFacts:
    """All pairs by all criteria, scored again at each move of a weight.

    ``tied`` are the pairs with a tie in the registry that is not only proposed; ``coverage`` tells
    of each region how many of its figures are known, ``sizes`` [S, P] are those of ``pair_sizes``
    (None: not measured). ``normalisation`` is the key of the scale that ``matrix`` is on;
    ``shortlisted`` are the pairs on the shortlist.
    """

    matrix: PairMatrix
    regions: Mapping[RegionCode, Region]
    method: Method
    tied: frozenset[tuple[str, str]]
    coverage: Mapping[RegionCode, Coverage] = field(default_factory=dict)
    sizes: FloatArray | None = None
    forums: tuple[Forum, ...] = ()
    normalisation: str = "percentile"
    shortlisted: frozenset[tuple[str, str]] = frozenset()


def gather_match_facts(
    work: UnitOfWork, access: Access | None, today: date, normalisation: str = "percentile"
) -> MatchFacts:
    """Read and measure all pairs as of ``today``."""
    inputs = load_pair_inputs(work, access, today)
    return MatchFacts(
        matrix=build_pairs(inputs, normalisation),
        regions={region.code: region for region in work.profiles.regions()},
        method=inputs.method,
        tied=frozenset(
            (tie.state, tie.prefecture) for tie in inputs.relations.ties if tie.status != "proposed"
        ),
        coverage=coverage_of(inputs),
        sizes=economic_sizes(PairCriteria(inputs)),
        forums=inputs.relations.forums,
        normalisation=normalisation,
        shortlisted=frozenset((each.state, each.prefecture) for each in shortlist(work)),
    )


def of_like_size(
    facts: MatchFacts, partners: Sequence[Partner], scores: FloatArray
) -> tuple[float | None, ...]:
    """Percentile rank 0..1 of each partner among the pairs of nearest economic size.

    None where the size is unknown. ``scores`` [S, P] are those of all pairs, in the order of the
    matrix.
    """
    if facts.sizes is None:
        return (None,) * len(partners)
    rows, columns = facts.matrix.states, facts.matrix.prefectures
    cells = ((rows.index(row.state), columns.index(row.prefecture)) for row in partners)
    return tuple(percentile_among_like(scores, facts.sizes, cell) for cell in cells)


def rank_partners(
    facts: MatchFacts, region: str, weights: Mapping[str, float], aggregation: str = "arithmetic"
) -> tuple[Partner, ...]:
    """All partners of the region that ``region`` (a code or a name) means, best first.

    Raises:
        ProblemError: ``region-unknown``, ``criterion-unknown``, ``weight-negative``,
            ``weights-empty``.
    """
    found = find_region(facts.regions.values(), region)
    scores = score_pairs(facts.matrix, weights, aggregation)
    return partners_of(facts.matrix, scores, found.code)
