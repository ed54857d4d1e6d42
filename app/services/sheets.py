"""A table read from, or written to, a file: what importers and exporters pass on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

Cell = str | int | float | bool | date | None
"""None is an empty cell; a ``date`` is a real date of the file, not a text."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """``number`` is the row's or line's own number in the file, from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file. A row may have fewer cells than there are headings, never more.

    ``notes`` stand below the rows of a workbook, for people; they are not read back.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    notes: tuple[str, ...] = ()


class SheetReader(Protocol):
    """Reads one format, within bounds."""

    def read(self, path: Path) -> Sheet:
        """The table in the file.

        Raises:
            ProblemError: everything that stands against reading it.
        """


class SheetWriter(Protocol):
    """Writes one format."""

    def write(self, sheet: Sheet, path: Path) -> Path:
        """Write ``sheet`` to ``path``; a file of that name is replaced once it is whole.

        Raises:
            ProblemError: ``folder-unwritable``, ``disk-full`` or ``file-locked``.
        """
