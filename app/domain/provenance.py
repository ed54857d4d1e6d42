"""Where a figure comes from: nothing is shown without it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Quality(StrEnum):
    """How far a figure may be trusted; the first two may be ranked on without a mark."""

    OFFICIAL = "official"  # published by the statistical office or ministry that measures it
    DERIVED = "derived"  # worked out from official figures by a script in data/build
    SECONDARY = "secondary"  # press, third-party list, or an extract of an official table
    ESTIMATED = "estimated"  # a stated formula stands in for a measurement
    UNVERIFIED = "unverified"  # general knowledge: shown as such, never ranked on


@dataclass(frozen=True, slots=True)
class Source:
    """A title and an address, and the ISO day (or year) on which it spoke."""

    title: str
    url: str = ""
    as_of: str = ""

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("a source needs a title")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, the period it speaks of, and its source.

    ``year`` is written as the source writes it: ``2016``, ``2022-23``, ``2025-03-31``.
    ``edited`` says that the officer's own figure stands over, or beside, the reference.
    """

    value: float
    unit: str
    year: str
    source: Source
    quality: Quality
    note: str = ""
    edited: bool = False
