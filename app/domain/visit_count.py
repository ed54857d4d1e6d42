"""How many of the visits that each ministry owes a programme year stand, and how far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.plan_settings import PlanRules
from app.domain.visit_record import VisitRecord, VisitState
from app.domain.visits import Lead

APRIL = 4
_STAGES = {
    VisitState.IDEA: "idea",
    VisitState.PROPOSED: "idea",
    VisitState.CLEARED: "idea",
    VisitState.CONFIRMED: "confirmed",
    VisitState.MADE: "made",
    VisitState.REPORTED: "made",
}


@dataclass(frozen=True, slots=True)
class YearCount:
    """Visits of one lead in one programme year; each counts once, at the stage it has come to.

    ``owed`` is what the settings ask for. Cancelled visits count nowhere.
    """

    lead: Lead
    year: int
    owed: int
    idea: int = 0
    confirmed: int = 0
    made: int = 0

    @property
    def missing(self) -> int:
        """How many of those owed are not even an idea."""
        return max(self.owed - self.idea - self.confirmed - self.made, 0)


def programme_year(day: date, rules: PlanRules) -> int:
    """The calendar year, or that in which an April-March year began."""
    return day.year - (rules.april_start and day.month < APRIL)


def count_visits(
    records: Iterable[VisitRecord], year: int, rules: PlanRules
) -> tuple[YearCount, ...]:
    """The count of each lead, by the day on which a visit leaves."""
    in_year = [record for record in records if programme_year(record.start, rules) == year]
    return tuple(
        YearCount(lead, year, rules.visits_per_lead[lead], **_stages(in_year, lead))
        for lead in Lead
    )


def _stages(records: Iterable[VisitRecord], lead: Lead) -> dict[str, int]:
    counts = dict.fromkeys(_STAGES.values(), 0)
    for record in records:
        if record.lead is lead and record.state in _STAGES:
            counts[_STAGES[record.state]] += 1
    return counts
