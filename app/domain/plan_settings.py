"""Every number that shapes a year's plan: what is allowed, and what counts how much.

Points are the currency of the plan: the best pair of all is worth 100. Where no source is named
a number is the project's own choice and may be changed by the officer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.calendar import Hardness
from app.domain.problems import Problem, raise_if_any
from app.domain.visits import Direction, Lead

DEFAULT_DIRECTIONS: Mapping[Lead, Direction] = {
    Lead.MEA: Direction.TO_JAPAN,
    Lead.MOFA: Direction.TO_INDIA,
}

SEASON_POINTS: Mapping[Direction, tuple[int, ...]] = {
    Direction.TO_INDIA: (20, 20, 5, -5, -15, -15, -20, -15, -5, 5, 20, 20),
    Direction.TO_JAPAN: (-5, -5, 0, 10, 10, 0, 0, -10, 0, 10, 10, 0),
}
"""By month of the start. To India: 19 of 28 Japanese visits of 2022-2026 began in November to
February (``data/tables/past_visits.csv``). To Japan: spring and autumn, a choice of the project;
the Indian visits of those years lean on Expo 2025 and tell no season."""

WINDOW_POINTS: Mapping[Hardness, int] = {
    Hardness.AVOID: -2,
    Hardness.PREFER_NOT: -1,
    Hardness.PREFER: 2,
}


@dataclass(frozen=True, slots=True)
class PlanRules:
    """What every plan must keep to.

    ``min_days``-``max_days``: real delegations took 5 days at the median, 2 to 10 in all
    (``data/tables/past_visits.csv``). ``clearance_days``: the comfortable line above the 15
    working days and three weeks written down for Union ministers and members of parliament;
    ``invitation_days``: a chief minister's tour was announced three and a half months ahead
    (Uttar Pradesh - Yamanashi, 2025-26).
    ``gap_days`` are free days between two visits of one lead. ``hop_hours`` is the longest
    way from one host to the next, ``travel_day_hours`` the longest journey that still fits
    into one travelling day. ``strict_kinds`` are kinds of windows in which *avoid* blocks as
    *block* does; ``host_kinds`` are kinds that matter only where the visit goes.
    ``working_weekdays`` (Monday is 0) are those on which offices receive; travelling days may
    fall on any.
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
    invitation_days: int = 90
    hop_hours: float = 4.0
    travel_day_hours: float = 24.0
    strict_kinds: frozenset[str] = frozenset({"election", "festival"})
    host_kinds: frozenset[str] = frozenset({"climate"})
    working_weekdays: frozenset[int] = frozenset(range(5))
    april_start: bool = False

    @property
    def notice_days(self) -> int:
        """Days from today to the earliest start of a visit that is not yet under way."""
        return max(self.clearance_days, self.invitation_days)


@dataclass(frozen=True, slots=True)
class PlanWeights:
    """What a plan strives for, in points.

    A pair is worth 100 if it is the best of all, 0 at the ``bar_quantile`` of all pairs, and
    below the bar it costs, down to ``-floor``: time spent with an ordinary partner is taken from
    a good one. Bonuses for a region's first visit, a part of either country, a line of effort, a
    part of the year (as many equal parts as there are visits) and a lead's part of the year (as
    many as it has visits) count once a year however many visits earn them.
    """

    bar_quantile: float = 0.8
    floor: int = 50
    negotiated_pair: int = 20
    first_visit: int = 20
    group: int = 15
    line: int = 10
    part_of_year: int = 15
    lead_part_of_year: int = 15
    fixture: int = 30
    further_region: int = 15
    further_host: int = 10
    travel_hour: float = 1.0
    further_day: int = 3
    season: Mapping[Direction, tuple[int, ...]] = field(default_factory=lambda: dict(SEASON_POINTS))
    window_day: Mapping[Hardness, int] = field(default_factory=lambda: dict(WINDOW_POINTS))


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """Rules and weights; ``seconds_max`` bounds the search."""

    rules: PlanRules = field(default_factory=PlanRules)
    weights: PlanWeights = field(default_factory=PlanWeights)
    seconds_max: float = 30.0


def check_settings(settings: PlanSettings) -> None:
    """Refuse settings that contradict themselves.

    Raises:
        ProblemError: ``setting-range`` with ``low`` and ``high`` (names of settings) for each
            pair that is the wrong way round, ``setting-negative`` with ``setting`` for a count
            below zero, ``setting-too-many`` for delegations over 3 regions or more than 4 hosts.
    """
    rules = settings.rules
    pairs = (("min_days", "max_days"), ("min_delegation", "max_delegation"))
    ranges = (*pairs, ("min_hosts", "max_hosts"))
    found = [
        Problem("setting-range", {"low": low, "high": high})
        for low, high in ranges
        if not 1 <= getattr(rules, low) <= getattr(rules, high)
    ]
    counts = ("gap_days", "clearance_days", "invitation_days", "visits_per_region")
    found += [
        Problem("setting-negative", {"setting": name})
        for name in counts
        if getattr(rules, name) < 0
    ]
    limits = {"max_delegation": 3, "max_hosts": 4}
    found += [
        Problem("setting-too-many", {"setting": name, "most": most})
        for name, most in limits.items()
        if getattr(rules, name) > most
    ]
    raise_if_any(found)
