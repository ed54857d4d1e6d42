"""Visits on record and in kept plans: filtered, counted, and what is due of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.calendar import Window
from app.domain.changelog import EditFilter
from app.domain.plan_settings import PlanRules
from app.domain.regions import find_region
from app.domain.visit_count import programme_year
from app.domain.visit_gates import DUE_SOON_DAYS, GateDue, gates_due
from app.domain.visit_record import (
    RECORD_KIND,
    ActionPoint,
    VisitRecord,
    VisitState,
    record_of,
)
from app.domain.visits import Lead, Plan
from app.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits to show; what is None or empty does not restrict.

    ``year`` is the programme year, ``region`` a code or a name in any of the three languages.
    """

    lead: Lead | None = None
    year: int | None = None
    state: VisitState | None = None
    region: str = ""


@dataclass(frozen=True, slots=True)
class ActionDue:
    """An open action point of a visit; ``number`` counts from 1."""

    visit_id: str
    number: int
    action: ActionPoint

    def overdue(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.action.due < today


@dataclass(frozen=True, slots=True)
class VisitsDue:
    """Gates and action points, overdue or due soon, by day."""

    gates: tuple[GateDue, ...]
    actions: tuple[ActionDue, ...]


def visits_on_record(work: UnitOfWork) -> tuple[VisitRecord, ...]:
    """Every record, and every visit of a kept plan without one as an idea, by day of leaving."""
    found = {record.visit_id: record for record in _planned(work)}
    found.update(work.records.standing(RECORD_KIND, VisitRecord))
    return tuple(sorted(found.values(), key=lambda record: (record.start, record.visit_id)))


def list_visits(work: UnitOfWork, wanted: VisitFilter, rules: PlanRules) -> tuple[VisitRecord, ...]:
    """The visits that pass every filter given, by day of leaving.

    Raises:
        ProblemError: ``region-unknown``.
    """
    region = find_region(work.profiles.regions(), wanted.region).code if wanted.region else ""
    return tuple(
        record
        for record in visits_on_record(work)
        if wanted.lead in (None, record.lead)
        and wanted.state in (None, record.state)
        and wanted.year in (None, programme_year(record.start, rules))
        and (not region or region in record.regions)
    )


def due_actions(
    records: Iterable[VisitRecord], today: date, within_days: int | None = None
) -> tuple[ActionDue, ...]:
    """Open action points by day, those of the next ``within_days`` (None: all) and all overdue."""
    horizon = date.max if within_days is None else today + timedelta(days=within_days)
    found = (
        ActionDue(record.visit_id, number, action)
        for record in records
        for number, action in enumerate(record.actions, 1)
        if action.done_on is None and action.due <= horizon
    )
    return tuple(sorted(found, key=lambda due: (due.action.due, due.visit_id, due.number)))


def visits_due(
    records: Sequence[VisitRecord], today: date, rules: PlanRules, windows: Sequence[Window]
) -> VisitsDue:
    """What of ``records`` is overdue or due within two weeks; ``windows`` have the holidays."""
    return VisitsDue(
        gates_due(records, today, rules, windows), due_actions(records, today, DUE_SOON_DAYS)
    )


def _planned(work: UnitOfWork) -> Iterable[VisitRecord]:
    for year, plan in work.records.standing("plan", Plan).items():
        newest = EditFilter(kind="plan", key=year, limit=1)
        (edit,) = work.changelog.edits(newest)
        for visit in plan.visits:
            yield record_of(visit, edit.made_at.date())
