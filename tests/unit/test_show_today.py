"""Today: counts, next visit, gates, alarms, what ends, what changed."""

from dataclasses import dataclass
from datetime import date

import pytest

from app.domain.clearance import Gate, GateKind
from app.domain.opportunities import Opportunity
from app.domain.plan_settings import PlanRules
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Visit
from app.services.own_records import keep_record
from app.services.report_programme import report_programme
from app.services.saved_views import Watch
from app.services.show_today import VisitFacts, show_today
from app.services.visits_on_record import gates_of_plans, planned_visits
from tests.fakes.pairs import small_world
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.ties import tie

TODAY = date(2026, 11, 22)
RULES = PlanRules()
SOURCE = Source("File 7/2026")
WORLD = small_world()


@dataclass(frozen=True)
class Known:
    """A visit as whoever keeps it may tell of it."""

    visit_id: str
    lead: Lead
    state: str
    start: date = date(2026, 12, 1)
    end: date = date(2026, 12, 5)
    delegation: tuple[RegionCode, ...] = (RegionCode("IN-OD"),)
    hosts: tuple[RegionCode, ...] = (RegionCode("JP-22"),)


def opportunity(key, valid_to):
    region = RegionCode("IN-OD")
    return Opportunity(key, region, "offers", key, "", (), "IV", "", "", valid_to, SOURCE)


REFERENCE = Reference(
    profiles=WORLD.profiles,
    ties=(tie("T001", signed_on="2020-01-01", prefecture="JP-22", fields=("health",)),),
    opportunities=(opportunity("O1", "2027-01"), opportunity("O2", "2026-11-21")),
)


def today_with(visits=(), gates=(), store=None):
    with (store or FakeStore(REFERENCE)).read() as work:
        return show_today(work, TODAY, VisitFacts(2026, visits, visits, gates), RULES)


def test_that_each_visit_counts_once_at_the_stage_it_has_come_to():
    states = ["idea", "cleared", "confirmed", "made", "reported", "cancelled"]
    visits = [Known(f"V{n}", Lead.MEA, state) for n, state in enumerate(states)]
    mea, mofa = today_with(visits).counts
    assert (mea.owed, mea.planned, mea.confirmed, mea.made) == (3, 2, 1, 2)
    assert (mofa.owed, mofa.planned, mofa.confirmed, mofa.made) == (3, 0, 0, 0)


def test_that_the_next_visit_is_the_one_under_way_or_next_to_leave():
    visits = [
        Known("over", Lead.MEA, "confirmed", date(2026, 11, 1), date(2026, 11, 21)),
        Known("off", Lead.MEA, "cancelled", date(2026, 11, 23), date(2026, 11, 24)),
        Known("later", Lead.MEA, "idea", date(2027, 1, 1), date(2027, 1, 4)),
        Known("now", Lead.MOFA, "confirmed", date(2026, 11, 20), date(2026, 11, 22)),
    ]
    assert today_with(visits).next_visit.visit_id == "now"
    assert today_with(visits[:3]).next_visit.visit_id == "later"


def test_that_gates_overdue_and_of_the_next_month_are_told_by_day():
    days = [date(2026, 12, 22), date(2026, 11, 1), date(2026, 12, 23)]
    gates = [Gate(GateKind.FILING, "V1", day) for day in days]
    assert [gate.due for gate in today_with(gates=gates).gates] == [days[1], days[0]]


def test_that_ties_nobody_touched_ring_and_what_ends_is_told_with_the_watch():
    store = FakeStore(REFERENCE)
    keep_record(store, "watch", Watch("", "opportunity", "O1"), "asked for", TODAY)
    found = today_with(store=store)
    assert [(alarm.kind, alarm.due) for alarm in found.alarms] == [("dormant", date(2022, 1, 1))]
    assert [(e.opportunity.opportunity_id, e.last_day, e.watched) for e in found.expiring] == [
        ("O1", date(2027, 1, 31), True)
    ]
    assert [edit.kind for edit in found.changes] == ["watch"]


def test_that_visits_and_gates_come_from_the_kept_plan_as_ideas():
    start = date(2027, 3, 1)
    visit = Visit(
        "2027-MEA-1",
        Lead.MEA,
        Direction.TO_JAPAN,
        start,
        date(2027, 3, 5),
        (RegionCode("IN-OD"),),
        (RegionCode("JP-22"),),
    )
    plan = Plan(2027, PlanStatus.OPTIMAL, 1.0, 1.0, (visit,))
    with FakeStore(REFERENCE, Own.having(("plan", "2027", plan))).read() as work:
        (planned,) = planned_visits(work, [2026, 2027])
        gates = gates_of_plans(work, [2026, 2027], RULES, TODAY)
    assert (planned.state, planned.start) == ("idea", start)
    assert [(start - gate.due).days for gate in gates] == [
        RULES.invitation_days,
        RULES.clearance_days,
    ]


@pytest.mark.parametrize(
    ("line", "served"), [("VI", True), ("IV", True), ("VIII", True), ("II", False)]
)
def test_that_a_visit_serves_the_lines_of_the_ties_and_offers_between_its_regions(line, served):
    with FakeStore(REFERENCE).read() as work:
        report = report_programme(work, TODAY, [Known("V1", Lead.MEA, "idea")], line=line)
    assert bool(report.lines[0].visits) is served
