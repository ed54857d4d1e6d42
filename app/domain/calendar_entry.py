"""What a calendar file says of a visit, and what was sent of it before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from app.domain.clearance import GateKind
from app.domain.itinerary import ItineraryItem
from app.domain.visits import Visit

SENT_KIND = "calendar"
"""The kind under which the store remembers, by visit, what was sent of it."""

_FIRST_REVISION = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A visit, one of its gates with its last day ``line``, or an item of its itinerary.

    ``sequence`` is its revision. ``is_off``: it stood in an earlier file and is no more.
    """

    visit: Visit
    sequence: int
    gate: GateKind | None = None
    line: date | None = None
    item: ItineraryItem | None = None
    is_off: bool = False

    @property
    def key(self) -> str:
        """What stays with it: ``2027-MEA-1``, ``2027-MEA-1/filing``, ``2027-MEA-1/item-2``."""
        if self.gate is not None:
            return f"{self.visit.visit_id}/{self.gate}"
        if self.item is not None:
            return f"{self.visit.visit_id}/item-{self.item.item_id}"
        return self.visit.visit_id

    @property
    def days(self) -> tuple[date, date]:
        """First and last day of a visit or a gate."""
        if self.line is not None:
            return self.line, self.line
        return self.visit.start, self.visit.end

    def without_reasons(self) -> CalendarEntry:
        """The entry as it is remembered: whose, when and what, not why."""
        bare = replace(self.visit, value=0.0, pinned=False, reasons=())
        return replace(self, visit=bare)


@dataclass(frozen=True, slots=True)
class SentVisit:
    """The entries of one visit as the file of ``year`` had them last."""

    year: int
    entries: tuple[CalendarEntry, ...]


def revision(changed_at: datetime) -> int:
    """A SEQUENCE number that grows with every later change: seconds since the programme began.

    Source: RFC 5545, 3.8.7.4 (a revision has a higher number than the one before it).
    """
    return int((changed_at - _FIRST_REVISION).total_seconds())


def revised(
    standing: Iterable[CalendarEntry], sent: Mapping[str, CalendarEntry]
) -> tuple[CalendarEntry, ...]:
    """The entries that stand, and of those ``sent`` (by key) the others as called off.

    What differs from what was sent gets a higher number, what does not at least the same.
    """
    now = {entry.key: entry for entry in standing}
    gone = (entry for key, entry in sent.items() if key not in now)
    return (
        *(_after(entry, sent.get(key)) for key, entry in now.items()),
        *(entry if entry.is_off else _called_off(entry) for entry in gone),
    )


def _after(entry: CalendarEntry, sent: CalendarEntry | None) -> CalendarEntry:
    if sent is None:
        return entry
    is_same = replace(sent, sequence=entry.sequence) == entry.without_reasons()
    least = sent.sequence if is_same else sent.sequence + 1
    return replace(entry, sequence=max(entry.sequence, least))


def _called_off(sent: CalendarEntry) -> CalendarEntry:
    return replace(sent, sequence=sent.sequence + 1, is_off=True)
