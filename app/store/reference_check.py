"""Whether the stored reference is the shipped one, row for row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import Connection, Table, select

from app.store.reference_load import is_newer, rows_of, shipped_release
from app.store.reference_tables import ROW_ID, in_order, release

Check = tuple[str, bool, Mapping[str, object]]


def reference_checks(connection: Connection, folder: Path) -> Iterator[Check]:
    """The release, and every cell; ``differing`` counts rows that only one side has.

    While a newer release waits to be taken, there is nothing to hold the cells against.
    """
    stored, shipped = connection.scalar(select(release.c.version)), shipped_release(folder)
    yield "reference-release", stored == shipped, {"stored": stored, "shipped": shipped}
    if is_newer(shipped, str(stored)):
        return
    counts = {table.name: _differing(connection, table, folder) for table in in_order()}
    differing = {name: count for name, count in counts.items() if count}
    yield "reference-rows", not differing, {"tables": len(counts), "differing": differing}


def _differing(connection: Connection, table: Table, folder: Path) -> int:
    columns = [column for column in table.columns if column.name != ROW_ID]
    stored = {tuple(row) for row in connection.execute(select(*columns))}
    shipped = {tuple(row.values()) for row in rows_of(table, folder)}
    return len(stored ^ shipped)
