"""The officer's own records over the reference: an append-only log, read newest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.store.author import Author
from app.store.own_tables import edits


class EditLog:
    """The log of one connection's transaction.

    A kind is the noun that the record describes (``tie``); the key is that noun's id.
    """

    def __init__(self, connection: Connection, author: Author) -> None:
        self._connection = connection
        self._author = author

    def standing(self, kind: str) -> Mapping[str, Any]:
        """By key, the record that stands; a key whose last record was taken back is left out."""
        newest = select(func.max(edits.c.edit_id)).where(edits.c.kind == kind).group_by(edits.c.key)
        query = select(edits.c.key, edits.c.payload).where(edits.c.edit_id.in_(newest))
        return {
            key: record for key, record in self._connection.execute(query) if record is not None
        }

    def keys(self, kind: str) -> frozenset[str]:
        """Every key that was ever written to, standing or taken back."""
        query = select(edits.c.key).where(edits.c.kind == kind).distinct()
        return frozenset(self._connection.scalars(query))

    def keep(self, kind: str, key: str, record: Any, reason: str) -> None:
        """Append a record; it stands from now on."""
        self._append(kind, key, reason, payload=record)

    def withdraw(self, kind: str, key: str, reason: str) -> bool:
        """Append that the standing record is taken back; False where none stands."""
        query = (
            select(edits.c.edit_id, edits.c.payload)
            .where(edits.c.kind == kind, edits.c.key == key)
            .order_by(edits.c.edit_id.desc())
            .limit(1)
        )
        newest = self._connection.execute(query).one_or_none()
        if newest is None or newest.payload is None:
            return False
        self._append(kind, key, reason, undoes=newest.edit_id)
        return True

    def _append(self, kind: str, key: str, reason: str, **rest: Any) -> None:
        row = {
            "kind": kind,
            "key": key,
            "reason": reason,
            "made_at": self._author.now(),
            "account": self._author.account,
        }
        self._connection.execute(insert(edits).values(**row, **rest))
