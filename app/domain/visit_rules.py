"""The hard rules of a year's plan, checked over the finished visits: no solver, no arrays.

``broken_rules`` gives one ``Reason`` for each breach. A visit is named by its id.

=================  ====================================================================
code               params
=================  ====================================================================
visits-per-lead    lead, planned, wanted
direction          visit, lead, direction
delegation-size    visit, regions, least, most
host-count         visit, hosts, least, most
length             visit, days, least, most
programme-year     visit, first, last
notice             visit, start, earliest
window             visit, where, kind, name, start, end
no-journey         visit, home, host
hop                visit, one, other, hours, most
arrival-holiday    visit, host, day
working-days       visit, hosts
gap                visit, other, days, least
overlap            visit, other
region-visits      region, planned, most
pair-twice         visit, other, state, prefecture
pin-moved          visit
=================  ====================================================================

Each visit needs both ministries (one leads, the other receives): no two visits overlap. Offices
of a host are closed on weekends and on its public holidays: the day of arrival may be a weekend
but no holiday, and between the travelling days each host, in order, has a working day of its
own. Home holidays and weekends under way do not matter. Pinned visits may lie inside the notice:
their papers are under way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise, product

from app.domain.calendar import Window
from app.domain.plan_problem import (
    Pair,
    YearProblem,
    blocked_until,
    closes_offices,
    concerns,
    forbids,
    pair_of,
    reaches,
)
from app.domain.plan_settings import PlanSettings
from app.domain.regions import RegionCode
from app.domain.visits import Plan, Reason, Visit

_DAY = timedelta(days=1)


def broken_rules(plan: Plan, problem: YearProblem) -> tuple[Reason, ...]:
    """Every hard rule that ``plan`` breaks; empty for a plan that may stand."""
    return (
        *_wrong_counts(plan.visits, problem),
        *(reason for visit in plan.visits for reason in broken_by_visit(visit, problem)),
        *broken_between(plan.visits, problem),
        *_moved_pins(plan.visits, problem),
    )


def broken_by_visit(visit: Visit, problem: YearProblem) -> tuple[Reason, ...]:
    """The rules that ``visit`` breaks by itself."""
    shape = (*_wrong_shape(visit, problem), *missing_journeys(visit, problem))
    if shape:
        return shape
    return (
        *_outside_year(visit, problem),
        *_touched_windows(visit, problem),
        *_closed_offices(visit, problem),
        *_long_hops(visit, problem),
    )


def broken_between(visits: Iterable[Visit], problem: YearProblem) -> tuple[Reason, ...]:
    """The rules that visits break together: gap, overlap, visits of one region or pair."""
    kept = tuple(visits)
    return (
        *(
            reason
            for one, other in combinations(sorted(kept, key=lambda visit: visit.start), 2)
            for reason in _too_close(one, other, problem)
        ),
        *_crowded_regions(kept, problem),
        *_pairs_twice(kept),
    )


def _wrong_counts(visits: tuple[Visit, ...], problem: YearProblem) -> Iterator[Reason]:
    planned = Counter(visit.lead for visit in visits)
    for lead in problem.leads:
        wanted = problem.visits_wanted(lead)
        if planned[lead] != wanted:
            params = {"lead": lead, "planned": planned[lead], "wanted": wanted}
            yield Reason("visits-per-lead", params)


def _wrong_shape(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    rules, who = problem.settings.rules, {"visit": visit.visit_id}
    home = visit.direction.home
    at_home = all(code.country is home for code in visit.delegation)
    abroad = all(code.country is home.partner for code in visit.hosts)
    if visit.direction is not problem.direction_of(visit.lead) or not (at_home and abroad):
        yield Reason("direction", {**who, "lead": visit.lead, "direction": visit.direction})
    regions, hosts = len(set(visit.delegation)), len(set(visit.hosts))
    least, most = rules.min_delegation, rules.max_delegation
    if not least <= regions <= most or regions < len(visit.delegation):
        yield Reason("delegation-size", {**who, "regions": regions, "least": least, "most": most})
    least, most = rules.min_hosts, rules.max_hosts
    if not least <= hosts <= most or hosts < len(visit.hosts):
        yield Reason("host-count", {**who, "hosts": hosts, "least": least, "most": most})
    if not rules.min_days <= visit.days <= rules.max_days:
        params = {"days": visit.days, "least": rules.min_days, "most": rules.max_days}
        yield Reason("length", {**who, **params})


def missing_journeys(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    """The journeys to the first and from the last host that nobody can make."""
    for home in visit.delegation:
        for host in dict.fromkeys((visit.hosts[0], visit.hosts[-1])):
            if home.country is host.country or pair_of(home, host) not in problem.access_hours:
                yield Reason("no-journey", {"visit": visit.visit_id, "home": home, "host": host})


def _outside_year(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    first, last, earliest = problem.first_day, problem.last_day, problem.earliest_start
    if visit.start < first or last < visit.end:
        yield Reason("programme-year", {"visit": visit.visit_id, "first": first, "last": last})
    elif visit.start < earliest and not visit.pinned:
        params = {"visit": visit.visit_id, "start": visit.start, "earliest": earliest}
        yield Reason("notice", params)


def _touched_windows(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    for window in blocking_windows(visit, problem):
        params = forbidden_params(window, problem.settings)
        yield Reason("window", {"visit": visit.visit_id, **params})


def blocking_windows(visit: Visit, problem: YearProblem) -> Iterator[Window]:
    """The windows that forbid ``visit`` its days."""
    settings = problem.settings
    for window in problem.windows:
        forbidden = forbids(window, visit.start, visit.end, settings)
        if forbidden and concerns(window, visit, settings):
            yield window


def window_params(window: Window) -> dict[str, object]:
    """A window as parameters of a reason."""
    return {
        "where": window.where,
        "kind": window.kind,
        "name": window.name,
        "start": window.start,
        "end": window.end,
    }


def forbidden_params(window: Window, settings: PlanSettings) -> dict[str, object]:
    """A window that forbids days; ``end`` is the last day that it forbids."""
    return {**window_params(window), "end": blocked_until(window, settings)}


def _closed_offices(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    travel = travel_days(visit, problem)
    arrival = visit.start + (travel - 1) * _DAY
    if not arrival_suits(visit.hosts[0], arrival, problem):
        params = {"visit": visit.visit_id, "host": visit.hosts[0], "day": arrival}
        yield Reason("arrival-holiday", params)
    last = working_day_of_last_host(visit, problem)
    if last is None or last + travel * _DAY > visit.end:
        yield Reason("working-days", {"visit": visit.visit_id, "hosts": visit.hosts})


def travel_days(visit: Visit, problem: YearProblem) -> int:
    """Days on the way out, and as many home: what the longest of the journeys needs."""
    ends = (visit.hosts[0], visit.hosts[-1])
    return max(problem.travel_days(home, end) for home in visit.delegation for end in ends)


def arrival_suits(host: RegionCode, day: date, problem: YearProblem) -> bool:
    """Whether ``day`` is no public holiday at ``host``."""
    return not any(
        window.where == host.country or reaches(window, (host,))
        for window in problem.windows
        if window.start <= day <= window.end and closes_offices(window)
    )


def is_working_day(host: RegionCode, day: date, problem: YearProblem) -> bool:
    """Whether the offices of ``host`` are open on ``day``."""
    weekdays = problem.settings.rules.working_weekdays
    return day.weekday() in weekdays and arrival_suits(host, day, problem)


def working_day_of_last_host(visit: Visit, problem: YearProblem) -> date | None:
    """The earliest day on which the last host can have received, each host on its own day."""
    day = visit.start + (travel_days(visit, problem) - 1) * _DAY
    for host in visit.hosts:
        day += _DAY
        while not is_working_day(host, day, problem):
            day += _DAY
            if day > visit.end:
                return None
    return day


def shortest(visit: Visit, problem: YearProblem) -> Visit:
    """``visit`` with the fewest days in which each host has its working day."""
    longest = replace(visit, end=visit.start + problem.settings.rules.max_days * _DAY)
    last = working_day_of_last_host(longest, problem) or longest.end
    least = visit.start + (problem.settings.rules.min_days - 1) * _DAY
    return replace(visit, end=max(least, last + travel_days(visit, problem) * _DAY))


def _long_hops(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    most = problem.most_hop_hours(visit.hosts[0])
    for one, other in pairwise(visit.hosts):
        hours = problem.hop_hours.get((one, other), float("inf"))
        if hours > most:
            params = {"one": one, "other": other, "hours": hours, "most": most}
            yield Reason("hop", {"visit": visit.visit_id, **params})


def _too_close(one: Visit, other: Visit, problem: YearProblem) -> Iterator[Reason]:
    who = {"visit": one.visit_id, "other": other.visit_id}
    free = (other.start - one.end).days - 1
    if free < 0:
        yield Reason("overlap", who)
    elif one.lead is other.lead and free < problem.settings.rules.gap_days:
        yield Reason("gap", {**who, "days": free, "least": problem.settings.rules.gap_days})


def _crowded_regions(visits: tuple[Visit, ...], problem: YearProblem) -> Iterator[Reason]:
    most = problem.settings.rules.visits_per_region
    planned = Counter(code for visit in visits for code in (*visit.delegation, *visit.hosts))
    for code in sorted(planned):
        if planned[code] > most:
            yield Reason("region-visits", {"region": code, "planned": planned[code], "most": most})


def _pairs_twice(visits: tuple[Visit, ...]) -> Iterator[Reason]:
    for one, other in combinations(sorted(visits, key=lambda visit: visit.start), 2):
        for state, prefecture in sorted(_pairs(one) & _pairs(other)):
            who = {"visit": one.visit_id, "other": other.visit_id}
            yield Reason("pair-twice", {**who, "state": state, "prefecture": prefecture})


def _pairs(visit: Visit) -> set[Pair]:
    return {pair_of(*pair) for pair in product(visit.delegation, visit.hosts)}


def moved_agreement(visit: Visit, problem: YearProblem) -> Iterator[Reason]:
    """The rule that ``visit`` breaks if it was agreed otherwise than it is put.

    A pin of the officer's own goes along with the visit.
    """
    pins = (pin for pin in problem.pins if pin.visit_id in problem.agreed)
    for pin in pins:
        if pin.visit_id == visit.visit_id and _place(pin) != _place(visit):
            yield Reason("pin-moved", {"visit": visit.visit_id})


def _moved_pins(visits: tuple[Visit, ...], problem: YearProblem) -> Iterator[Reason]:
    places = {_place(visit) for visit in visits}
    for pin in problem.pins:
        if _place(pin) not in places:
            yield Reason("pin-moved", {"visit": pin.visit_id})


def _place(visit: Visit) -> tuple[object, ...]:
    return (visit.visit_id, visit.lead, visit.start, visit.end, visit.delegation, visit.hosts)
