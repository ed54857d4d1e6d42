"""The clearance gates of a visit on record: which apply, by when, and which are due.

A gate is scheduled backwards from the departure: so many calendar days before it, and, where
offices must work on it, no later than leaves them so many working days; always on a working day.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from app.domain.calendar import Window
from app.domain.clearance import GateKind
from app.domain.plan_problem import days_closed
from app.domain.plan_settings import PlanRules
from app.domain.provenance import Source
from app.domain.visit_budget import Payer
from app.domain.visit_record import MINISTERS, GateState, VisitRecord, VisitState, record_of
from app.domain.visits import Direction, Visit

DUE_SOON_DAYS = 14
"""How far ahead a gate shows as due: two weeks of office work. The project's choice."""

_DAY = timedelta(days=1)
_OVER = frozenset((VisitState.MADE, VisitState.REPORTED, VisitState.CANCELLED))
_JAPANESE_PAYERS = frozenset((Payer.MOFA, Payer.PREFECTURE))


class Condition(StrEnum):
    """What must be so for a gate to apply."""

    INDIANS_TRAVEL = "indians-travel"
    MINISTER_HEADS = "minister-heads"
    HOSTS_PAY = "hosts-pay"
    SIGNING = "signing"


@dataclass(frozen=True, slots=True)
class GateRule:
    """A gate, the days (and working days) before departure, and when it applies.

    ``days`` and ``working_days`` that are names are settings of ``PlanRules``. All of
    ``conditions`` must hold.
    """

    kind: GateKind
    days: int | str
    source: Source
    working_days: int | str = 0
    conditions: tuple[Condition, ...] = ()


_CIRCULAR = Source(
    "Cabinet Secretariat circular of 6 May 2015, in the Indian Express", as_of="2015-05-06"
)
_KARNATAKA = Source("The South First: Karnataka's visit of June 2025", as_of="2025")
_TOUR = Source("Hindustan Times: Uttar Pradesh's tour of Japan, 2025-26", as_of="2026")
_BULLETIN = Source("Bulletin of Parliament 56573: members apply three weeks before")
_TREATIES = Source("MEA, Legal and Treaties Division: procedure of 16 January 2018", as_of="2018")
_SHIZUOKA = Source("Shizuoka assembly of December 2024, agreement with Gujarat", as_of="2024-12")
_CHOICE = Source("A choice of the project: no published number was found")

_INDIAN = (Condition.INDIANS_TRAVEL,)
_MINISTER = (*_INDIAN, Condition.MINISTER_HEADS)
_PAID = (*_INDIAN, Condition.HOSTS_PAY)
_FILING, _FILING_WORK = "clearance_days", "clearance_working_days"

GATE_RULES = (
    GateRule(GateKind.INVITATION, "invitation_days", _TOUR),
    GateRule(GateKind.STATE_APPROVAL, "approval_days", _KARNATAKA, conditions=_INDIAN),
    GateRule(GateKind.MOU_VETTING, 30, _TREATIES, conditions=(Condition.SIGNING,)),
    GateRule(GateKind.FILING, _FILING, _BULLETIN, _FILING_WORK, _INDIAN),
    GateRule(GateKind.FCRA, _FILING, _CIRCULAR, _FILING_WORK, _PAID),
    GateRule(GateKind.DEA_COPY, _FILING, _CIRCULAR, _FILING_WORK, _INDIAN),
    GateRule(GateKind.CABINET_NOTE, _FILING, _CIRCULAR, _FILING_WORK, _MINISTER),
    GateRule(GateKind.ASSEMBLY, 3, _SHIZUOKA, conditions=(Condition.SIGNING,)),
    GateRule(GateKind.VISA, "visa_days", _CHOICE, working_days=5),
)
"""Least time for the political clearance: Union ministers' proposals reach the ministry at least
15 days before departure; taken as working days, a choice of the project. Other days are the
project's reading of the source: approval by the State came about two weeks before filing (early
May to 15 May 2025, for June); Shizuoka's assembly approved and its agreement was signed within
three weeks (3 to 24 December 2024).

Sources: https://indianexpress.com/article/explained/clearing-cms-foreign-trips-8037634/ (circular),
https://thesouthfirst.com/karnataka/werent-there-to-play-dandiya-priyank-kharge-calls-out-political-bias-behind-centres-denial-of-us-visit-clearance
(Karnataka),
https://www.hindustantimes.com/cities/lucknow-news/yogi-to-woo-global-investors-with-roadshows-in-singapore-japan-101762706510606.html
(Uttar Pradesh),
http://164.100.47.5/newsite/bulletin2/Bull_No.aspx?number=56573 (three weeks),
https://deccanherald.com/india/union-ministers-cms-must-get-2510697 (15 days),
https://www.scribd.com/document/668317325/SoP-on-Treaty-Making-16012018 (vetting),
https://shinchonews.com/international/83878.html (assembly)."""


