"""Health of the SQLite file: integrity, references, schema, room."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from app.domain.problems import refuse
from app.store.migrate import revisions
from app.store.reference_check import Check

WAL_LIMIT_BYTES = 64 * 2**20  # SQLite folds the WAL back at 4 MiB; far more means a stuck reader
MESSAGES = 5


def broken_references(connection: Connection) -> dict[str, int]:
    """How many rows of each table refer to a row that is not there."""
    broken: dict[str, int] = {}
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken[table] = broken.get(table, 0) + 1
    return broken


def require_references(connection: Connection) -> None:
    """Make sure that every reference between rows holds.

    Raises:
        RuntimeError: one does not, so a step or the shipped reference is wrong.
    """
    if broken := broken_references(connection):
        raise RuntimeError(f"rows refer to nothing: {broken}")


def require_sound(connection: Connection) -> None:
    """Make sure that the file is whole and refers to nothing that is not there.

    Raises:
        ProblemError: ``store-unreadable``.
    """
    _code, whole, facts = _integrity(connection)
    broken = broken_references(connection) if whole else {}
    if not whole or broken:
        raise refuse("store-unreadable", path="", detail=str(broken or facts["messages"]))


def file_checks(connection: Connection, path: Path, migrations: Path) -> Iterator[Check]:
    """Each check as a code, whether it passed, and what was seen."""
    yield _integrity(connection)
    broken = broken_references(connection)
    yield "store-references", not broken, {"tables": broken}
    yield _schema(connection, migrations)
    yield _wal(path)
    yield _room(path)


def _integrity(connection: Connection) -> Check:
    try:
        rows = connection.exec_driver_sql(f"PRAGMA integrity_check({MESSAGES})").scalars().all()
    except DatabaseError as error:
        rows = [str(error.orig)]
    return (
        "store-integrity",
        rows == ["ok"],
        {"messages": tuple(rows), "sqlite": sqlite3.sqlite_version},
    )


def _schema(connection: Connection, migrations: Path) -> Check:
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    newest = int(revisions(migrations)[-1])
    return "store-schema", version == newest, {"version": version, "newest": newest}


def _wal(path: Path) -> Check:
    wal = path.with_name(path.name + "-wal")
    size = wal.stat().st_size if wal.exists() else 0
    return "store-wal", size <= WAL_LIMIT_BYTES, {"bytes": size, "limit_bytes": WAL_LIMIT_BYTES}


def _room(path: Path) -> Check:
    """An upgrade needs the store's size twice: for its copy, and for the WAL."""
    needed = 2 * path.stat().st_size
    free = shutil.disk_usage(path.parent).free
    facts = {"path": str(path), "free_bytes": free, "needed_bytes": needed}
    return "disk-space", free >= needed, facts
