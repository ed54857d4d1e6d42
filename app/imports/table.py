"""Rows as they come out of a file become a sheet: headings first, within bounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.imports.limits import Limits, refused
from app.services.neutral_text import restored
from app.services.sheets import Cell, Sheet, SheetRow

NumberedRows = Iterable[tuple[int, Sequence[Cell]]]


def sheet_of(rows: NumberedRows, path: Path, limits: Limits) -> Sheet:
    """The first row that is not empty holds the headings; empty rows are passed over.

    Raises:
        ProblemError: ``import-empty`` without headings, ``import-too-many-rows``,
            ``import-too-many-columns``, ``import-cell-too-long``, ``import-row-too-long``.
    """
    headings: tuple[str, ...] | None = None
    kept: list[SheetRow] = []
    for number, cells in rows:
        row = _cells(cells, path, number, limits)
        if headings is None:
            headings = tuple("" if cell is None else str(cell).strip() for cell in row) or None
        elif row:
            _require_room(row, headings, kept, path, number, limits)
            kept.append(SheetRow(number, row))
    if headings is None:
        raise refused("import-empty", path)
    return Sheet(path.name, headings, tuple(kept))


def _cells(cells: Sequence[Cell], path: Path, number: int, limits: Limits) -> tuple[Cell, ...]:
    """The cells up to the last that is not empty."""
    row = [_cell(cell, path, number, limits) for cell in cells]
    while row and row[-1] is None:
        row.pop()
    if len(row) > limits.columns:
        raise refused("import-too-many-columns", path, number, most=limits.columns)
    return tuple(row)


def _cell(cell: Cell, path: Path, number: int, limits: Limits) -> Cell:
    if not isinstance(cell, str):
        return cell
    if len(cell) > limits.characters_in_cell:
        raise refused("import-cell-too-long", path, number, most=limits.characters_in_cell)
    return restored(cell) if cell.strip() else None


def _require_room(
    row: Sequence[Cell],
    headings: Sequence[str],
    kept: Sequence[SheetRow],
    path: Path,
    number: int,
    limits: Limits,
) -> None:
    if len(row) > len(headings):
        raise refused("import-row-too-long", path, number, cells=len(row), headings=len(headings))
    if len(kept) >= limits.rows:
        raise refused("import-too-many-rows", path, number, most=limits.rows)
