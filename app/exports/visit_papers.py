"""What a visit's programme and clearance file say, ready to be poured into a document.

A paper has a title, facts (label and text) and tables under headings; how it looks is for the
writer of the document.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.itinerary import ItineraryItem, by_day
from app.domain.regions import Country
from app.domain.visit_gates import GateDue
from app.domain.visit_record import Delegate, VisitRecord, as_visit
from app.exports.table import Column, PlanTable
from app.exports.visit_tables import (
    Regions,
    actions_table,
    budget_table,
    clearance_table,
    delegation_table,
    outcomes_table,
    standing_table,
)
from app.services.write_brief import Brief
from app.words.catalogue import Words
from app.words.formats import day, listed, region_name, region_names, span
from app.words.talking_points import pair_line, points_on_pair, points_on_visit
from app.words.visit_records import HEADS, STATES, between, item_line
from app.words.visit_terms import DIRECTIONS, MINISTRIES, title


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a paper's head."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A document's content, in one language; ``points`` are lists, each under its heading."""

    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    tables: tuple[PlanTable, ...]
    points: tuple[tuple[str, tuple[str, ...]], ...] = ()


def programme(record: VisitRecord, regions: Regions, words: Words) -> Paper:
    """The programme: facts, each day with both countries' time, contacts."""
    days = (
        _day_table(day(words, on), items, regions, words)
        for on, items in by_day(record.itinerary).items()
    )
    tables = (*days, _contacts_table(record, regions, words))
    heading = words.tr("Programme of the visit")
    return _paper(heading, record, _facts(record, regions, words), tables, regions, words)


def clearance_file(
    record: VisitRecord, gates: tuple[GateDue, ...], regions: Regions, words: Words
) -> Paper:
    """The clearance file: facts, gates with their days, who pays, documents attached."""
    tables = (
        clearance_table({record.visit_id: gates}, words),
        budget_table((record,), words),
        _documents_table(record, words),
        standing_table((record,), words),
    )
    heading = words.tr("Clearance file")
    return _paper(heading, record, _facts(record, regions, words), tables, regions, words)


def report(record: VisitRecord, regions: Regions, words: Words) -> Paper:
    """The report: what came of the visit, and who does what by when."""
    tables = (outcomes_table((record,), words), actions_table((record,), words))
    heading = words.tr("Report of the visit")
    return _paper(heading, record, _facts(record, regions, words), tables, regions, words)


def delegation_list(
    record: VisitRecord,
    delegates: tuple[Delegate, ...],
    regions: Regions,
    words: Words,
    *,
    with_passports: bool = False,
) -> Paper:
    """Who travels; the spelling in the passport only where it is asked for."""
    table = delegation_table({record.visit_id: delegates}, words, with_passports=with_passports)
    heading = words.tr("Delegation list")
    return _paper(heading, record, _facts(record, regions, words), (table,), regions, words)


def talking_points(
    record: VisitRecord, briefs: Sequence[Brief], regions: Regions, words: Words
) -> Paper:
    """What to say: of the visit, then of each pair that meets."""
    heading = words.tr("Talking points")
    paper = _paper(heading, record, {}, (), regions, words)
    pairs = ((pair_line(brief, words), points_on_pair(brief, words)) for brief in briefs)
    told = ((words.tr("The visit"), points_on_visit(record, words)), *pairs)
    return replace(paper, points=tuple((title, points) for title, points in told if points))


def _paper(
    heading: str,
    record: VisitRecord,
    facts: Mapping[str, str],
    tables: tuple[PlanTable, ...],
    regions: Regions,
    words: Words,
) -> Paper:
    told = tuple(Fact(label, text) for label, text in facts.items() if text)
    filled = tuple(_without_visit(table, record.visit_id) for table in tables if table.rows)
    return Paper(heading, title(words, regions, as_visit(record)), told, filled)


def _without_visit(table: PlanTable, visit_id: str) -> PlanTable:
    """``table`` without a first column that only names the visit of the whole paper."""
    if any(row[0] != visit_id for row in table.rows):
        return table
    rows = tuple(row[1:] for row in table.rows)
    return PlanTable(table.title, table.columns[1:], rows)


def _facts(record: VisitRecord, regions: Regions, words: Words) -> dict[str, str]:
    return {
        words.tr("Visit"): record.visit_id,
        words.tr("Lead"): words.tr(MINISTRIES[record.lead]),
        words.tr("Direction"): words.tr(DIRECTIONS[record.direction]),
        words.tr("Dates"): span(words, record.start, record.end),
        words.tr("Delegation"): region_names(words, regions, record.delegation),
        words.tr("Hosts"): region_names(words, regions, record.hosts),
        words.tr("Head of the delegation"): words.tr(HEADS[record.head]),
        words.tr("Travellers"): str(record.size or ""),
        words.tr("Purpose"): record.purpose,
        words.tr("Lines of effort"): listed(words, record.lines),
        words.tr("Status"): words.tr(STATES[record.state]),
    }


def _day_table(
    heading: str, items: tuple[ItineraryItem, ...], regions: Regions, words: Words
) -> PlanTable:
    columns = (
        Column(words.tr("IST"), 24),
        Column(words.tr("JST"), 24),
        Column(words.tr("Item of the programme"), 60),
        Column(words.tr("For whom"), 20),
        Column(words.tr("Interpreter"), 22),
        Column(words.tr("Contact"), 26),
    )
    rows = tuple(
        (
            *(between(words, item, country) for country in Country),
            item_line(words, regions, item),
            region_name(words, regions, item.party) if item.party else "",
            item.interpreter,
            item.contact,
        )
        for item in items
    )
    return PlanTable(heading, columns, rows)


def _contacts_table(record: VisitRecord, regions: Regions, words: Words) -> PlanTable:
    columns = (
        Column(words.tr("Post"), 40),
        Column(words.tr("Body"), 50),
        Column(words.tr("Region"), 24),
    )
    rows = tuple(
        (each.role, each.body, region_name(words, regions, each.region) if each.region else "")
        for each in record.contacts
    )
    return PlanTable(words.tr("Contacts"), columns, rows)


def _documents_table(record: VisitRecord, words: Words) -> PlanTable:
    columns = (
        Column(words.tr("Document"), 50),
        Column(words.tr("Added on"), 14),
        Column(words.tr("Bytes"), 14),
        Column("SHA-256", 66),
    )
    rows = tuple(
        (each.name, each.added_on, each.size_bytes, each.sha256) for each in record.attachments
    )
    return PlanTable(words.tr("Documents attached"), columns, rows)
