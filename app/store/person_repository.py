"""Who travels: the one part of the officer's records that can be erased."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import Connection, delete, insert, select

from app.services.json_form import as_json, from_json
from app.store.own_tables import persons

T = TypeVar("T")


class SqlPersonRepository:
    """See ``app.services.ports.PersonRepository``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.has_erased = False

    def of(self, visit_id: str, form: type[T]) -> tuple[T, ...]:
        """The persons kept for a visit, in their order."""
        query = select(persons.c.payload).where(persons.c.visit_id == visit_id)
        kept = self._connection.scalar(query) or []
        return tuple(from_json(form, person) for person in kept)

    def keep(self, visit_id: str, known: tuple[object, ...]) -> None:
        """Keep ``known`` in place of what was kept for the visit."""
        self.erase(visit_id)
        if known:
            row = {"visit_id": visit_id, "payload": as_json(known)}
            self._connection.execute(insert(persons).values(**row))

    def erase(self, visit_id: str) -> None:
        """Forget the persons of a visit; the file's free pages are overwritten with zeros."""
        gone = self._connection.execute(delete(persons).where(persons.c.visit_id == visit_id))
        self.has_erased = self.has_erased or gone.rowcount > 0
