"""Settings of a plan: refused where wrong, kept as JSON, usable where right."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.plan_fingerprint import fingerprint
from app.domain.plan_settings import PlanRules, PlanSettings, PlanWeights
from app.domain.plan_settings_check import check_settings
from app.domain.problems import ProblemError
from app.domain.regions import Country
from app.domain.visit_rules import broken_rules
from app.domain.visits import Direction, Lead, PlanStatus
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver
from app.words.catalogue import Words
from app.words.plan_settings import SETTINGS
from app.words.problems.sentences import told
from tests.fakes.year_problems import PREFECTURES, STATES, problem, rules, visit, window

WRONG = {
    "setting-range": PlanSettings(PlanRules(min_days=8)),
    "setting-too-few": PlanSettings(PlanRules(max_delegation=0)),
    "setting-negative": PlanSettings(PlanRules(gap_days=-1)),
    "setting-too-many": PlanSettings(PlanRules(max_hosts=5)),
    "setting-missing": PlanSettings(PlanRules(directions={Lead.MEA: Direction.TO_JAPAN})),
    "setting-days": PlanSettings(PlanRules(working_weekdays=(5, 7))),
    "setting-share": PlanSettings(weights=PlanWeights(shares=(1.0, 1.5, 0.5))),
    "setting-wrong": PlanSettings(weights=PlanWeights(travel_hour=float("nan"))),
    "settings-no-visits": PlanSettings(PlanRules(visits_per_lead=dict.fromkeys(Lead, 0))),
    "settings-newer": PlanSettings(schema_version=99),
}


def test_that_the_defaults_may_stand():
    check_settings(PlanSettings())


@pytest.mark.parametrize("code", WRONG)
def test_that_a_wrong_setting_is_refused_in_one_sentence(code):
    with pytest.raises(ProblemError) as refused:
        check_settings(WRONG[code])
    assert [each.code for each in refused.value.problems] == [code]
    sentence = told(Words(), refused.value)
    assert sentence.endswith(".")
    assert "_" not in sentence, "the name of a field is no name for a reader"


@pytest.mark.parametrize("code", ["min_days", "max_hosts", "visits_per_region"])
def test_that_a_count_of_none_is_told_as_too_small(code):
    with pytest.raises(ProblemError, match="setting-too-few"):
        check_settings(PlanSettings(replace(PlanRules(), **{code: 0})))


def test_that_every_setting_has_a_name():
    parts = (PlanRules, PlanWeights, PlanSettings)
    named = {each.name for part in parts for each in fields(part)}
    # what cannot be wrong, and what says itself what it is
    unnamed = {"rules", "weights", "schema_version", "april_start", "strict_kinds", "host_kinds"}
    assert set(SETTINGS) == named - unnamed


def test_that_everything_wrong_is_told_at_once():
    wrong = PlanSettings(PlanRules(min_days=9, clearance_days=-3, visits_per_lead={Lead.MEA: 3}))
    with pytest.raises(ProblemError) as refused:
        check_settings(wrong)
    assert {each.code for each in refused.value.problems} == {
        "setting-range",
        "setting-negative",
        "setting-missing",
    }


@pytest.mark.parametrize(
    "weights",
    [
        PlanWeights(bar_quantile=1.1),
        PlanWeights(group=-1),
        PlanWeights(season={Direction.TO_INDIA: (0,) * 12, Direction.TO_JAPAN: (0,) * 11}),
        PlanWeights(fixture=10**6),
    ],
)
def test_that_wrong_weights_are_refused(weights):
    with pytest.raises(ProblemError):
        check_settings(PlanSettings(weights=weights))


chosen = st.builds(
    lambda visits, days, hosts, gap, turned, group: PlanSettings(
        rules(
            visits_per_lead=dict(zip(Lead, visits, strict=True)),
            min_days=days[0],
            max_days=sum(days),
            max_hosts=hosts,
            gap_days=gap,
            directions=dict(zip(Lead, reversed(Direction) if turned else Direction, strict=True)),
            visits_per_region=2,
        ),
        PlanWeights(group=group),
    ),
    st.tuples(st.integers(0, 2), st.integers(1, 2)),
    st.tuples(st.integers(3, 5), st.integers(1, 3)),
    st.integers(1, 2),
    st.integers(0, 6),
    st.booleans(),
    st.integers(0, 40),
)


@given(chosen, st.sampled_from(["IN", "JP", *STATES[:3]]), st.integers(0, 30))
@settings(max_examples=8, deadline=None)
def test_that_no_plan_breaks_a_rule_whatever_the_settings(made, where, start):
    check_settings(made)
    year = replace(problem(days=35), settings=made, windows=(window(where, start, start + 4),))
    plan = CpSatYearSolver().solve(year, Unattended())
    if plan.status is PlanStatus.INFEASIBLE:
        assert plan.clashes
    else:
        assert broken_rules(plan, year) == ()


def test_that_a_pair_never_meets_twice_however_good_it_is():
    year = replace(
        problem((100, 0, 0, 0, 0, 0, 0, 0, 0), days=42),
        settings=PlanSettings(rules(visits_per_region=2)),
    )
    plan = CpSatYearSolver().solve(year, Unattended())
    met = [{*each.delegation, *each.hosts} for each in plan.visits]
    assert sum({STATES[0], PREFECTURES[0]} <= each for each in met) == 1
    twice = [
        visit(year, lead, start, *sides)
        for lead, start, sides in (
            (Lead.MEA, 0, ((STATES[0],), (PREFECTURES[0],))),
            (Lead.MOFA, 14, ((PREFECTURES[0],), (STATES[0],))),
        )
    ]
    codes = {reason.code for reason in broken_rules(replace(plan, visits=tuple(twice)), year)}
    assert "pair-twice" in codes


def test_that_a_proof_is_of_these_facts_and_weights_only():
    year = problem()
    assert fingerprint(year) == fingerprint(replace(year, today=year.last_day))
    assert fingerprint(year) == fingerprint(
        replace(year, points=dict(reversed(year.points.items())))
    )
    heavier = replace(year.settings, weights=PlanWeights(group=16))
    others = (replace(year, settings=heavier), replace(year, windows=(window("IN", 0, 1),)))
    assert len({fingerprint(each) for each in (year, *others)}) == 3


def test_that_hours_between_hosts_are_asked_of_both_countries():
    with pytest.raises(ProblemError, match="setting-missing"):
        check_settings(PlanSettings(PlanRules(hop_hours={Country.INDIA: 5.0})))
