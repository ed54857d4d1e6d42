"""Copies of a live store through SQLite's own backup: the file is never read past it.

Opening the file by other means would drop this process's locks when that handle is closed.
Source: https://www.sqlite.org/howtocorrupt.html part 2.2.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.durable import make_durable
from app.store.sqlite_reading import has_wal, hindrance


def copy_store(path: Path, copy: Path) -> None:
    """Write the store at ``path``, as last committed, to the new file ``copy``.

    Raises:
        FileExistsError: something is at ``copy`` already.
        sqlite3.Error: the copy could not be made; nothing is left of it.
    """
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        with closing(_opened(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        make_durable(copy)
    except BaseException:
        remove_database(copy)
        raise


def _opened(path: Path) -> sqlite3.Connection:
    if hindrance(path) is None or has_wal(path):
        return sqlite3.connect(path)
    return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)


def remove_database(path: Path) -> None:
    """Remove a closed database and what SQLite may have left beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
