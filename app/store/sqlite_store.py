"""The store in one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from app.domain.problems import ProblemError
from app.domain.reference_changes import ReferenceUpdate
from app.services.task import Unattended
from app.store.author import Author
from app.store.bundled import Bundled
from app.store.record_memory import RecordMemory
from app.store.reference_check import Check, reference_checks
from app.store.reference_difference import reference_update
from app.store.reference_load import replace_reference
from app.store.sqlite_engine import fold_wal, sqlite_engine, writing
from app.store.sqlite_health import file_checks
from app.store.sqlite_problems import told_as_problems
from app.store.sqlite_reading import StillFile, reading_engine
from app.store.unit_of_work import SqlUnitOfWork


class SqliteStore:
    """See ``app.services.ports.Store``; made by ``app.store.open.open_store``.

    ``release`` lets go of whatever was held while the store is open. ``hindered`` is why nothing
    can be kept, in a store that is opened for reading only. ``on_commit`` may be set; it
    is told the batch of each transaction that wrote to the log.
    """

    def __init__(
        self,
        path: Path,
        bundled: Bundled,
        author: Author,
        release: Callable[[], None],
        hindered: ProblemError | None = None,
    ) -> None:
        self.path = path
        self.hindered = hindered
        self._still = StillFile(path) if hindered else None
        self._bundled = bundled
        self._author = author
        self._release = release
        self._engine = reading_engine(path) if hindered else sqlite_engine(path)
        self._memory = RecordMemory()
        self.on_commit: Callable[[int], None] = lambda _batch: None

    @contextmanager
    def begin(self) -> Iterator[SqlUnitOfWork]:
        """A transaction that may write; it waits up to five seconds for another writer.

        Raises:
            ProblemError: ``store-busy``, ``disk-full``, ``store-unreadable``,
                ``store-folder-unwritable``; nothing of the transaction is kept.
        """
        if self.hindered is not None:
            raise self.hindered
        with self._transaction(writing(self._engine)) as work:
            yield work

    @contextmanager
    def read(self) -> Iterator[SqlUnitOfWork]:
        """A snapshot to read from; it never waits for a writer, and cannot write.

        Raises:
            ProblemError: ``store-unreadable``.
        """
        with self._transaction(self._engine) as work:
            yield work

    def check(self) -> Sequence[Check]:
        """Health checks: a code, whether it passed, and the facts seen."""
        with self._connected(self._engine) as connection:
            return (
                *file_checks(connection, self.path, self._bundled.migrations),
                *reference_checks(connection, self._bundled.tables),
            )

    def reference_update(self) -> ReferenceUpdate | None:
        """What the shipped release of the reference would change; None where it is not newer.

        Raises:
            ProblemError: ``reference-unreadable``.
        """
        with self._connected(self._engine) as connection:
            return reference_update(connection, self._bundled.tables)

    def take_reference(self) -> None:
        """Put the shipped release in the place of the stored one, whole or not at all.

        Raises:
            ProblemError: ``reference-unreadable``, ``store-busy``, ``disk-full``.
        """
        if self.hindered is not None:
            raise self.hindered
        with told_as_problems(self.path), writing(self._engine).begin() as connection:
            replace_reference(connection, self._bundled.tables, Unattended())

    def close(self) -> None:
        """Close all connections, which folds the WAL back into the file."""
        self._engine.dispose()
        self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _connected(self, engine: Engine) -> Iterator[Connection]:
        """A connection; what was read while somebody else wrote is refused."""
        if self._still is not None:
            self._still.require_still()
        with told_as_problems(self.path), engine.connect() as connection:
            yield connection
        if self._still is not None:
            self._still.require_still()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[SqlUnitOfWork]:
        with self._connected(engine) as connection:
            work = SqlUnitOfWork(connection, self._author, self._memory, self.on_commit)
            yield work
            if work.has_erased:
                connection.rollback()  # nothing may be under way while the WAL is emptied
                fold_wal(connection)
