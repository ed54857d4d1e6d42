"""The stored reference beside the shipped one, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain.changelog import FieldChange
from app.domain.reference_changes import ChangeKind, ReferenceChange, ReferenceUpdate
from app.store.own_tables import edits, newest
from app.store.reference_load import is_newer, rows_of, shipped_release
from app.store.reference_tables import PREFIX, ROW_ID, in_order, release

# The kind of own record that stands over a table's rows; its key is the row's key.
OWN_KINDS = {
    "figures": "figure",
    "industry": "industry",
    "industry_blocks": "industry",
    "ties": "tie",
    "routes": "route",
    "windows": "window",
    "forums": "forum",
    "opportunities": "opportunity",
    "practices": "practice",
    "targets": "target",
}
Rows = Mapping[str, Mapping[str, Any]]


def reference_update(connection: Connection, folder: Path) -> ReferenceUpdate | None:
    """What taking the release in ``folder`` would change; None where it is not newer.

    Raises:
        ProblemError: ``reference-unreadable`` with file, row and column.
    """
    stored, shipped = str(connection.scalar(select(release.c.version))), shipped_release(folder)
    if not is_newer(shipped, stored):
        return None
    tables = (table for table in in_order() if table is not release)
    changes = (change for table in tables for change in _changes(connection, table, folder))
    return ReferenceUpdate(stored, shipped, tuple(changes))


def _changes(connection: Connection, table: Table, folder: Path) -> Iterator[ReferenceChange]:
    columns = [column for column in table.columns if column.name != ROW_ID]
    old = _by_key(table, (dict(row._mapping) for row in connection.execute(select(*columns))))  # noqa: SLF001 - SQLAlchemy's public name
    new = _by_key(table, rows_of(table, folder))
    name = table.name.removeprefix(PREFIX)
    own = _own_keys(connection, OWN_KINDS.get(name, ""))
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) != new.get(key):
            yield _change(name, key, old.get(key), new.get(key), own=key in own)


def _by_key(table: Table, rows: Iterator[dict[str, Any]]) -> Rows:
    """Rows by their primary key; by all that they say where they have none of their own."""
    keys = [column.name for column in table.primary_key if column.name != ROW_ID]
    return {"/".join(str(row[name]) for name in keys or row): row for row in rows}


def _change(
    table: str,
    key: str,
    old: Mapping[str, Any] | None,
    new: Mapping[str, Any] | None,
    *,
    own: bool,
) -> ReferenceChange:
    if old is None or new is None:
        kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
        return ReferenceChange(table, key, kind, own=own)
    fields = (FieldChange(name, old[name], new[name]) for name in new if old[name] != new[name])
    return ReferenceChange(table, key, ChangeKind.CHANGED, tuple(fields), own)


def _own_keys(connection: Connection, kind: str) -> frozenset[str]:
    query = (
        select(edits.c.key)
        .join(newest, newest.c.edit_id == edits.c.edit_id)
        .where(newest.c.kind == kind, edits.c.payload.is_not(None))
    )
    return frozenset(connection.scalars(query))
