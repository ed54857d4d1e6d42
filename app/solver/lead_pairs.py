"""The pairs of one lead's visits as arrays: points, lines, journeys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import Pair, YearProblem, pair_of
from app.domain.regions import RegionCode
from app.solver.days import NEVER

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class LeadPairs:
    """By home region and host [homes, hosts].

    ``points`` with the bonus of negotiated ties; ``access`` cost of the journey one way (below
    zero; ``NEVER`` without a journey); ``travel_days``; ``rank`` a number that is higher the
    better the pair (no two alike); ``line_of_rank`` the line of the pair of a rank, -1 for none.
    """

    points: Ints
    access: Ints
    travel_days: Ints
    rank: Ints
    line_of_rank: Ints
    lines: tuple[str, ...]


def lead_pairs(
    problem: YearProblem, homes: tuple[RegionCode, ...], hosts: tuple[RegionCode, ...]
) -> LeadPairs:
    """The arrays for delegations of ``homes`` to ``hosts``."""
    table = [[pair_of(home, host) for host in hosts] for home in homes]
    lines = tuple(sorted(set(problem.lines.values())))
    worst_first = sorted(
        (pair for row in table for pair in row),
        key=lambda pair: (-problem.points[pair], pair),
        reverse=True,
    )
    rank = {pair: place for place, pair in enumerate(worst_first)}
    number = {line: place for place, line in enumerate(lines)}
    line_of = [number.get(problem.lines.get(pair, ""), -1) for pair in worst_first]
    points = {pair: problem.pair_points(*pair) for pair in worst_first}
    return LeadPairs(
        _read(table, points),
        _access(problem, homes, hosts),
        _travel_days(problem, homes, hosts),
        _read(table, rank),
        np.array(line_of),
        lines,
    )


def _read(table: list[list[Pair]], values: Mapping[Pair, int]) -> Ints:
    return np.array([[values[pair] for pair in row] for row in table])


def _access(
    problem: YearProblem, homes: tuple[RegionCode, ...], hosts: tuple[RegionCode, ...]
) -> Ints:
    def points(home: RegionCode, host: RegionCode) -> int:
        reached = pair_of(home, host) in problem.access_hours
        return -problem.access_points(home, host) if reached else NEVER

    return np.array([[points(home, host) for host in hosts] for home in homes])


def _travel_days(
    problem: YearProblem, homes: tuple[RegionCode, ...], hosts: tuple[RegionCode, ...]
) -> Ints:
    def days(home: RegionCode, host: RegionCode) -> int:
        reached = pair_of(home, host) in problem.access_hours
        return problem.travel_days(home, host) if reached else 1

    return np.array([[days(home, host) for host in hosts] for home in homes])
