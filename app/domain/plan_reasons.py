"""Why a visit stands where it stands: the terms that won, and what the nearest others cost.

All points are on the scale of ``app.domain.plan_settings``; a ``cost`` is what the plan would
lose. Every visit has the reasons that apply to it, in this order:

======================  ====================================================================
code                    params
======================  ====================================================================
pinned                  none: the visit stands because the officer pinned it
best-pair               state, prefecture, score (0..1), points
pairs-met               pairs (a number), points of all of them together
tie-negotiated          state, prefecture (one reason for each such pair), points
first-visit             regions (tuple of codes), points
new-part                regions (tuple: no other visit reaches their parts of the country),
                        points
line                    line (of effort, that no other visit serves), points
fixture-joined          fixture (id), name, region, start, end, points
season                  direction, month (1-12), points (above or below zero)
part-of-year            first, last (a part of the year in which no other visit starts), points
lead-part-of-year       lead, first, last (the same among the visits of the lead), points
travel                  hours (journeys out and back, ways between hosts), points (below zero)
size                    regions, hosts, days (numbers), points (below zero): what each beyond
                        the least costs, and days under way on which no office works
window-accepted         where, kind, name, start, end, days, points (below zero)
window-welcome          where, kind, name, start, end, days, points
start-in-window         day, points (gain if the visit could start then), where, kind, name,
                        start, end (of the window that forbids it)
start-on-closed-days    day, points: the hosts would not all have a working day
start-beside-visit      day, points, other (visit id)
other-start             day, cost: the best allowed start at least a week away
other-region            region, instead (codes), cost: the cheapest exchange of one region
======================  ====================================================================

Of starts that would be worth more but are forbidden the best two are told, a week apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from app.domain.nearest_visits import Neighbours
from app.domain.plan_problem import YearProblem, days_in, pair_of
from app.domain.visit_rules import window_params
from app.domain.visit_value import (
    Bonus,
    best_pair,
    bonus_points,
    bonuses_of,
    earned,
    fixtures_joined,
    own_value,
    pair_value,
    pairs_met,
    region_bonuses,
    season_value,
    size_value,
    travel_value,
    window_values,
)
from app.domain.visits import Lead, Plan, Reason, Visit

Visits = tuple[Visit, ...]


def explained(plan: Plan, problem: YearProblem) -> Plan:
    """``plan`` with the value, the fixtures and the reasons of every visit.

    A visit's value is what the plan would lose without it.
    """
    visits = tuple(
        _explained(visit, tuple(other for other in plan.visits if other is not visit), problem)
        for visit in plan.visits
    )
    return replace(plan, visits=visits)


def _explained(visit: Visit, others: Visits, problem: YearProblem) -> Visit:
    mine = bonuses_of(visit, problem) - earned(others, problem)
    value = own_value(visit, problem) + sum(bonus_points(bonus, problem) for bonus in mine)
    reasons = (
        *_people(visit, problem),
        *_bonuses(visit, mine, problem),
        *_days(visit, problem),
        *(() if visit.pinned else Neighbours(visit, others, problem).reasons()),
    )
    fixtures = tuple(fixture.fixture_id for fixture in fixtures_joined(visit, problem))
    return replace(visit, value=float(value), fixtures=fixtures, reasons=reasons)


def _people(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    """Who meets whom."""
    if visit.pinned:
        yield Reason("pinned")
    best = best_pair(visit, problem)
    worth = {"score": problem.scores[best], "points": problem.points[best]}
    yield Reason("best-pair", {"state": best[0], "prefecture": best[1], **worth})
    met = pairs_met(visit)
    yield Reason("pairs-met", {"pairs": len(met), "points": pair_value(visit, problem)})
    talks = problem.settings.weights.negotiated_pair
    for state, prefecture in sorted(problem.negotiated.intersection(met)):
        params = {"state": state, "prefecture": prefecture, "points": talks}
        yield Reason("tie-negotiated", params)


def _bonuses(visit: Visit, mine: frozenset[Bonus], problem: YearProblem) -> Iterator[Reason]:
    """What only this visit earns."""
    for code, kind in (("first-visit", "first-visit"), ("new-part", "group")):
        found = {bonus for bonus in mine if bonus[0] == kind}
        regions = tuple(
            code
            for code in (*visit.delegation, *visit.hosts)
            if found.intersection(region_bonuses(code, problem))
        )
        if points := sum(bonus_points(bonus, problem) for bonus in found):
            yield Reason(code, {"regions": regions, "points": points})
    for bonus in sorted(mine):
        if points := bonus_points(bonus, problem):
            yield from _bonus(bonus, points, problem)


def _bonus(bonus: Bonus, points: int, problem: YearProblem) -> Iterator[Reason]:
    match bonus:
        case ("line", line):
            yield Reason("line", {"line": line, "points": points})
        case ("part", part):
            days = _part(part, max(problem.all_wanted, 1), problem)
            yield Reason("part-of-year", {**days, "points": points})
        case ("lead-part", lead, part):
            days = _part(part, max(problem.visits_wanted(Lead(lead)), 1), problem)
            yield Reason("lead-part-of-year", {"lead": Lead(lead), **days, "points": points})


def _part(part: str, parts: int, problem: YearProblem) -> dict[str, object]:
    """First and last day of a part of the year."""
    first, following = (-(-place * problem.days // parts) for place in (int(part), int(part) + 1))
    return {
        "first": problem.first_day + timedelta(days=first),
        "last": problem.first_day + timedelta(days=following - 1),
    }


def _days(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    """What the days are worth."""
    for fixture in fixtures_joined(visit, problem):
        yield Reason(
            "fixture-joined",
            {
                "fixture": fixture.fixture_id,
                "name": fixture.name,
                "region": fixture.region,
                "start": fixture.start,
                "end": fixture.end,
                "points": problem.settings.weights.fixture,
            },
        )
    if points := season_value(visit, problem):
        params = {"direction": visit.direction, "month": visit.start.month, "points": points}
        yield Reason("season", params)
    yield Reason(
        "travel", {"hours": _hours(visit, problem), "points": travel_value(visit, problem)}
    )
    if points := size_value(visit, problem):
        sizes = {"regions": len(visit.delegation), "hosts": len(visit.hosts), "days": visit.days}
        yield Reason("size", {**sizes, "points": points})
    yield from _windows(visit, problem)


def _hours(visit: Visit, problem: YearProblem) -> float:
    ends = (visit.hosts[0], visit.hosts[-1])
    journeys = (
        max(problem.access_hours[pair_of(home, host)] for home in visit.delegation) for host in ends
    )
    return sum(journeys) + sum(problem.hop_hours[hop] for hop in pairwise(visit.hosts))


def _windows(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    for points, place in sorted(each for each in window_values(visit, problem) if each[0]):
        window = problem.windows[place]
        days = {"days": days_in(window, visit.start, visit.end), "points": points}
        code = "window-welcome" if points > 0 else "window-accepted"
        yield Reason(code, {**window_params(window), **days})
