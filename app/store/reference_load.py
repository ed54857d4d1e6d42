"""The shipped tables of ``data/tables`` into the store: all of them, or none."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, Float, Integer, Table, delete, insert

from app.domain.problems import Place, Problem, ProblemError
from app.services.task import TaskHandle
from app.store.reference_tables import PREFIX, ROW_ID, in_order
from app.store.reference_tables import release as release_table


def shipped_release(folder: Path) -> str:
    """The version of the release in ``folder``."""
    return str(next(rows_of(release_table, folder))["version"])


def is_newer(shipped: str, stored: str) -> bool:
    """Whether one version, such as ``2026.11``, follows another; compared number by number."""
    return _numbers(shipped) > _numbers(stored)


def replace_reference(connection: Connection, folder: Path, handle: TaskHandle) -> None:
    """Put the shipped tables in the place of the stored ones, within the caller's transaction.

    Raises:
        ProblemError: ``reference-unreadable`` with file, row and column.
    """
    tables = in_order()
    for table in reversed(tables):
        connection.execute(delete(table))
    for done, table in enumerate(tables):
        handle.raise_if_cancelled()
        handle.report(done / len(tables), "reference-loading")
        if rows := list(rows_of(table, folder)):
            connection.execute(insert(table), rows)


def rows_of(table: Table, folder: Path) -> Iterator[dict[str, Any]]:
    """The rows that ``folder`` ships for ``table``, typed as its columns are."""
    path = folder / f"{table.name.removeprefix(PREFIX)}.csv"
    columns = [column for column in table.columns if column.name != ROW_ID]
    readers = [(column.name, _reader(column)) for column in columns]
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = csv.DictReader(file, strict=True)
            _require_columns(path, lines.fieldnames, {column.name for column in columns})
            for line in lines:
                yield _typed(line, readers, Place(path.name, lines.line_num))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _unreadable(Place(path.name), str(error)) from error


def _require_columns(path: Path, found: Any, wanted: set[str]) -> None:
    if missing := wanted - set(found or ()):
        raise _unreadable(Place(path.name, 1), "without " + ", ".join(sorted(missing)))


def _typed(
    line: dict[str, str], readers: list[tuple[str, Callable[[str], Any]]], place: Place
) -> dict[str, Any]:
    row = {}
    for name, read in readers:
        try:
            row[name] = read(line[name])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise _unreadable(Place(place.file, place.row, name), str(error)) from error
    return row


def _reader(column: Column[Any]) -> Callable[[str], Any]:
    read = _TYPED.get(type(column.type), str)
    return (lambda cell: read(cell) if cell else None) if column.nullable else read


def _finite(cell: str) -> float:
    number = float(cell)
    if not math.isfinite(number):
        raise ValueError(cell)
    return number


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _unreadable(place: Place, detail: str) -> ProblemError:
    return ProblemError(Problem("reference-unreadable", {"detail": detail}, place))


_TYPED: dict[type, Callable[[str], Any]] = {
    Boolean: {"1": True, "0": False}.__getitem__,
    Date: date.fromisoformat,
    Float: _finite,
    Integer: int,
}
