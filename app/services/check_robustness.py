"""Check how robust a ranking is: against other weights, and against figures that are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.aggregation import LINEAR_TERMS
from app.domain.compatibility import Partner
from app.domain.measures import FloatArray
from app.domain.problems import refuse
from app.domain.smaa import Acceptability, Sampling, Terms, acceptability
from app.domain.stability import weight_intervals

HEAD = 10
"""Places of the list that are watched: the top ten."""


@dataclass(frozen=True, slots=True)
class PartnerRobustness:
    """How one partner fares over all weightings; shares in 0..1.

    ``rank_acceptability``: how often it takes each of the first ``HEAD`` places.
    ``central_weights``: the mean weights that put it first, by criterion; None where none do.
    ``confidence``: how often those put it first over the figures that are open.
    """

    rank_acceptability: tuple[float, ...]
    central_weights: Mapping[str, float] | None
    confidence: float


@dataclass(frozen=True, slots=True)
class WeightStability:
    """Weights (least, greatest) of a criterion with which the head of the list stays as it is.

    ``weight`` is the one in force. Of open figures the middle counts, as in the ranking itself.
    """

    weight: float
    first: tuple[float, float]
    head: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Robustness:
    """Of a list: one entry for each partner, in its order, and one for each criterion."""

    partners: tuple[PartnerRobustness, ...]
    criteria: Mapping[str, WeightStability]
    sampling: Sampling


def check_robustness(
    partners: Sequence[Partner], aggregation: str = "arithmetic", sampling: Sampling | None = None
) -> Robustness:
    """Weigh a ranking anew: each weight moved by itself, and all drawn together.

    Only criteria that have a weight are drawn: the officer says what counts, and how much is
    what is left open.

    Args:
        partners: The whole list of a region, best first, as ``rank_partners`` gives it.
        aggregation: By which the list was made; a key of ``LINEAR_TERMS``.
        sampling: How to draw; 10,000 weightings unless said otherwise.

    Raises:
        ProblemError: ``robustness-unknown`` for an aggregation without linear terms.
    """
    terms, drawn = _linear_terms(aggregation), sampling or Sampling()
    keys = partners[0].criteria.keys
    weights = _column(partners[:1], "weight")[0]
    counted = np.flatnonzero(weights)
    low, high = (_column(partners, name)[:, counted] for name in ("low", "high"))
    return Robustness(
        _fared(acceptability(low, high, terms, drawn), [keys[k] for k in counted]),
        _stabilities(keys, terms(_column(partners, "value")), weights),
        drawn,
    )


def weight_stabilities(
    partners: Sequence[Partner], aggregation: str = "arithmetic"
) -> Mapping[str, WeightStability]:
    """How far each weight alone may move, by criterion; see ``check_robustness``.

    Raises:
        ProblemError: ``robustness-unknown`` for an aggregation without linear terms.
    """
    terms = _linear_terms(aggregation)
    keys = partners[0].criteria.keys
    weights = _column(partners[:1], "weight")[0]
    return _stabilities(keys, terms(_column(partners, "value")), weights)


def _linear_terms(aggregation: str) -> Terms:
    if aggregation not in LINEAR_TERMS:
        raise refuse("robustness-unknown", aggregation=aggregation, known=tuple(LINEAR_TERMS))
    return LINEAR_TERMS[aggregation]


def _fared(found: Acceptability, keys: Sequence[str]) -> tuple[PartnerRobustness, ...]:
    rows = zip(
        *(part.tolist() for part in (found.rank, found.central, found.confidence)), strict=True
    )
    return tuple(
        PartnerRobustness(
            tuple(rank[:HEAD]),
            dict(zip(keys, central, strict=True)) if rank[0] else None,
            confidence,
        )
        for rank, central, confidence in rows
    )


def _stabilities(
    keys: Sequence[str], terms: FloatArray, weights: FloatArray
) -> Mapping[str, WeightStability]:
    first, head = (
        zip(*(ends.tolist() for ends in weight_intervals(terms, weights, top)), strict=True)
        for top in (1, HEAD)
    )
    found = map(WeightStability, weights.tolist(), first, head)
    return dict(zip(keys, found, strict=True))


def _column(partners: Sequence[Partner], name: str) -> FloatArray:
    """One attribute of every criterion [N, K] of the partners."""
    return np.stack([row.criteria.column(name) for row in partners])
