"""Rank the partners of a region: the use case, and what window and commands read once for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.access import Access
from app.domain.compatibility import PairMatrix, Partner, build_pairs, partners_of, score_pairs
from app.domain.criteria import PairInputs
from app.domain.history import Relations
from app.domain.method import Method
from app.domain.problems import refuse
from app.domain.regions import find_region
from app.services.ports import UnitOfWork


def load_pair_inputs(work: UnitOfWork, access: Access | None, today: date) -> PairInputs:
    """All that pairs are measured by, as the store has it; ``access`` as of ``today``."""
    return PairInputs(
        profiles=work.profiles.profiles(),
        sectors=work.profiles.sectors(),
        blocks=work.profiles.blocks(),
        linkages=work.profiles.linkages(),
        method=work.profiles.method(),
        relations=Relations(work.ties.ties(), work.visits.past(), work.ties.forums()),
        access=access,
        today=today,
    )


def load_pair_matrix(
    work: UnitOfWork, access: Access | None, today: date, normalisation: str = "percentile"
) -> PairMatrix:
    """Every pair by every criterion: read once, then weighed by ``score_pairs`` at will."""
    return build_pairs(load_pair_inputs(work, access, today), normalisation)


def weights_of(method: Method, preset: str) -> Mapping[str, float]:
    """The weights of the preset with this key.

    Raises:
        ProblemError: ``preset-unknown`` with the keys that there are in ``params["known"]``.
    """
    weights = {each.key: each.weights for each in method.presets}
    if preset not in weights:
        raise refuse("preset-unknown", preset=preset, known=tuple(weights))
    return weights[preset]


def rank_partners(
    work: UnitOfWork,
    region: str,
    weights: Mapping[str, float],
    matrix: PairMatrix,
    aggregation: str = "arithmetic",
) -> tuple[Partner, ...]:
    """All partners of the region that ``region`` (a code or a name) means, best first.

    Raises:
        ProblemError: ``region-unknown``, ``criterion-unknown``, ``weight-negative``,
            ``weights-empty``.
    """
    found = find_region(work.profiles.regions(), region)
    return partners_of(matrix, score_pairs(matrix, weights, aggregation), found.code)
