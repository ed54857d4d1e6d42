"""Past delegations and fixtures of the reference, and the officer's plans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from app.domain.regions import RegionCode, region_code
from app.domain.visits import (
    Direction,
    Fixture,
    Lead,
    PastVisit,
    Plan,
    PlanStatus,
    Reason,
    Visit,
)
from app.store import reference_tables as ref
from app.store.author import Author
from app.store.json_form import as_json, from_json
from app.store.own_tables import plan_visits, plans
from app.store.reading import read_sources, split


class SqlVisitRepository:
    """Reads both, writes plans; see ``app.services.ports.VisitRepository``."""

    def __init__(self, connection: Connection, author: Author) -> None:
        self._connection = connection
        self._author = author

    def past(self) -> tuple[PastVisit, ...]:
        """Every delegation found in public sources, in the order of the ids."""
        sources = read_sources(self._connection)
        query = select(ref.past_visits).order_by(ref.past_visits.c.visit_id)
        return tuple(
            PastVisit(
                row.visit_id,
                Direction(row.direction),
                _codes(split(row.delegation)),
                _codes(split(row.hosts)),
                row.party,
                row.start,
                row.end,
                row.date_quality,
                row.leader,
                row.purpose,
                row.lead,
                row.delegation_size,
                row.outcome,
                row.confirmed,
                sources[row.source],
                row.note,
            )
            for row in self._connection.execute(query)
        )

    def fixtures(self) -> tuple[Fixture, ...]:
        """Fairs, summits and festivals, in the order of the ids."""
        sources = read_sources(self._connection)
        t = ref.fixtures.c
        query = select(
            t.fixture_id, t.name, t.region, t.start, t.end, t.rule, t.relevance, t.source
        )
        return tuple(
            Fixture(key, name, region, start, end, rule, relevance, sources[source])
            for key, name, region, start, end, rule, relevance, source in self._connection.execute(
                query.order_by(t.fixture_id)
            )
        )

    def plan(self, year: int) -> Plan | None:
        """The plan of the year that was kept last."""
        newest = select(plans).where(plans.c.year == year).order_by(plans.c.plan_id.desc()).limit(1)
        row = self._connection.execute(newest).one_or_none()
        if row is None:
            return None
        return Plan(
            row.year,
            PlanStatus(row.status),
            row.objective,
            row.bound,
            self._visits(row.plan_id),
            _reasons(row.clashes),
            row.seconds,
        )

    def save_plan(self, plan: Plan, reason: str) -> None:
        """Keep ``plan`` as the year's; the former plan stays in the store behind it."""
        kept = self._connection.execute(
            insert(plans).values(**_plan_row(plan, reason, self._author))
        )
        (plan_id,) = kept.inserted_primary_key or (None,)
        rows = [_visit_row(plan_id, *entry) for entry in enumerate(plan.visits)]
        if rows:
            self._connection.execute(insert(plan_visits), rows)

    def _visits(self, plan_id: int) -> tuple[Visit, ...]:
        t = plan_visits.c
        query = select(plan_visits).where(t.plan_id == plan_id).order_by(t.position)
        return tuple(_visit(row) for row in self._connection.execute(query))


def _codes(texts: tuple[str, ...]) -> tuple[RegionCode, ...]:
    return tuple(region_code(text) for text in texts)


def _reasons(records: Any) -> tuple[Reason, ...]:
    reasons: tuple[Reason, ...] = from_json(tuple[Reason, ...], records)
    return reasons


def _plan_row(plan: Plan, reason: str, author: Author) -> Mapping[str, Any]:
    return {
        "year": plan.year,
        "status": plan.status,
        "objective": plan.objective,
        "bound": plan.bound,
        "seconds": plan.seconds,
        "clashes": as_json(plan.clashes),
        "reason": reason,
        "made_at": author.now(),
        "account": author.account,
    }


def _visit_row(plan_id: int | None, position: int, visit: Visit) -> Mapping[str, Any]:
    return {
        "plan_id": plan_id,
        "position": position,
        "visit_id": visit.visit_id,
        "lead": visit.lead,
        "direction": visit.direction,
        "start": visit.start,
        "end": visit.end,
        "delegation": list(visit.delegation),
        "hosts": list(visit.hosts),
        "value": visit.value,
        "fixtures": list(visit.fixtures),
        "pinned": visit.pinned,
        "reasons": as_json(visit.reasons),
    }


def _visit(row: Row[Any]) -> Visit:
    return Visit(
        row.visit_id,
        Lead(row.lead),
        Direction(row.direction),
        row.start,
        row.end,
        _codes(tuple(row.delegation)),
        _codes(tuple(row.hosts)),
        row.value,
        tuple(row.fixtures),
        bool(row.pinned),
        _reasons(row.reasons),
    )
