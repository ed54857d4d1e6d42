"""Make the store, or bring it up to date: whole, or not at all.

Every function here expects the store's lock to be held.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from glob import escape
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from app.domain.problems import ProblemError, refuse
from app.services.task import CancelledError, TaskHandle
from app.store.bundled import Bundled
from app.store.durable import make_durable
from app.store.migrate import own_row_counts, require_all_rows, revisions, run_migrations
from app.store.reference_load import replace_reference
from app.store.sqlite_backup import copy_store, remove_database
from app.store.sqlite_engine import sqlite_engine, switch_to_wal, writing
from app.store.sqlite_file import Mark, sign
from app.store.sqlite_health import require_references
from app.store.sqlite_problems import problem_of

log = logging.getLogger(__name__)

KEPT_COPIES = 5
"""Copies from before an upgrade that stay beside a store: a year or two of releases."""


def is_current(mark: Mark | None, bundled: Bundled) -> bool:
    """Whether a store has the newest schema; a newer reference waits until it is taken."""
    return mark is not None and mark.version == int(revisions(bundled.migrations)[-1])


def prepare(path: Path, mark: Mark | None, bundled: Bundled, handle: TaskHandle) -> None:
    """Create or upgrade the store at ``path``, whichever ``mark`` calls for.

    A new schema comes with the reference that was made for it.

    Raises:
        ProblemError: ``store-upgrade-failed``, ``reference-unreadable``; the store is as it was.
        CancelledError: likewise.
    """
    newest = int(revisions(bundled.migrations)[-1])
    if mark is None:
        _create(path, newest, bundled, handle)
    elif mark.version < newest:
        _upgrade(path, mark.version, newest, bundled, handle)


def _create(path: Path, newest: int, bundled: Bundled, handle: TaskHandle) -> None:
    """Build beside and rename, so that a crash leaves nothing that looks like a store.

    Built without a WAL: on a full disk one could stay behind with half of the store in it.
    """
    building = path.with_name(path.name + ".new")
    remove_database(building)
    try:
        building.touch(mode=0o600)
        with _one_transaction(building, journal="MEMORY") as connection:
            _fill(connection, newest, bundled, handle)
        switch_to_wal(building)
        make_durable(building)
        remove_database(path)  # an empty file, or the WAL of a store that was taken away
        building.replace(path)
        make_durable(path)
    except BaseException:
        remove_database(building)
        raise


def _upgrade(path: Path, version: int, newest: int, bundled: Bundled, handle: TaskHandle) -> None:
    copy = _free_name(path, version, newest)
    handle.report(0.0, "store-copying")
    copy_store(path, copy)
    try:
        with _one_transaction(path) as connection:
            before = own_row_counts(connection)
            _fill(connection, newest, bundled, handle)
            require_all_rows(before, own_row_counts(connection))
    except BaseException as error:  # all was taken back, so the copy is not needed
        remove_database(copy)
        if _is_expected(error, path):
            raise
        log.exception("upgrade of the store failed")
        facts = {"path": str(path), "version": version, "newest": newest, "detail": str(error)}
        raise refuse("store-upgrade-failed", **facts) from error
    _let_old_copies_go(path, copy)


def _fill(connection: Connection, newest: int, bundled: Bundled, handle: TaskHandle) -> None:
    handle.report(0.0, "store-schema")
    run_migrations(connection, bundled.migrations, f"{newest:04}")
    replace_reference(connection, bundled.tables, handle)
    sign(connection, newest)


@contextmanager
def _one_transaction(path: Path, journal: str = "WAL") -> Iterator[Connection]:
    """Schema and reference change together, unhindered by foreign keys until the end."""
    engine = sqlite_engine(path, foreign_keys=False, journal=journal)
    try:
        with writing(engine).begin() as connection:
            yield connection
            require_references(connection)
    finally:
        engine.dispose()


def _is_expected(error: BaseException, path: Path) -> bool:
    return (
        not isinstance(error, Exception)
        or isinstance(error, (ProblemError, CancelledError))
        or problem_of(error, path) is not None
    )


def _let_old_copies_go(path: Path, newest: Path) -> None:
    """Keep the last copies; ``newest`` stays whatever the clock says."""
    beside = path.parent.glob(f"{escape(path.name)}.before-*.sqlite")
    others = sorted((copy for copy in beside if copy != newest), key=_made_at, reverse=True)
    for old in others[KEPT_COPIES - 1 :]:
        remove_database(old)


def _made_at(copy: Path) -> float:
    return copy.stat().st_mtime


def _free_name(path: Path, version: int, newest: int) -> Path:
    stem = f"{path.name}.before-{version}-to-{newest}"
    names = (f"{stem}{'' if n == 1 else f'.{n}'}.sqlite" for n in count(1))
    return next(copy for name in names if not (copy := path.with_name(name)).exists())
