"""Today: counts, next visit, gates, alarms, what ends, what changed."""

from dataclasses import dataclass, replace
from datetime import date
from types import SimpleNamespace

import pytest

from app.domain.clearance import GateKind
from app.domain.opportunities import Opportunity
from app.domain.plan_settings import PlanRules
from app.domain.programme import Target
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from app.domain.visit_record import ActionPoint, record_of
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Visit
from app.services.own_records import keep_record
from app.services.report_programme import report_programme
from app.services.saved_views import Watch
from app.services.show_today import VisitFacts, show_today
from app.services.visit_facts import visit_facts
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


VISITS_OF_MEA = Target(
    "G077", "VIII", "Visits", "target", 3.0, "visits", "2025", "", "MEA", "", SOURCE
)
TARGETS = replace(REFERENCE, targets=(VISITS_OF_MEA,))
VISIT = Visit(
    "2027-MEA-1",
    Lead.MEA,
    Direction.TO_JAPAN,
    date(2027, 3, 1),
    date(2027, 3, 5),
    (RegionCode("IN-OD"),),
    (RegionCode("JP-22"),),
)
RECORD = record_of(VISIT, TODAY)


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
    gates = [SimpleNamespace(kind=GateKind.FILING, visit_id="V1", due=day) for day in days]
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
    plan = Plan(2027, PlanStatus.OPTIMAL, 1.0, 1.0, (VISIT,))
    with FakeStore(REFERENCE, Own.having(("plan", "2027", plan))).read() as work:
        known = visit_facts(work, TODAY, RULES, lambda _: ())
        today = show_today(work, TODAY, known, RULES)
    (planned,) = known.visits
    assert (planned.state, planned.start, known.year, known.in_year) == (
        "idea",
        VISIT.start,
        2026,
        [],
    )
    assert [gate.kind for gate in today.gates] == [GateKind.INVITATION]
    assert today.next_visit == planned


def test_that_open_action_points_are_told_and_visits_count_by_the_programme_year():
    record = replace(
        RECORD,
        start=date(2027, 2, 1),
        end=date(2027, 2, 5),
        actions=(ActionPoint("Send", "Desk", TODAY),),
    )
    store = FakeStore(REFERENCE, Own.having(("visit", record.visit_id, record)))
    by_april = replace(RULES, april_start=True)
    with store.read() as work:
        plain = visit_facts(work, TODAY, RULES, lambda _: ())
        april = visit_facts(work, TODAY, by_april, lambda _: ())
        today = show_today(work, TODAY, april, by_april)
    assert (plain.in_year, april.in_year) == ([], [record])
    assert [due.action.text for due in today.actions] == ["Send"]


def test_that_holidays_are_looked_up_only_where_a_visit_lies_ahead():
    asked = []
    with FakeStore(REFERENCE).read() as work:
        visit_facts(work, TODAY, RULES, asked.append)
    assert asked == []


def test_that_visits_made_count_towards_their_target_by_the_programme_year():
    visits = [
        Known("V1", Lead.MEA, "made", date(2026, 2, 1), date(2026, 2, 5)),
        Known("V2", Lead.MEA, "made", date(2026, 5, 1), date(2026, 5, 5)),
    ]
    counted = {}
    for april in (False, True):
        rules = replace(RULES, april_start=april)
        with FakeStore(TARGETS).read() as work:
            report = report_programme(work, TODAY, visits, rules, line="VIII")
        counted[april] = [point.value for point in report.lines[0].targets[0].reached]
    assert counted == {False: [1.0, 2.0], True: [1.0]}


@pytest.mark.parametrize(
    ("line", "served"), [("VI", True), ("IV", True), ("VIII", True), ("II", False)]
)
def test_that_a_visit_serves_the_lines_of_the_ties_and_offers_between_its_regions(line, served):
    with FakeStore(REFERENCE).read() as work:
        report = report_programme(work, TODAY, [Known("V1", Lead.MEA, "idea")], RULES, line=line)
    assert bool(report.lines[0].visits) is served
