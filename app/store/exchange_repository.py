"""Opportunities, practices, notes, meetings: the reference with the officer's records over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from app.domain.forums import Meeting
from app.domain.notes import RegionNote
from app.domain.opportunities import Opportunity
from app.domain.pipeline import Partnership
from app.domain.practices import Practice
from app.domain.provenance import Quality
from app.domain.regions import region_code
from app.domain.wishes import Wish
from app.store import reference_tables as ref
from app.store.reading import read_sources, split
from app.store.records import SqlRecords

T = TypeVar("T")


class SqlExchangeRepository:
    """See ``app.services.exchange_ports.ExchangeRepository``; all in the order of the ids."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def opportunities(self) -> tuple[Opportunity, ...]:
        """What regions offer and seek."""
        sources = read_sources(self._connection)
        reference = {
            row.opportunity_id: Opportunity(
                row.opportunity_id,
                region_code(row.region),
                row.direction,
                row.title,
                row.sector_term,
                split(row.sectors),
                row.line,
                row.text,
                row.valid_from,
                row.valid_to,
                sources[row.source],
            )
            for row in self._rows(ref.opportunities)
        }
        return self._with_own(reference, "opportunity", Opportunity)

    def practices(self) -> tuple[Practice, ...]:
        """What has worked somewhere."""
        sources = read_sources(self._connection)
        reference = {
            row.practice_id: Practice(
                row.practice_id,
                region_code(row.region),
                row.title,
                row.theme,
                row.text,
                row.evidence,
                sources[row.source],
            )
            for row in self._rows(ref.practices)
        }
        return self._with_own(reference, "practice", Practice)

    def notes(self) -> tuple[RegionNote, ...]:
        """What the reference notes of each region."""
        sources = read_sources(self._connection)
        return tuple(
            RegionNote(
                f"N{row.row_id:04}",
                region_code(row.region),
                row.kind,
                row.text,
                row.year,
                Quality(row.quality),
                sources[row.source],
            )
            for row in self._rows(ref.region_notes)
        )

    def meetings(self) -> tuple[Meeting, ...]:
        """Meetings of all forums."""
        reference = {
            f"M{row.row_id:03}": Meeting(f"M{row.row_id:03}", row.forum_id, row.held_on, row.text)
            for row in self._rows(ref.forum_meetings)
        }
        return self._with_own(reference, "meeting", Meeting)

    def wishes(self) -> tuple[Wish, ...]:
        """Declared wishes for a partner."""
        return self._with_own({}, "wish", Wish)

    def partnerships(self) -> tuple[Partnership, ...]:
        """The officer's files on pairs and ties."""
        return self._with_own({}, "partnership", Partnership)

    def _rows(self, table: Table) -> Any:
        return self._connection.execute(select(table))

    def _with_own(self, reference: Mapping[str, T], kind: str, form: type[T]) -> tuple[T, ...]:
        standing = {**reference, **self._records.standing(kind, form)}
        return tuple(standing[key] for key in sorted(standing))
