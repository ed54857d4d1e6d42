"""What stands on record of a plan's visits, gathered for the files that are handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.calendar import Window
from app.domain.changelog import EditFilter
from app.domain.plan_settings import PlanRules
from app.domain.visit_count import programme_year
from app.domain.visit_gates import GateDue, gates_of_record
from app.domain.visit_record import RECORD_KIND, Delegate, VisitRecord
from app.domain.visits import Plan
from app.services.keep_delegates import delegates_of
from app.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class KeptVisits:
    """Records by day of leaving; by visit: gates, who travels, and when it was last changed.

    ``changed_at`` (aware, UTC) knows every visit that the log knows. Passports' spelling goes
    into files only ``with_passports``. ``windows`` have the public holidays that move gates, of
    visits without a record as well.
    """

    records: tuple[VisitRecord, ...] = ()
    gates: Mapping[str, tuple[GateDue, ...]] = field(default_factory=dict)
    delegates: Mapping[str, tuple[Delegate, ...]] = field(default_factory=dict)
    changed_at: Mapping[str, datetime] = field(default_factory=dict)
    with_passports: bool = False
    windows: tuple[Window, ...] = ()


def kept_visits(
    work: UnitOfWork,
    plan: Plan,
    rules: PlanRules,
    windows: Sequence[Window],
    *,
    with_passports: bool = False,
) -> KeptVisits:
    """The records of the plan's visits, and of others that leave in its programme year.

    ``windows`` give the public holidays, from the year before on: gates lie before a visit.
    """
    planned = {visit.visit_id for visit in plan.visits}
    found = [
        record
        for record in work.records.standing(RECORD_KIND, VisitRecord).values()
        if record.visit_id in planned or programme_year(record.start, rules) == plan.year
    ]
    records = tuple(sorted(found, key=lambda record: (record.start, record.visit_id)))
    ids = dict.fromkeys((*planned, *(record.visit_id for record in records)))
    return KeptVisits(
        records,
        {record.visit_id: gates_of_record(record, rules, windows) for record in records},
        {record.visit_id: delegates_of(work, record.visit_id) for record in records},
        {key: at for key in ids if (at := _changed_at(work, key, plan))},
        with_passports,
        tuple(windows),
    )


def _changed_at(work: UnitOfWork, visit_id: str, plan: Plan) -> datetime | None:
    """When the visit's record or the year's plan was last changed; None where neither is kept."""
    own = EditFilter(kind=RECORD_KIND, key=visit_id, limit=1)
    year = EditFilter(kind="plan", key=str(plan.year), limit=1)
    edits = (*work.changelog.edits(own), *work.changelog.edits(year))
    return max((edit.made_at for edit in edits), default=None)
