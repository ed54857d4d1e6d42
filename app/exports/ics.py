"""A plan as a calendar file (RFC 5545): the visits and their clearance gates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.domain.itinerary import ItineraryItem, identified, local
from app.domain.visit_gates import GateDue
from app.domain.visit_record import VisitRecord, VisitState
from app.domain.visits import Visit
from app.services.export_plan import PlanDocument
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.reasons import sentence
from app.words.visit_records import clock, item_line
from app.words.visit_terms import GATES, LEADS, PLACES, title

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

_DAY = timedelta(days=1)
_STATUSES = {
    VisitState.CONFIRMED: "CONFIRMED",
    VisitState.MADE: "CONFIRMED",
    VisitState.REPORTED: "CONFIRMED",
    VisitState.CANCELLED: "CANCELLED",
}
_ALARM_BEFORE_GATE = timedelta(days=7)
_ALARM_BEFORE_VISIT = timedelta(days=14)
_FIRST_REVISION = datetime(2025, 1, 1, tzinfo=UTC)


class IcsWriter:
    """Entries with stable identities, so that a later file updates an earlier one.

    Visits and gates are days; items of an itinerary have the time of their place.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>.ics``.

        Raises:
            OSError: if the file cannot be written.
        """
        calendar = self._calendar(document)
        for visit in document.visits:
            calendar.add_component(self._visit(visit, document))
        for gate, visit in document.gates:
            calendar.add_component(self._gate(gate, visit, document))
        for record in document.kept.records:
            for item in identified(record.itinerary):
                calendar.add_component(self._item(record, item, document))
        calendar.add_missing_timezones()
        path = folder / f"visits-{document.plan.year}.ics"
        path.write_bytes(calendar.to_ical())
        return path

    def _calendar(self, document: PlanDocument) -> Calendar:
        from icalendar import Calendar

        words = self._words
        calendar = Calendar()
        calendar.add("prodid", "-//SetuHashi//Visits//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", words.tr("Visits {year}").format(year=document.plan.year))
        return calendar

    def _visit(self, visit: Visit, document: PlanDocument) -> Event:
        words, regions = self._words, document.regions
        line = title(words, regions, visit)
        event = _event(visit.visit_id, visit.start, visit.end, document)
        event.add("summary", f"{words.tr(LEADS[visit.lead])}: {line}")
        event.add("location", region_names(words, regions, visit.hosts))
        event.add(
            "description",
            "\n".join(sentence(words, reason, regions) for reason in visit.reasons),
        )
        event.add("categories", [str(visit.lead)])
        event.add("status", _status(visit.visit_id, document, "TENTATIVE"))
        event.add("transp", "OPAQUE")
        event.add_component(_alarm(line, _ALARM_BEFORE_VISIT))
        return event

    def _gate(self, gate: GateDue, visit: Visit, document: PlanDocument) -> Event:
        words = self._words
        line = words.tr("{gate}: {visit}").format(
            gate=words.tr(GATES[gate.kind]), visit=title(words, document.regions, visit)
        )
        event = _event(visit.visit_id, gate.line, gate.line, document, f"/{gate.kind}")
        event.add("status", _status(visit.visit_id, document, "CONFIRMED"))
        event.add("summary", line)
        event.add("categories", [str(visit.lead)])
        event.add("transp", "TRANSPARENT")
        event.add("related-to", identity(visit.visit_id))
        event.add_component(_alarm(line, _ALARM_BEFORE_GATE))
        return event

    def _item(self, record: VisitRecord, item: ItineraryItem, document: PlanDocument) -> Event:
        """An item in the time of the place, with the other country's in its text."""
        words = self._words
        event = _bare_event(record.visit_id, document, f"/item-{item.item_id}")
        event.add("dtstart", local(item.starts_at, item.country))
        event.add("dtend", local(item.ends_at, item.country))
        event.add("summary", item_line(words, document.regions, item))
        there = item.country.partner
        event.add(
            "description",
            words.tr("{country}: {start} to {end}").format(
                country=words.tr(PLACES[there]),
                start=clock(words, item.starts_at, there),
                end=clock(words, item.ends_at, there),
            ),
        )
        event.add("categories", [str(record.lead)])
        event.add("status", _status(record.visit_id, document, "TENTATIVE"))
        event.add("related-to", identity(record.visit_id))
        return event


def identity(key: str) -> str:
    """The UID of a visit (``2027-MEA-1``) or of one of its gates (``2027-MEA-1/filing``)."""
    return str(uuid5(NAMESPACE_URL, f"setuhashi:visit:{key}"))


def revision(changed_at: datetime) -> int:
    """A SEQUENCE number that grows with every later change: seconds since the programme began.

    Source: RFC 5545, 3.8.7.4 (a revision has a higher number than the one before it).
    """
    return int((changed_at - _FIRST_REVISION).total_seconds())


def _event(visit_id: str, start: date, end: date, document: PlanDocument, part: str = "") -> Event:
    event = _bare_event(visit_id, document, part)
    event.add("dtstart", start)
    event.add("dtend", end + _DAY)  # the day after the last: RFC 5545, 3.6.1
    return event


def _bare_event(visit_id: str, document: PlanDocument, part: str) -> Event:
    """An entry with its identity; its revision rises when visit or plan were changed.

    What is not kept yet has changed with every file.
    """
    from icalendar import Event

    event = Event()
    event.add("uid", identity(visit_id + part))
    event.add("dtstamp", document.made_at)
    changed_at = document.kept.changed_at.get(visit_id, document.made_at)
    event.add("sequence", revision(changed_at))
    return event


def _status(visit_id: str, document: PlanDocument, otherwise: str) -> str:
    """RFC 5545, 3.8.1.11: an entry that was called off stays, so that calendars take it out."""
    states = {record.visit_id: record.state for record in document.kept.records}
    return _STATUSES.get(states.get(visit_id, VisitState.IDEA), otherwise)


def _alarm(text: str, before: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", -before)
    return alarm
