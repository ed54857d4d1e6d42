"""Every record of a kind as a table that import reads back."""

from __future__ import annotations

from typing import Any

from app.services.import_kinds import ImportKind
from app.services.ports import UnitOfWork
from app.services.sheets import Sheet, SheetRow


def records_sheet(work: UnitOfWork, kind: ImportKind[Any], language: str = "") -> Sheet:
    """What stands, reference and own alike, in the order of the keys.

    Headings are the columns' keys, or their names in ``language`` where one is given.
    """
    headings = tuple(
        column.names.in_language(language) if language else column.key for column in kind.columns
    )
    rows = (
        SheetRow(number, tuple(column.of(record) for column in kind.columns))
        for number, (_, record) in enumerate(sorted(kind.standing(work).items()), 2)
    )
    return Sheet(kind.kind, headings, tuple(rows))
