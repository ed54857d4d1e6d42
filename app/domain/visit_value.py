"""What a visit and a plan are worth: plain arithmetic over the finished visits, no solver.

Own points belong to one visit. Bonuses are earned once a year by whichever visits earn them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise, product

from app.domain.plan_problem import (
    Pair,
    YearProblem,
    blocks,
    closes_offices,
    concerns,
    days_in,
    pair_of,
    part_of_year,
)
from app.domain.regions import RegionCode
from app.domain.visits import Fixture, Lead, Plan, Visit

Bonus = tuple[str, ...]
"""What may be earned once a year, such as ``("group", "Kansai")``."""


def pairs_met(visit: Visit) -> tuple[Pair, ...]:
    """Every pair of a delegation's region with a host."""
    return tuple(pair_of(home, host) for home, host in product(visit.delegation, visit.hosts))


def best_pair(visit: Visit, problem: YearProblem) -> Pair:
    """The pair of ``visit`` with the most points, the first by code among equals."""
    return min(pairs_met(visit), key=lambda pair: (-problem.points[pair], pair))


def pair_value(visit: Visit, problem: YearProblem) -> int:
    """Points of all pairs met: the regions of a delegation share the day with each host.

    More regions than the rules allow share as the most that they allow.
    """
    shares = problem.settings.weights.shares
    share = shares[min(len(visit.delegation), len(shares)) - 1]
    return sum(
        round(share * sum(problem.pair_points(home, host) for home in visit.delegation))
        for host in visit.hosts
    )


def travel_value(visit: Visit, problem: YearProblem) -> int:
    """Cost of the journeys out and home, as long as the slowest's, and between the hosts."""
    ends = (visit.hosts[0], visit.hosts[-1])
    journeys = sum(
        max(problem.access_points(home, host) for home in visit.delegation) for host in ends
    )
    return -journeys - sum(problem.hop_points(*hop) for hop in pairwise(visit.hosts))


def size_value(visit: Visit, problem: YearProblem) -> int:
    """Cost of further regions, hosts and days beyond the least, and of weekends under way."""
    weights, rules = problem.settings.weights, problem.settings.rules
    return -(
        weights.further_region * (len(visit.delegation) - 1)
        + weights.further_host * (len(visit.hosts) - 1)
        + weights.further_day * (visit.days - rules.min_days)
        + weights.idle_day * idle_days(visit, problem)
    )


def idle_days(visit: Visit, problem: YearProblem) -> int:
    """Days between the first and the last on which no office works."""
    weekdays = problem.settings.rules.working_weekdays
    between = (visit.start + timedelta(days=day) for day in range(1, visit.days - 1))
    return sum(day.weekday() not in weekdays for day in between)


def season_value(visit: Visit, problem: YearProblem) -> int:
    """Points of the month in which the visit starts."""
    return problem.settings.weights.season[visit.direction][visit.start.month - 1]


def window_values(visit: Visit, problem: YearProblem) -> Iterator[tuple[int, int]]:
    """Points of each soft window the visit touches, with its place in ``problem.windows``."""
    weights = problem.settings.weights
    for place, window in enumerate(problem.windows):
        if closes_offices(window) or blocks(window, problem.settings):
            continue
        days = days_in(window, visit.start, visit.end)
        parties = concerns(window, visit, problem.settings) if days else 0
        if parties:
            yield days * parties * weights.window_points(window), place


def fixtures_joined(visit: Visit, problem: YearProblem) -> tuple[Fixture, ...]:
    """Fixtures held at a host on a day between the travelling days."""
    first, last = visit.start + timedelta(days=1), visit.end - timedelta(days=1)
    return tuple(
        fixture
        for fixture in problem.fixtures
        if fixture.region in visit.hosts
        and fixture.start is not None
        and fixture.end is not None
        and fixture.start <= last
        and first <= fixture.end
    )


def own_value(visit: Visit, problem: YearProblem) -> int:
    """The points of ``visit`` by itself."""
    return (
        pair_value(visit, problem)
        + travel_value(visit, problem)
        + size_value(visit, problem)
        + season_value(visit, problem)
        + sum(points for points, _ in window_values(visit, problem))
        + problem.settings.weights.fixture * len(fixtures_joined(visit, problem))
    )


def region_bonuses(code: RegionCode, problem: YearProblem) -> Iterator[Bonus]:
    """What taking ``code`` into any visit may earn."""
    yield ("group", code.country, problem.groups[code])
    if code in problem.unserved:
        yield ("first-visit", code)


def bonuses_of(visit: Visit, problem: YearProblem) -> frozenset[Bonus]:
    """All that ``visit`` earns, if no other visit earns it already."""
    found = {
        bonus
        for code in (*visit.delegation, *visit.hosts)
        for bonus in region_bonuses(code, problem)
    }
    if line := problem.lines.get(best_pair(visit, problem)):
        found.add(("line", line))
    return frozenset(found | set(start_bonuses(visit.lead, visit.start, problem)))


def start_bonuses(lead: Lead, start: date, problem: YearProblem) -> tuple[Bonus, Bonus]:
    """The part of the year, and of the lead's year, in which ``start`` lies."""
    wanted = problem.visits_wanted(lead)
    return (
        ("part", str(part_of_year(problem, start, max(problem.all_wanted, 1)))),
        ("lead-part", lead, str(part_of_year(problem, start, max(wanted, 1)))),
    )


def all_bonuses(problem: YearProblem) -> frozenset[Bonus]:
    """Everything that may be earned in the year."""
    return frozenset(
        {bonus for code in problem.groups for bonus in region_bonuses(code, problem)}
        | {("line", line) for line in problem.lines.values()}
        | {("part", str(part)) for part in range(problem.all_wanted)}
        | {
            ("lead-part", lead, str(part))
            for lead in problem.leads
            for part in range(problem.visits_wanted(lead))
        }
    )


def bonus_points(bonus: Bonus, problem: YearProblem) -> int:
    """What ``bonus`` is worth."""
    weights = problem.settings.weights
    return {
        "group": weights.group,
        "first-visit": weights.first_visit,
        "line": weights.line,
        "part": weights.part_of_year,
        "lead-part": weights.lead_part_of_year,
    }[bonus[0]]


def earned(visits: Iterable[Visit], problem: YearProblem) -> frozenset[Bonus]:
    """The bonuses that ``visits`` earn together."""
    return frozenset().union(*(bonuses_of(visit, problem) for visit in visits))


def plan_value(plan: Plan, problem: YearProblem) -> int:
    """The objective: own points of every visit and each bonus once."""
    own = sum(own_value(visit, problem) for visit in plan.visits)
    return own + sum(bonus_points(bonus, problem) for bonus in earned(plan.visits, problem))
