"""What is typed into an open form and not kept yet, put aside in case the program is cut off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Typed:
    """A field in which something was changed, by its ``place`` among the fields of its form.

    ``value`` is what the field takes back; ``text`` is how it read under ``label``.
    """

    place: int
    label: str
    value: object
    text: str


@dataclass(frozen=True, slots=True)
class WayBack:
    """How a form was asked for: ``ask`` of ``asker`` on ``screen``, given a JSON list.

    ``kind`` and ``key`` name the thing that it is about as the log does; empty for none.
    """

    screen: str
    asker: str
    ask: str
    given: str
    kind: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An open form as it was left; ``edit`` was the newest of its thing in the log, 0 for none.

    ``edit`` is None where the program was cut off before it knew.
    """

    title: str
    way: WayBack
    fields: tuple[Typed, ...]
    left_at: datetime
    edit: int | None = None


class DraftShelf(Protocol):
    """Holds one draft beside the store."""

    def found(self) -> Draft | None:
        """The draft that lies there, if it can be read."""

    def put(self, draft: Draft) -> None:
        """Lay it there, whole, in place of any other; a full disk is told where work is kept."""

    def clear(self) -> None:
        """What it held was kept, or thrown away."""
