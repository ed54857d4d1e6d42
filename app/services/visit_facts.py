"""What is on record of visits, as Today and the programme count it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.calendar import Window
from app.domain.plan_settings import PlanRules
from app.domain.visit_count import programme_year
from app.domain.visit_gates import GateDue, gates_due
from app.domain.visit_record import VisitRecord
from app.services.list_visits import due_actions, visits_on_record
from app.services.ports import UnitOfWork
from app.services.show_today import DUE_WITHIN_DAYS, VisitFacts

WindowsOf = Callable[[int], Sequence[Window]]
"""Windows of a calendar year and the next, public holidays among them."""


def visit_facts(
    work: UnitOfWork, today: date, rules: PlanRules, windows_of: WindowsOf
) -> VisitFacts:
    """The visits on record and in kept plans, with what is due of them today."""
    records = visits_on_record(work)
    year = programme_year(today, rules)
    return VisitFacts(
        year,
        records,
        [each for each in records if programme_year(each.start, rules) == year],
        _gates(records, today, rules, windows_of),
        due_actions(records, today, DUE_WITHIN_DAYS),
    )


def _gates(
    records: Sequence[VisitRecord], today: date, rules: PlanRules, windows_of: WindowsOf
) -> tuple[GateDue, ...]:
    """Holidays are looked up only where a visit still lies ahead: it takes its time."""
    ahead = [record for record in records if record.end >= today]
    windows = windows_of(today.year) if ahead else ()
    return gates_due(ahead, today, rules, windows, DUE_WITHIN_DAYS)
