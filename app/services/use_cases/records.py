"""Visits on record: each whole, from the plan to its outcome, and its papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.itinerary import ItineraryItem
from app.domain.ties import Tie
from app.domain.visit_gates import GateDue
from app.domain.visit_record import Delegate, GateStanding, Move, Outcome, VisitRecord
from app.services.changes import Changes
from app.services.list_visits import VisitFilter, VisitsDue
from app.services.take_plan import ReadPlan
from app.services.task import TaskHandle

PAPERS = ("programme", "delegation", "clearance", "talking-points", "report")
"""The papers of a visit."""


@dataclass(frozen=True, slots=True)
class OpenedVisit:
    """A visit with its gates and who travels; ``recorded`` False: it stands in a plan only."""

    record: VisitRecord
    gates: tuple[GateDue, ...]
    delegates: tuple[Delegate, ...]
    recorded: bool


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """Which of ``PAPERS``, in which forms (``pdf``, ``docx``, ``html``) and language."""

    papers: tuple[str, ...]
    forms: tuple[str, ...]
    language: str
    with_passports: bool = False


class RecordCases(Protocol):
    """Visits on record. What changes one takes a reason, and can be undone."""

    def find(self, wanted: VisitFilter) -> Sequence[VisitRecord]:
        """On record or in a kept plan, by day of leaving."""

    def due(self, records: Sequence[VisitRecord]) -> VisitsDue:
        """What of these visits is overdue or due soon."""

    def opened(self, visit_id: str) -> OpenedVisit | None:
        """None where no visit, planned or on record, has this id."""

    def open(self, visit_id: str, reason: str) -> Changes:
        """Begin the record of a visit of a kept plan."""

    def add(self, record: VisitRecord, reason: str) -> Changes:
        """A visit outside the plan; its id is given here."""

    def change(self, record: VisitRecord, reason: str) -> Changes: ...

    def move(self, visit_id: str, move: Move) -> Changes: ...

    def set_gate(self, visit_id: str, standing: GateStanding, reason: str) -> Changes: ...

    def add_outcome(
        self, visit_id: str, outcome: Outcome, tie: Tie | None, reason: str
    ) -> Changes: ...

    def keep_delegates(self, visit_id: str, delegates: tuple[Delegate, ...]) -> Changes: ...

    def erase_delegates(self, visit_id: str) -> Changes:
        """For good: who travels is not in the log."""

    def attach(self, visit_id: str, file: Path, reason: str) -> Changes: ...

    def detach(self, visit_id: str, sha256: str, reason: str) -> Changes: ...

    def take_out(self, visit_id: str, sha256: str, folder: Path) -> Path:
        """A copy of a document to read, its hash checked, under its own name in ``folder``."""

    def draft_legs(self, record: VisitRecord) -> tuple[ItineraryItem, ...]:
        """The travel legs by the quickest real journeys."""

    def write_papers(
        self, visit_id: str, order: PaperOrder, folder: Path, handle: TaskHandle
    ) -> Sequence[Path]:
        """All papers in all forms, or none."""

    def write_paper(self, visit_id: str, order: PaperOrder, file: Path, handle: TaskHandle) -> Path:
        """The first paper of ``order``; the file's suffix tells the form."""

    def holds_plan(self, file: Path) -> bool:
        """Whether a file is a plan as it was exported, and can be read."""

    def read_plan(self, file: Path) -> ReadPlan:
        """A plan as it was exported, in ``.xlsx`` or ``.csv``."""

    def check_plan(self, read: ReadPlan) -> Changes:
        """What ``take_plan`` would change; refused as it would be, but for the reason."""

    def take_plan(self, read: ReadPlan, reason: str) -> Changes: ...
