"""Reading the collected tables and writing the tidy ones."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

COLLECTED = Path(__file__).resolve().parents[1] / "collected"

Row = dict[str, str]


def collected(name: str) -> list[Row]:
    """The rows of ``data/collected/<name>.csv``, in the order of the file."""
    with (COLLECTED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{key: cell.strip() for key, cell in row.items()} for row in csv.DictReader(file)]


def write(folder: Path, table: str, columns: Sequence[str], rows: Iterable[Row], key: int) -> None:
    """Write ``<folder>/<table>.csv``, sorted by its first ``key`` columns, which are unique.

    Raises:
        ValueError: if two rows share a key or a row lacks a column.
    """
    lines = sorted(tuple(row[column] for column in columns) for row in rows)
    keys = [line[:key] for line in lines]
    twice = {one for one, next_one in pairwise(keys) if one == next_one}
    if twice:
        raise ValueError(f"{table}: more than one row for {sorted(twice)[:5]}")
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(lines)


def number(value: float) -> str:
    """A number without noise of binary fractions: at most ten significant digits."""
    return f"{value:.10g}"
