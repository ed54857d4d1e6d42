"""What a newer release of the reference would change, before it is taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.changelog import FieldChange


class ChangeKind(StrEnum):
    """What happens to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ReferenceChange:
    """One row of one table (``data/README.md``); ``fields`` are told of changed rows only.

    ``own`` says that the officer's own record stands over the row, so that nothing visible
    changes until it is taken back.
    """

    table: str
    key: str
    change: ChangeKind
    fields: tuple[FieldChange, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceUpdate:
    """The release that is stored, the newer one that waits, and every row that differs."""

    stored: str
    shipped: str
    changes: tuple[ReferenceChange, ...]
