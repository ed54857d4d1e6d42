"""Results to standard output, as a table or as JSON; messages to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True)
class Table:
    """What a command prints without ``--json``: heading, rows (or ``empty``), notes."""

    titles: Sequence[str]
    rows: Sequence[Sequence[object]]
    heading: str = ""
    notes: Sequence[str] = ()
    empty: str = ""


def print_table(table: Table) -> None:
    """Aligned columns, also for Japanese and Devanagari."""
    if table.heading:
        print(table.heading)
    print(_aligned(table) if table.rows else table.empty)
    for note in table.notes:
        print(note)


def _aligned(table: Table) -> str:
    from tabulate import tabulate

    texts = [["" if cell is None else str(cell) for cell in row] for row in table.rows]
    return tabulate(texts, headers=list(table.titles), disable_numparse=True)


def print_json(value: Any) -> None:
    """UTF-8 JSON, two spaces deep; never ``NaN``."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False, default=_plain))


def say(text: str) -> None:
    """A message for the person, kept out of the results."""
    print(text, file=sys.stderr)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value).__name__)
