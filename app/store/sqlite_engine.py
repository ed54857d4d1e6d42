"""Connections to the SQLite file: pragmas, and how a transaction begins."""

from __future__ import annotations

import json
import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

BUSY_SECONDS = 5.0
WRITES = "writes"

# FULL syncs the WAL at each commit: no acknowledged commit is lost with the power.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def sqlite_engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine whose connections read; ``writing`` gives the one that may write.

    ``foreign_keys`` is switched off only to rebuild tables: dropping a parent would otherwise
    delete its children.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        json_serializer=partial(json.dumps, ensure_ascii=False),
    )

    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (*_PRAGMAS, f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}"):
            connection.execute(pragma)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections, for transactions that take the write lock as they begin."""
    return engine.execution_options(**{WRITES: True})


def _begin(connection: Connection) -> None:
    """Begin by ourselves: the driver would start late and leave DDL outside the transaction."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
