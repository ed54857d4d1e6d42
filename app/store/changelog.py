"""Reads the log of edits, and takes edits back by new ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, or_, select

from app.domain.changelog import Edit, EditFilter, Record, edits_that_stand
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
        return tuple(_edit(row, row.before) for row in self._connection.execute(page))

    def of_batch(self, batch: int) -> tuple[Edit, ...]:
        """The edits of one unit of work, newest first."""
        query = _with_former().where(edits.c.batch == batch).order_by(edits.c.edit_id.desc())
        return tuple(_edit(row, row.before) for row in self._connection.execute(query))

    def revert(self, batch: int, reason: str) -> tuple[Edit, ...]:
        """Bring back, by new edits, what stood before those of ``batch``; the edits taken back.

        Raises:
            ProblemError: ``edit-unknown``; ``edit-overtaken`` where a later edit stands.
        """
        taken_back = self.of_batch(batch)
        if not taken_back:
            raise refuse("edit-unknown", edit=batch)
        self._require_standing(batch, taken_back)
        rest = taken_back
        while rest:  # more than once only where one unit of work changed a thing more than once
            latest = {(edit.kind, edit.key): edit for edit in reversed(rest)}
            self._records.append([_taking_back(edit, reason) for edit in latest.values()])
            rest = tuple(edit for edit in rest if latest[edit.kind, edit.key] is not edit)
        return taken_back

    def _require_standing(self, batch: int, taken_back: Sequence[Edit]) -> None:
        latest = {(edit.kind, edit.key): edit for edit in reversed(taken_back)}
        histories = self._histories(batch)
        for thing, edit in latest.items():
            if edit.edit_id not in edits_that_stand(histories[thing]):
                raise refuse("edit-overtaken", kind=edit.kind, key=edit.key)

    def _histories(self, batch: int) -> Mapping[tuple[str, str], list[Edit]]:
        """Oldest first, all edits of each thing that ``batch`` changed."""
        its = edits.alias("its")
        query = (
            select(edits)
            .join(its, (its.c.kind == edits.c.kind) & (its.c.key == edits.c.key))
            .where(its.c.batch == batch)
            .distinct()
            .order_by(edits.c.edit_id)
        )
        found: dict[tuple[str, str], list[Edit]] = defaultdict(list)
        for row in self._connection.execute(query):
            history = found[row.kind, row.key]
            history.append(_edit(row, history[-1].after if history else None))
        return found


def _taking_back(edit: Edit, reason: str) -> Mapping[str, Any]:
    back = {"payload": edit.before, "undoes": edit.edit_id}
    return {"kind": edit.kind, "key": edit.key, "reason": reason, **back}


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


def _edit(row: Row[Any], before: Record | None) -> Edit:
    return Edit(
        row.edit_id,
        row.batch,
        row.kind,
        row.key,
        before,
        row.payload,
        row.reason,
        row.made_at,
        row.account,
        row.undoes,
    )
