"""What Today and the programme need to know of a visit, whoever keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.clearance import gates_of
from app.domain.plan_settings import PlanRules
from app.domain.regions import RegionCode
from app.domain.visits import Lead, Visit
from app.services.ports import UnitOfWork

CONFIRMED = frozenset({"confirmed"})
MADE = frozenset({"made", "reported"})
CANCELLED = "cancelled"


class KnownVisit(Protocol):
    """A visit with how far it has come: ``state`` is idea ... confirmed, made, reported."""

    @property
    def visit_id(self) -> str: ...

    @property
    def lead(self) -> Lead: ...

    @property
    def start(self) -> date: ...

    @property
    def end(self) -> date: ...

    @property
    def delegation(self) -> tuple[RegionCode, ...]: ...

    @property
    def hosts(self) -> tuple[RegionCode, ...]: ...

    @property
    def state(self) -> str: ...


class DueGate(Protocol):
    """A clearance gate and the day (included) by which it must be passed; None: it is passed."""

    @property
    def visit_id(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def due(self) -> date | None: ...


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit of a kept plan: an idea, as long as nothing else is on record."""

    visit_id: str
    lead: Lead
    start: date
    end: date
    delegation: tuple[RegionCode, ...]
    hosts: tuple[RegionCode, ...]
    state: str = "idea"


def planned_visits(work: UnitOfWork, years: Iterable[int]) -> tuple[PlannedVisit, ...]:
    """The visits of the plans kept for ``years``, by day of leaving."""
    found = (
        PlannedVisit(v.visit_id, v.lead, v.start, v.end, v.delegation, v.hosts)
        for v in _visits(work, years)
    )
    return tuple(sorted(found, key=lambda visit: (visit.start, visit.visit_id)))


def gates_of_plans(
    work: UnitOfWork, years: Iterable[int], rules: PlanRules, today: date
) -> tuple[DueGate, ...]:
    """The gates of planned visits that have not left yet, by day."""
    ahead = (visit for visit in _visits(work, years) if visit.start > today)
    gates = [gate for visit in ahead for gate in gates_of(visit, rules)]
    return tuple(sorted(gates, key=lambda gate: (gate.due, gate.visit_id)))


def _visits(work: UnitOfWork, years: Iterable[int]) -> Iterable[Visit]:
    for year in years:
        plan = work.visits.plan(year)
        yield from plan.visits if plan else ()
