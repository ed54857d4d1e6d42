"""What Today and the programme need to know of a visit, whoever keeps it."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from app.domain.regions import RegionCode
from app.domain.visits import Lead

CONFIRMED = frozenset({"confirmed"})
MADE = frozenset({"made", "reported"})
CANCELLED = "cancelled"


class KnownVisit(Protocol):
    """A visit with how far it has come: ``state`` is idea ... confirmed, made, reported."""

    @property
    def visit_id(self) -> str: ...

    @property
    def lead(self) -> Lead: ...

    @property
    def start(self) -> date: ...

    @property
    def end(self) -> date: ...

    @property
    def delegation(self) -> tuple[RegionCode, ...]: ...

    @property
    def hosts(self) -> tuple[RegionCode, ...]: ...

    @property
    def state(self) -> str: ...


class DueGate(Protocol):
    """A clearance gate and the day (included) by which it must be passed; None: it is passed."""

    @property
    def visit_id(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def due(self) -> date | None: ...
