"""Visits: delegations' trips, and the plan of a programme year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.provenance import Source
from app.domain.regions import Country, RegionCode


class Lead(StrEnum):
    """The ministry that leads a visit."""

    MEA = "MEA"
    MOFA = "MOFA"


class Direction(StrEnum):
    """Who travels where."""

    TO_JAPAN = "IN->JP"
    TO_INDIA = "JP->IN"

    @property
    def home(self) -> Country:
        return Country.INDIA if self is Direction.TO_JAPAN else Country.JAPAN


class PlanStatus(StrEnum):
    """What the solver could say of a plan."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so: a code with parameters; faces own the words."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visit:
    """A planned visit; ``start`` and ``end`` are the days of leaving and of coming home.

    ``visit_id`` is stable: ``2027-MEA-1``. ``delegation`` are home regions, ``hosts`` the regions
    visited, in order.
    """

    visit_id: str
    lead: Lead
    direction: Direction
    start: date
    end: date
    delegation: tuple[RegionCode, ...]
    hosts: tuple[RegionCode, ...]
    value: float = 0.0
    fixtures: tuple[str, ...] = ()
    pinned: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme year's visits, with what the solver says of them.

    ``objective`` and ``bound`` are in the objective's own points (higher is better); ``clashes``
    names the rules that cannot hold together when the status is infeasible, and
    ``clashes_fewest`` says whether no fewer rules clash. ``changes_least``: proved to change a
    former plan the least, and only then to be worth the most. ``fingerprint`` names the facts
    and settings that it rests on (``app.domain.plan_fingerprint``); empty: not known.
    ``by_hand``: the officer put a visit elsewhere since it was solved; ``released``: a visit that
    was pinned then is free now. ``together``: the years with which it was planned, this one
    among them; by itself it is not proved best then.
    """

    year: int
    status: PlanStatus
    objective: float
    bound: float
    visits: tuple[Visit, ...]
    clashes: tuple[Reason, ...] = ()
    seconds: float = 0.0
    clashes_fewest: bool = True
    changes_least: bool = False
    fingerprint: str = ""
    by_hand: bool = False
    released: bool = False
    together: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A real delegation found in public sources; unknown parts are empty."""

    visit_id: str
    direction: Direction
    delegation: tuple[RegionCode, ...]
    hosts: tuple[RegionCode, ...]
    party: str
    start: date | None
    end: date | None
    date_quality: str
    leader: str
    purpose: str
    lead: str
    delegation_size: int | None
    outcome: str
    confirmed: bool
    source: Source
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fixture:
    """A fair, summit or festival that a visit may join; days None where only a rule is known."""

    fixture_id: str
    name: str
    region: str
    start: date | None
    end: date | None
    rule: str
    relevance: str
    source: Source
