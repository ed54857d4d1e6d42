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
    STATE_APPROVAL = "state-approval"
    FILING = "filing"  # of the political clearance
    FCRA = "fcra"
    DEA_COPY = "dea-copy"
    CABINET_NOTE = "cabinet-note"
    MOU_VETTING = "mou-vetting"
    ASSEMBLY = "assembly"
    VISA = "visa"


@dataclass(frozen=True, slots=True)
class Gate:
    """``kind`` must be done by ``due`` (included) for the visit to leave as planned."""

    kind: GateKind
    visit_id: str
    due: date


def gates_of(visit: Visit, rules: PlanRules) -> tuple[Gate, ...]:
    """The gates that are known before a visit is on record, earliest first.

    They are scheduled backwards from its departure; all gates of a record are in
    ``app.domain.visit_gates``.
    """
    notices = {
        GateKind.INVITATION: rules.invitation_days,
        GateKind.FILING: rules.clearance_days,
    }
    gates = (
        Gate(kind, visit.visit_id, visit.start - timedelta(days=days))
        for kind, days in notices.items()
    )
    return tuple(sorted(gates, key=lambda gate: gate.due))
