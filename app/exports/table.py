"""A table as sheets of a workbook, pages and documents all show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Cell = str | int | float | Decimal | date


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is in characters, as spreadsheets measure it."""

    heading: str
    width: int


@dataclass(frozen=True, slots=True)
class PlanTable:
    """A titled table; dates and numbers stay what they are until they are written."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
