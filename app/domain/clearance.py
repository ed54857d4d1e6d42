"""Clearance gates: the days before a visit on which something must have been done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.plan_settings import PlanRules
from app.domain.visits import Visit


class GateKind(StrEnum):
    """What must be done by the day of the gate."""

    INVITATION = "invitation"
    FILING = "filing"


@dataclass(frozen=True, slots=True)
class Gate:
    """``kind`` must be done by ``due`` (included) for the visit to leave as planned."""

    kind: GateKind
    visit_id: str
    due: date


def gates_of(visit: Visit, rules: PlanRules) -> tuple[Gate, ...]:
    """The gates of one visit, scheduled backwards from its departure, earliest first."""
    notices = {
        GateKind.INVITATION: rules.invitation_days,
        GateKind.FILING: rules.clearance_days,
    }
    gates = (
        Gate(kind, visit.visit_id, visit.start - timedelta(days=days))
        for kind, days in notices.items()
    )
    return tuple(sorted(gates, key=lambda gate: gate.due))
