"""Kinds of clearance gates; their days are in ``app.domain.visit_gates``."""

from __future__ import annotations

from enum import StrEnum


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
