"""Try routes that are not flown, or drop some that are: what all pairs would gain or lose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairMatrix, score_pairs
from app.domain.flights import Flight
from app.domain.geodesy import Geodesy
from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import AccessMatrix
from app.domain.network import Network
from app.domain.network_edits import EditKind, RouteEdit, edited
from app.domain.problems import refuse
from app.domain.scoring import Scoring
from app.domain.what_if import AccessShift
from app.services.ports import UnitOfWork
from app.services.rank_partners import load_pair_matrix


@dataclass(frozen=True, slots=True, eq=False)
class KnownJourneys:
    """The journeys of a day as they are: read once, then any routes can be tried on them."""

    on: date
    network: Network
    finder: JourneyFinder
    access: AccessMatrix


def read_journeys(work: UnitOfWork, geodesy: Geodesy, on: date) -> KnownJourneys:
    """Network and journeys of all pairs on a day."""
    network, regions = work.network.network(), work.profiles.regions()
    finder = JourneyFinder(network, regions, geodesy, JourneySettings(), on)
    return KnownJourneys(on, network, finder, finder.access())


@dataclass(frozen=True, slots=True, eq=False)
class WhatIf:
    """What a set of edits does.

    ``flights`` are, in the order of ``edits``, the flights as they are after the edit; before it
    for those removed. None where another edit undoes it.
    """

    edits: tuple[RouteEdit, ...]
    flights: tuple[Flight | None, ...]
    shift: AccessShift


def try_routes(known: KnownJourneys, edits: Sequence[RouteEdit]) -> WhatIf:
    """Make ``edits`` on paper, one upon the other, and find the journeys of all pairs anew.

    Raises:
        ProblemError: ``edits-missing``, or what ``edited`` refuses.
    """
    if not edits:
        raise refuse("edits-missing")
    after = known.finder.on_routes_of(edited(known.network, edits, known.on))
    flights = [_flight(edit, known.finder, after) for edit in edits]
    return WhatIf(tuple(edits), tuple(flights), AccessShift(known.access, after.access()))


@dataclass(frozen=True, slots=True)
class Standing:
    """Score (0..1) of a pair and its rank among all pairs, from 1; equals share the best."""

    score: float
    rank: int


Standings = Mapping[tuple[str, str], tuple[Standing, Standing]]
"""By State and prefecture: before and after."""


def shifted_standings(
    work: UnitOfWork, shift: AccessShift, scoring: Scoring, today: date
) -> Standings:
    """How all pairs stand with the journeys before and after, all else as of ``today``.

    Raises:
        ProblemError: as ``score_pairs``.
    """
    before, after = (
        _scored(load_pair_matrix(work, access, today, scoring.normalisation), scoring)
        for access in (shift.before, shift.after)
    )
    return {pair: (before[pair], after[pair]) for pair in before}


def _scored(matrix: PairMatrix, scoring: Scoring) -> dict[tuple[str, str], Standing]:
    scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
    ranks = _ranks(scores.score)
    return {
        (state, prefecture): Standing(float(scores.score[row, column]), int(ranks[row, column]))
        for row, state in enumerate(matrix.states)
        for column, prefecture in enumerate(matrix.prefectures)
    }


def _ranks(score: NDArray[np.float64]) -> NDArray[np.intp]:
    """1 + how many have a greater score."""
    rising = np.sort(score, axis=None)
    return 1 + score.size - np.searchsorted(rising, score, side="right")


def _flight(edit: RouteEdit, before: JourneyFinder, after: JourneyFinder) -> Flight | None:
    finder = before if edit.kind is EditKind.REMOVED else after
    return finder.flight(edit.origin, edit.destination)
