"""The parts of a visit's record as rows, and what a form says of a row; knows no Qt.

A form's values are by the names of its fields: texts, days, times of day, flags and tuples.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from app.domain.itinerary import ItemKind, ItineraryItem, instant, local
from app.domain.problems import refuse
from app.domain.provenance import Source
from app.domain.regions import Country, PrefectureCode, Region, RegionCode, StateCode, region_code
from app.domain.ties import Tie
from app.domain.visit_budget import BudgetLine, Currency, Payer, minor_units
from app.domain.visit_gates import GateDue
from app.domain.visit_record import (
    ActionPoint,
    Contact,
    Delegate,
    GateStanding,
    GateState,
    HeadRole,
    Move,
    Outcome,
    OutcomeKind,
    VisitRecord,
    VisitState,
)
from app.domain.visits import Direction, Lead
from app.services.use_cases.records import OpenedVisit

Values = Mapping[str, Any]

ITINERARY = "itinerary"
CONTACTS = "contacts"
DELEGATION = "delegation"
GATES = "gates"
BUDGET = "budget"
DOCUMENTS = "attachments"
OUTCOMES = "outcomes"
ACTIONS = "actions"
STEPS = "history"
AGREEMENT = "agreement"
"""No part of its own: the form of an outcome that enters the registry."""

_FIRST_MEETING, _LAST_MEETING = time(10), time(11)


def rows_of(opened: OpenedVisit, part: str) -> tuple[Any, ...]:
    """The rows of ``part``, in their order."""
    if part == GATES:
        return opened.gates
    if part == DELEGATION:
        return opened.delegates
    return tuple(getattr(opened.record, part))


def with_rows(record: VisitRecord, part: str, rows: Sequence[Any]) -> VisitRecord:
    """``record`` with other rows; an itinerary stands in the order of time."""
    if part == ITINERARY:
        rows = sorted(rows, key=lambda item: (item.starts_at, item.ends_at))
    changed: dict[str, Any] = {part: tuple(rows)}
    return replace(record, **changed)


def made(part: str, values: Values, former: Any) -> Any:
    """The row that a form's values say; what no field shows stays as in ``former``.

    Raises:
        ProblemError: ``amount-wrong``.
    """
    return _MADE[part](values, former)


def values_of(part: str, row: Any, record: VisitRecord) -> Values:
    """What a form shows of ``row``; None: of a row to come."""
    if part == ITINERARY:
        return _values_of_item(row, record)
    if row is None:
        return dict(_NEW.get(part, {}))
    found = {name: getattr(row, name) for name in row.__slots__}
    if part == BUDGET:
        found["amount"] = str(row.amount)
    return found


def with_facts(record: VisitRecord, values: Values) -> VisitRecord:
    """``record`` with the head of its form changed.

    Raises:
        ProblemError: ``visit-size-wrong``.
    """
    return replace(
        record,
        start=values["start"],
        end=values["end"],
        delegation=tuple(region_code(code) for code in values["delegation"]),
        hosts=tuple(region_code(code) for code in values["hosts"]),
        purpose=values["purpose"],
        head=HeadRole(values["head"]),
        size=_size(values["size"]),
        signing=values["signing"],
        lines=tuple(values["lines"]),
    )


def new_record(values: Values, today: date) -> VisitRecord:
    """A visit that is in no plan, an idea of ``today``; its id is given when it is kept."""
    record = VisitRecord(
        "",
        Lead(values["lead"]),
        Direction(values["direction"]),
        values["start"],
        values["end"],
        (),
        (),
        (Move(VisitState.IDEA, today),),
    )
    return with_facts(record, {**facts_of(record), **values})


def facts_of(record: VisitRecord) -> Values:
    """What the form of the visit's head shows."""
    names = ("start", "end", "delegation", "hosts", "purpose", "head", "signing", "lines")
    size = "" if record.size is None else str(record.size)
    return {**{name: getattr(record, name) for name in names}, "size": size}


