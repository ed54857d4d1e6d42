"""Today: the year's count, what is next, what is due, what is stale and what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.changelog import Edit, EditFilter
from app.domain.figures import RECENT_YEARS, is_recent
from app.domain.network import RouteStatus
from app.domain.pipeline import Alarm
from app.domain.plan_settings import PlanRules
from app.domain.ties import last_day_of
from app.domain.visits import Lead
from app.services.find_opportunities import Expiring, expiring_opportunities
from app.services.follow_partnerships import alarm_limits, partnership_board
from app.services.list_visits import ActionDue
from app.services.ports import UnitOfWork
from app.services.visits_on_record import CANCELLED, CONFIRMED, MADE, DueGate, KnownVisit

LATEST_EDITS = 10
DUE_WITHIN_DAYS = 30
"""How far ahead gates and action points are told: a month of office work. The project's choice."""

ROUTE_STALE_DAYS = 365
"""A route nobody has looked at for so long is stale: two timetable seasons have passed."""


@dataclass(frozen=True, slots=True)
class LeadCount:
    """Visits of one ministry in the programme year, each at the stage that it has come to."""

    lead: Lead
    owed: int
    planned: int
    confirmed: int
    made: int


@dataclass(frozen=True, slots=True)
class StaleData:
    """``stale`` of ``count`` figures or routes are older than ``limit_days``.

    ``kind`` is ``figure`` or ``route``; ``oldest`` is the oldest year or day seen, empty where
    none is known.
    """

    kind: str
    stale: int
    count: int
    oldest: str
    limit_days: int


@dataclass(frozen=True, slots=True)
class Today:
    """The desk as of ``today``; every list begins with what is nearest.

    ``visits`` are all that are known, whatever their year.
    """

    today: date
    year: int
    counts: tuple[LeadCount, ...]
    next_visit: KnownVisit | None
    gates: tuple[DueGate, ...]
    actions: tuple[ActionDue, ...]
    alarms: tuple[Alarm, ...]
    expiring: tuple[Expiring, ...]
    stale: tuple[StaleData, ...]
    changes: tuple[Edit, ...]
    visits: tuple[KnownVisit, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What is known of visits: the programme ``year``, every visit, and what is due of them.

    ``in_year`` are the visits that count for the year, ``gates`` and ``actions`` those still open.
    """

    year: int
    visits: Sequence[KnownVisit]
    in_year: Sequence[KnownVisit]
    gates: Sequence[DueGate]
    actions: Sequence[ActionDue] = ()


def show_today(work: UnitOfWork, today: date, known: VisitFacts, rules: PlanRules) -> Today:
    """Everything on the first screen, computed from the store and the clock."""
    limits = alarm_limits(work)
    alarms = (alarm for row in partnership_board(work, today) for alarm in row.alarms)
    return Today(
        today,
        known.year,
        tuple(_count(lead, known.in_year, rules) for lead in Lead),
        next_visit(known.visits, today),
        _due_soon(known.gates, today),
        tuple(known.actions),
        tuple(sorted(alarms, key=lambda alarm: (alarm.due, alarm.tie_id, alarm.partnership_id))),
        expiring_opportunities(work, today, limits.ahead_days),
        (_stale_figures(work, today), _stale_routes(work, today)),
        work.changelog.edits(EditFilter(limit=LATEST_EDITS)),
        tuple(known.visits),
    )


def _count(lead: Lead, visits: Iterable[KnownVisit], rules: PlanRules) -> LeadCount:
    states = [v.state for v in visits if v.lead is lead and v.state != CANCELLED]
    made = sum(state in MADE for state in states)
    confirmed = sum(state in CONFIRMED for state in states)
    planned = len(states) - made - confirmed
    return LeadCount(lead, rules.visits_per_lead[lead], planned, confirmed, made)


def next_visit(visits: Iterable[KnownVisit], today: date) -> KnownVisit | None:
    """The visit under way, or the next to leave."""
    ahead = (v for v in visits if v.end >= today and v.state not in {*MADE, CANCELLED})
    return min(ahead, key=lambda visit: (visit.start, visit.visit_id), default=None)


def _due_soon(gates: Iterable[DueGate], today: date) -> tuple[DueGate, ...]:
    """Gates overdue or due soon, by day."""
    horizon = today + timedelta(days=DUE_WITHIN_DAYS)
    due = [(gate.due, gate.visit_id, gate) for gate in gates if gate.due and gate.due <= horizon]
    return tuple(gate for _, _, gate in sorted(due, key=lambda each: each[:2]))


def _stale_figures(work: UnitOfWork, today: date) -> StaleData:
    figures = [f for p in work.profiles.profiles().values() for f in p.figures.values()]
    years = sorted(figure.year for figure in figures if figure.year)
    stale = sum(not is_recent(figure, today) for figure in figures)
    oldest = years[0] if years else ""
    return StaleData("figure", stale, len(figures), oldest, RECENT_YEARS * 365)


def _stale_routes(work: UnitOfWork, today: date) -> StaleData:
    flown = [
        route.source.as_of
        for route in work.network.network().routes
        if route.status is RouteStatus.OPERATING
    ]
    limit = today - timedelta(days=ROUTE_STALE_DAYS)
    days = sorted(last_day_of(as_of) for as_of in flown if as_of)
    stale = len(flown) - len(days) + sum(day < limit for day in days)
    oldest = days[0].isoformat() if days else ""
    return StaleData("route", stale, len(flown), oldest, ROUTE_STALE_DAYS)
