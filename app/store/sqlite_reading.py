"""A store that cannot be written where it lies: why not, and how it is read all the same.

SQLite keeps a WAL and its index beside a store even to read it. A store that was closed well, and
that nobody writes to, is whole in its one file: ``immutable`` reads that and leaves no trace. It
takes no locks, so that every transaction looks whether somebody came to write meanwhile.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event

from app.domain.problems import ProblemError, refuse

LEAST_BYTES = 64 * 2**10
"""What SQLite asks for at least before it reads: 32 KiB of index, and a WAL of a few pages.

Source: https://www.sqlite.org/walformat.html part 2.
"""


def hindrance(path: Path) -> ProblemError | None:
    """Why nothing can be kept in the store at ``path``; None where it can.

    Raises:
        OSError: there is no folder, and none can be made.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for needed in (path.parent, path):
        if needed.exists() and not os.access(needed, os.W_OK):
            return refuse("store-folder-unwritable", path=str(path), detail=str(needed))
    if path.exists() and shutil.disk_usage(path.parent).free < LEAST_BYTES:
        return refuse("disk-full", path=str(path), folder=str(path.parent))
    return None


def has_wal(path: Path) -> bool:
    """Whether somebody has the store open, or was cut off: its file alone is not all of it."""
    return path.with_name(path.name + "-wal").exists()


def reading_engine(path: Path) -> Engine:
    """An engine that reads the file as it lies, and makes nothing beside it."""
    still = {"mode": "ro", "immutable": "1", "uri": "true"}
    engine = create_engine(
        URL.create("sqlite", database=path.as_uri(), query=still),
        connect_args={"isolation_level": None},
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


class StillFile:
    """The file of a store that is only read; it must stay as it was when this was made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._look()

    def require_still(self) -> None:
        """Make sure that nobody has written, or has begun to.

        Raises:
            ProblemError: ``store-written-elsewhere``.
        """
        if has_wal(self._path) or self._look() != self._seen:
            raise refuse("store-written-elsewhere", path=str(self._path))

    def _look(self) -> tuple[int, int, int]:
        seen = self._path.stat()
        return seen.st_ino, seen.st_size, seen.st_mtime_ns
