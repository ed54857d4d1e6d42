"""Targets and progress: the reference with the officer's records over it."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.programme import Progress, Target
from app.store import reference_tables as ref
from app.store.reading import read_sources
from app.store.records import SqlRecords


class SqlProgrammeRepository:
    """See ``app.services.exchange_ports.ProgrammeRepository``; all in the order of the ids."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def targets(self) -> tuple[Target, ...]:
        """What the eight lines set out to do."""
        sources = read_sources(self._connection)
        targets = {
            row.target_id: Target(
                row.target_id,
                row.line,
                row.title,
                row.kind,
                row.quantity,
                row.unit,
                row.baseline_year,
                row.target_year,
                row.responsible_india,
                row.responsible_japan,
                sources[row.source],
            )
            for row in self._connection.execute(select(ref.targets))
        }
        targets |= self._records.standing("target", Target)
        return tuple(targets[key] for key in sorted(targets))

    def progress(self) -> tuple[Progress, ...]:
        """What is told of each target; of the reference nothing counts as reached."""
        sources = read_sources(self._connection)
        told = {
            f"P{row.row_id:03}": Progress(
                f"P{row.row_id:03}",
                row.target_id,
                row.held_on,
                row.value,
                row.unit,
                row.text,
                sources[row.source],
            )
            for row in self._connection.execute(select(ref.target_progress))
        }
        told |= self._records.standing("progress", Progress)
        return tuple(told[key] for key in sorted(told))
