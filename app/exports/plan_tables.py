"""A plan as tables: what the sheets of a workbook and the tables of a page both show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.calendar import Window
from app.domain.visits import Visit
from app.exports.table import Cell, Column, PlanTable
from app.exports.visit_tables import (
    actions_table,
    budget_table,
    clearance_table,
    delegation_table,
    itinerary_table,
    outcomes_table,
    standing_table,
)
from app.services.export_plan import PlanDocument
from app.words.catalogue import Words
from app.words.formats import listed, region_names
from app.words.reasons import sentence, way_out
from app.words.visit_terms import (
    BASES,
    DIRECTIONS,
    GATES,
    LEADS,
    effect,
    kind_of_window,
    place,
    title,
)


def plan_tables(document: PlanDocument, words: Words) -> tuple[PlanTable, ...]:
    """The plan, its reasons, gates, the windows considered and the sources, in this order.

    What stands on record of the visits comes between; a table of it without rows is left out.
    """
    tables: Sequence[Callable[[PlanDocument, Words], PlanTable]] = (
        visits_table,
        reasons_table,
        gates_table,
        windows_table,
        sources_table,
    )
    *first, windows, sources = (table(document, words) for table in tables)
    return (*first, *_kept_tables(document, words), windows, sources)


def _kept_tables(document: PlanDocument, words: Words) -> Sequence[PlanTable]:
    kept = document.kept
    found = (
        standing_table(kept.records, words),
        itinerary_table(kept.records, document.regions, words),
        clearance_table(kept.gates, words),
        delegation_table(kept.delegates, words, with_passports=kept.with_passports),
        budget_table(kept.records, words),
        outcomes_table(kept.records, words),
        actions_table(kept.records, words),
    )
    return [table for table in found if table.rows]


def visits_table(document: PlanDocument, words: Words) -> PlanTable:
    """One row a visit, in the order of the plan."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Lead"), 14),
        Column(words.tr("Direction"), 16),
        Column(words.tr("Leaves"), 13),
        Column(words.tr("Home again"), 13),
        Column(words.tr("Days"), 7),
        Column(words.tr("Delegation"), 32),
        Column(words.tr("Hosts"), 40),
        Column(words.tr("Value"), 9),
        Column(words.tr("Pinned"), 9),
    )
    rows = tuple(_visit_row(document, words, visit) for visit in document.visits)
    return PlanTable(words.tr("Plan"), columns, rows)


def _visit_row(document: PlanDocument, words: Words, visit: Visit) -> tuple[Cell, ...]:
    return (
        visit.visit_id,
        words.tr(LEADS[visit.lead]),
        words.tr(DIRECTIONS[visit.direction]),
        visit.start,
        visit.end,
        visit.days,
        region_names(words, document.regions, visit.delegation),
        region_names(words, document.regions, visit.hosts),
        visit.value,
        words.tr("yes") if visit.pinned else words.tr("no"),
    )


def reasons_table(document: PlanDocument, words: Words) -> PlanTable:
    """One row a reason; what clashes, where no plan was found."""
    columns = (
        Column(words.tr("Visit"), 15),
        Column(words.tr("Regions"), 42),
        Column(words.tr("Reason"), 92),
    )
    plan, regions = document.plan, document.regions
    rows: list[tuple[Cell, ...]] = [
        (visit.visit_id, title(words, regions, visit), sentence(words, reason, regions))
        for visit in document.visits
        for reason in visit.reasons
    ]
    rows += [
        ("", way_out(words, clash, regions), sentence(words, clash, regions))
        for clash in plan.clashes
    ]
    return PlanTable(words.tr("Reasons"), columns, tuple(rows))


def gates_table(document: PlanDocument, words: Words) -> PlanTable:
    """What must be done by when, by day."""
    columns = (
        Column(words.tr("By"), 13),
        Column(words.tr("Gate"), 36),
        Column(words.tr("Visit"), 15),
        Column(words.tr("Regions"), 60),
    )
    rows = tuple(
        (
            gate.line,
            words.tr(GATES[gate.kind]),
            gate.visit_id,
            title(words, document.regions, visit),
        )
        for gate, visit in document.gates
    )
    return PlanTable(words.tr("Clearance gates"), columns, rows)


def windows_table(document: PlanDocument, words: Words) -> PlanTable:
    """Every window that was considered, by day; one that several regions share is one row."""
    columns = (
        Column(words.tr("From"), 15),
        Column(words.tr("To"), 15),
        Column(words.tr("Whose"), 28),
        Column(words.tr("Window"), 40),
        Column(words.tr("Kind"), 20),
        Column(words.tr("Effect"), 13),
        Column(words.tr("Basis"), 13),
        Column(words.tr("Source"), 28),
    )
    whose: dict[Window, list[str]] = {}
    for window in document.windows:
        shared = whose.setdefault(replace(window, where=""), [])
        shared.append(place(words, document.regions, window.where))
    rows = tuple(
        (
            window.start,
            window.end,
            listed(words, places),
            words.text(window.name),
            kind_of_window(words, document.kinds, window.kind),
            effect(words, window, document.settings),
            words.tr(BASES[window.basis]),
            window.source.title,
        )
        for window, places in whose.items()
    )
    return PlanTable(words.tr("Windows considered"), columns, rows)


def sources_table(document: PlanDocument, words: Words) -> PlanTable:
    """Where the windows and fixtures come from."""
    columns = (
        Column(words.tr("Source"), 70),
        Column(words.tr("Address"), 90),
        Column(words.tr("As of"), 14),
    )
    rows = tuple((source.title, source.url, source.as_of) for source in document.sources)
    return PlanTable(words.tr("Sources"), columns, rows)
