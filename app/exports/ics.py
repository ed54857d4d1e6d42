"""A plan as a calendar file (RFC 5545): the visits and their clearance gates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.domain.clearance import Gate
from app.domain.visits import Visit
from app.services.export_plan import PlanDocument
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.reasons import sentence
from app.words.visit_terms import GATES, LEADS, title

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

_DAY = timedelta(days=1)
_ALARM_BEFORE_GATE = timedelta(days=7)
_ALARM_BEFORE_VISIT = timedelta(days=14)
_FIRST_REVISION = datetime(2025, 1, 1, tzinfo=UTC)


class IcsWriter:
    """All-day entries with stable identities, so that a later file updates an earlier one."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>.ics``.

        Raises:
            OSError: if the file cannot be written.
        """
        calendar = self._calendar(document)
        for visit in document.plan.visits:
            calendar.add_component(self._visit(visit, document))
        for gate, visit in document.gates:
            calendar.add_component(self._gate(gate, visit, document))
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
        event.add("status", "TENTATIVE")
        event.add("transp", "OPAQUE")
        event.add_component(_alarm(line, _ALARM_BEFORE_VISIT))
        return event

    def _gate(self, gate: Gate, visit: Visit, document: PlanDocument) -> Event:
        words = self._words
        line = words.tr("{gate}: {visit}").format(
            gate=words.tr(GATES[gate.kind]), visit=title(words, document.regions, visit)
        )
        event = _event(f"{visit.visit_id}/{gate.kind}", gate.due, gate.due, document)
        event.add("summary", line)
        event.add("categories", [str(visit.lead)])
        event.add("transp", "TRANSPARENT")
        event.add("related-to", identity(visit.visit_id))
        event.add_component(_alarm(line, _ALARM_BEFORE_GATE))
        return event


def identity(key: str) -> str:
    """The UID of a visit (``2027-MEA-1``) or of one of its gates (``2027-MEA-1/filing``)."""
    return str(uuid5(NAMESPACE_URL, f"setuhashi:visit:{key}"))


def revision(made_at: datetime) -> int:
    """A SEQUENCE number that grows with every later file: seconds since the programme began.

    Source: RFC 5545, 3.8.7.4 (a revision has a higher number than the one before it).
    """
    return int((made_at - _FIRST_REVISION).total_seconds())


def _event(key: str, start: date, end: date, document: PlanDocument) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", identity(key))
    event.add("dtstamp", document.made_at)
    event.add("sequence", revision(document.made_at))
    event.add("dtstart", start)
    event.add("dtend", end + _DAY)  # the day after the last: RFC 5545, 3.6.1
    return event


def _alarm(text: str, before: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", -before)
    return alarm
