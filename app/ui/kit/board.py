"""What a year board shows, free of Qt: lanes with bars, and bands of days under them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum


class Strength(IntEnum):
    """How much a band says against a day, the strongest last; ``INVITES`` speaks for it."""

    INVITES = 0
    WEAK = 1
    STRONG = 2
    FORBIDS = 3


@dataclass(frozen=True, slots=True)
class Band:
    """Days, both ends included, that are discouraged or invited; ``text`` says why."""

    start: date
    end: date
    strength: Strength
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Days, both ends included, that are taken.

    ``colour`` is a number: bars of the same number look the same. ``warned``: something is wrong
    with the bar as it stands, which its description tells.
    """

    bar_id: str
    label: str
    description: str
    start: date
    end: date
    colour: int
    pinned: bool = False
    warned: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """At most one bar, and the bands that concern it; bands may overlap.

    ``key`` says whose row it is when one of its days is asked about.
    """

    label: str
    bar: Bar | None
    bands: tuple[Band, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """The rows of one owner."""

    label: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """``first`` to ``last`` day, in lanes.

    ``months`` are the first days of the months with their names; ``legend`` names each strength
    that should be explained; ``today`` draws a line if it lies inside.
    """

    title: str
    first: date
    last: date
    today: date
    months: tuple[tuple[date, str], ...]
    lanes: tuple[Lane, ...]
    legend: Mapping[Strength, str]

    @classmethod
    def empty(cls) -> Board:
        """A board with nothing on it."""
        return cls("", date.min, date.min, date.min, (), (), {})

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Every bar, from top to bottom."""
        return tuple(row.bar for lane in self.lanes for row in lane.rows if row.bar)

    def bar(self, bar_id: str) -> Bar | None:
        """The bar with this id, if there is one."""
        return next((bar for bar in self.bars if bar.bar_id == bar_id), None)

    def neighbour(self, bar_id: str, step: int) -> Bar | None:
        """The bar ``step`` rows with a bar further down; past an end the last one there.

        Without a current bar: the first of the board.
        """
        bars = self.bars
        ids = [bar.bar_id for bar in bars]
        place = ids.index(bar_id) + step if bar_id in ids else 0
        return bars[min(max(place, 0), len(bars) - 1)] if bars else None
