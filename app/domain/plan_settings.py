"""Every number that shapes a year's plan: what is allowed, and what counts how much.

Points are the currency of the plan: the best pair of all is worth 100. Where no source is named
a number is the project's own choice and may be changed by the officer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.calendar import Hardness, Window
from app.domain.regions import Country
from app.domain.visits import Direction, Lead

DEFAULT_DIRECTIONS: Mapping[Lead, Direction] = {
    Lead.MEA: Direction.TO_JAPAN,
    Lead.MOFA: Direction.TO_INDIA,
}

HOP_HOURS: Mapping[Country, float] = {Country.INDIA: 5.0, Country.JAPAN: 3.0}
"""In Japan an evening on the Shinkansen, in India a flight with the ways to and from it."""

SEASON_POINTS: Mapping[Direction, tuple[int, ...]] = {
    Direction.TO_INDIA: (30, 30, 10, -10, -20, -30, -30, -30, -15, 5, 30, 30),
    Direction.TO_JAPAN: (-10, -10, 0, 15, 15, 0, -5, -10, 0, 15, 15, -5),
}
"""By month of the start. To India: 19 of 28 Japanese visits of 2022-2026 began in November to
February (``data/tables/past_visits.csv``). To Japan: spring and autumn, a choice of the project;
the Indian visits of those years lean on Expo 2025 and tell no season."""

WINDOW_POINTS: Mapping[Hardness, int] = {
    Hardness.AVOID: -2,
    Hardness.PREFER_NOT: -1,
    Hardness.PREFER: 2,
}

KIND_FACTORS: Mapping[str, int] = {"state-assembly": 2, "prefectural-assembly": 2}
"""Heads of a delegation, and those who receive it, sit in their own assemblies."""

_DAY = timedelta(days=1)

SCHEMA_VERSION = 1
"""The form of the settings as they are kept."""

SHARES = (1.0, 0.65, 0.5)
"""What each of one, two or three regions has of a day with a host when they share it: two get
1.3 times what one would, three 1.5 times."""


@dataclass(frozen=True, slots=True)
class PlanRules:
    """What every plan must keep to.

    ``min_days``-``max_days``: real delegations took 5 days at the median, 2 to 10 in all
    (``data/tables/past_visits.csv``). ``clearance_days``: the comfortable line above the 15
    working days (``clearance_working_days``) and three weeks written down for Union ministers and
    members of parliament; ``invitation_days``: a chief minister's tour was announced three and a
    half months ahead (Uttar Pradesh - Yamanashi, 2025-26); ``approval_days`` by the State and
    ``visa_days``: see ``app.domain.visit_gates``.
    ``gap_days`` are free days between two visits of one lead. ``hop_hours`` is, by country, the
    longest way from one host to the next, ``travel_day_hours`` the longest journey that still
    fits into one travelling day. ``strict_kinds`` are kinds of windows in which *avoid* blocks
    as *block* does; ``days_after`` are days, by kind, that stay blocked after such a window: who
    was elected must first take office. ``host_kinds`` are kinds that matter only where the visit
    goes. ``working_weekdays`` (Monday is 0) are those on which offices receive; travelling days
    may fall on any.
    ``april_start``: the programme year runs from April to March.
    """

    visits_per_lead: Mapping[Lead, int] = field(
        default_factory=lambda: dict.fromkeys(Lead, 3)  # Joint Vision of August 2025, line VIII
    )
    directions: Mapping[Lead, Direction] = field(default_factory=lambda: dict(DEFAULT_DIRECTIONS))
    min_days: int = 4
    max_days: int = 7
    min_delegation: int = 1
    max_delegation: int = 3
    min_hosts: int = 1
    max_hosts: int = 4
    visits_per_region: int = 1
    gap_days: int = 28
    clearance_days: int = 21
    clearance_working_days: int = 15
    invitation_days: int = 90
    approval_days: int = 35
    visa_days: int = 14
    hop_hours: Mapping[Country, float] = field(default_factory=lambda: dict(HOP_HOURS))
    travel_day_hours: float = 24.0
    strict_kinds: tuple[str, ...] = ("election", "festival")
    days_after: Mapping[str, int] = field(default_factory=lambda: {"election": 7})
    host_kinds: tuple[str, ...] = ("climate",)
    working_weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    april_start: bool = False

    @property
    def notice_days(self) -> int:
        """Days before leaving in which the gates that every visit has begin."""
        return max(self.clearance_days, self.invitation_days, self.approval_days, self.visa_days)

    def earliest_start(self, today: date, closed: Collection[date] = ()) -> date:
        """The first day to leave on for a visit none of whose gates lies before ``today``.

        Gates are taken up on working days, which those in ``closed`` are not. Both ministries
        have the longest notice that any visit needs.
        """
        filed = self._working_days_after(today - _DAY, 1, closed)
        worked = self._working_days_after(filed, self.clearance_working_days, closed) + _DAY
        return max(
            filed + self.notice_days * _DAY, worked if self.clearance_working_days else today
        )

    def _working_days_after(self, day: date, count: int, closed: Collection[date]) -> date:
        """The last of ``count`` working days after ``day``."""
        while count:
            day += _DAY
            count -= day.weekday() in self.working_weekdays and day not in closed
        return day


@dataclass(frozen=True, slots=True)
class PlanWeights:
    """What a plan strives for, in points.

    A pair is worth 100 if it is the best of all, 0 at the ``bar_quantile`` of all pairs, and
    below the bar it costs, down to ``-floor``: time spent with an ordinary partner is taken from
    a good one. Of a score that rests on missing figures ``caution`` (0..1) of the way down to
    its lowest possible value is taken off. ``shares`` is by the size of the delegation.

    Bonuses count once a year however many visits earn them: a region's first visit, a part of
    either country, a line of effort, a part of the year (as many equal parts as there are
    visits), a part of the lead's year (as many as it has visits). ``idle_day`` is a weekend day
    between the travelling days; ``window_day`` by hardness, times ``kind_factor``, for every
    day and party that a window touches.
    """

    bar_quantile: float = 0.8
    floor: int = 50
    caution: float = 0.5
    shares: tuple[float, float, float] = SHARES
    negotiated_pair: int = 20
    first_visit: int = 20
    group: int = 15
    line: int = 10
    part_of_year: int = 10
    lead_part_of_year: int = 10
    fixture: int = 60
    further_region: int = 25
    further_host: int = 20
    travel_hour: float = 1.0
    further_day: int = 3
    idle_day: int = 8
    season: Mapping[Direction, tuple[int, ...]] = field(default_factory=lambda: dict(SEASON_POINTS))
    window_day: Mapping[Hardness, int] = field(default_factory=lambda: dict(WINDOW_POINTS))
    kind_factor: Mapping[str, int] = field(default_factory=lambda: dict(KIND_FACTORS))

    def window_points(self, window: Window) -> int:
        """Points of a day in ``window`` for one party."""
        return self.window_day[window.hardness] * self.kind_factor.get(window.kind, 1)


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """Rules and weights; ``seconds_max`` bounds the search.

    All fields are numbers, texts, tuples and mappings of these, so that the settings can be kept
    as JSON; ``schema_version`` tells by which form they were written.
    """

    rules: PlanRules = field(default_factory=PlanRules)
    weights: PlanWeights = field(default_factory=PlanWeights)
    seconds_max: float = 30.0
    schema_version: int = SCHEMA_VERSION
