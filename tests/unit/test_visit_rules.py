"""Each hard rule, broken by hand: the checker names it, and only it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Hardness
from app.domain.plan_problem import PUBLIC_HOLIDAY
from app.domain.plan_settings import PlanRules
from app.domain.regions import Country
from app.domain.visit_gates import gates_of_visit
from app.domain.visit_rules import broken_rules, shortest
from app.domain.visits import Direction, Lead, Plan, PlanStatus
from tests.fakes.year_problems import (
    FIRST,
    PREFECTURES,
    STATES,
    problem,
    visit,
    window,
    with_rules,
)

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
NOTICE = (
    "clearance_days",
    "clearance_working_days",
    "invitation_days",
    "approval_days",
    "visa_days",
)
MONDAY, WEDNESDAY, THURSDAY, FRIDAY = 7, 9, 10, 11


def plan(*visits):
    return Plan(2027, PlanStatus.OPTIMAL, 0.0, 0.0, visits)


def codes(year, *visits):
    return [reason.code for reason in broken_rules(plan(*visits), year)]


def one_lead(**changes):
    return replace(problem(**changes), leads=(Lead.MEA,))


def mea(start=MONDAY, days=4, delegation=(GJ,), hosts=(TOKYO,), **parts):
    return visit(problem(), Lead.MEA, start, delegation, hosts, days, **parts)


def mofa(start, **parts):
    parts = {"visit_id": "2027-MOFA-1"} | parts
    return visit(problem(), Lead.MOFA, start, (YAMANASHI,), (OD,), 4, **parts)


def test_that_a_sound_plan_breaks_nothing():
    assert codes(problem(), mea(), mofa(14)) == []


def test_that_a_missing_visit_is_named_with_its_lead():
    (reason,) = broken_rules(plan(mea()), problem())
    assert reason.code == "visits-per-lead"
    assert reason.params == {"lead": Lead.MOFA, "planned": 0, "wanted": 1}


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (mea(direction=Direction.TO_INDIA), "direction"),
        (mea(delegation=(TOKYO,)), "direction"),
        (mea(hosts=(GJ,)), "direction"),
        (mea(delegation=(GJ, OD, TN)), "delegation-size"),
        (mea(delegation=(GJ, GJ)), "delegation-size"),
        (mea(hosts=(TOKYO, YAMANASHI, SHIZUOKA)), "host-count"),
        (mea(hosts=(TOKYO, TOKYO)), "host-count"),
        (mea(days=3), "length"),
        (mea(days=8), "length"),
        (mea(start=19), "programme-year"),
        (mea(start=-1), "programme-year"),
    ],
)
def test_that_a_wrong_shape_is_named(wrong, code):
    assert code in codes(one_lead(), wrong)


def test_that_a_start_within_the_notice_is_refused_unless_pinned():
    year = with_rules(replace(one_lead(), today=FIRST), clearance_days=8)
    assert codes(year, mea(start=MONDAY)) == ["notice"]
    assert codes(year, mea(start=8)) == []
    assert codes(year, mea(start=MONDAY, pinned=True)) == []


@pytest.mark.parametrize("setting", ["clearance_days", "approval_days", "visa_days"])
def test_that_every_gate_of_a_new_visit_gives_notice(setting):
    year = with_rules(replace(one_lead(), today=FIRST), **{setting: 8})
    assert codes(year, mea(start=MONDAY)) == ["notice"]
    assert codes(year, mea(start=8)) == []


def test_that_the_clearance_has_its_working_days_whole():
    year = with_rules(replace(one_lead(), today=FIRST), clearance_working_days=5)
    assert codes(year, mea(start=MONDAY)) == ["notice"]  # Monday to Monday leaves four
    assert codes(year, mea(start=MONDAY + 1)) == []


@given(
    today=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    days=st.fixed_dictionaries(dict.fromkeys(NOTICE, st.integers(20, 60))),
)
def test_that_no_gate_of_the_earliest_visit_lies_before_today_and_one_of_a_sooner_does(today, days):
    rules = PlanRules(**days)
    made = mea(start=(rules.earliest_start(today) - FIRST).days)
    sooner = replace(made, start=made.start - timedelta(days=1))
    assert all(gate.line >= today for gate in gates_of_visit(made, rules))
    assert any(gate.line < today for gate in gates_of_visit(sooner, rules))


def test_that_a_public_holiday_is_no_working_day_of_the_clearance():
    holiday = window("IN", 2, 2, Hardness.PREFER_NOT, PUBLIC_HOLIDAY)
    year = replace(one_lead(), today=FIRST, windows=(holiday,))
    year = with_rules(year, clearance_working_days=5)
    assert codes(year, mea(start=MONDAY + 1)) == ["notice"]
    assert codes(year, mea(start=MONDAY + 2)) == []


@pytest.mark.parametrize("where", ["IN", "JP", "IN-*", "JP-*", GJ, TOKYO])
def test_that_a_blocked_day_of_a_party_or_its_nation_is_refused(where):
    year = one_lead(windows=(window(where, THURSDAY, 30),))
    assert codes(year, mea()) == ["window"]
    assert codes(year, mea(start=MONDAY - 1)) == []


@pytest.mark.parametrize("where", [OD, YAMANASHI])
def test_that_a_blocked_day_of_a_region_not_concerned_does_not_matter(where):
    assert codes(one_lead(windows=(window(where, 0, 20),)), mea()) == []


def test_that_an_expected_election_blocks_and_goes_on_blocking_for_a_week():
    year = one_lead(windows=(window(GJ, 0, 2, Hardness.AVOID, "election"),))
    assert codes(year, mea(start=9)) == ["window"]
    assert codes(year, mea(start=10, days=5)) == []


def test_that_a_session_to_avoid_does_not_block():
    assert codes(one_lead(windows=(window(GJ, 0, 20, Hardness.AVOID, "diet"),)), mea()) == []


def test_that_the_weather_at_home_blocks_nobody():
    storm = one_lead(windows=(window(GJ, 0, 20, Hardness.BLOCK, "climate"),))
    assert codes(storm, mea()) == []
    storm = one_lead(windows=(window(TOKYO, 0, 20, Hardness.BLOCK, "climate"),))
    assert codes(storm, mea()) == ["window"]


def test_that_nobody_arrives_on_a_public_holiday_of_the_first_host():
    year = one_lead(windows=(window("JP", MONDAY, MONDAY, Hardness.AVOID, "holiday"),))
    assert codes(year, mea()) == ["arrival-holiday"]
    assert codes(year, mea(start=MONDAY - 1)) == []


def test_that_a_host_needs_a_working_day_between_the_travelling_days():
    assert codes(one_lead(), mea(start=FRIDAY, days=4)) == ["working-days"]
    assert codes(one_lead(), mea(start=FRIDAY, days=5)) == []


def test_that_each_host_needs_a_working_day_of_its_own():
    two = mea(start=WEDNESDAY, days=4, hosts=(TOKYO, YAMANASHI))
    assert codes(one_lead(), two) == []
    closed = one_lead(windows=(window(YAMANASHI, FRIDAY, FRIDAY, Hardness.AVOID, "holiday"),))
    assert codes(closed, two) == ["working-days"]


def test_that_a_long_journey_takes_a_day_more_each_way():
    year = one_lead()
    far = replace(year, access_hours=dict.fromkeys(year.access_hours, 30.0))
    assert codes(far, mea(days=4)) == ["working-days"]
    assert codes(far, mea(days=5)) == []


def test_that_hosts_too_far_apart_are_refused():
    year = with_rules(one_lead(), hop_hours={Country.JAPAN: 2.5, Country.INDIA: 9.0})
    assert codes(year, mea(days=5, hosts=(TOKYO, SHIZUOKA))) == ["hop"]
    assert codes(year, mea(days=5, hosts=(TOKYO, YAMANASHI))) == []


def test_that_a_host_without_a_journey_is_refused():
    year = one_lead()
    reached = {pair: 12.0 for pair in year.access_hours if pair != (GJ, TOKYO)}
    assert codes(replace(year, access_hours=reached), mea()) == ["no-journey"]


def test_that_visits_of_one_lead_keep_their_gap():
    year = with_rules(one_lead(), visits_per_lead={Lead.MEA: 2, Lead.MOFA: 0}, gap_days=3)
    second = mea(start=14, delegation=(OD,), hosts=(YAMANASHI,), visit_id="2027-MEA-2")
    assert codes(year, mea(), second) == []
    close = replace(second, start=FIRST + timedelta(days=13), end=FIRST + timedelta(days=17))
    assert codes(year, mea(), close) == ["gap"]


def test_that_visits_of_both_leads_do_not_overlap():
    assert codes(problem(), mea(), mofa(10)) == ["overlap"]
    assert codes(problem(), mea(), mofa(16)) == []


def test_that_a_region_takes_part_as_often_as_allowed():
    twice = visit(problem(), Lead.MOFA, 14, (TOKYO,), (OD,), 4)
    (reason,) = broken_rules(plan(mea(), twice), problem())
    assert reason.code == "region-visits"
    assert reason.params["region"] == TOKYO
    assert codes(with_rules(problem(), visits_per_region=2), mea(), twice) == []


def test_that_a_pin_that_moved_is_named():
    pin = mea(pinned=True)
    year = replace(one_lead(), pins=(pin,))
    assert codes(year, pin) == []
    assert codes(year, mea(start=8)) == ["pin-moved"]


def test_that_the_shortest_visit_waits_out_a_weekend():
    thursday = mea(start=THURSDAY, hosts=(TOKYO, YAMANASHI))
    assert shortest(thursday, problem()).days == 6
    assert shortest(mea(start=MONDAY), problem()).days == 4
