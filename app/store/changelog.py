"""Reads the log of edits, and takes edits back by new ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, or_, select

from app.domain.changelog import Edit, EditFilter, edits_that_stand
from app.domain.problems import refuse
from app.store.own_tables import edits
from app.store.records import SqlRecords


class SqlChangelog:
    """See ``app.services.ports.Changelog``."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def edits(self, wanted: EditFilter) -> tuple[Edit, ...]:
        """The edits that pass the filter, newest first."""
        query = _with_former().where(*_conditions(wanted))
        page = query.order_by(edits.c.edit_id.desc()).limit(wanted.limit)
        return tuple(_edit(row) for row in self._connection.execute(page))

    def of_batch(self, batch: int) -> tuple[Edit, ...]:
        """The edits of one unit of work, newest first."""
        query = _with_former().where(edits.c.batch == batch).order_by(edits.c.edit_id.desc())
        return tuple(_edit(row) for row in self._connection.execute(query))

    def revert(self, batch: int, reason: str) -> tuple[Edit, ...]:
        """Bring back, by new edits, what stood before those of ``batch``; the edits taken back.

        Raises:
            ProblemError: ``edit-unknown``; ``edit-overtaken`` where a later edit stands.
        """
        taken_back = self.of_batch(batch)
        if not taken_back:
            raise refuse("edit-unknown", edit=batch)
        for edit in taken_back:
            self._require_standing(edit)
            back = {"payload": edit.before, "undoes": edit.edit_id}
            self._records.append(edit.kind, edit.key, reason, **back)
        return taken_back

    def _require_standing(self, edit: Edit) -> None:
        own = (edits.c.kind == edit.kind) & (edits.c.key == edit.key)
        history = self._connection.execute(_with_former().where(own).order_by(edits.c.edit_id))
        if edit.edit_id not in edits_that_stand([_edit(row) for row in history]):
            raise refuse("edit-overtaken", kind=edit.kind, key=edit.key)


def _with_former() -> Select[Any]:
    """Each edit beside the payload that stood before it."""
    former = edits.alias("former")
    before = (
        select(former.c.payload)
        .where(
            former.c.kind == edits.c.kind,
            former.c.key == edits.c.key,
            former.c.edit_id < edits.c.edit_id,
        )
        .order_by(former.c.edit_id.desc())
        .limit(1)
        .correlate(edits)
        .scalar_subquery()
    )
    return select(edits, before.label("before"))


def _conditions(wanted: EditFilter) -> Iterator[ColumnElement[bool]]:
    column = edits.c
    for name in ("kind", "key", "account"):
        if value := getattr(wanted, name):
            yield column[name] == value
    if wanted.text:
        looked_in = (column.reason, column.key, column.account)
        yield or_(*(each.icontains(wanted.text, autoescape=True) for each in looked_in))
    if wanted.since:
        yield column.made_at >= wanted.since
    if wanted.until:
        yield column.made_at <= wanted.until
    if wanted.below:
        yield column.edit_id < wanted.below


def _edit(row: Row[Any]) -> Edit:
    return Edit(
        row.edit_id,
        row.batch,
        row.kind,
        row.key,
        row.before,
        row.payload,
        row.reason,
        row.made_at,
        row.account,
        row.undoes,
    )
