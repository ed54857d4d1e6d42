"""What is weak in the flight data, in words."""

from __future__ import annotations

from app.domain.flight_quality import EdgeKind, Fault
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_FAULTS = {
    Fault.TIME_ESTIMATED: QT_TRANSLATE_NOOP("words", "time estimated"),
    Fault.FREQUENCY_UNKNOWN: QT_TRANSLATE_NOOP("words", "frequency not known"),
    Fault.CARRIER_UNKNOWN: QT_TRANSLATE_NOOP("words", "carrier not known"),
    Fault.OLD: QT_TRANSLATE_NOOP("words", "source over a year old"),
    Fault.SEASON_UNCONFIRMED: QT_TRANSLATE_NOOP("words", "not confirmed for this timetable season"),
    Fault.ENDED: QT_TRANSLATE_NOOP("words", "validity over, nothing follows"),
    Fault.ENDS_SOON: QT_TRANSLATE_NOOP("words", "validity ends soon, nothing follows"),
    Fault.UNVERIFIED: QT_TRANSLATE_NOOP("words", "not verified"),
    Fault.NOT_FLOWN: QT_TRANSLATE_NOOP("words", "no flights on that day"),
}
_KINDS = {
    EdgeKind.ROUTE: QT_TRANSLATE_NOOP("words", "Air route"),
    EdgeKind.AIRPORT: QT_TRANSLATE_NOOP("words", "Airport"),
    EdgeKind.GROUND: QT_TRANSLATE_NOOP("words", "Way on the ground"),
}


def fault_name(words: Words, fault: Fault) -> str:
    """What is weak, in a few words."""
    return words.tr(_FAULTS[fault])


def edge_name(words: Words, kind: EdgeKind) -> str:
    """The name of a kind of part of the network."""
    return words.tr(_KINDS[kind])
