"""What a moved visit breaks, costs and gains, against the plan's own value and checker."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Hardness
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visit_verdict import blocks_on, verdict
from app.domain.visits import Lead, Plan, PlanStatus
from tests.fakes.year_problems import PREFECTURES, STATES, problem, visit, window, with_rules

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
YEAR = replace(
    problem(days=42),
    windows=(
        window(TOKYO, 10, 12),
        window("JP", 20, 20, Hardness.AVOID, "holiday"),
        window(GJ, 15, 18, Hardness.AVOID),
    ),
)
MEA = visit(YEAR, Lead.MEA, 0, (GJ,), (TOKYO,))
MOFA = visit(YEAR, Lead.MOFA, 28, (SHIZUOKA,), (TN,))
PLAN = Plan(2027, PlanStatus.FEASIBLE, 0.0, 0.0, (MEA, MOFA))


def moved(each, days, **parts):
    shift = timedelta(days=days)
    return replace(each, start=each.start + shift, end=each.end + shift, **parts)


def breaches(reasons):
    """Codes with their params; of two visits that start together either may be named first."""
    return {(each.code, frozenset(map(str, each.params.values()))) for each in reasons}


def codes(reasons):
    return {reason.code for reason in reasons}


@given(
    st.integers(0, 38),
    st.sampled_from([(GJ,), (OD,), (GJ, TN)]),
    st.sampled_from([(TOKYO,), (YAMANASHI,), (TOKYO, SHIZUOKA)]),
    st.integers(4, 7),
)
def test_that_points_and_breaches_are_those_of_the_whole_plan(start, delegation, hosts, days):
    put = visit(YEAR, Lead.MEA, start, delegation, hosts, days=days)
    told = verdict(YEAR, PLAN, put)
    after = replace(PLAN, visits=(put, MOFA))
    assert told.points == plan_value(after, YEAR) - plan_value(PLAN, YEAR)
    assert breaches(told.broken) == breaches(broken_rules(after, YEAR))
    assert told.may_stand == (not told.broken)


def test_that_a_confirmed_visit_breaks_its_agreement_wherever_else_it_is_tried():
    pin = replace(MEA, pinned=True)
    year = replace(YEAR, pins=(pin, replace(MOFA, pinned=True)), agreed=frozenset((MEA.visit_id,)))
    elsewhere = (moved(MEA, 1), moved(MEA, 0, delegation=(OD,)), moved(MEA, 0, hosts=(YAMANASHI,)))
    for put in elsewhere:
        told = verdict(year, PLAN, put)
        assert told.broken[0].code == "pin-moved"
        assert not told.may_stand
        after = replace(PLAN, visits=(put, MOFA))
        assert breaches(told.broken) == breaches(broken_rules(after, year))
    stood_elsewhere = replace(PLAN, visits=(moved(MEA, 1), MOFA))
    assert "pin-moved" not in codes(verdict(year, stood_elsewhere, MEA).broken)
    own_pin = verdict(year, PLAN, moved(MOFA, 1))
    assert "pin-moved" not in codes(own_pin.broken)


def test_that_a_visit_left_where_it_was_costs_nothing():
    told = verdict(YEAR, PLAN, MEA)
    assert (told.points, told.terms, told.broken) == (0, {}, ())


def test_that_the_terms_name_what_a_move_costs():
    told = verdict(YEAR, PLAN, moved(MEA, 14))
    assert told.terms["windows"] == 3 * YEAR.settings.weights.window_day[Hardness.AVOID]
    assert "pairs" not in told.terms


def test_that_a_new_visit_gains_all_that_it_is_worth():
    one = replace(PLAN, visits=(MOFA,))
    told = verdict(YEAR, one, MEA)
    assert told.points == plan_value(PLAN, YEAR) - plan_value(one, YEAR)


def test_that_each_blocked_day_says_by_what():
    told = verdict(YEAR, PLAN, moved(MEA, 9))
    assert [(day - YEAR.first_day).days for day in sorted(told.blocked)] == [10, 11, 12]
    assert codes(told.broken) >= {"window"}


def test_that_a_visit_too_close_to_another_names_it():
    told = verdict(YEAR, PLAN, moved(MEA, 28))
    assert "overlap" in codes(told.broken)
    (reason,) = told.blocked[MOFA.start]
    assert (reason.code, reason.params["other"]) == ("day-beside", MOFA.visit_id)


def test_that_a_journey_that_nobody_can_make_is_a_breach_without_points():
    reached = {pair: hours for pair, hours in YEAR.access_hours.items() if pair[0] != OD}
    year = replace(YEAR, access_hours=reached)
    told = verdict(year, PLAN, replace(MEA, delegation=(OD,)))
    assert "no-journey" in codes(told.broken)


def test_that_a_pointed_day_tells_windows_holidays_notice_and_neighbours():
    year = with_rules(YEAR, invitation_days=30)
    year = replace(year, today=year.first_day - timedelta(days=28))
    days = (year.first_day, year.last_day + timedelta(days=1))
    found = blocks_on(year, replace(PLAN, visits=(MOFA,)), Lead.MEA, days, (GJ, TOKYO))
    seen = {(day - year.first_day).days: codes(reasons) for day, reasons in found.items()}
    assert seen[0] == seen[1] == {"day-notice"}
    assert seen[10] == {"day-blocked"}
    assert seen[20] == {"day-closed"}
    assert seen[28] == {"day-beside"}
    assert seen[42] == {"day-outside"}
    assert 5 not in seen


def test_that_only_days_of_the_regions_asked_about_are_blocked():
    found = blocks_on(YEAR, replace(PLAN, visits=()), Lead.MEA, (MEA.start, MEA.start), (GJ, TOKYO))
    assert found == {}
    day = YEAR.first_day + timedelta(days=11)
    elsewhere = blocks_on(YEAR, PLAN, Lead.MEA, (day, day), (GJ, YAMANASHI))
    assert elsewhere == {}
