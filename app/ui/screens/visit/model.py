"""The visits and the parts of one of them as table columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.domain.itinerary import ItineraryItem, day_of
from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_budget import BudgetLine
from app.domain.visit_gates import GateDue
from app.domain.visit_record import Attachment, GateState, VisitRecord, as_visit
from app.ui.kit.table import Column
from app.ui.screens.visit import parts
from app.words.amounts import exact
from app.words.catalogue import Words
from app.words.formats import day, listed, month, region_name, span
from app.words.visit_records import (
    GATE_STATES,
    OUTCOMES,
    PAYERS,
    STATES,
    item_line,
    times,
)
from app.words.visit_terms import GATES, title

Regions = Mapping[RegionCode, Region]


def list_columns(words: Words, regions: Regions) -> tuple[Column[VisitRecord], ...]:
    """The list of visits."""

    def name(record: VisitRecord) -> str:
        return title(words, regions, as_visit(record))

    return (
        Column(words.tr("Leaves"), lambda row: day(words, row.start), lambda row: row.start),
        Column(words.tr("Visit"), name, name, tip=name, stretch=True),
        _column(words.tr("Status"), lambda row: words.tr(STATES[row.state])),
    )


def columns_of(words: Words, part: str, regions: Regions, today: date) -> tuple[Column[Any], ...]:
    """The columns of a part."""
    return _COLUMNS[part](words, regions, today)


def passport_column(words: Words) -> Column[Any]:
    """Shown only while it is asked for."""
    return _column(words.tr("As in the passport"), lambda row: row.passport_spelling)


def _column(
    heading: str, text: Callable[[Any], str], *, stretch: bool = False, number: bool = False
) -> Column[Any]:
    return Column(heading, text, text, number=number, tip=text, stretch=stretch)


def _dated(words: Words, heading: str, name: str) -> Column[Any]:
    def text(row: Any) -> str:
        on = getattr(row, name)
        return day(words, on) if on else "–"

    return Column(heading, text, lambda row: getattr(row, name) or date.max)


def _itinerary(words: Words, regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    def line(item: ItineraryItem) -> str:
        return item_line(words, regions, item)

    def party(item: ItineraryItem) -> str:
        return region_name(words, regions, item.party) if item.party else ""

    def posts(item: ItineraryItem) -> str:
        return listed(words, filter(None, (item.interpreter, item.contact)))

    return (
        Column(words.tr("Day"), lambda row: _short_day(words, row), lambda row: row.starts_at),
        _column(words.tr("IST"), lambda row: times(words, row, Country.INDIA)),
        _column(words.tr("JST"), lambda row: times(words, row, Country.JAPAN)),
        _column(words.tr("Item of the programme"), line, stretch=True),
        _column(words.tr("For whom"), party),
        _column(words.tr("Interpreter, contact"), posts),
    )


def _short_day(words: Words, item: ItineraryItem) -> str:
    """Without the year, which stands at the head of the visit."""
    on = day_of(item)
    return words.tr("{day} {month}").format(day=on.day, month=month(words, on.month))


def _contacts(words: Words, regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    return (
        _column(words.tr("Post"), lambda row: row.role, stretch=True),
        _column(words.tr("Body"), lambda row: row.body, stretch=True),
        _column(
            words.tr("Region"),
            lambda row: region_name(words, regions, row.region) if row.region else "–",
        ),
    )


def _delegation(words: Words, _regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    return (
        _column(words.tr("Name of the person"), lambda row: row.name, stretch=True),
        _column(words.tr("Official rank"), lambda row: row.rank, stretch=True),
        _column(words.tr("Role in the delegation"), lambda row: row.role, stretch=True),
    )


def _gates(words: Words, _regions: Regions, today: date) -> tuple[Column[Any], ...]:
    def basis(gate: GateDue) -> str:
        return " · ".join(part for part in (gate.note, gate.rule.source.title) if part)

    return (
        _column(words.tr("Gate"), lambda row: words.tr(GATES[row.kind])),
        _dated(words, words.tr("By"), "line"),
        _column(words.tr("Status"), lambda row: _gate_standing(words, row, today)),
        _column(words.tr("Note, and basis of the day"), basis, stretch=True),
    )


def _gate_standing(words: Words, gate: GateDue, today: date) -> str:
    """How far a gate is, since when, and whether it is late; of a past visit, how far it came."""
    if gate.state is GateState.OPEN and gate.is_past(today):
        return words.tr("Nothing on record")
    told = words.tr(GATE_STATES[gate.state])
    since = gate.granted_on or gate.filed_on
    if since:
        told = words.tr("{state}, {day}").format(state=told, day=day(words, since))
    return words.tr("{state}, overdue").format(state=told) if gate.overdue(today) else told


def _budget(words: Words, _regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    def amount(line: BudgetLine) -> str:
        return f"{exact(words, line.amount)} {line.currency}"

    return (
        _column(words.tr("Budget line"), lambda row: row.item, stretch=True),
        Column(words.tr("Amount"), amount, lambda row: row.amount, number=True),
        _column(words.tr("Paid by"), lambda row: words.tr(PAYERS[row.payer])),
    )


def _documents(words: Words, _regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    def size(row: Attachment) -> str:
        return exact(words, row.size_bytes)

    return (
        _column(words.tr("Document"), lambda row: row.name, stretch=True),
        _dated(words, words.tr("Added on"), "added_on"),
        Column(words.tr("Bytes"), size, lambda row: row.size_bytes, number=True),
        _column("SHA-256", lambda row: row.sha256),
    )


def _outcomes(words: Words, _regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    return (
        _column(words.tr("Kind"), lambda row: words.tr(OUTCOMES[row.kind])),
        _column(words.tr("Outcome"), lambda row: row.text, stretch=True),
        _column(words.tr("Line of effort"), lambda row: row.line or "–"),
        _column(words.tr("In the registry"), lambda row: row.tie_id or "–"),
    )


def _actions(words: Words, _regions: Regions, today: date) -> tuple[Column[Any], ...]:
    def standing(row: Any) -> str:
        if row.done_on:
            return words.tr("Done on {day}").format(day=day(words, row.done_on))
        return words.tr("overdue") if row.due < today else words.tr("Not done yet")

    return (
        _column(words.tr("Action point"), lambda row: row.text, stretch=True),
        _column(words.tr("Owner"), lambda row: row.owner, stretch=True),
        _dated(words, words.tr("By"), "due"),
        _column(words.tr("Status"), standing),
    )


def _steps(words: Words, _regions: Regions, _today: date) -> tuple[Column[Any], ...]:
    return (
        _dated(words, words.tr("Day of the step"), "on"),
        _column(words.tr("Step"), lambda row: words.tr(STATES[row.state])),
        _column(words.tr("Reason"), lambda row: row.reason, stretch=True),
    )


def dates(words: Words, record: VisitRecord) -> str:
    """The days of leaving and of coming home."""
    return span(words, record.start, record.end)


_Columns = Callable[[Words, Regions, date], tuple[Column[Any], ...]]
_COLUMNS: Mapping[str, _Columns] = {
    parts.ITINERARY: _itinerary,
    parts.CONTACTS: _contacts,
    parts.DELEGATION: _delegation,
    parts.GATES: _gates,
    parts.BUDGET: _budget,
    parts.DOCUMENTS: _documents,
    parts.OUTCOMES: _outcomes,
    parts.ACTIONS: _actions,
    parts.STEPS: _steps,
}
