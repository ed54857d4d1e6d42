"""Backups of the store: one a day beside it, and whole archives wherever the officer wants them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from app.domain.problems import ProblemError, refuse
from app.services.rescue import Backup
from app.store.attachments import folder_of
from app.store.durable import make_durable
from app.store.migrate import revisions
from app.store.sqlite_archive import is_archive, unpack, write_archive
from app.store.sqlite_backup import copy_store, remove_database
from app.store.sqlite_engine import sqlite_engine
from app.store.sqlite_file import examine, last_change
from app.store.sqlite_health import require_sound
from app.store.sqlite_problems import DATABASE_AND_FILES, told_as_problems
from app.store.store_lock import Purpose, StoreLock

KEPT = 14
_DAY = re.compile(r"-(\d{4}-\d{2}-\d{2})\.sqlite")


def backup_folder(store: Path) -> Path:
    """Where the daily backups of ``store`` lie."""
    return store.with_name(f"{store.name}.backups")


def make_daily(store: Path, today: date, known: Sequence[str], kept: int = KEPT) -> Path | None:
    """Back up ``store`` once a day, and let the oldest of more than ``kept`` backups go.

    The copy is opened and checked before it gets its name. None where today's is there already.

    Raises:
        ProblemError: ``disk-full``, ``store-folder-unwritable``, ``backup-unreadable``.
    """
    folder = backup_folder(store)
    target = folder / f"{store.stem}-{today.isoformat()}.sqlite"
    if target.exists():
        return None
    with told_as_problems(folder, DATABASE_AND_FILES):
        folder.mkdir(mode=0o700, exist_ok=True)
        _copy_whole(store, target, known)
        for old in _newest_made(folder, today)[kept:]:
            old.unlink(missing_ok=True)
    return target


def good_backups(store: Path, known: Sequence[str]) -> tuple[Backup, ...]:
    """The backups beside ``store`` that this program can read, newest first.

    The newest is the one that reaches furthest in the store's own log: a clock that ran ahead for
    a while does not make an old one newer.
    """
    beside = store.parent.glob(f"{store.name}.before-*.sqlite")
    found = [
        backup
        for path in (*_daily(backup_folder(store)), *beside)
        if _is_good(path, known)
        for backup in (_backup(path),)
    ]
    return tuple(sorted(found, key=_order, reverse=True))


def back_up(store: Path, file: Path, known: Sequence[str], now: datetime) -> Path:
    """Write the store, as last committed, with all attached documents, into one archive.

    Raises:
        ProblemError: ``disk-full``, ``store-folder-unwritable``, ``backup-in-store``,
            ``backup-name-wrong`` where a folder or a device stands.
    """
    if file.exists() and not file.is_file():
        raise refuse("backup-name-wrong", file=str(file))
    if file.resolve() == store.resolve():
        raise refuse("backup-in-store", file=str(file))
    with told_as_problems(file, DATABASE_AND_FILES):
        copy = file.with_name(f".{file.name}.sqlite")
        try:
            _copy_whole(store, copy, known)
            write_archive(file, copy, folder_of(store), now)
        finally:
            remove_database(copy)
    return file


def restore(store: Path, file: Path, migrations: Path, now: datetime) -> Path | None:
    """Put what ``file`` (an archive or a plain copy) holds in the place of ``store``.

    The present store is set aside under a name of its own, never overwritten; it is returned.

    Raises:
        ProblemError: ``backup-missing``, ``backup-unreadable``, ``store-newer``,
            ``store-not-ours``, ``store-locked``, ``disk-full``; nothing was changed.
    """
    if not file.is_file():
        raise refuse("backup-missing", file=str(file))
    with told_as_problems(store, DATABASE_AND_FILES):
        store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with StoreLock(store, Purpose.SETUP):
            fresh = store.with_name(f"{store.name}.restoring")
            remove_database(fresh)
            try:
                _lay_out(file, fresh, store)
                _require_good(fresh, revisions(migrations), file)
                return _exchange(store, fresh, now)
            finally:
                remove_database(fresh)


def _lay_out(file: Path, fresh: Path, store: Path) -> None:
    if is_archive(file):
        unpack(file, fresh, folder_of(store))
    else:
        with told_as_backup(file):
            copy_store(file, fresh)


def _exchange(store: Path, fresh: Path, now: datetime) -> Path | None:
    aside = store.with_name(f"{store.name}.set-aside-{now:%Y%m%d-%H%M%S}.sqlite")
    was_there = store.exists()
    for ending in ("-wal", "-shm", ""):
        part = store.with_name(store.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    fresh.rename(store)
    make_durable(store)
    return aside if was_there else None


def _copy_whole(store: Path, target: Path, known: Sequence[str]) -> None:
    building = target.with_name(f"{target.name}.new")
    remove_database(building)
    try:
        copy_store(store, building)
        _require_good(building, known, target)
        building.replace(target)
        make_durable(target)
    finally:
        remove_database(building)


def _require_good(copy: Path, known: Sequence[str], told: Path) -> None:
    with told_as_backup(told):
        if examine(copy, known) is None:
            raise refuse("backup-not-ours", file=str(told))
        engine = sqlite_engine(copy, journal="DELETE")
        try:
            with engine.connect() as connection:
                require_sound(connection)
        finally:
            engine.dispose()


@contextmanager
def told_as_backup(file: Path) -> Iterator[None]:
    """What is wrong with a copy is said of the file that the officer named."""
    try:
        with told_as_problems(file, DATABASE_AND_FILES):
            yield
    except ProblemError as error:
        code = error.problems[0].code
        detail = error.problems[0].params.get("detail", "")
        if code == "store-newer":
            raise refuse("backup-newer", file=str(file)) from error
        if code == "store-not-ours":
            raise refuse("backup-not-ours", file=str(file)) from error
        if code == "store-unreadable":
            raise refuse("backup-unreadable", file=str(file), detail=detail) from error
        raise


def _is_good(path: Path, known: Sequence[str]) -> bool:
    try:
        with told_as_problems(path, DATABASE_AND_FILES):
            return examine(path, known) is not None
    except ProblemError:
        return False


def _backup(path: Path) -> Backup:
    return Backup(path, _day_of(path), path.stat().st_size, last_change(path))


def _day_of(path: Path) -> date:
    named = _DAY.search(path.name)
    if named:
        return date.fromisoformat(named[1])
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()


def _order(backup: Backup) -> tuple[int, date, str]:
    return backup.last_change, backup.made_on, backup.path.name


def _newest_made(folder: Path, today: date) -> list[Path]:
    """Backups of days to come were made before the clock was set back: they are the oldest."""
    return sorted(_daily(folder), key=lambda path: _day_of(path) > today)


def _daily(folder: Path) -> list[Path]:
    found = folder.glob("*.sqlite") if folder.is_dir() else ()
    return sorted((path for path in found if _DAY.search(path.name)), reverse=True)
