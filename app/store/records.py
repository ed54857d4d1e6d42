"""The officer's own records over the reference: one append-only log for every kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from app.domain.problems import refuse
from app.services.json_form import as_json, from_json
from app.store.author import Author
from app.store.own_tables import edits, newest
from app.store.record_memory import RecordMemory

T = TypeVar("T")
_FORGET = delete(newest).where(
    newest.c.kind == bindparam("its_kind"), newest.c.key == bindparam("its_key")
)
_REMEMBER = insert(newest).values(
    kind=bindparam("its_kind"), key=bindparam("its_key"), edit_id=bindparam("its_edit")
)
OWN = "own-"  # begins the keys of things that the reference does not know


class SqlRecords:
    """See ``app.services.ports.Records``; ``batch`` is 0 until something is written."""

    def __init__(self, connection: Connection, author: Author, memory: RecordMemory) -> None:
        self._connection = connection
        self._author = author
        self._memory = memory
        self.batch = 0

    def standing(self, kind: str, form: type[T]) -> Mapping[str, T]:
        """By key, the records that stand, in the order of the keys.

        Only what the log has gained since they were read last is read.
        """
        last = self._last()
        seen, known = self._memory.recall(kind, form, last)
        if seen < last:
            known = self._brought_up(known, kind, form, seen)
            if not self.batch:  # what is not committed may never be
                self._memory.keep(kind, form, last, known)
        return dict(known)

    def _brought_up(
        self, known: Mapping[str, T], kind: str, form: type[T], seen: int
    ) -> Mapping[str, T]:
        """``known``, the records that stood at edit ``seen``, with all later edits of the kind."""
        query = (
            select(edits.c.key, edits.c.payload)
            .join(newest, newest.c.edit_id == edits.c.edit_id)
            .where(newest.c.kind == kind, newest.c.edit_id > seen)
        )
        later: dict[str, Any] = {key: record for key, record in self._connection.execute(query)}  # noqa: C416 - a row is no pair to dict()
        if not later:
            return known
        read = {
            key: _read(kind, key, form, record)
            for key, record in later.items()
            if record is not None
        }
        kept = {key: record for key, record in known.items() if key not in later}
        return dict(sorted({**kept, **read}.items()))

    def _last(self) -> int:
        return self._connection.scalar(select(func.max(edits.c.edit_id))) or 0

    def find(self, kind: str, key: str, form: type[T]) -> T | None:
        """The record that stands under ``key``."""
        row = self._newest(kind, key)
        return None if row is None or row.payload is None else _read(kind, key, form, row.payload)

    def new_key(self, kind: str) -> str:
        """A key that nothing of this kind has or ever had."""
        return self.new_keys(kind, 1)[0]

    def new_keys(self, kind: str, count: int) -> tuple[str, ...]:
        """As many keys that nothing of this kind has or ever had."""
        own = (newest.c.kind == kind) & newest.c.key.startswith(OWN)
        used = self._connection.scalar(select(func.count()).select_from(newest).where(own)) or 0
        return tuple(f"{OWN}{used + number:04}" for number in range(1, count + 1))

    def keep(self, kind: str, key: str, record: object, reason: str) -> None:
        """Append a record; it stands from now on."""
        self.keep_all(kind, {key: record}, reason)

    def keep_all(self, kind: str, records: Mapping[str, object], reason: str) -> None:
        """Append records by their keys; they stand from now on."""
        self.append(
            [
                {"kind": kind, "key": key, "reason": reason, "payload": as_json(record)}
                for key, record in records.items()
            ]
        )

    def withdraw(self, kind: str, key: str, reason: str) -> None:
        """Append that the standing record is taken back.

        Raises:
            ProblemError: ``record-not-own`` where none stands.
        """
        row = self._newest(kind, key)
        if row is None or row.payload is None:
            raise refuse("record-not-own", kind=kind, key=key)
        self.append([{"kind": kind, "key": key, "reason": reason, "payload": None}])

    def append(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write rows of the log, each of another thing: its kind, key, reason and payload.

        ``undoes`` may name the edit that a row takes back; then all rows name one.
        """
        if not rows:
            return
        last = self._last()
        self.batch = self.batch or last + 1
        made = {"made_at": self._author.now(), "account": self._author.account, "batch": self.batch}
        numbered = [{**row, **made, "edit_id": number} for number, row in enumerate(rows, last + 1)]
        places = [
            {"its_kind": row["kind"], "its_key": row["key"], "its_edit": row["edit_id"]}
            for row in numbered
        ]
        self._connection.execute(insert(edits), numbered)
        self._connection.execute(_FORGET, places)
        self._connection.execute(_REMEMBER, places)

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
