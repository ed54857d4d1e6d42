"""What is wrong with a visit's record: everything at once, so that it is mended in one go."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import timedelta

from app.domain.itinerary import ItineraryItem, day_of
from app.domain.problems import Problem
from app.domain.visit_record import LINES, GateStanding, GateState, VisitRecord

LONGEST_DAYS = 30
"""More than any real delegation took (2 to 10 days): a slip of the pen. A choice of the project."""

_DAY = timedelta(days=1)


def wrong_in(record: VisitRecord, regions: Collection[str]) -> tuple[Problem, ...]:
    """Every problem of ``record``; ``regions`` are the codes that exist.

    Codes: ``visit-days-wrong``, ``visit-too-long``, ``visit-side-empty``, ``region-unknown``,
    ``visit-region-side``, ``visit-region-twice``, ``visit-size-wrong``, ``visit-line-unknown``,
    ``visit-part-empty``, ``itinerary-order``, ``itinerary-outside``, ``budget-negative``,
    ``gate-twice``, ``gate-date-missing``, ``gate-order``.
    """
    checks: tuple[Callable[[VisitRecord], Iterator[Problem]], ...] = (
        _wrong_days,
        _wrong_sides,
        _wrong_size_and_lines,
        _empty_parts,
        _wrong_itinerary,
        _wrong_budget,
        _wrong_gates,
    )
    unknown = (
        Problem("region-unknown", {"region": code})
        for code in record.regions
        if code not in regions
    )
    return (*unknown, *(problem for check in checks for problem in check(record)))


def _wrong_days(record: VisitRecord) -> Iterator[Problem]:
    if record.end < record.start:
        yield Problem("visit-days-wrong", {"start": record.start, "end": record.end})
    elif record.days > LONGEST_DAYS:
        yield Problem("visit-too-long", {"days": record.days, "most": LONGEST_DAYS})


def _wrong_sides(record: VisitRecord) -> Iterator[Problem]:
    home = record.direction.home
    sides = (("delegation", record.delegation, home), ("hosts", record.hosts, home.partner))
    for side, codes, country in sides:
        if not codes:
            yield Problem("visit-side-empty", {"side": side})
        for code in dict.fromkeys(codes):
            if code.country is not country:
                yield Problem("visit-region-side", {"region": code, "side": side})
            if codes.count(code) > 1:
                yield Problem("visit-region-twice", {"region": code, "side": side})


def _wrong_size_and_lines(record: VisitRecord) -> Iterator[Problem]:
    if record.size is not None and record.size < 1:
        yield Problem("visit-size-wrong", {"size": record.size})
    lines = (*record.lines, *(outcome.line for outcome in record.outcomes if outcome.line))
    for line in dict.fromkeys(lines):
        if line not in LINES:
            yield Problem("visit-line-unknown", {"line": line, "known": LINES})


def _empty_parts(record: VisitRecord) -> Iterator[Problem]:
    parts = {
        "contact": [contact.role for contact in record.contacts],
        "budget": [line.item for line in record.budget],
        "outcome": [outcome.text for outcome in record.outcomes],
        "action": [action.text and action.owner for action in record.actions],
    }
    for part, texts in parts.items():
        for number, text in enumerate(texts, 1):
            if not text.strip():
                yield Problem("visit-part-empty", {"part": part, "number": number})


def _wrong_itinerary(record: VisitRecord) -> Iterator[Problem]:
    for number, item in enumerate(record.itinerary, 1):
        if item.ends_at < item.starts_at:
            yield Problem("itinerary-order", {"number": number})
        if not _within(record, item):
            params = {"number": number, "start": record.start, "end": record.end}
            yield Problem("itinerary-outside", params)


def _within(record: VisitRecord, item: ItineraryItem) -> bool:
    """Whether an item begins on a day of the visit, as the place has it, or on one beside it.

    The clocks of the two countries part at midnight, and some leave the evening before.
    """
    return record.start - _DAY <= day_of(item) <= record.end + _DAY


def _wrong_budget(record: VisitRecord) -> Iterator[Problem]:
    for number, line in enumerate(record.budget, 1):
        if line.minor_units < 0:
            yield Problem("budget-negative", {"number": number, "item": line.item})


def _wrong_gates(record: VisitRecord) -> Iterator[Problem]:
    kinds = [gate.kind for gate in record.gates]
    for gate in record.gates:
        if kinds.count(gate.kind) > 1:
            yield Problem("gate-twice", {"gate": gate.kind})
        if _lacks_date(gate):
            yield Problem("gate-date-missing", {"gate": gate.kind, "state": gate.state})
        if gate.filed_on and gate.granted_on and gate.granted_on < gate.filed_on:
            params = {"gate": gate.kind, "filed": gate.filed_on, "granted": gate.granted_on}
            yield Problem("gate-order", params)


def _lacks_date(gate: GateStanding) -> bool:
    filed = gate.state is GateState.FILED and gate.filed_on is None
    return filed or (gate.state is GateState.GRANTED and gate.granted_on is None)
