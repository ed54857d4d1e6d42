"""Find what would have to change for one pair to pass another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from app.domain.aggregation import LINEAR_TERMS
from app.domain.compatibility import Partner
from app.domain.measures import FloatArray
from app.domain.overtaking import level_values, level_weights, nearest_weights
from app.domain.problems import refuse
from app.domain.stability import ROUNDING


@dataclass(frozen=True, slots=True)
class SingleChange:
    """A criterion as it is for the pair behind, and what it alone would have to become.

    ``weight`` and ``value`` are 0..1; ``level_weight`` (the others keep their proportions) and
    ``level_value`` make the two pairs equal, None where nothing in 0..1 does. ``edge`` is what
    the criterion adds to the score of the pair behind more than to that of the one ahead.
    """

    weight: float
    value: float
    edge: float
    level_weight: float | None
    level_value: float | None


@dataclass(frozen=True, slots=True)
class WayPast:
    """What would have to change for ``behind`` to pass ``ahead``; of open figures the middle.

    ``criteria`` by key in the order of the list. ``nearest_weights`` by key are the weightings
    nearest to the one in force at which both are equal, ``moved_weight`` 0..1 is how much of all
    weight moves to get there; None where the pair behind is no better in any criterion.
    """

    behind: Partner
    ahead: Partner
    criteria: Mapping[str, SingleChange]
    nearest_weights: Mapping[str, float] | None
    moved_weight: float | None


def find_way_past(behind: Partner, ahead: Partner, aggregation: str = "arithmetic") -> WayPast:
    """The smallest changes with which ``behind`` draws level with ``ahead``.

    Both come from lists under the same weights, of one region or of two.

    Raises:
        ProblemError: ``robustness-unknown`` for an aggregation without linear terms,
            ``pair-not-behind`` where there is nothing to pass.
    """
    if aggregation not in LINEAR_TERMS:
        raise refuse("robustness-unknown", aggregation=aggregation, known=tuple(LINEAR_TERMS))
    require_behind(behind, ahead)
    terms, weights = LINEAR_TERMS[aggregation], _column(behind, "weight")
    own, theirs = _column(behind, "value"), _column(ahead, "value")
    edge = terms(own) - terms(theirs)
    nearest = nearest_weights(edge, weights)
    keys = behind.criteria.keys
    return WayPast(
        behind,
        ahead,
        dict(zip(keys, _changes(behind, ahead, edge, aggregation), strict=True)),
        None if nearest is None else dict(zip(keys, nearest.tolist(), strict=True)),
        None if nearest is None else float(np.abs(nearest - weights).sum() / 2.0),
    )


def is_level(behind: Partner, ahead: Partner) -> bool:
    """Whether nothing lies between the two, or ``behind`` leads."""
    return behind.score >= ahead.score - ROUNDING


def require_behind(behind: Partner, ahead: Partner) -> None:
    """See that there is something to pass.

    Raises:
        ProblemError: ``pair-not-behind``.
    """
    if is_level(behind, ahead):
        raise refuse("pair-not-behind", pair=_codes(behind), other=_codes(ahead))


def one_above(partners: Sequence[Partner], behind: Partner) -> Partner:
    """The partner one rank above ``behind`` in the list that both stand in, best first.

    Raises:
        ProblemError: ``pair-first`` for the first of the list.
    """
    if behind.rank == 1:
        raise refuse("pair-first", pair=_codes(behind))
    return partners[behind.rank - 2]


def _changes(
    behind: Partner, ahead: Partner, edge: FloatArray, aggregation: str
) -> list[SingleChange]:
    weights, value = _column(behind, "weight"), _column(behind, "value")
    needed = level_values(value, _column(ahead, "value"), weights, aggregation)
    more = _column(behind, "contribution") - _column(ahead, "contribution")
    levels = level_weights(edge, weights)
    rows = zip(*(part.tolist() for part in (weights, value, more, levels, needed)), strict=True)
    return [SingleChange(w, v, e, _known(t), _known(n)) for w, v, e, t, n in rows]


def _known(number: float) -> float | None:
    return number if isfinite(number) else None


def _column(partner: Partner, name: str) -> FloatArray:
    return partner.criteria.column(name)


def _codes(partner: Partner) -> str:
    return f"{partner.state} – {partner.prefecture}"
