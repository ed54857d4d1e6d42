"""The log of all that was changed: who, when, what, why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Edit:
    """One row of the log, which is only ever added to.

    ``kind`` is the noun (``tie``), ``key`` its id. ``before`` and ``after`` are the officer's
    whole records in plain JSON; None where none stood (the reference, if any, showed) or the
    record was taken back. ``batch`` joins edits that were made together; ``undoes`` is the edit
    that this one takes back. ``made_at`` is aware, in UTC.
    """

    edit_id: int
    batch: int
    kind: str
    key: str
    before: Record | None
    after: Record | None
    reason: str
    made_at: datetime
    account: str
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class EditFilter:
    """Which edits to show; what is empty does not restrict.

    ``text`` is looked for in reason, key and account. ``since`` and ``until`` are aware instants.
    ``below`` (an ``edit_id``, 0: from the newest on) and ``limit`` page through the log.
    """

    kind: str = ""
    key: str = ""
    account: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    below: int = 0
    limit: int = 200


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that an edit changed; ``name`` of a field inside another is ``source.title``.

    None stands for nothing: the field, or the whole record, was not there.
    """

    name: str
    before: object
    after: object


def changed_fields(edit: Edit) -> tuple[FieldChange, ...]:
    """What an edit changed, field by field, in the order of the record."""
    before, after = _flat(edit.before or {}), _flat(edit.after or {})
    names = dict.fromkeys((*before, *after))
    return tuple(
        FieldChange(name, before.get(name), after.get(name))
        for name in names
        if before.get(name) != after.get(name)
    )


def _flat(record: Record, prefix: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in record.items():
        if isinstance(value, Mapping) and not any(key.startswith("$") for key in value):
            found |= _flat(value, f"{prefix}{name}.")
        else:
            found[prefix + name] = _told(value)
    return found


def _told(value: object) -> object:
    """A day or instant, kept as ``{"$date": ...}``, as its text."""
    return next(iter(value.values())) if isinstance(value, Mapping) and value else value


def edits_that_stand(history: Sequence[Edit]) -> frozenset[int]:
    """The ids of the edits after which things were as they are now, nothing else in between.

    ``history`` are all edits of one kind and key, oldest first. An edit and the one that undoes
    it cancel out, so that several can be undone, and redone, one after the other.
    """
    places = {edit.edit_id: place for place, edit in enumerate(history)}
    place, found = len(history) - 1, set()
    while place >= 0:
        edit = history[place]
        found.add(edit.edit_id)
        undone = places.get(edit.undoes or 0, 0)
        if not edit.undoes or edit.after != history[undone].before:
            break
        place = undone - 1
    return frozenset(found)
