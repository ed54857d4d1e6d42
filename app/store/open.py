"""Open the store: find it, refuse what is not ours to open, make or renew it, hand it over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from app.domain.problems import ProblemError
from app.services.task import TaskHandle, Unattended
from app.store.author import Author, account_name, utc_now
from app.store.bundled import Bundled
from app.store.migrate import revisions
from app.store.place import path_of
from app.store.prepare import is_current, prepare
from app.store.sqlite_file import Mark, examine
from app.store.sqlite_problems import DATABASE_AND_FILES, told_as_problems
from app.store.sqlite_reading import has_wal, hindrance
from app.store.sqlite_store import SqliteStore
from app.store.store_lock import Purpose, StoreLock


def open_store(
    place: str | Path | None,
    bundled: Bundled,
    handle: TaskHandle | None = None,
    *,
    for_window: bool = False,
    now: Callable[[], datetime] = utc_now,
) -> SqliteStore:
    """The store at ``place``, created with the reference on first use, and up to date.

    A log of many years is not looked through here: ``SqliteStore.check`` does it.

    ``place`` is a path or a ``sqlite:///`` address; empty or None is the user's data folder. A
    window holds the store's lock until it closes the store; commands work beside it. ``now``
    dates what is written. Where nothing can be written, a whole store is opened for reading only.

    Raises:
        ProblemError: ``store-url-unknown``, ``store-unreadable``, ``store-not-ours``,
            ``store-newer``, ``store-folder-unwritable``, ``store-locked``, ``disk-full``,
            ``store-upgrade-failed``, ``reference-unreadable``; nothing was changed.
        CancelledError: the handle asked to stop; nothing was changed.
    """
    path = path_of(place)
    with told_as_problems(path, DATABASE_AND_FILES), ExitStack() as held:
        mark = examine(path, revisions(bundled.migrations), at_once=True)
        hindered = hindrance(path)
        if hindered is not None:
            return _for_reading(path, mark, bundled, hindered)
        if for_window:
            held.enter_context(StoreLock(path, Purpose.WINDOW))
        if not is_current(mark, bundled):
            _bring_up_to_date(path, bundled, handle or Unattended(), locked=for_window)
        return SqliteStore(path, bundled, Author(account_name(), now), held.pop_all().close)


def _bring_up_to_date(path: Path, bundled: Bundled, handle: TaskHandle, *, locked: bool) -> None:
    """Look again under the lock: another process may have done the work meanwhile."""
    with ExitStack() as held:
        if not locked:
            held.enter_context(StoreLock(path, Purpose.SETUP))
        mark = examine(path, revisions(bundled.migrations))
        prepare(path, mark, bundled, handle)


def _for_reading(
    path: Path, mark: Mark | None, bundled: Bundled, hindered: ProblemError
) -> SqliteStore:
    """Only a store that is up to date, and whole in its file, can be read as it lies."""
    if not is_current(mark, bundled) or has_wal(path):
        raise hindered
    return SqliteStore(path, bundled, Author(account_name(), utc_now), lambda: None, hindered)
