"""Columns that several kinds have: texts, choices, regions, and where a thing comes from."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar, cast

from app.domain.problems import Place, Problem, ProblemError, refuse
from app.domain.provenance import Source
from app.domain.regions import Names, RegionCode
from app.services.cell_reading import amount_of, choice_of, day_of, partial_day_of, text_of
from app.services.import_kinds import Column, Facts, Values
from app.services.sheets import Cell

R = TypeVar("R")


def text(cell: Cell, _facts: Facts) -> str:
    """The cell as a text."""
    return text_of(cell)


def texts(cell: Cell, _facts: Facts) -> tuple[str, ...]:
    """The texts in one cell, parted by ``;``."""
    parts = (part.strip() for part in text_of(cell).split(";"))
    return tuple(part for part in parts if part)


def region(cell: Cell, facts: Facts) -> RegionCode:
    """The region that a code or a name in any of the three languages means.

    Raises:
        ProblemError: ``region-unknown``.
    """
    return facts.region(text_of(cell)).code


def regions(cell: Cell, facts: Facts) -> tuple[RegionCode, ...]:
    """The regions in one cell, parted by ``;``.

    Raises:
        ProblemError: ``region-unknown``.
    """
    return tuple(facts.region(part).code for part in texts(cell, facts))


def number(cell: Cell, _facts: Facts) -> float | None:
    """The number in a cell; None in an empty one.

    Raises:
        ProblemError: ``cell-number-unclear`` or ``cell-percent-wrong``.
    """
    if cell is None or cell == "":
        return None
    found = amount_of(cell).in_unit("")
    if not math.isfinite(found):
        raise refuse("cell-number-unclear", text=str(cell))
    return found


def whole_number(cell: Cell, facts: Facts) -> int | None:
    """As ``number``, without a fraction.

    Raises:
        ProblemError: as ``number``.
    """
    found = number(cell, facts)
    if found is not None and not found.is_integer():
        raise refuse("cell-number-unclear", text=str(cell))
    return None if found is None else int(found)


def day(cell: Cell, _facts: Facts) -> date | None:
    """A whole day; None in an empty cell."""
    return day_of(cell)


def flag(cell: Cell, _facts: Facts) -> bool:
    """``yes`` or ``no``; empty is no.

    Raises:
        ProblemError: ``cell-choice-unknown``.
    """
    if isinstance(cell, bool):
        return cell
    return choice_of(cell, ("yes", "no", "true", "false")) in ("yes", "true")


def partial_day(cell: Cell, _facts: Facts) -> str:
    """An ISO day, month or year; or empty."""
    return partial_day_of(cell)


def year(cell: Cell, _facts: Facts) -> str:
    """A whole year; or empty.

    Raises:
        ProblemError: ``figure-year-wrong``, or as ``partial_day``.
    """
    found = partial_day_of(cell)
    if "-" in found:
        raise refuse("figure-year-wrong", year=found)
    return found


def one_of(known: Sequence[str]) -> Callable[[Cell, Facts], str]:
    """Reads one of ``known``."""
    return lambda cell, _facts: choice_of(cell, known)


def source_columns(source: Callable[[R], Source]) -> tuple[Column[R], ...]:
    """Title, address and day of a source."""
    return (
        Column(
            "source_title",
            Names("Source", "出典", "स्रोत"),
            text,
            lambda record: source(record).title,
            "Economic Survey 2025-26",
            required=True,
            also=("source", "title of the source"),
        ),
        Column(
            "source_url",
            Names("Source address or file", "出典のURL・文書番号", "स्रोत का पता या फ़ाइल"),
            text,
            lambda record: source(record).url,
            "File 12/2026",
            also=("url", "address", "file reference"),
        ),
        Column(
            "source_as_of",
            Names("Source as of", "出典の時点", "स्रोत का स्थिति दिनांक"),
            text,
            lambda record: source(record).as_of,
            "2026-11-22",
            also=("as of", "asof"),
        ),
    )


def source_from(values: Values) -> Source:
    """The source that the three columns tell.

    Raises:
        ProblemError: ``cell-missing`` without a title.
    """
    if not values["source_title"]:
        raise ProblemError(Problem("cell-missing", place=Place(column="source_title")))
    return Source(values["source_title"], values["source_url"], values["source_as_of"])


def column_of(
    key: str,
    names: Names,
    read: Callable[[Cell, Facts], Any],
    example: str = "",
    *,
    required: bool = False,
    also: tuple[str, ...] = (),
) -> Column[Any]:
    """A column that stands for the field of the same name."""
    return Column(key, names, read, lambda it: _cell(getattr(it, key)), example, required, also)


def _cell(value: Any) -> Cell:
    """Lists are parted by ``;``, yes and no are words, days and months as exact as they are."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ";".join(map(str, value)) or None
    if isinstance(value, str):
        return str(value) or None
    return cast("Cell", value)


def dated(iso: str) -> Cell:
    """A day as a real date where it is whole, otherwise as the text it is."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso


def plain(of: Callable[[R], str]) -> Callable[[R], Cell]:
    """A text cell; an empty text is an empty cell."""
    return lambda record: of(record) or None
