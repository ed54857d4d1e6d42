"""The use case: what it reads, what it refuses, what it hands to the solver."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.compatibility import PairMatrix, PairScores
from app.domain.journeys import AccessMatrix
from app.domain.method import Channel, Method
from app.domain.own_windows import OwnWindow
from app.domain.plan_difference import ChangeKind
from app.domain.plan_settings import PlanRules, PlanSettings, PlanWeights
from app.domain.problems import ProblemError
from app.domain.regions import Country, Names, Position, Region, RegionKind
from app.domain.visit_record import RECORD_KIND, VisitState
from app.domain.visits import Direction, Lead, PastVisit, Plan, PlanStatus, Visit
from app.services.plan_year import (
    PlanRequest,
    Ways,
    Worths,
    pair_points,
    plan_year,
    plan_years,
    replan_year,
    save_plan,
    year_problem,
)
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.ties import tie
from tests.fakes.visit_records import CONFIRMED, RECORD, after
from tests.fakes.year_problems import PREFECTURES, SOURCE, STATES, window

STATES, PREFECTURES = STATES[:3], PREFECTURES[:3]
GJ, OD, TN = STATES
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES
TODAY = date(2026, 11, 22)
SCORES = np.array([[0.9, 0.5, 0.1], [0.4, 0.8, 0.3], [0.2, 0.6, 0.7]])


def region(code):
    kind = RegionKind.STATE if code.country is Country.INDIA else RegionKind.PREFECTURE
    return Region(code, kind, Names(code), "West", Names(code), Position(20.0, 80.0))


def year_of_windows(year):
    days = window("IN", 0, 0), window("JP", 0, 0)
    kinds = ("festival", "parliament")
    moved = {"start": date(year, 10, 1), "end": date(year, 10, 1)}
    return tuple(replace(day, kind=kind, **moved) for day, kind in zip(days, kinds, strict=True))


REFERENCE = Reference(
    regions=tuple(region(code) for code in (*STATES, *PREFECTURES)),
    windows=tuple(each for year in (2026, 2027, 2028) for each in year_of_windows(year)),
    method=Method(
        (),
        (
            Channel("talent", Names("Talent"), Country.INDIA, "VII", (), ()),
            Channel("energy", Names("Energy"), Country.INDIA, "IV", (), ()),
        ),
        (),
    ),
)


class NoHolidays:
    def windows(self, first_year, last_year):
        return ()


def worths(low=SCORES):
    keys = ("industry_structure", "channel_talent", "channel_energy")
    value = np.stack([SCORES, SCORES, 1 - SCORES], axis=-1)
    matrix = PairMatrix(STATES, PREFECTURES, keys, value, value, value, value, value)
    evidence = np.zeros((3, 3), dtype=np.uint8)
    return Worths(matrix, PairScores(SCORES, low, SCORES, value, evidence, np.ones(3) / 3))


def ways():
    hours = np.full((3, 3), 14.0)
    hours[2, 2] = np.nan
    hops = {
        (one, other): 1.0
        for group in (STATES, PREFECTURES)
        for one in group
        for other in group
        if one != other
    }
    return Ways(AccessMatrix(STATES, PREFECTURES, hours, hours, hours), hops)


REQUEST = PlanRequest(2027)


def read(store, request=REQUEST, today=TODAY):
    with store.read() as work:
        return year_problem(work, request, NoHolidays(), worths(), ways(), today)


def past(delegation, hosts):
    return PastVisit(
        *("V1", Direction.TO_JAPAN, delegation, hosts, "", None, None, "", "", "", ""),
        *(None, "", True, SOURCE),
    )


def planned(lead, start, **parts):
    direction = Direction.TO_JAPAN if lead is Lead.MEA else Direction.TO_INDIA
    sides = ((GJ,), (TOKYO,)) if lead is Lead.MEA else ((YAMANASHI,), (OD,))
    end = start.replace(day=start.day + 3)
    return Visit(f"{start.year}-{lead}-1", lead, direction, start, end, *sides, **parts)


def saved(*visits, year=2027):
    return Plan(year, PlanStatus.OPTIMAL, 1.0, 1.0, visits)


def test_that_the_years_are_those_with_festivals_and_sessions():
    half = replace(REFERENCE, windows=(*REFERENCE.windows, *year_of_windows(2029)[:1]))
    with FakeStore(half).read() as work:
        assert plan_years(work) == (2026, 2027, 2028)


@pytest.mark.parametrize(
    ("year", "april", "last"), [(2025, False, 2028), (2029, False, 2028), (2028, True, 2027)]
)
def test_that_a_year_beyond_the_calendar_is_refused_with_the_range(year, april, last):
    request = PlanRequest(year, settings=PlanSettings(PlanRules(april_start=april)))
    with pytest.raises(ProblemError) as refused:
        read(FakeStore(REFERENCE), request)
    (problem,) = refused.value.problems
    assert problem.code == "year-out-of-range"
    assert problem.params == {"year": year, "first": 2026, "last": last}


def test_that_a_year_may_run_from_april_to_march():
    settings = PlanSettings(PlanRules(april_start=True))
    problem = read(FakeStore(REFERENCE), PlanRequest(2027, settings=settings))
    assert (problem.first_day, problem.last_day) == (date(2027, 4, 1), date(2028, 3, 31))


def test_that_contradictory_settings_are_refused_before_anything_is_read():
    settings = PlanSettings(PlanRules(min_days=9))
    with pytest.raises(ProblemError, match="setting-range"):
        read(FakeStore(REFERENCE), PlanRequest(2027, settings=settings))


def test_that_the_best_pair_is_worth_100_and_the_bar_nothing():
    points = pair_points(worths(), PlanWeights(bar_quantile=0.5, floor=50))
    assert points[GJ, TOKYO] == 100
    assert points[GJ, YAMANASHI] == 0
    assert points[OD, YAMANASHI] == 75
    assert points[GJ, SHIZUOKA] == -50


def test_that_a_score_resting_on_missing_figures_is_worth_less():
    unsure = SCORES.copy()
    unsure[1, 1] = 0.2
    points = pair_points(worths(low=unsure), PlanWeights(bar_quantile=0.0))
    assert points[OD, YAMANASHI] == points[GJ, YAMANASHI]


def test_that_pairs_without_a_journey_are_not_met():
    assert (TN, SHIZUOKA) not in read(FakeStore(REFERENCE)).access_hours


def test_that_a_pair_s_line_is_that_of_its_strongest_channel():
    lines = read(FakeStore(REFERENCE)).lines
    assert lines[GJ, TOKYO] == "VII"
    assert lines[GJ, SHIZUOKA] == "IV"


def test_that_regions_of_past_and_earlier_planned_visits_count_as_served():
    reference = replace(REFERENCE, past=(past((TN,), (SHIZUOKA,)),))
    plans = {
        2026: saved(planned(Lead.MEA, date(2026, 10, 5)), year=2026),
        2028: saved(planned(Lead.MOFA, date(2028, 10, 5)), year=2028),
    }
    problem = read(
        FakeStore(
            reference, Own.having(*(("plan", str(year), plan) for year, plan in plans.items()))
        )
    )
    assert problem.unserved == {OD, YAMANASHI}


def test_that_only_proposed_ties_are_under_negotiation():
    ties = (tie("T1", GJ, TOKYO, status="proposed"), tie("T2", OD, TOKYO, status="active"))
    problem = read(FakeStore(replace(REFERENCE, ties=ties)))
    assert problem.negotiated == {(GJ, TOKYO)}


def test_that_the_pins_of_the_saved_plan_stand_unless_others_are_given():
    pinned = planned(Lead.MEA, date(2027, 5, 10), pinned=True)
    loose = planned(Lead.MOFA, date(2027, 11, 8))
    store = FakeStore(REFERENCE, Own.having(("plan", "2027", saved(pinned, loose))))
    assert read(store).pins == (pinned,)
    assert read(store, PlanRequest(2027, pins=())).pins == ()


def test_that_what_is_confirmed_stands_as_its_record_has_it():
    first, second = planned(Lead.MEA, date(2027, 5, 10)), planned(Lead.MOFA, date(2027, 11, 8))
    agreed = replace(CONFIRMED, visit_id=first.visit_id, start=date(2027, 5, 11))
    idea = replace(RECORD, visit_id=second.visit_id)
    kept = (
        ("plan", "2027", saved(first, second)),
        (RECORD_KIND, first.visit_id, agreed),
        (RECORD_KIND, second.visit_id, idea),
    )
    [pin] = read(FakeStore(REFERENCE, Own.having(*kept)), PlanRequest(2027, pins=(first,))).pins
    assert (pin.visit_id, pin.start, pin.pinned) == (first.visit_id, date(2027, 5, 11), True)
    assert pin.hosts == agreed.hosts


def test_that_what_was_called_off_is_planned_anew_under_another_id():
    first = planned(Lead.MEA, date(2027, 5, 10), pinned=True)
    off = replace(after(RECORD, VisitState.CANCELLED), visit_id=first.visit_id)
    kept = (("plan", "2027", saved(first)), (RECORD_KIND, first.visit_id, off))
    rules = PlanRules(visits_per_lead={Lead.MEA: 1, Lead.MOFA: 0})
    request = PlanRequest(2027, settings=PlanSettings(rules))
    problem = read(FakeStore(REFERENCE, Own.having(*kept)), request)
    assert (problem.pins, problem.retired) == ((), {first.visit_id})
    found = replan_year(problem, saved(first), CpSatYearSolver(), Unattended())
    assert [visit.visit_id for visit in found.plan.visits] == ["2027-MEA-2"]
    assert [change.kind for change in found.difference.changes] == [ChangeKind.NEW]


def test_that_the_other_lead_s_visits_stand_when_one_lead_is_planned():
    first = planned(Lead.MEA, date(2027, 5, 10))
    second = planned(Lead.MOFA, date(2027, 11, 8))
    store = FakeStore(REFERENCE, Own.having(("plan", "2027", saved(first, second))))
    problem = read(store, PlanRequest(2027, leads=(Lead.MEA,)))
    assert problem.pins == (replace(second, pinned=True),)


def test_that_a_plan_is_made_explained_and_kept():
    store = FakeStore(REFERENCE)
    rules = PlanRules(visits_per_lead=dict.fromkeys(Lead, 1))
    problem = read(store, PlanRequest(2027, settings=PlanSettings(rules)))
    plan = plan_year(problem, CpSatYearSolver(), Unattended())
    assert plan.status is PlanStatus.OPTIMAL
    assert all(visit.reasons for visit in plan.visits)
    changes = save_plan(store, plan, "first draft")
    assert changes.kinds == {"plan"}
    assert store.own.plans[2027] == plan
    assert store.own.reasons == ("first draft",)


def test_that_a_solver_that_breaks_a_rule_is_a_fault_of_the_program():
    problem = read(FakeStore(REFERENCE))

    class Careless:
        def solve(self, problem, handle):
            return saved(planned(Lead.MEA, date(2027, 5, 10)))

    with pytest.raises(RuntimeError, match="visits-per-lead"):
        plan_year(problem, Careless(), Unattended())


def test_that_the_officer_s_own_windows_count_like_those_of_the_calendar():
    own = OwnWindow(
        *("IN-GJ", "festival", "A visit of the President", date(2027, 5, 1), date(2027, 5, 9)),
        *(Hardness.BLOCK, Basis.ANNOUNCED, "A letter"),
    )
    assert own.window() in read(FakeStore(REFERENCE), PlanRequest(2027, own_windows=(own,))).windows


def test_that_clashes_are_handed_on_as_they_are():
    problem = replace(read(FakeStore(REFERENCE)), today=date(2027, 12, 1))
    plan = plan_year(problem, CpSatYearSolver(), Unattended())
    assert plan.status is PlanStatus.INFEASIBLE
    assert {reason.code for reason in plan.clashes} == {"rule-notice", "rule-visits"}
