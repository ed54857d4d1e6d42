"""What of a map's content is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SET_ASIDE = frozenset({"ties_lapsed", "ties_ended", "flights_suspended", "flights_proposed"})
"""Not drawn at first: what no longer is, or is only wished for."""

MEASURES = ("before", "after", "gain")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MapFilter:
    """``hidden`` are states of ties and flights (``ties_lapsed``) and kinds of ties (``kind_mou``).

    ``weekly_from`` leaves out flights known to be rarer (round trips a week), ``forum`` is the id
    of the only forum shown (empty: all), ``box`` the view in degrees: south, west, north, east
    (None: both countries). ``measure`` is which hours of a what-if the regions are coloured by.
    """

    hidden: frozenset[str] = SET_ASIDE
    weekly_from: float = 0.0
    forum: str = ""
    box: Box | None = None
    measure: str = "gain"

    def shows_tie(self, status: str, kind: str) -> bool:
        """Whether a tie of this state and kind is drawn."""
        return self.hidden.isdisjoint((f"ties_{status}", f"kind_{kind}"))

    def shows_flight(self, status: str, weekly: float | None) -> bool:
        """Whether a flight is drawn; one of unknown frequency is never too rare."""
        is_often = weekly is None or weekly >= self.weekly_from
        return is_often and f"flights_{status}" not in self.hidden

    def shows_forum(self, forum_id: str) -> bool:
        """Whether a forum's members are marked."""
        return self.forum in ("", forum_id)


def read_filter(told: Mapping[str, Any]) -> MapFilter:
    """The filter as the page tells it: ``hidden``, ``weekly``, ``forum``, ``box``, ``measure``."""
    box, measure = told["box"], str(told["measure"])
    return MapFilter(
        hidden=frozenset(map(str, told["hidden"])),
        weekly_from=float(told["weekly"]),
        forum=str(told["forum"]),
        box=(float(box[0]), float(box[1]), float(box[2]), float(box[3])) if box else None,
        measure=measure if measure in MEASURES else "gain",
    )
