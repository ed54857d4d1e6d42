"""Columns that several kinds have: texts, choices, regions, and where a thing comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from app.domain.problems import Place, Problem, ProblemError
from app.domain.provenance import Source
from app.domain.regions import Names, RegionCode
from app.services.cell_reading import choice_of, partial_day_of, text_of
from app.services.import_kinds import Column, Facts, Values
from app.services.sheets import Cell


class Sourced(Protocol):
    """A record that knows where it comes from."""

    @property
    def source(self) -> Source: ...


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


def partial_day(cell: Cell, _facts: Facts) -> str:
    """An ISO day, month or year; or empty."""
    return partial_day_of(cell)


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


def dated(iso: str) -> Cell:
    """A day as a real date where it is whole, otherwise as the text it is."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso


def plain(of: Callable[[R], str]) -> Callable[[R], Cell]:
    """A text cell; an empty text is an empty cell."""
    return lambda record: of(record) or None
