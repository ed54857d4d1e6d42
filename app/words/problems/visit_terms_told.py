"""Steps, gates, parts and settings of visits, as problems name them, in the reader's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.clearance import GateKind
from app.domain.visit_record import GateState, VisitState
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.plan_settings import SETTINGS
from app.words.visit_records import GATE_STATES, STATES
from app.words.visit_terms import GATES

_PARTS = {
    "delegation": QT_TRANSLATE_NOOP("words", "Delegation"),
    "hosts": QT_TRANSLATE_NOOP("words", "Hosts"),
    "contact": QT_TRANSLATE_NOOP("words", "Contacts"),
    "budget": QT_TRANSLATE_NOOP("words", "Budget"),
    "outcome": QT_TRANSLATE_NOOP("words", "Outcomes"),
    "action": QT_TRANSLATE_NOOP("words", "Action points"),
}
_NAMES: Mapping[type, Mapping[Any, str]] = {
    VisitState: STATES,
    GateState: GATE_STATES,
    GateKind: GATES,
}


def visit_terms_told(words: Words, name: str, value: object) -> object:
    """The parameter ``name`` of a problem; what is no term of a visit stays as it is."""
    if isinstance(value, tuple):
        return tuple(visit_terms_told(words, name, each) for each in value)
    if name in ("side", "part") and isinstance(value, str) and value in _PARTS:
        return words.tr(_PARTS[value])
    if name in ("setting", "low", "high") and isinstance(value, str) and value in SETTINGS:
        return words.tr(SETTINGS[value])
    names = _NAMES.get(type(value))
    return words.tr(names[value]) if names else value
