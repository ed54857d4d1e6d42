"""One transaction and the repositories that work in it."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from app.services.exchange_ports import ExchangeRepository, ProgrammeRepository
from app.services.ports import (
    CalendarRepository,
    Changelog,
    NetworkRepository,
    PersonRepository,
    ProfileRepository,
    Records,
    SettingsRepository,
    TextRepository,
    TieRepository,
    VisitRepository,
)
from app.store.author import Author
from app.store.calendar_repository import SqlCalendarRepository
from app.store.changelog import SqlChangelog
from app.store.exchange_repository import SqlExchangeRepository
from app.store.network_repository import SqlNetworkRepository
from app.store.person_repository import SqlPersonRepository
from app.store.profile_repository import SqlProfileRepository
from app.store.programme_repository import SqlProgrammeRepository
from app.store.record_memory import RecordMemory
from app.store.records import SqlRecords
from app.store.settings_repository import SqlSettingsRepository
from app.store.text_repository import SqlTextRepository
from app.store.tie_repository import SqlTieRepository
from app.store.visit_repository import SqlVisitRepository


class SqlUnitOfWork:
    """See ``app.services.ports.UnitOfWork``; the connection's owner takes back or closes."""

    def __init__(
        self,
        connection: Connection,
        author: Author,
        memory: RecordMemory,
        on_commit: Callable[[int], None],
    ) -> None:
        self._connection = connection
        self._on_commit = on_commit
        self._own = SqlRecords(connection, author, memory)
        self.records: Records = self._own
        self.changelog: Changelog = SqlChangelog(connection, self._own)
        self._persons = SqlPersonRepository(connection)
        self.persons: PersonRepository = self._persons
        self.profiles: ProfileRepository = SqlProfileRepository(connection, self._own)
        self.network: NetworkRepository = SqlNetworkRepository(connection, self._own)
        self.calendar: CalendarRepository = SqlCalendarRepository(connection)
        self.ties: TieRepository = SqlTieRepository(connection, self._own)
        self.visits: VisitRepository = SqlVisitRepository(connection, self._own)
        self.exchange: ExchangeRepository = SqlExchangeRepository(connection, self._own)
        self.programme: ProgrammeRepository = SqlProgrammeRepository(connection, self._own)
        self.texts: TextRepository = SqlTextRepository(connection)
        self.settings: SettingsRepository = SqlSettingsRepository(connection)

    @property
    def has_erased(self) -> bool:
        """Whether persons were erased: nothing of them may stay behind."""
        return self._persons.has_erased

    def commit(self) -> None:
        """Make all changes of this transaction last."""
        self._connection.commit()
        if self._own.batch:
            self._on_commit(self._own.batch)