@dataclass(frozen=True, slots=True)
class GateDue:
    """A gate of a visit; ``line`` is the last day (included) to take it up.

    ``due`` is the day of the next step, None when all is done: an open gate is due on its line, a
    filed one is to be granted by the day of departure. ``end`` is the last day on which the gate
    matters, that of the visit; None where the visit was made or called off.
    """

    visit_id: str
    rule: GateRule
    state: GateState
    line: date
    due: date | None
    end: date | None
    filed_on: date | None = None
    granted_on: date | None = None
    note: str = ""

    @property
    def kind(self) -> GateKind:
        return self.rule.kind

    def overdue(self, today: date) -> bool:
        """Whether its day has passed while the visit is still to come."""
        return self.due is not None and self.due < today and not self.is_past(today)

    def is_past(self, today: date) -> bool:
        """Whether nothing can be done about it any more."""
        return self.end is None or self.end < today


def applies(rule: GateRule, record: VisitRecord) -> bool:
    """Whether every condition of ``rule`` holds for ``record``."""
    holds = {
        Condition.INDIANS_TRAVEL: record.direction is Direction.TO_JAPAN,
        Condition.MINISTER_HEADS: record.head in MINISTERS,
        Condition.HOSTS_PAY: any(line.payer in _JAPANESE_PAYERS for line in record.budget),
        Condition.SIGNING: record.signing,
    }
    return all(holds[condition] for condition in rule.conditions)


def gates_of_record(
    record: VisitRecord, rules: PlanRules, windows: Iterable[Window] = ()
) -> tuple[GateDue, ...]:
    """Every gate that applies, earliest line first; holidays in ``windows`` are no working days."""
    closed = closed_days(record, windows)
    found = (
        _gate(rule, record, line_of(rule, record.start, rules, closed))
        for rule in GATE_RULES
        if applies(rule, record)
    )
    return tuple(sorted(found, key=lambda gate: gate.line))


def gates_of_visit(
    visit: Visit, rules: PlanRules, windows: Iterable[Window] = ()
) -> tuple[GateDue, ...]:
    """The gates of the record that a planned ``visit`` would begin with, earliest line first."""
    return gates_of_record(record_of(visit, visit.start), rules, windows)


def needed(gates: Iterable[GateDue]) -> tuple[GateDue, ...]:
    """``gates`` without those that were found not to be needed."""
    return tuple(gate for gate in gates if gate.state is not GateState.NOT_NEEDED)


def line_of(rule: GateRule, start: date, rules: PlanRules, closed: Collection[date]) -> date:
    """The last working day on which a gate may be taken up for a departure on ``start``."""
    days, working_days = _days_of(rule.days, rules), _days_of(rule.working_days, rules)
    line = start - timedelta(days=days)
    works = partial(_works, weekdays=rules.working_weekdays, closed=closed)
    latest = start - _DAY
    for _ in range(working_days):
        latest = _last_working(latest, works) - _DAY
    return _last_working(min(line, latest), works)


def _days_of(days: int | str, rules: PlanRules) -> int:
    return days if isinstance(days, int) else int(getattr(rules, days))


def closed_days(record: VisitRecord, windows: Iterable[Window]) -> frozenset[date]:
    """Public holidays of the home regions and their nation: their offices do no work then."""
    home = record.direction.home
    ours = {home.value, f"{home}-*", *record.delegation}
    return days_closed(windows, ours)


def gates_due(
    records: Iterable[VisitRecord],
    today: date,
    rules: PlanRules,
    windows: Sequence[Window] = (),
    within_days: int = DUE_SOON_DAYS,
) -> tuple[GateDue, ...]:
    """Gates overdue or due within ``within_days``, of visits still to come, by day."""
    horizon = today + timedelta(days=within_days)
    found = [
        (gate.due, gate.visit_id, gate)
        for record in records
        if record.state not in _OVER and record.end >= today
        for gate in gates_of_record(record, rules, windows)
        if gate.due is not None and gate.due <= horizon
    ]
    return tuple(gate for _, _, gate in sorted(found, key=lambda each: each[:2]))


def _gate(rule: GateRule, record: VisitRecord, line: date) -> GateDue:
    done = record.standing_of(rule.kind)
    due = {GateState.OPEN: line, GateState.FILED: record.start}.get(done.state)
    end = None if record.state in _OVER else record.end
    dated = done.filed_on, done.granted_on, done.note
    return GateDue(record.visit_id, rule, done.state, line, due, end, *dated)


def _works(day: date, weekdays: Collection[int], closed: Collection[date]) -> bool:
    return not weekdays or (day.weekday() in weekdays and day not in closed)


def _last_working(day: date, works: Callable[[date], bool]) -> date:
    while not works(day):
        day -= _DAY
    return day
