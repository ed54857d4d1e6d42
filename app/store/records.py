"""The officer's own records over the reference: one append-only log for every kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, func, insert, select

from app.domain.problems import refuse
from app.services.json_form import as_json, from_json
from app.store.author import Author
from app.store.own_tables import edits, newest

T = TypeVar("T")
OWN = "own-"  # begins the keys of things that the reference does not know


class SqlRecords:
    """See ``app.services.ports.Records``; ``batch`` is 0 until something is written."""

    def __init__(self, connection: Connection, author: Author) -> None:
        self._connection = connection
        self._author = author
        self.batch = 0

    def standing(self, kind: str, form: type[T]) -> Mapping[str, T]:
        """By key, the records that stand, in the order of the keys."""
        query = (
            select(edits.c.key, edits.c.payload)
            .join(newest, newest.c.edit_id == edits.c.edit_id)
            .where(newest.c.kind == kind, edits.c.payload.is_not(None))
            .order_by(edits.c.key)
        )
        return {
            key: _read(kind, key, form, record) for key, record in self._connection.execute(query)
        }

    def find(self, kind: str, key: str, form: type[T]) -> T | None:
        """The record that stands under ``key``."""
        row = self._newest(kind, key)
        return None if row is None or row.payload is None else _read(kind, key, form, row.payload)

    def new_key(self, kind: str) -> str:
        """A key that nothing of this kind has or ever had."""
        own = (newest.c.kind == kind) & newest.c.key.startswith(OWN)
        used = self._connection.scalar(select(func.count()).select_from(newest).where(own)) or 0
        return f"{OWN}{used + 1:04}"

    def keep(self, kind: str, key: str, record: object, reason: str) -> None:
        """Append a record; it stands from now on."""
        self.append(kind, key, reason, payload=as_json(record))

    def withdraw(self, kind: str, key: str, reason: str) -> None:
        """Append that the standing record is taken back.

        Raises:
            ProblemError: ``record-not-own`` where none stands.
        """
        row = self._newest(kind, key)
        if row is None or row.payload is None:
            raise refuse("record-not-own", kind=kind, key=key)
        self.append(kind, key, reason)

    def append(self, kind: str, key: str, reason: str, **rest: Any) -> None:
        """Write one row of the log; ``rest`` is its payload, and the edit that it undoes."""
        edit_id = (self._connection.scalar(select(func.max(edits.c.edit_id))) or 0) + 1
        self.batch = self.batch or edit_id
        row = {"edit_id": edit_id, "batch": self.batch, "kind": kind, "key": key, "reason": reason}
        made = {"made_at": self._author.now(), "account": self._author.account}
        self._connection.execute(insert(edits).values(**row, **made, **rest))
        place = (newest.c.kind == kind) & (newest.c.key == key)
        self._connection.execute(delete(newest).where(place))
        self._connection.execute(insert(newest).values(kind=kind, key=key, edit_id=edit_id))

    def _newest(self, kind: str, key: str) -> Any:
        query = (
            select(edits.c.edit_id, edits.c.payload)
            .join(newest, newest.c.edit_id == edits.c.edit_id)
            .where(newest.c.kind == kind, newest.c.key == key)
        )
        return self._connection.execute(query).first()


def _read(kind: str, key: str, form: type[T], record: object) -> T:
    try:
        known: T = from_json(form, record)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise refuse("record-unreadable", kind=kind, key=key) from error
    return known
