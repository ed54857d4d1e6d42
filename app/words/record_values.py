"""What the values of records are called: regions, ministries, states, kinds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.regions import Names, Region, RegionCode
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import ANSWERS, STAGES
from app.words.exchange import DIRECTIONS as OFFERS
from app.words.formats import known_day, region_name
from app.words.journeys import MODES
from app.words.programme import KINDS as TARGETS
from app.words.programme import LINES
from app.words.record_kinds import KINDS, NOTHING
from app.words.routes import EDITS
from app.words.routes import STATUSES as ROUTES
from app.words.ties import KINDS as TIES
from app.words.ties import STATUSES
from app.words.visit_records import GATE_STATES, HEADS, ITEMS, OUTCOMES, PAYERS, STATES
from app.words.visit_terms import BASES, DIRECTIONS, GATES, HARDNESSES, LEADS, PLACES

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OF_FIELD: Mapping[str, Mapping[Any, str]] = {
    "lead": LEADS,
    "direction": {**DIRECTIONS, **OFFERS},
    "directions": DIRECTIONS,
    "head": HEADS,
    "payer": PAYERS,
    "mode": MODES,
    "line": LINES,
    "lines": LINES,
    "where": PLACES,
    "hardness": HARDNESSES,
    "basis": BASES,
    "stage": STAGES,
    "answer": ANSWERS,
    "history.state": STATES,
    "itinerary.kind": ITEMS,
    "gates.kind": GATES,
    "gates.state": GATE_STATES,
    "outcomes.kind": OUTCOMES,
    "gate": GATES,
    "tie.kind": TIES,
    "tie.status": STATUSES,
    "forum.status": STATUSES,
    "route.status": ROUTES,
    "edits.kind": EDITS,
    "target.kind": TARGETS,
    "watch.kind": KINDS,
    "plan.status": {
        "optimal": QT_TRANSLATE_NOOP("words", "proved best"),
        "feasible": QT_TRANSLATE_NOOP("words", "good, not proved best"),
        "infeasible": QT_TRANSLATE_NOOP("words", "no plan keeps all the rules"),
    },
}
"""By field, or by what it lies in and field."""
_NAMED = frozenset(("key", "window.kind", "sectors", "strict_kinds", "host_kinds"))
"""Fields whose codes are named by the reference."""
_UNTOLD = ("reasons",)
"""What the program adds to a record by itself, at length."""


@dataclass(frozen=True, slots=True)
class RecordNames:
    """Names that only the reference knows: of regions, and of sectors, figures and windows.

    ``is_spoken``: days are told as they are read aloud, not as ISO.
    """

    regions: Mapping[RegionCode, Region]
    by_code: Mapping[str, Names] = field(default_factory=dict)
    is_spoken: bool = True


def value_told(words: Words, names: RecordNames, kind: str, name: str, value: object) -> str:
    """A value of the field ``name`` (with its path) of a ``kind``; nothing as a dash.

    A row of values is told value by value, as far as it has them, rows parted by semicolons.
    What an officer typed, and texts of the reference, stay as they are.
    """
    return _told(words, names, (kind, *name.split(".")), value)


def _told(words: Words, names: RecordNames, where: tuple[str, ...], value: object) -> str:
    if isinstance(value, Mapping):
        parts = (
            _told(words, names, where if key.startswith("$") else (*where, key), each)
            for key, each in value.items()
            if key not in _UNTOLD
        )
        return ", ".join(part for part in parts if part != NOTHING) or NOTHING
    if isinstance(value, str) or not isinstance(value, Sequence):
        return _single(words, names, where, value)
    parted = "; " if any(isinstance(each, Mapping) for each in value) else ", "
    return parted.join(_told(words, names, where, each) for each in value) or NOTHING


def _single(words: Words, names: RecordNames, where: tuple[str, ...], value: object) -> str:
    match value:
        case None | "":
            return NOTHING
        case bool():
            return words.tr("Yes") if value else words.tr("No")
        case float():
            return amount(words, value)
        case str():
            return _named(words, names, where, value)
    return str(value)


def _named(words: Words, names: RecordNames, where: tuple[str, ...], code: str) -> str:
    of = (".".join(where[-2:]), where[-1], where[-2])
    for place in of:
        if code in _OF_FIELD.get(place, ()):
            return words.tr(_OF_FIELD[place][code])
    if code in names.by_code and not _NAMED.isdisjoint(of):
        return words.name(names.by_code[code])
    if names.is_spoken and _DAY.fullmatch(code):
        return known_day(words, code)
    return region_name(words, names.regions, code)
