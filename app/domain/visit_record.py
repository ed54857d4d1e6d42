"""One visit, whole: what was planned, how far it has come, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.clearance import GateKind
from app.domain.itinerary import ItineraryItem
from app.domain.problems import Problem, raise_if_any
from app.domain.regions import RegionCode
from app.domain.visit_budget import BudgetLine
from app.domain.visits import Direction, Lead, Visit

RECORD_KIND = "visit"
LINES = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
"""Lines of effort. Source: India-Japan Joint Vision for the Next Decade, 29 August 2025."""


class VisitState(StrEnum):
    """How far a visit has come."""

    IDEA = "idea"
    PROPOSED = "proposed"
    CLEARED = "cleared"
    CONFIRMED = "confirmed"
    MADE = "made"
    REPORTED = "reported"
    CANCELLED = "cancelled"


MOVES: Mapping[VisitState, tuple[VisitState, ...]] = {
    VisitState.IDEA: (VisitState.PROPOSED, VisitState.CANCELLED),
    VisitState.PROPOSED: (VisitState.CLEARED, VisitState.IDEA, VisitState.CANCELLED),
    VisitState.CLEARED: (VisitState.CONFIRMED, VisitState.PROPOSED, VisitState.CANCELLED),
    VisitState.CONFIRMED: (VisitState.MADE, VisitState.CLEARED, VisitState.CANCELLED),
    VisitState.MADE: (VisitState.REPORTED,),
    VisitState.REPORTED: (),
    VisitState.CANCELLED: (VisitState.IDEA,),
}
"""Which state may follow which; a step that was a mistake is undone, not walked back."""


class HeadRole(StrEnum):
    """The office of who heads a delegation; the person is not part of the record."""

    CHIEF_MINISTER = "chief-minister"
    DEPUTY_CHIEF_MINISTER = "deputy-chief-minister"
    MINISTER = "minister"
    GOVERNOR = "governor"
    VICE_GOVERNOR = "vice-governor"
    SPEAKER = "speaker"
    SECRETARY = "secretary"
    OFFICIAL = "official"
    OTHER = "other"


MINISTERS = frozenset((HeadRole.CHIEF_MINISTER, HeadRole.DEPUTY_CHIEF_MINISTER, HeadRole.MINISTER))


class OutcomeKind(StrEnum):
    """What a visit may lead to; only an agreement enters the registry."""

    AGREEMENT = "agreement"
    STATEMENT = "statement"
    INVESTMENT = "investment"
    PROJECT = "project"
    EXCHANGE = "exchange"
    OTHER = "other"


class GateState(StrEnum):
    """How far a clearance gate has come."""

    OPEN = "open"
    FILED = "filed"
    GRANTED = "granted"
    NOT_NEEDED = "not-needed"


@dataclass(frozen=True, slots=True)
class Move:
    """The state that a visit came into on a day; ``reason`` is the officer's."""

    state: VisitState
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GateStanding:
    """What was done for one gate; a gate without one is open."""

    kind: GateKind
    state: GateState
    filed_on: date | None = None
    granted_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A post that answers for a visit: ``role`` and ``body``, never a person's name."""

    role: str
    body: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document kept with the store; ``sha256`` (hexadecimal) names its content."""

    name: str
    size_bytes: int
    sha256: str
    added_on: date


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a visit; ``line`` is a line of effort, ``tie_id`` the tie that it became."""

    text: str
    kind: OutcomeKind
    line: str = ""
    tie_id: str = ""


@dataclass(frozen=True, slots=True)
class ActionPoint:
    """Who (a role) does what by when; ``done_on`` None while it is open."""

    text: str
    owner: str
    due: date
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person who travels: personal data, kept apart and erasable.

    ``passport_spelling`` leaves the store only when it is asked for by name.
    """

    name: str
    rank: str = ""
    role: str = ""
    passport_spelling: str = ""


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """Everything on record of one visit, persons apart.

    ``history`` is never empty, its last move the state of now. ``delegation`` are home regions,
    ``hosts`` those visited, in order. ``size`` is the number of travellers (None: not known),
    ``signing`` whether an agreement is to be signed.
    """

    visit_id: str
    lead: Lead
    direction: Direction
    start: date
    end: date
    delegation: tuple[RegionCode, ...]
    hosts: tuple[RegionCode, ...]
    history: tuple[Move, ...]
    fixtures: tuple[str, ...] = ()
    purpose: str = ""
    head: HeadRole = HeadRole.OTHER
    size: int | None = None
    signing: bool = False
    lines: tuple[str, ...] = ()
    itinerary: tuple[ItineraryItem, ...] = ()
    contacts: tuple[Contact, ...] = ()
    budget: tuple[BudgetLine, ...] = ()
    gates: tuple[GateStanding, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    actions: tuple[ActionPoint, ...] = ()

    @property
    def state(self) -> VisitState:
        return self.history[-1].state

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    @property
    def regions(self) -> tuple[RegionCode, ...]:
        return (*self.delegation, *self.hosts)

    def standing_of(self, kind: GateKind) -> GateStanding:
        """What was done for the gate ``kind``."""
        found = (gate for gate in self.gates if gate.kind is kind)
        return next(found, GateStanding(kind, GateState.OPEN))


def record_of(visit: Visit, on: date) -> VisitRecord:
    """The record that a planned visit begins with, an idea of the day ``on``."""
    return VisitRecord(
        visit.visit_id,
        visit.lead,
        visit.direction,
        visit.start,
        visit.end,
        visit.delegation,
        visit.hosts,
        (Move(VisitState.IDEA, on),),
        visit.fixtures,
    )


def as_visit(record: VisitRecord, planned: Visit | None = None) -> Visit:
    """The record as a visit of a plan; value, pin and reasons are those of ``planned``."""
    return Visit(
        record.visit_id,
        record.lead,
        record.direction,
        record.start,
        record.end,
        record.delegation,
        record.hosts,
        planned.value if planned else 0.0,
        record.fixtures,
        pinned=planned.pinned if planned else False,
        reasons=planned.reasons if planned else (),
    )


def moved(record: VisitRecord, move: Move, today: date) -> VisitRecord:
    """``record`` after ``move``.

    Raises:
        ProblemError: ``visit-move-not-allowed``, ``visit-move-before-former``,
            ``visit-move-in-future``, ``visit-not-over``; all that apply.
    """
    raise_if_any(_wrong_in_move(record, move, today))
    return replace(record, history=(*record.history, move))


def _wrong_in_move(record: VisitRecord, move: Move, today: date) -> list[Problem]:
    allowed, former = MOVES[record.state], record.history[-1]
    found = []
    if move.state not in allowed:
        params = {"visit": record.visit_id, "state": record.state, "to": move.state}
        found.append(Problem("visit-move-not-allowed", {**params, "allowed": allowed}))
    if move.on < former.on:
        found.append(Problem("visit-move-before-former", {"on": move.on, "former": former.on}))
    if move.on > today:
        found.append(Problem("visit-move-in-future", {"on": move.on, "today": today}))
    if move.state is VisitState.MADE and move.on < record.end:
        found.append(Problem("visit-not-over", {"visit": record.visit_id, "end": record.end}))
    return found
