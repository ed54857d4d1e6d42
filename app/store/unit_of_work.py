"""One transaction and the repositories that work in it."""

from __future__ import annotations

from sqlalchemy import Connection

from app.services.ports import (
    CalendarRepository,
    NetworkRepository,
    ProfileRepository,
    SettingsRepository,
    TieRepository,
    VisitRepository,
)
from app.store.author import Author
from app.store.calendar_repository import SqlCalendarRepository
from app.store.edits import EditLog
from app.store.network_repository import SqlNetworkRepository
from app.store.profile_repository import SqlProfileRepository
from app.store.settings_repository import SqlSettingsRepository
from app.store.tie_repository import SqlTieRepository
from app.store.visit_repository import SqlVisitRepository


class SqlUnitOfWork:
    """See ``app.services.ports.UnitOfWork``; the connection's owner takes back or closes."""

    def __init__(self, connection: Connection, author: Author) -> None:
        self._connection = connection
        self.profiles: ProfileRepository = SqlProfileRepository(connection)
        self.network: NetworkRepository = SqlNetworkRepository(connection)
        self.calendar: CalendarRepository = SqlCalendarRepository(connection)
        self.ties: TieRepository = SqlTieRepository(connection, EditLog(connection, author))
        self.visits: VisitRepository = SqlVisitRepository(connection, author)
        self.settings: SettingsRepository = SqlSettingsRepository(connection)

    def commit(self) -> None:
        """Make all changes of this transaction last."""
        self._connection.commit()
