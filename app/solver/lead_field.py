"""The field of one lead: every delegation, tour and day its visits may be made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import YearProblem
from app.domain.regions import RegionCode
from app.domain.visits import Lead
from app.solver.days import NEVER, days_of, lengths
from app.solver.lead_pairs import LeadPairs, lead_pairs
from app.solver.tour_starts import TourStarts, tour_starts
from app.solver.tours import Groups, delegations, host_tours

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class LeadField:
    """What the visits of ``lead`` may be made of; prices come later.

    ``meets`` [homes, tours]: points of a home's pairs with all hosts of a tour. ``worth``
    [delegations, hosts]: points of all pairs with a host, who
    shares the day among them; ``shares`` by size. ``access`` and ``travel``
    [delegations, hosts]: points and days of the slowest journey, one way. ``home_part_of``
    [homes, parts], ``home_parts`` [delegations, parts] and ``host_parts`` [tours, parts]: 1
    where a part of the country is touched. ``common`` [lengths x days]: points of a start and
    length for any visit. ``home_days`` [homes + 1, lengths x days]: points of each home region;
    the last row is nobody's. ``starts``: the days on which a visit may start at all.
    ``tour_starts`` is by days of travel, one way.
    """

    lead: Lead
    homes: tuple[RegionCode, ...]
    hosts: tuple[RegionCode, ...]
    lengths: Ints
    days: int
    pairs: LeadPairs
    delegations: Groups
    tours: Groups
    shares: tuple[float, ...]
    meets: Floats
    worth: Floats
    access: Ints
    travel: Ints
    home_part_of: Floats
    home_parts: Floats
    host_parts: Floats
    common: Ints
    home_days: Ints
    starts: Ints
    tour_starts: dict[int, TourStarts]


def lead_field(
    problem: YearProblem, lead: Lead, room: NDArray[np.bool_] | None = None
) -> LeadField:
    """The field of ``lead``; ``room`` [lengths, days] is False where pins leave none."""
    home = problem.direction_of(lead).home
    homes, hosts = problem.regions_of(home), problem.regions_of(home.partner)
    pairs, groups = lead_pairs(problem, homes, hosts), _delegations(problem, len(homes))
    tours, days = _tours(problem, hosts), days_of(problem, lead)
    common = days.common if room is None else np.where(room, days.common, NEVER)
    starts = np.flatnonzero((common > NEVER // 2).any(axis=0))
    travel = -groups.lowest(-pairs.travel_days)
    home_days = days.home.reshape(len(homes), -1)
    return LeadField(
        lead=lead,
        homes=homes,
        hosts=hosts,
        lengths=lengths(problem),
        days=problem.days,
        pairs=pairs,
        delegations=groups,
        tours=tours,
        shares=problem.settings.weights.shares,
        meets=pairs.points.astype(np.float32) @ tours.inside.T,
        worth=_worth(problem, groups, pairs),
        access=groups.lowest(pairs.access),
        travel=travel,
        home_part_of=_part_of(problem, homes),
        home_parts=np.minimum(groups.inside @ _part_of(problem, homes), 1),
        host_parts=np.minimum(tours.inside @ _part_of(problem, hosts), 1),
        common=common.ravel(),
        home_days=np.vstack([home_days, np.zeros_like(home_days[:1])]),
        starts=starts,
        tour_starts={
            most: tour_starts(tours, days, starts, lengths(problem), most)
            for most in np.unique(travel).tolist()
        },
    )


def _worth(problem: YearProblem, groups: Groups, pairs: LeadPairs) -> Floats:
    share = np.array(problem.settings.weights.shares)[groups.sizes - 1]
    together = groups.inside.astype(np.float64) @ pairs.points
    return np.asarray(np.rint(share[:, None] * together).astype(np.float32))


def parts_of(problem: YearProblem, regions: tuple[RegionCode, ...]) -> tuple[str, ...]:
    """The parts of a country in which ``regions`` lie, sorted."""
    return tuple(sorted({problem.groups[code] for code in regions}))


def _part_of(problem: YearProblem, regions: tuple[RegionCode, ...]) -> Floats:
    parts = parts_of(problem, regions)
    table = [[problem.groups[code] == part for part in parts] for code in regions]
    return np.array(table, dtype=np.float32)


def _delegations(problem: YearProblem, homes: int) -> Groups:
    rules = problem.settings.rules
    sizes = range(rules.min_delegation, min(rules.max_delegation, homes) + 1)
    return delegations(homes, sizes, problem.settings.weights.further_region)


def _tours(problem: YearProblem, hosts: tuple[RegionCode, ...]) -> Groups:
    rules = problem.settings.rules
    minutes = np.full((len(hosts), len(hosts)), -1)
    points = np.zeros_like(minutes)
    for row, one in enumerate(hosts):
        for column, other in enumerate(hosts):
            hours = problem.hop_hours.get((one, other))
            if hours is not None and hours <= problem.most_hop_hours(one):
                minutes[row, column] = round(hours * 60)
                points[row, column] = problem.hop_points(one, other)
    sizes = range(rules.min_hosts, min(rules.max_hosts, len(hosts)) + 1)
    return host_tours(minutes, points, sizes, problem.settings.weights.further_host)
