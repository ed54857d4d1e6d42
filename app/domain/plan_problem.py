"""A year's planning problem: regions, worths and days, and nothing of any store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise, permutations
from math import inf

from app.domain.calendar import Hardness, Window
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country, PrefectureCode, RegionCode, StateCode
from app.domain.visits import Direction, Fixture, Lead, Visit

PUBLIC_HOLIDAY = "holiday"
"""The window kind of public holidays: offices are closed, a visit may still be under way."""

FIXTURE = "fixture"
"""The window kind of fairs, summits and festivals that a visit to their region may join."""

NATIONAL = frozenset(("IN", "JP", "IN-*", "JP-*"))
"""Whose windows are everybody's in a country: its government, and each of its regions."""

Pair = tuple[StateCode, PrefectureCode]


@dataclass(frozen=True, slots=True)
class YearProblem:
    """All that a solver and the checker may know of a programme year.

    ``points``, ``scores`` (0..1) and ``lines`` are by pair; a pair's line is the line of effort
    in which it is strongest (absent: none). ``access_hours`` are door to door, absent where no
    journey exists; ``hop_hours`` lead from one region to another of the same country, either
    way alike. ``pins`` are visits that stand, ``agreed`` the ids of those among them that were
    confirmed or made, ``retired`` the ids of visits that were called off. ``unserved`` regions
    never took part before.
    """

    year: int
    first_day: date
    last_day: date
    today: date
    leads: tuple[Lead, ...]
    groups: Mapping[RegionCode, str]
    points: Mapping[Pair, int]
    scores: Mapping[Pair, float]
    lines: Mapping[Pair, str]
    access_hours: Mapping[Pair, float]
    hop_hours: Mapping[tuple[RegionCode, RegionCode], float]
    windows: tuple[Window, ...]
    fixtures: tuple[Fixture, ...] = ()
    unserved: frozenset[RegionCode] = frozenset()
    negotiated: frozenset[Pair] = frozenset()
    pins: tuple[Visit, ...] = ()
    agreed: frozenset[str] = frozenset()
    retired: frozenset[str] = frozenset()
    settings: PlanSettings = field(default_factory=PlanSettings)

    @property
    def earliest_start(self) -> date:
        """The first day on which a visit not yet pinned may leave."""
        closed = days_closed(self.windows, NATIONAL)
        return max(self.first_day, self.settings.rules.earliest_start(self.today, closed))

    @property
    def days(self) -> int:
        return (self.last_day - self.first_day).days + 1

    def regions_of(self, country: Country) -> tuple[RegionCode, ...]:
        """The regions of ``country`` by code."""
        return tuple(sorted(code for code in self.groups if code.country is country))

    def direction_of(self, lead: Lead) -> Direction:
        return self.settings.rules.directions[lead]

    def visits_wanted(self, lead: Lead) -> int:
        """How many visits ``lead`` makes; none if this plan is not about it."""
        return self.settings.rules.visits_per_lead[lead] if lead in self.leads else 0

    @property
    def all_wanted(self) -> int:
        """The visits of all leads together."""
        return sum(self.visits_wanted(lead) for lead in self.leads)

    def pair_points(self, home: RegionCode, host: RegionCode) -> int:
        """What meeting is worth, with the bonus for a tie that is being negotiated."""
        pair = pair_of(home, host)
        talks = self.settings.weights.negotiated_pair if pair in self.negotiated else 0
        return self.points[pair] + talks

    def travel_days(self, home: RegionCode, host: RegionCode) -> int:
        """Days on the way, one way: on the next one work may begin."""
        hours = self.access_hours[pair_of(home, host)]
        return 1 if hours <= self.settings.rules.travel_day_hours else 2

    def access_points(self, home: RegionCode, host: RegionCode) -> int:
        """What the journey costs, one way."""
        hours = self.access_hours[pair_of(home, host)]
        return round(hours * self.settings.weights.travel_hour)

    def most_hop_hours(self, host: RegionCode) -> float:
        """The longest way from one host to the next in the country of ``host``."""
        return self.settings.rules.hop_hours[host.country]

    def hop_points(self, one: RegionCode, other: RegionCode) -> int:
        """What the way between two hosts costs."""
        return round(self.hop_hours[one, other] * self.settings.weights.travel_hour)


def pair_of(one: RegionCode, other: RegionCode) -> Pair:
    """The pair of a State and a prefecture named in either order."""
    state, prefecture = (one, other) if one.country is Country.INDIA else (other, one)
    return StateCode(state), PrefectureCode(prefecture)


def blocks(window: Window, settings: PlanSettings) -> bool:
    """Whether no visit day may lie in ``window``."""
    strict = window.kind in settings.rules.strict_kinds
    return window.hardness is Hardness.BLOCK or (strict and window.hardness is Hardness.AVOID)


def blocked_until(window: Window, settings: PlanSettings) -> date:
    """The last day that a blocking ``window`` forbids."""
    return window.end + timedelta(days=settings.rules.days_after.get(window.kind, 0))


def forbids(window: Window, start: date, end: date, settings: PlanSettings) -> bool:
    """Whether ``window`` forbids its regions any day from ``start`` to ``end``."""
    after = blocked_until(window, settings)
    return blocks(window, settings) and window.start <= end and start <= after


def closes_offices(window: Window) -> bool:
    """Whether ``window`` is a public holiday."""
    return window.kind == PUBLIC_HOLIDAY


def days_closed(windows: Iterable[Window], where: Collection[str]) -> frozenset[date]:
    """The public holidays among ``windows`` that are written for one of ``where``."""
    return frozenset(
        window.start + timedelta(days=day)
        for window in windows
        if closes_offices(window) and window.where in where
        for day in range((window.end - window.start).days + 1)
    )


def reaches(window: Window, regions: Iterable[RegionCode]) -> tuple[RegionCode, ...]:
    """Those of ``regions`` for which ``window`` is written: by code or by ``IN-*``, ``JP-*``."""
    where = window.where
    return tuple(code for code in regions if where in (code, f"{code[:2]}-*"))


def concerns(window: Window, visit: Visit, settings: PlanSettings) -> int:
    """How many parties of ``visit`` the window is about: its regions, or the nation once.

    Kinds that matter only where the visit goes (climate, fixtures) look at the hosts alone.
    """
    only_hosts = window.kind == FIXTURE or window.kind in settings.rules.host_kinds
    regions = visit.hosts if only_hosts else (*visit.delegation, *visit.hosts)
    if any(window.where == code[:2] for code in regions):
        return 1
    return len(reaches(window, regions))


def days_in(window: Window, start: date, end: date) -> int:
    """Days of ``start``-``end`` (both included) that lie in the window."""
    return max(0, (min(window.end, end) - max(window.start, start)).days + 1)


def part_of_year(problem: YearProblem, start: date, parts: int) -> int:
    """In which of ``parts`` equal parts of the programme year ``start`` lies, from 0."""
    return (start - problem.first_day).days * parts // problem.days


def quickest_path(hosts: Iterable[RegionCode], problem: YearProblem) -> tuple[RegionCode, ...]:
    """``hosts`` in the order with the fewest hours between them, the first by code among equals.

    Empty where some way is longer than the rules allow.
    """

    def minutes(path: tuple[RegionCode, ...]) -> float:
        hours = [problem.hop_hours.get(hop, inf) for hop in pairwise(path)]
        far = any(each > problem.most_hop_hours(path[0]) for each in hours)
        return inf if far else sum(round(each * 60) for each in hours)

    path = min(permutations(sorted(hosts)), key=lambda path: (minutes(path), path))
    return path if minutes(path) < inf else ()
