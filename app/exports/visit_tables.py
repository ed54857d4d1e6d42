"""Visits on record as tables: itinerary, gates, delegation, budget and what came of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from app.domain.itinerary import ItineraryItem, by_day
from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_budget import BudgetLine, BudgetTotal, Currency, totals
from app.domain.visit_gates import GateDue
from app.domain.visit_record import Delegate, VisitRecord
from app.exports.table import Cell, Column, PlanTable
from app.words.catalogue import Words
from app.words.formats import region_name
from app.words.visit_records import (
    GATE_STATES,
    OUTCOMES,
    PAYERS,
    STATES,
    between,
    item_line,
)
from app.words.visit_terms import GATES

Regions = Mapping[RegionCode, Region]


def standing_table(records: Iterable[VisitRecord], words: Words) -> PlanTable:
    """Every step that the visits have taken."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Step"), 20),
        Column(words.tr("Day of the step"), 13),
        Column(words.tr("Reason"), 70),
    )
    rows = tuple(
        (record.visit_id, words.tr(STATES[move.state]), move.on, move.reason)
        for record in records
        for move in record.history
    )
    return PlanTable(words.tr("Steps"), columns, rows)


def itinerary_table(records: Iterable[VisitRecord], regions: Regions, words: Words) -> PlanTable:
    """Day by day, both countries' time side by side."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Day"), 13),
        Column(words.tr("IST"), 16),
        Column(words.tr("JST"), 16),
        Column(words.tr("Item of the programme"), 46),
        Column(words.tr("For whom"), 14),
        Column(words.tr("Interpreter"), 14),
        Column(words.tr("Contact"), 18),
        Column(words.tr("Source"), 26),
    )
    rows = tuple(
        (record.visit_id, on, *_item_cells(item, regions, words))
        for record in records
        for on, items in by_day(record.itinerary).items()
        for item in items
    )
    return PlanTable(words.tr("Itinerary"), columns, rows)


def _item_cells(item: ItineraryItem, regions: Regions, words: Words) -> tuple[Cell, ...]:
    times = (between(words, item, country) for country in Country)
    party = region_name(words, regions, item.party) if item.party else ""
    roles = (item.interpreter, item.contact)
    return (*times, item_line(words, regions, item), party, *roles, item.source)


def clearance_table(gates: Mapping[str, tuple[GateDue, ...]], words: Words) -> PlanTable:
    """Every gate that applies, with its line and how far it has come."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Gate"), 36),
        Column(words.tr("By"), 13),
        Column(words.tr("Status"), 14),
        Column(words.tr("Filed on"), 13),
        Column(words.tr("Granted on"), 13),
        Column(words.tr("Note"), 24),
        Column(words.tr("Basis of the day"), 40),
    )
    rows = tuple(_gate_cells(gate, words) for each in gates.values() for gate in each)
    return PlanTable(words.tr("Clearance"), columns, rows)


def _gate_cells(gate: GateDue, words: Words) -> tuple[Cell, ...]:
    state = words.tr(GATE_STATES[gate.state])
    dates = (gate.filed_on or "", gate.granted_on or "")
    kind = words.tr(GATES[gate.kind])
    return (gate.visit_id, kind, gate.line, state, *dates, gate.note, gate.rule.source.title)


def delegation_table(
    delegates: Mapping[str, tuple[Delegate, ...]], words: Words, *, with_passports: bool = False
) -> PlanTable:
    """Who travels; the spelling in the passport only where it is asked for."""
    columns = [
        Column(words.tr("Visit"), 15),
        Column(words.tr("Name of the person"), 36),
        Column(words.tr("Official rank"), 30),
        Column(words.tr("Role in the delegation"), 30),
    ]
    if with_passports:
        columns.append(Column(words.tr("As in the passport"), 36))
    rows = (
        (visit_id, each.name, each.rank, each.role, each.passport_spelling)
        for visit_id, known in delegates.items()
        for each in known
    )
    shown = tuple(row[: len(columns)] for row in rows)
    return PlanTable(words.tr("Delegation"), tuple(columns), shown)


def budget_table(records: Iterable[VisitRecord], words: Words) -> PlanTable:
    """Every line, then the totals by payer; rupees and yen in columns of their own."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Budget line"), 50),
        Column(words.tr("Paid by"), 16),
        Column("INR", 16),
        Column("JPY", 16),
    )
    rows = tuple(row for record in records for row in _budget_rows(record, words))
    return PlanTable(words.tr("Budget"), columns, rows)


def _budget_rows(record: VisitRecord, words: Words) -> Iterator[tuple[Cell, ...]]:
    total = words.tr("Total")
    paid: list[tuple[str, BudgetLine | BudgetTotal]] = [
        *((line.item, line) for line in record.budget),
        *((total, each) for each in totals(record.budget)),
    ]
    for name, each in paid:
        amount = each.amount if each.currency.decimals else int(each.amount)
        amounts = (amount if each.currency is currency else "" for currency in Currency)
        yield (record.visit_id, name, words.tr(PAYERS[each.payer]), *amounts)


def outcomes_table(records: Iterable[VisitRecord], words: Words) -> PlanTable:
    """What came of the visits, and the ties that entered the registry."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Kind"), 22),
        Column(words.tr("Outcome"), 70),
        Column(words.tr("Line of effort"), 14),
        Column(words.tr("In the registry"), 16),
    )
    rows = tuple(
        (record.visit_id, words.tr(OUTCOMES[each.kind]), each.text, each.line, each.tie_id)
        for record in records
        for each in record.outcomes
    )
    return PlanTable(words.tr("Outcomes"), columns, rows)


def actions_table(records: Iterable[VisitRecord], words: Words) -> PlanTable:
    """Who does what by when."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Action point"), 60),
        Column(words.tr("Owner"), 30),
        Column(words.tr("By"), 13),
        Column(words.tr("Done on"), 13),
    )
    rows = tuple(
        (record.visit_id, each.text, each.owner, each.due, each.done_on or "")
        for record in records
        for each in record.actions
    )
    return PlanTable(words.tr("Action points"), columns, rows)
