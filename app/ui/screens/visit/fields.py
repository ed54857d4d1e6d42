"""What each form of the page asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_budget import Currency
from app.domain.visit_record import LINES, VisitRecord
from app.domain.visits import Direction
from app.ui.kit.form_dialog import Field, FieldKind
from app.ui.screens.visit import parts
from app.words.catalogue import Words
from app.words.formats import region_name
from app.words.programme import line_name
from app.words.ties import KINDS
from app.words.visit_records import GATE_STATES, HEADS, ITEMS, OUTCOMES, PAYERS
from app.words.visit_terms import DIRECTIONS, LEADS

REASON = "reason"
Regions = Mapping[RegionCode, Region]


def reason_field(words: Words) -> Field:
    """Why; kept with the change."""
    return Field(REASON, words.tr("Reason for this change (required)"), required=True)


def facts_fields(words: Words, regions: Regions, direction: Direction) -> tuple[Field, ...]:
    """The head of a visit."""
    home = direction.home
    return (
        Field("start", words.tr("Leaves"), FieldKind.DAY),
        Field("end", words.tr("Home again"), FieldKind.DAY),
        Field(
            "delegation",
            words.tr("Delegation"),
            FieldKind.CHOICES,
            _names(words, regions, home),
        ),
        Field("hosts", words.tr("Hosts"), FieldKind.CHOICES, _names(words, regions, home.partner)),
        Field("head", words.tr("Head of the delegation"), FieldKind.CHOICE, _told(words, HEADS)),
        Field("size", words.tr("Travellers")),
        Field("purpose", words.tr("Purpose"), FieldKind.TEXT),
        Field(
            "lines",
            words.tr("Lines of effort"),
            FieldKind.CHOICES,
            {line: line_name(words, line) for line in LINES},
        ),
        Field("signing", words.tr("An agreement is to be signed"), FieldKind.FLAG),
    )


def new_fields(words: Words, regions: Regions) -> tuple[Field, ...]:
    """A visit outside the plan."""
    every = {code: words.name(region.names) for code, region in regions.items()}
    return (
        Field("lead", words.tr("Lead"), FieldKind.CHOICE, _told(words, LEADS)),
        Field("direction", words.tr("Direction"), FieldKind.CHOICE, _told(words, DIRECTIONS)),
        Field("start", words.tr("Leaves"), FieldKind.DAY),
        Field("end", words.tr("Home again"), FieldKind.DAY),
        Field("delegation", words.tr("Delegation"), FieldKind.CHOICES, every),
        Field("hosts", words.tr("Hosts"), FieldKind.CHOICES, every),
    )


def step_fields(words: Words) -> tuple[Field, ...]:
    """A step of the visit."""
    return (Field("on", words.tr("Day of the step"), FieldKind.DAY),)


def fields_of(words: Words, part: str, record: VisitRecord, regions: Regions) -> tuple[Field, ...]:
    """The form of one row of ``part``."""
    return _FIELDS[part](words, record, regions)


def _itinerary(words: Words, record: VisitRecord, regions: Regions) -> tuple[Field, ...]:
    times = {Country.INDIA: words.tr("India (IST)"), Country.JAPAN: words.tr("Japan (JST)")}
    travellers = {"": words.tr("Everybody")} | {
        code: region_name(words, regions, code) for code in record.delegation
    }
    return (
        Field("kind", words.tr("Kind"), FieldKind.CHOICE, _told(words, ITEMS)),
        Field("title", words.tr("What")),
        Field("country", words.tr("Where, and by which clock"), FieldKind.CHOICE, times),
        Field("day", words.tr("Day"), FieldKind.DAY),
        Field("from", words.tr("From"), FieldKind.TIME),
        Field("to", words.tr("To (earlier than the start: next day)"), FieldKind.TIME),
        Field("place", words.tr("Place, or start of a leg")),
        Field("destination", words.tr("End of a leg")),
        Field("carrier", words.tr("Carrier")),
        Field("interpreter", words.tr("Interpreter (a post)")),
        Field("contact", words.tr("Contact (a post)")),
        Field("party", words.tr("For whom"), FieldKind.CHOICE, travellers),
    )


def _contacts(words: Words, record: VisitRecord, regions: Regions) -> tuple[Field, ...]:
    ours = {"": "–"} | {code: region_name(words, regions, code) for code in record.regions}
    return (
        Field("role", words.tr("Post"), required=True),
        Field("body", words.tr("Body")),
        Field("region", words.tr("Region"), FieldKind.CHOICE, ours),
    )


def _delegation(words: Words, _record: VisitRecord, _regions: Regions) -> tuple[Field, ...]:
    return (
        Field("name", words.tr("Name of the person"), required=True),
        Field("rank", words.tr("Official rank")),
        Field("role", words.tr("Role in the delegation")),
        Field("passport_spelling", words.tr("As in the passport")),
    )


def _gates(words: Words, _record: VisitRecord, _regions: Regions) -> tuple[Field, ...]:
    return (
        Field("state", words.tr("Status"), FieldKind.CHOICE, _told(words, GATE_STATES)),
        Field("filed_on", words.tr("Filed on"), FieldKind.DAY_OR_NONE),
        Field("granted_on", words.tr("Granted on"), FieldKind.DAY_OR_NONE),
        Field("note", words.tr("Note")),
    )


def _budget(words: Words, _record: VisitRecord, _regions: Regions) -> tuple[Field, ...]:
    currencies = {Currency.INR: words.tr("Rupees (INR)"), Currency.JPY: words.tr("Yen (JPY)")}
    return (
        Field("item", words.tr("Budget line"), required=True),
        Field("amount", words.tr("Amount"), required=True),
        Field("currency", words.tr("Currency"), FieldKind.CHOICE, currencies),
        Field("payer", words.tr("Paid by"), FieldKind.CHOICE, _told(words, PAYERS)),
    )


def _outcomes(words: Words, _record: VisitRecord, _regions: Regions) -> tuple[Field, ...]:
    return (
        Field("text", words.tr("Outcome"), FieldKind.TEXT, required=True),
        Field("kind", words.tr("Kind"), FieldKind.CHOICE, _told(words, OUTCOMES)),
        _line(words),
    )


def _agreement(words: Words, record: VisitRecord, regions: Regions) -> tuple[Field, ...]:
    ours = {
        country: {
            code: region_name(words, regions, code)
            for code in record.regions
            if code.country is country
        }
        for country in Country
    }
    return (
        Field("text", words.tr("What was agreed"), FieldKind.TEXT, required=True),
        Field("state", words.tr("State"), FieldKind.CHOICE, ours[Country.INDIA]),
        Field("prefecture", words.tr("Prefecture"), FieldKind.CHOICE, ours[Country.JAPAN]),
        Field("kind", words.tr("Kind"), FieldKind.CHOICE, _told(words, KINDS)),
        Field("signed_on", words.tr("Signed on"), FieldKind.DAY),
        Field("source", words.tr("Source (required)"), required=True),
        _line(words),
    )


def _actions(words: Words, _record: VisitRecord, _regions: Regions) -> tuple[Field, ...]:
    return (
        Field("text", words.tr("What is to be done"), FieldKind.TEXT, required=True),
        Field("owner", words.tr("Owner (a post)"), required=True),
        Field("due", words.tr("By"), FieldKind.DAY),
        Field("done_on", words.tr("Done on"), FieldKind.DAY_OR_NONE),
    )


def _line(words: Words) -> Field:
    lines = {"": "–"} | {line: line_name(words, line) for line in LINES}
    return Field("line", words.tr("Line of effort"), FieldKind.CHOICE, lines)


def _told(words: Words, table: Mapping[Any, str]) -> dict[Any, str]:
    return {key: words.tr(text) for key, text in table.items()}


def _names(words: Words, regions: Regions, country: Country) -> dict[Any, str]:
    return {
        code: words.name(region.names)
        for code, region in regions.items()
        if region.country is country
    }


_Fields = Callable[[Words, VisitRecord, Regions], tuple[Field, ...]]
_FIELDS: Mapping[str, _Fields] = {
    parts.ITINERARY: _itinerary,
    parts.CONTACTS: _contacts,
    parts.DELEGATION: _delegation,
    parts.GATES: _gates,
    parts.BUDGET: _budget,
    parts.OUTCOMES: _outcomes,
    parts.AGREEMENT: _agreement,
    parts.ACTIONS: _actions,
}