def agreement_of(values: Values, regions: Mapping[RegionCode, Region]) -> tuple[Outcome, Tie]:
    """What was signed, as outcome and as a tie for the registry."""
    state = regions[RegionCode(values["state"])]
    prefecture = regions[RegionCode(values["prefecture"])]
    tie = Tie(
        tie_id="",
        state=StateCode(state.code),
        indian_party=state.names.en,
        indian_level="state",
        prefecture=PrefectureCode(prefecture.code),
        japanese_party=prefecture.names.en,
        japanese_level="prefecture",
        kind=values["kind"],
        signed_on=values["signed_on"].isoformat(),
        status="active",
        fields=(),
        source=Source(values["source"]),
        note=values["text"],
        edited=True,
    )
    return Outcome(values["text"], OutcomeKind.AGREEMENT, values["line"]), tie


def _size(text: str) -> int | None:
    if not text.strip():
        return None
    if not text.strip().isdecimal():
        raise refuse("visit-size-wrong", size=text)
    return int(text)


def _item(values: Values, former: ItineraryItem | None) -> ItineraryItem:
    """Times are those of the place; an end before the start is of the next day."""
    country, on = Country(values["country"]), values["day"]
    starts_at = instant(on, values["from"], country)
    ends_at = instant(on, values["to"], country)
    if ends_at < starts_at:
        ends_at += timedelta(days=1)
    told = {name: values[name] for name in _ITEM_TEXTS}
    kind = ItemKind(values["kind"])
    if former is None:
        return ItineraryItem(kind, starts_at, ends_at, country, **told)
    moved = (former.starts_at, former.ends_at) != (starts_at, ends_at)
    estimated = former.estimated and not moved
    return replace(
        former,
        kind=kind,
        starts_at=starts_at,
        ends_at=ends_at,
        country=country,
        estimated=estimated,
        **told,
    )


_ITEM_TEXTS = ("title", "place", "destination", "carrier", "interpreter", "contact", "party")


def _values_of_item(item: ItineraryItem | None, record: VisitRecord) -> Values:
    if item is None:
        there = record.direction.home.partner
        return {
            "kind": ItemKind.CALL,
            "day": record.start,
            "country": there,
            "from": _FIRST_MEETING,
            "to": _LAST_MEETING,
        }
    start, end = (local(at, item.country) for at in (item.starts_at, item.ends_at))
    told = {name: getattr(item, name) for name in _ITEM_TEXTS}
    times = {"day": start.date(), "from": start.time(), "to": end.time()}
    return {"kind": item.kind, "country": item.country, **times, **told}


def _budget_line(values: Values, _former: object) -> BudgetLine:
    currency = Currency(values["currency"])
    try:
        amount = minor_units(values["amount"], currency)
    except ValueError as error:
        raise refuse("amount-wrong", text=values["amount"], currency=currency) from error
    return BudgetLine(values["item"], amount, currency, Payer(values["payer"]))


def _standing(values: Values, former: GateDue) -> GateStanding:
    dates = values["filed_on"], values["granted_on"]
    return GateStanding(former.kind, GateState(values["state"]), *dates, values["note"])


def _outcome(values: Values, former: Outcome | None) -> Outcome:
    tie_id = former.tie_id if former else ""
    return Outcome(values["text"], OutcomeKind(values["kind"]), values["line"], tie_id)


_MADE: Mapping[str, Callable[[Values, Any], Any]] = {
    ITINERARY: _item,
    CONTACTS: lambda values, _: Contact(**values),
    DELEGATION: lambda values, _: Delegate(**values),
    GATES: _standing,
    BUDGET: _budget_line,
    OUTCOMES: _outcome,
    ACTIONS: lambda values, _: ActionPoint(**values),
}
_NEW: Mapping[str, Values] = {OUTCOMES: {"kind": OutcomeKind.STATEMENT}}
