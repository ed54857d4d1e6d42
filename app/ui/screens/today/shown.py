"""What the Today screen shows, in finished texts: also the form in which a start finds it."""

from __future__ import annotations

from typing import Any, NamedTuple

PANELS = 6


class TodayLine(NamedTuple):
    """One line of a list: what it opens (``kind`` as the log names it, and an id), and its words.

    ``when`` and ``mark`` are finished texts, either of them may be empty.
    """

    kind: str
    key: str
    when: str
    text: str
    mark: str = ""


class TodayCount(NamedTuple):
    """How far the visits of one ministry have come in the programme year."""

    ministry: str
    made: int
    confirmed: int
    planned: int
    owed: int


class TodayShown(NamedTuple):
    """The day, the title over the counts, and the lines of each of the ``PANELS`` lists."""

    day: str
    year: str
    counts: tuple[TodayCount, ...]
    panels: tuple[tuple[TodayLine, ...], ...]


def shown_from(rows: Any) -> TodayShown | None:
    """``rows`` as they come back from JSON; None where they are of another form."""
    try:
        day, year, counts, panels = rows
        shown = TodayShown(
            day,
            year,
            tuple(TodayCount(*count) for count in counts),
            tuple(tuple(TodayLine(*line) for line in lines) for lines in panels),
        )
    except (TypeError, ValueError):
        return None
    return shown if len(shown.panels) == PANELS else None
