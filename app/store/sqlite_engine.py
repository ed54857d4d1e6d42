"""Connections to the SQLite file: pragmas, and how a transaction begins."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

BUSY_SECONDS = 5.0
WRITES = "writes"

# FULL syncs the WAL at each commit: no acknowledged commit is lost with the power.
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",  # what is erased is overwritten
)


def sqlite_engine(path: Path, *, foreign_keys: bool = True, journal: str = "WAL") -> Engine:
    """An engine whose connections read; ``writing`` gives the one that may write.

    ``foreign_keys`` is switched off only to rebuild tables: dropping a parent would otherwise
    delete its children. ``journal`` is ``MEMORY`` only for a file that a crash may spoil.
    """
    pragmas = (
        f"PRAGMA journal_mode = {journal}",
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        *_PRAGMAS,
    )
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        json_serializer=partial(json.dumps, ensure_ascii=False),
    )

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(pragma)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections, for transactions that take the write lock as they begin."""
    return engine.execution_options(**{WRITES: True})


def switch_to_wal(path: Path) -> None:
    """Mark a closed database for WAL; the mark lies in the file and stays."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def fold_wal(connection: Connection) -> None:
    """Empty the WAL into the file after a commit: what was erased stood in it too.

    While another process reads, it stays until the store is closed.
    """
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        with suppress(sqlite3.OperationalError):  # what was committed stays so
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _begin(connection: Connection) -> None:
    """Begin by ourselves: the driver would start late and leave DDL outside the transaction."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
