"""A plan as a calendar file (RFC 5545): the visits and their clearance gates."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.domain.calendar_entry import CalendarEntry
from app.domain.clearance import GateKind
from app.domain.itinerary import ItineraryItem, local
from app.domain.visit_record import VisitState
from app.services.calendar_entries import calendar_entries, calendar_file
from app.services.export_plan import PlanDocument
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.reasons import sentence
from app.words.visit_records import clock, item_line
from app.words.visit_terms import GATES, LEADS, PLACES, title

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_DAY = timedelta(days=1)
_CALLED_OFF = "CANCELLED"
_STATUSES = {
    VisitState.CONFIRMED: "CONFIRMED",
    VisitState.MADE: "CONFIRMED",
    VisitState.REPORTED: "CONFIRMED",
    VisitState.CANCELLED: _CALLED_OFF,
}
_ALARM_BEFORE_GATE = timedelta(days=7)
_ALARM_BEFORE_VISIT = timedelta(days=14)


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
        for entry in calendar_entries(document):
            calendar.add_component(self._event(entry, document))
        calendar.add_missing_timezones()
        path = folder / calendar_file(document.plan.year)
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

    def _event(self, entry: CalendarEntry, document: PlanDocument) -> Event:
        event = _bare_event(entry, document)
        if entry.gate is not None:
            self._add_gate(event, entry, entry.gate, document)
        elif entry.item is not None:
            self._add_item(event, entry, entry.item, document)
        else:
            self._add_visit(event, entry, document)
        return event

    def _add_visit(self, event: Event, entry: CalendarEntry, document: PlanDocument) -> None:
        words, regions, visit = self._words, document.regions, entry.visit
        line = title(words, regions, visit)
        _add_days(event, entry)
        event.add("summary", f"{words.tr(LEADS[visit.lead])}: {line}")
        event.add("location", region_names(words, regions, visit.hosts))
        if visit.reasons:  # a property without a value is an error to readers
            why = (sentence(words, reason, regions) for reason in visit.reasons)
            event.add("description", "\n".join(why))
        event.add("status", _status(entry, document, "TENTATIVE"))
        event.add("transp", "OPAQUE")
        _add_alarm(event, line, _ALARM_BEFORE_VISIT)

    def _add_gate(
        self, event: Event, entry: CalendarEntry, gate: GateKind, document: PlanDocument
    ) -> None:
        words = self._words
        line = words.tr("{gate}: {visit}").format(
            gate=words.tr(GATES[gate]), visit=title(words, document.regions, entry.visit)
        )
        _add_days(event, entry)
        event.add("status", _status(entry, document, "CONFIRMED"))
        event.add("summary", line)
        event.add("transp", "TRANSPARENT")
        event.add("related-to", identity(entry.visit.visit_id))
        _add_alarm(event, line, _ALARM_BEFORE_GATE)

    def _add_item(
        self, event: Event, entry: CalendarEntry, item: ItineraryItem, document: PlanDocument
    ) -> None:
        """An item in the time of the place, with the other country's in its text."""
        words = self._words
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
        event.add("status", _status(entry, document, "TENTATIVE"))
        event.add("related-to", identity(entry.visit.visit_id))


def identity(key: str) -> str:
    """The UID of a visit (``2027-MEA-1``) or of one of its gates (``2027-MEA-1/filing``)."""
    return str(uuid5(NAMESPACE_URL, f"setuhashi:visit:{key}"))


def _bare_event(entry: CalendarEntry, document: PlanDocument) -> Event:
    """An entry with its identity and its revision."""
    from icalendar import Event

    event = Event()
    event.add("uid", identity(entry.key))
    event.add("dtstamp", document.made_at)
    event.add("sequence", entry.sequence)
    event.add("categories", [str(entry.visit.lead)])
    return event


def _status(entry: CalendarEntry, document: PlanDocument, otherwise: str) -> str:
    """RFC 5545, 3.8.1.11: what was called off stays in the file, so that calendars take it out."""
    if entry.is_off:
        return _CALLED_OFF
    states = {record.visit_id: record.state for record in document.kept.records}
    return _STATUSES.get(states.get(entry.visit.visit_id, VisitState.IDEA), otherwise)


def _add_days(event: Event, entry: CalendarEntry) -> None:
    first, last = entry.days
    event.add("dtstart", first)
    event.add("dtend", last + _DAY)  # the day after the last: RFC 5545, 3.6.1


def _add_alarm(event: Event, text: str, before: timedelta) -> None:
    """Ring ``before`` it begins, unless it was called off."""
    from icalendar import Alarm

    if event["status"] == _CALLED_OFF:
        return
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", -before)
    event.add_component(alarm)
