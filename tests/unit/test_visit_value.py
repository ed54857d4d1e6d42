"""What a visit is worth, worked by hand, and the reasons that tell it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.calendar import Hardness
from app.domain.plan_reasons import explained
from app.domain.plan_settings import PlanRules, PlanSettings
from app.domain.plan_settings_check import check_settings
from app.domain.problems import ProblemError
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import bonuses_of, own_value, plan_value
from app.domain.visits import Fixture, Lead, Plan, PlanStatus
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver
from tests.fakes.year_problems import (
    FIRST,
    PREFECTURES,
    SOURCE,
    STATES,
    problem,
    visit,
    window,
    with_rules,
)

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
MONDAY = 7


def mea(year, delegation=(GJ,), hosts=(TOKYO,), start=MONDAY, days=4, **parts):
    return visit(year, Lead.MEA, start, delegation, hosts, days, **parts)


def test_that_a_visit_of_one_pair_is_worth_its_points_less_the_journeys():
    year = problem()
    # 50 for the pair, 12 hours there and 12 back, nothing for a start in March to Japan
    assert own_value(mea(year), year) == 50 - 12 - 12


def test_that_two_regions_share_the_days_with_their_hosts():
    year = problem()
    together = mea(year, (GJ, OD), (TOKYO, YAMANASHI), days=5)
    pairs = round(0.65 * (50 + 30)) + round(0.65 * (10 + 70))
    journeys = max(12, 15) + max(13, 16)
    hop, region, host, day = 2, 25, 20, 3
    assert own_value(together, year) == pairs - journeys - hop - region - host - day


def test_that_a_tie_under_negotiation_adds_to_its_pair():
    year = problem()
    talks = replace(year, negotiated=frozenset({(GJ, TOKYO)}))
    assert own_value(mea(year), talks) - own_value(mea(year), year) == 20


def test_that_windows_cost_by_day_party_and_kind():
    year = problem()
    diet = replace(year, windows=(window("JP", 8, 30, Hardness.AVOID, "diet"),))
    assert own_value(mea(year), diet) - own_value(mea(year), year) == -2 * 3
    assembly = replace(year, windows=(window("IN-*", 8, 9, Hardness.AVOID, "state-assembly"),))
    both = mea(year, (GJ, OD))
    assert own_value(both, assembly) - own_value(both, year) == -2 * 2 * 2 * 2
    welcome = replace(year, windows=(window(TOKYO, 8, 8, Hardness.PREFER, "climate"),))
    assert own_value(mea(year), welcome) - own_value(mea(year), year) == 2


def test_that_a_weekend_under_way_costs():
    year = problem()
    friday = mea(year, start=11, days=5)
    assert own_value(friday, year) == own_value(mea(year), year) - 3 - 2 * 8


def test_that_a_fixture_counts_on_days_between_the_journeys():
    year = problem()

    def worth(first, last):
        days = (FIRST + timedelta(days=first), FIRST + timedelta(days=last))
        fair = Fixture("E1", "A fair", TOKYO, *days, "", "", SOURCE)
        return own_value(mea(year), replace(year, fixtures=(fair,))) - own_value(mea(year), year)

    assert worth(9, 12) == 60
    assert worth(10, 12) == 0
    assert worth(5, 7) == 0
    assert worth(5, 8) == 60


def test_that_a_bonus_counts_once_a_year():
    year = problem(unserved=frozenset({GJ}))
    first = mea(year)
    second = mea(year, (GJ,), (YAMANASHI,), start=14, visit_id="2027-MEA-2")
    assert ("first-visit", GJ) in bonuses_of(first, year) & bonuses_of(second, year)
    together = plan_value(plan(first, second), year)
    alone = plan_value(plan(first), year) + plan_value(plan(second), year)
    shared = bonuses_of(first, year) & bonuses_of(second, year)
    assert {bonus[0] for bonus in shared} == {"first-visit", "group", "lead-part"}
    assert together == alone - 20 - 15 - 10


def plan(*visits):
    return Plan(2027, PlanStatus.OPTIMAL, 0.0, 0.0, visits)


def solved(year):
    return explained(CpSatYearSolver().solve(year, Unattended()), year)


def reasons(visit_, code):
    return [reason.params for reason in visit_.reasons if reason.code == code]


def test_that_the_value_of_a_visit_is_what_the_plan_would_lose():
    year = problem(unserved=frozenset({GJ, TOKYO, OD}))
    found = solved(year)
    for each in found.visits:
        rest = tuple(other for other in found.visits if other is not each)
        assert each.value == plan_value(found, year) - plan_value(plan(*rest), year)


def test_that_the_points_told_add_up_to_the_value():
    fair = Fixture("E1", "A fair", YAMANASHI, FIRST, date(2027, 3, 20), "", "", SOURCE)
    year = problem(
        unserved=frozenset({OD, YAMANASHI}),
        fixtures=(fair,),
        windows=tuple(
            window(where, 0, 20, hardness, kind)
            for where, hardness, kind in (
                ("JP", Hardness.AVOID, "diet"),
                ("IN", Hardness.AVOID, "parliament"),
                (GJ, Hardness.AVOID, "state-assembly"),
                (YAMANASHI, Hardness.PREFER_NOT, "climate"),
                (TOKYO, Hardness.PREFER, "fair"),
            )
        ),
    )
    terms = {
        *("pairs-met", "first-visit", "new-part", "line", "fixture-joined", "season", "size"),
        *("part-of-year", "lead-part-of-year", "travel", "window-accepted", "window-welcome"),
    }
    mea = visit(year, Lead.MEA, 2, (GJ, OD), (TOKYO, YAMANASHI), days=6)
    mofa = visit(year, Lead.MOFA, 12, (SHIZUOKA,), (TN,))
    for each in explained(plan(mea, mofa), year).visits:
        told = sum(reason.params["points"] for reason in each.reasons if reason.code in terms)
        assert told == each.value


def test_that_a_better_start_in_a_blocked_window_is_told_with_the_window():
    year = problem(days=90, windows=(window("JP", 30, 89),))
    year = replace(with_rules(year, max_hosts=1, max_delegation=1), leads=(Lead.MEA,))
    (found,) = solved(year).visits
    (told, *_) = reasons(found, "start-in-window")
    assert told["points"] > 0
    assert told["where"] == "JP"
    moved = mea(year, found.delegation, found.hosts, (told["day"] - FIRST).days)
    assert "window" in {reason.code for reason in broken_rules(plan(moved), year)}


def test_that_the_costs_of_other_starts_and_regions_are_what_the_plan_loses():
    year = replace(with_rules(problem(days=60), max_hosts=1, max_delegation=1), leads=(Lead.MEA,))
    found = solved(year)
    (kept,) = found.visits
    (start,) = reasons(kept, "other-start")
    moved = replace(kept, start=start["day"], end=start["day"] + (kept.end - kept.start))
    assert plan_value(found, year) - plan_value(plan(moved), year) == start["cost"]
    (swap,) = reasons(kept, "other-region")
    exchange = {swap["region"]: swap["instead"]}
    other = replace(
        kept,
        delegation=tuple(exchange.get(code, code) for code in kept.delegation),
        hosts=tuple(exchange.get(code, code) for code in kept.hosts),
    )
    assert plan_value(found, year) - plan_value(plan(other), year) == swap["cost"]
    assert broken_rules(plan(other), year) == ()


def test_that_a_start_beside_another_visit_is_told():
    day = FIRST + timedelta(days=16)
    fair = Fixture("E1", "A fair", YAMANASHI, day, day, "", "", SOURCE)
    year = with_rules(problem(days=60), max_hosts=1, max_delegation=1)
    pin = visit(year, Lead.MOFA, 14, (SHIZUOKA,), (TN,), pinned=True, visit_id="2027-MOFA-9")
    found = solved(replace(year, pins=(pin,), fixtures=(fair,)))
    mine = next(each for each in found.visits if each.lead is Lead.MEA)
    (told, *_) = reasons(mine, "start-beside-visit")
    assert told["other"] == "2027-MOFA-9"
    assert abs((told["day"] - day).days) < 4


def test_that_a_pinned_visit_is_told_as_pinned_and_without_alternatives():
    year = problem()
    year = replace(year, pins=(mea(year, pinned=True),))
    pinned = next(each for each in solved(year).visits if each.pinned)
    codes = {reason.code for reason in pinned.reasons}
    assert "pinned" in codes
    assert not codes & {"other-start", "other-region", "start-in-window"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"min_days": 8}, "setting-range"),
        ({"min_hosts": 0}, "setting-too-few"),
        ({"gap_days": -1}, "setting-negative"),
        ({"max_hosts": 5}, "setting-too-many"),
    ],
)
def test_that_settings_that_contradict_themselves_are_refused(changes, code):
    with pytest.raises(ProblemError) as refused:
        check_settings(PlanSettings(rules=PlanRules(**changes)))
    assert [each.code for each in refused.value.problems] == [code]
