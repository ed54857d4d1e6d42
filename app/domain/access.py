"""How well a State and a prefecture are connected, from the best journeys between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from app.domain.measures import FloatArray, Measure, mean_of, or_unbounded
from app.domain.normalisation import mid_rank, normalised

HOURS_PER_TRANSFER = 3.0
"""Hours that a change of planes counts for beside the time it takes. The project's choice, after
NetScan, where time spent changing weighs about three times as much as time in the air."""

PART_WEIGHTS = (0.8, 0.2)
"""Weights of door-to-door time and of weekly frequency in connectivity. The project's choice;
waiting for the next flight is in the hours already."""


def connectivity(hours: FloatArray, transfers: FloatArray, weekly: FloatArray) -> Measure:
    """Quality 0..1 [S, P] of the best journeys; NaN where there is none or it is not known.

    The weighted mean of two percentile ranks: of the felt hours (``hours`` door to door and
    ``HOURS_PER_TRANSFER`` for each of ``transfers``; fewer is better) and of ``weekly``
    departures on the binding leg. What is not known may have any rank.
    """
    felt = hours + HOURS_PER_TRANSFER * transfers
    parts = [
        normalised(or_unbounded(part, np.ones_like(part)), mid_rank) for part in (-felt, weekly)
    ]
    return mean_of(parts, PART_WEIGHTS)


class Access(Protocol):
    """Best journeys between regions: arrays [S, P] in the order of the codes, NaN where none."""

    @property
    def states(self) -> Sequence[str]: ...

    @property
    def prefectures(self) -> Sequence[str]: ...

    @property
    def hours(self) -> FloatArray: ...

    @property
    def transfers(self) -> FloatArray: ...

    @property
    def weekly(self) -> FloatArray: ...


def connectivity_of(
    access: Access | None, states: Sequence[str], prefectures: Sequence[str]
) -> Measure:
    """``connectivity`` [S, P] for the regions asked; unknown for those that ``access`` lacks."""
    parts = [np.full((len(states), len(prefectures)), np.nan) for _ in range(3)]
    if access is not None:
        rows = [i for i, code in enumerate(states) if code in access.states]
        columns = [j for j, code in enumerate(prefectures) if code in access.prefectures]
        taken = np.ix_(
            [access.states.index(states[i]) for i in rows],
            [access.prefectures.index(prefectures[j]) for j in columns],
        )
        for part, full in zip(parts, (access.hours, access.transfers, access.weekly), strict=True):
            part[np.ix_(rows, columns)] = full[taken]
    return connectivity(*parts)
