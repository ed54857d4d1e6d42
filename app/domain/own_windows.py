"""Windows of the officer's own: days that no published calendar knows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.calendar import Basis, Hardness, Window
from app.domain.problems import Problem
from app.domain.provenance import Source

EVERYWHERE = ("IN", "JP", "IN-*", "JP-*")
"""Places beside single regions: the national governments, and each region of a country."""

MOST_DAYS = 366


@dataclass(frozen=True, slots=True)
class OwnWindow:
    """A window as the officer writes it; ``told_by`` says where it is known from."""

    where: str
    kind: str
    name: str
    start: date
    end: date
    hardness: Hardness
    basis: Basis
    told_by: str

    def window(self) -> Window:
        """The window as plans and board see it.

        Raises:
            ValueError: if it ends before it starts; ``wrong_in_window`` finds that first.
        """
        return Window(
            *(self.where, self.kind, self.name, self.start, self.end, self.hardness, self.basis),
            Source(self.told_by),
        )


def wrong_in_window(
    own: OwnWindow, regions: Collection[str], kinds: Collection[str]
) -> Iterator[Problem]:
    """Everything that is wrong with ``own``, given the known regions and kinds of windows.

    Codes: ``region-unknown``, ``window-kind-unknown``, ``window-name-missing``,
    ``window-source-missing``, ``window-ends-first``, ``window-too-long``.
    """
    if own.where not in regions and own.where not in EVERYWHERE:
        yield Problem("region-unknown", {"region": own.where})
    if own.kind not in kinds:
        yield Problem("window-kind-unknown", {"kind": own.kind, "known": tuple(sorted(kinds))})
    if not own.name.strip():
        yield Problem("window-name-missing")
    if not own.told_by.strip():
        yield Problem("window-source-missing")
    days = (own.end - own.start).days + 1
    if days < 1:
        yield Problem("window-ends-first", {"start": own.start, "end": own.end})
    elif days > MOST_DAYS:
        yield Problem("window-too-long", {"days": days, "most": MOST_DAYS})
