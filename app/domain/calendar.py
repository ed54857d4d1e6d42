"""Windows: spans of days that block, discourage or invite a visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.provenance import Source


class Hardness(StrEnum):
    """What a window does to a day."""

    BLOCK = "block"  # no visit day may lie in it
    AVOID = "avoid"  # costs; blocks where the settings say so
    PREFER_NOT = "prefer-not"  # costs a little
    PREFER = "prefer"  # invites


class Basis(StrEnum):
    """How sure the days of a window are."""

    ACTUAL = "actual"
    ANNOUNCED = "announced"
    RULE = "rule"
    COMPUTED = "computed"
    EXPECTED = "expected"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days, both ends included, of one region, one country or everybody.

    ``where`` is ``IN-GJ``, ``JP-22``, ``IN-*`` (each State), ``JP-*``, ``IN`` or ``JP`` (the
    national government). ``kind`` is a key of ``data/tables/window_kinds.csv``.
    """

    where: str
    kind: str
    name: str
    start: date
    end: date
    hardness: Hardness
    basis: Basis
    source: Source

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("a window ends before it starts")

    def touches(self, start: date, end: date) -> bool:
        """Whether any day from ``start`` to ``end`` (both included) lies in the window."""
        return self.start <= end and start <= self.end
