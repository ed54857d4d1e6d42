"""What a file says of itself before it is opened for use: ours, how old, sound."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from app.domain.faults import NOT_A_FILE
from app.domain.problems import refuse
from app.store.sqlite_problems import problem_of

APPLICATION_ID = 0x53455455  # "SETU"
REFERENCE_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) = 'ref_'"
)

LOOKED_THROUGH_BYTES = 64 * 2**20
"""A store up to this size is looked through whole whenever it is opened: it takes 0.15 s."""

TABLES_BESIDE_THE_LOG = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'edits'"


@dataclass(frozen=True, slots=True)
class Mark:
    """How old a store is: the number of its last migration."""

    version: int


def examine(path: Path, revisions: Sequence[str], *, at_once: bool = False) -> Mark | None:
    """The mark of the store at ``path``, or None where nothing has been kept yet.

    ``revisions`` are those this program knows, oldest first. Writes nothing, not even a file
    beside the store. ``at_once`` leaves a long log to be looked through later.

    Raises:
        ProblemError: ``store-unreadable``, ``store-not-ours`` or ``store-newer``.
        sqlite3.DatabaseError: the file is not a database, or is damaged.
    """
    if _is_blank(path):
        return None
    if not path.is_file():
        raise refuse("store-unreadable", path=str(path), detail=NOT_A_FILE)
    try:
        with closing(_look_at(path)) as connection:
            _refuse_foreign(connection, path)
            version = _known_version(connection, path, revisions)
            small = path.stat().st_size <= LOOKED_THROUGH_BYTES
            _refuse_damaged(connection, path, whole=small or not at_once)
            _value(connection, "SELECT version FROM ref_release")  # fails without a reference
            return Mark(version)
    except sqlite3.OperationalError as error:  # such as tables that are not there
        known = problem_of(error, path)
        raise known or refuse("store-unreadable", path=str(path), detail=str(error)) from error


def _look_at(path: Path) -> sqlite3.Connection:
    """A connection that cannot write.

    A store that was closed well has no WAL: ``immutable`` then reads it without making one.
    Otherwise the WAL must be read too, because the file alone may be older than it.
    """
    as_it_lies = "" if path.with_name(path.name + "-wal").exists() else "&immutable=1"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro{as_it_lies}", uri=True, isolation_level=None
    )


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    if _value(connection, "PRAGMA application_id") != APPLICATION_ID:
        raise refuse("store-not-ours", path=str(path))


def _known_version(connection: sqlite3.Connection, path: Path, revisions: Sequence[str]) -> int:
    version = int(_value(connection, "PRAGMA user_version"))
    if version <= int(revisions[-1]):
        revision = _value(connection, "SELECT version_num FROM alembic_version")
        if revision in revisions:
            return version
    raise refuse("store-newer", path=str(path), version=version)


def _refuse_damaged(connection: sqlite3.Connection, path: Path, *, whole: bool) -> None:
    for check in ("PRAGMA quick_check(1)",) if whole else _checks_beside_the_log(connection):
        found = str(_value(connection, check))
        if found != "ok":
            raise refuse("store-unreadable", path=str(path), detail=found)
    for (table,) in connection.execute(REFERENCE_TABLES).fetchall():
        if broken := connection.execute(f'PRAGMA foreign_key_check("{table}")').fetchone():
            raise refuse("store-unreadable", path=str(path), detail=f"{table}: {broken}")


def _checks_beside_the_log(connection: sqlite3.Connection) -> Iterator[str]:
    for (table,) in connection.execute(TABLES_BESIDE_THE_LOG).fetchall():
        yield f'PRAGMA quick_check("{table}")'


def _value(connection: sqlite3.Connection, query: str) -> str | int:
    row = connection.execute(query).fetchone()
    return row[0] if row else ""


def last_change(path: Path) -> int:
    """The number of the last entry in the log of the closed store at ``path``, 0 for none."""
    with closing(_look_at(path)) as connection:
        return int(_value(connection, "SELECT coalesce(max(edit_id), 0) FROM edits"))


def sign(connection: Connection, version: int) -> None:
    """Mark the store as ours, with the number of its last migration."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def _is_blank(path: Path) -> bool:
    """Nothing there, or an empty file without a WAL that would fill it."""
    wal = path.with_name(path.name + "-wal")
    return not path.exists() or (path.is_file() and path.stat().st_size == 0 and not wal.exists())
