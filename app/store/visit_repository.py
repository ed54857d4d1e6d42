"""Past delegations and fixtures of the reference, and the officer's plans."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.regions import RegionCode, region_code
from app.domain.visits import Direction, Fixture, PastVisit, Plan
from app.store import reference_tables as ref
from app.store.reading import read_sources, split
from app.store.records import SqlRecords

KIND = "plan"


class SqlVisitRepository:
    """Reads both, writes plans; see ``app.services.ports.VisitRepository``."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

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
        return self._records.find(KIND, str(year), Plan)

    def save_plan(self, plan: Plan, reason: str) -> None:
        """Keep ``plan`` as the year's; the former plan stays in the log behind it."""
        self._records.keep(KIND, str(plan.year), plan, reason)


def _codes(texts: tuple[str, ...]) -> tuple[RegionCode, ...]:
    return tuple(region_code(text) for text in texts)
