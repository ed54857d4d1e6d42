"""A plan and its records as rows of texts that can be read back without loss.

One row a visit. Days, regions, value, pin and fixtures of a planned visit may be changed in a
spreadsheet before reading back; the columns of ``COMMENTS`` are for people and are not read.
Plan, reasons and record are JSON, the record parted over several cells where one would be too
long for a spreadsheet. Persons are in the workbook alone, which shows them anyway.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from app.domain.visit_record import VisitRecord
from app.domain.visits import Visit
from app.services.export_plan import PlanDocument
from app.services.json_form import as_json
from app.services.kept_visits import KeptVisits
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.reasons import sentence

COMMENTS = ("days", "delegation_names", "host_names", "reasons")
COLUMNS = (
    "visit_id",
    "lead",
    "direction",
    "start",
    "end",
    "days",
    "delegation",
    "delegation_names",
    "hosts",
    "host_names",
    "value",
    "pinned",
    "fixtures",
    "reasons",
    "in_plan",
    "plan",
    "reason_codes",
)
DELEGATES = "delegates"
"""The column of those who travel; their passports' spelling only where it is asked for."""

RECORD = "record_"
"""Begins the names of the columns that hold a record: ``record_1``, ``record_2`` ..."""

SHEET = "SetuHashi"
CELL_CHARACTERS = 30_000
"""Under the 32,767 that a cell of a workbook holds."""


def rows_with_persons(document: PlanDocument, words: Words) -> tuple[tuple[str, ...], ...]:
    """As ``plan_rows``, with who travels in a last column."""
    heading, *rows = plan_rows(document, words)
    delegates = [_delegates(document.kept, visit) for visit in document.visits]
    cells = zip(rows, delegates, strict=True)
    return ((*heading, DELEGATES), *((*row, persons) for row, persons in cells))


def _delegates(kept: KeptVisits, visit: Visit) -> str:
    known = kept.delegates.get(visit.visit_id, ())
    if not kept.with_passports:
        known = tuple(replace(each, passport_spelling="") for each in known)
    return _text(known) if known else ""


def plan_rows(document: PlanDocument, words: Words) -> tuple[tuple[str, ...], ...]:
    """The heading, then a row a visit: those of the plan, then those only on record.

    The cells of a planned visit are as its plan has them; its record is apart.
    """
    records = {record.visit_id: record for record in document.kept.records}
    planned = {visit.visit_id: visit for visit in document.plan.visits}
    kept = [_parts(records.get(visit.visit_id)) for visit in document.visits]
    width = max((len(parts) for parts in kept), default=0)
    heading = (*COLUMNS, *(f"{RECORD}{number}" for number in range(1, width + 1)))
    rows = (
        (
            *_cells(planned.get(visit.visit_id, visit), document, words),
            *parts,
            *([""] * (width - len(parts))),
        )
        for visit, parts in zip(document.visits, kept, strict=True)
    )
    return (heading, *rows)


def visits_sha256(visits: tuple[Visit, ...]) -> str:
    """By which a reader sees whether visits were changed in a spreadsheet."""
    return sha256(_text(visits).encode()).hexdigest()


def _cells(visit: Visit, document: PlanDocument, words: Words) -> Iterator[str]:
    regions, plan = document.regions, document.plan
    yield from (visit.visit_id, visit.lead, visit.direction)
    yield from (visit.start.isoformat(), visit.end.isoformat(), str(visit.days))
    yield from (";".join(visit.delegation), region_names(words, regions, visit.delegation))
    yield from (";".join(visit.hosts), region_names(words, regions, visit.hosts))
    yield from (repr(visit.value), str(int(visit.pinned)), ";".join(visit.fixtures))
    yield "\n".join(sentence(words, reason, regions) for reason in visit.reasons)
    yield str(int(visit in plan.visits))
    told = as_json(replace(plan, visits=()))
    yield _text({**told, "visits_sha256": visits_sha256(plan.visits)})
    yield _text(visit.reasons)


def _parts(record: VisitRecord | None) -> tuple[str, ...]:
    text = _text(record) if record else ""
    starts = range(0, len(text), CELL_CHARACTERS)
    return tuple(text[start : start + CELL_CHARACTERS] for start in starts)


def _text(value: object) -> str:
    return json.dumps(as_json(value), ensure_ascii=False, separators=(",", ":"))
