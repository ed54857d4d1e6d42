"""The entries of a year's calendar file, and the memory of what was sent in earlier ones.

A calendar that took an earlier file in forgets an entry only when it is told so: what was sent and
stands no more goes into every later file as called off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.calendar_entry import SENT_KIND, CalendarEntry, SentVisit, revised, revision
from app.domain.itinerary import identified
from app.services.export_plan import PlanDocument
from app.services.list_visits import visits_on_record
from app.services.ports import Store, UnitOfWork


def calendar_entries(document: PlanDocument) -> tuple[CalendarEntry, ...]:
    """What the file of ``document`` holds: visits, gates, items, then what was called off."""
    sent = {entry.key: entry for each in document.sent.values() for entry in each.entries}
    return revised(_standing(document), sent)


def calendar_file(year: int) -> str:
    """The usual name of a year's calendar file."""
    return f"visits-{year}.ics"


def with_sent(document: PlanDocument, work: UnitOfWork) -> PlanDocument:
    """``document`` with what was sent of its visits, and of visits that stand nowhere any more.

    What went over into another year is told by that year's file.
    """
    own = {visit.visit_id for visit in document.visits}
    known = {record.visit_id for record in visits_on_record(work)}
    sent = {
        key: each
        for key, each in work.records.standing(SENT_KIND, SentVisit).items()
        if key in own or (each.year == document.plan.year and key not in known)
    }
    return replace(document, sent=sent)


def remember_sent(store: Store, document: PlanDocument) -> None:
    """Remember what the calendar file will hold; nothing is written where nothing is new."""
    entries: dict[str, list[CalendarEntry]] = {}
    for entry in calendar_entries(document):
        entries.setdefault(entry.visit.visit_id, []).append(entry.without_reasons())
    with store.begin() as work:
        known = work.records.standing(SENT_KIND, SentVisit)
        sent = {key: SentVisit(document.plan.year, tuple(own)) for key, own in entries.items()}
        new = {key: each for key, each in sent.items() if known.get(key) != each}
        work.records.keep_all(SENT_KIND, new, calendar_file(document.plan.year))
        work.commit()


def _standing(document: PlanDocument) -> Iterator[CalendarEntry]:
    visits = {visit.visit_id: visit for visit in document.visits}
    for visit in visits.values():
        yield CalendarEntry(visit, _changed(document, visit.visit_id))
    for gate, visit in document.gates:
        changed = _changed(document, visit.visit_id)
        yield CalendarEntry(visit, changed, gate=gate.kind, line=gate.line)
    for record in document.kept.records:
        changed = _changed(document, record.visit_id)
        for item in identified(record.itinerary):
            yield CalendarEntry(visits[record.visit_id], changed, item=item)


def _changed(document: PlanDocument, visit_id: str) -> int:
    """The revision of a visit; what is not kept yet has changed with every file."""
    return revision(document.kept.changed_at.get(visit_id, document.made_at))
