"""What else a visit could be, held against the checker and the plan's own value."""

from dataclasses import replace

import pytest

from app.domain.plan_reasons import explained
from app.domain.visit_candidates import CandidateKind, candidates
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import plan_value
from app.domain.visits import Lead, Plan, PlanStatus
from tests.fakes.year_problems import PREFECTURES, STATES, problem, visit, window, with_rules

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
YEAR = replace(
    problem(days=70), windows=(window(TOKYO, 10, 30),), unserved=frozenset({OD, YAMANASHI})
)
MEA = visit(YEAR, Lead.MEA, 0, (GJ,), (TOKYO,))
MOFA = visit(YEAR, Lead.MOFA, 50, (SHIZUOKA,), (TN,))
PLAN = Plan(2027, PlanStatus.OPTIMAL, 0.0, 0.0, (MEA, MOFA))


def with_candidate(each):
    others = [visit for visit in PLAN.visits if visit.visit_id != each.visit.visit_id]
    return replace(PLAN, visits=(each.visit, *others))


@pytest.mark.parametrize("visit_id", [MEA.visit_id, MOFA.visit_id])
def test_that_every_candidate_keeps_the_rules_and_tells_its_true_cost(visit_id):
    found = candidates(YEAR, PLAN, visit_id)
    assert found
    for each in found:
        plan = with_candidate(each)
        assert broken_rules(plan, YEAR) == ()
        assert each.points == plan_value(plan, YEAR) - plan_value(PLAN, YEAR)


def test_that_there_are_other_days_regions_not_yet_served_and_pairs_without_a_visit():
    found = candidates(YEAR, PLAN, MEA.visit_id)
    by_kind = {kind: [each for each in found if each.kind is kind] for kind in CandidateKind}
    assert {each.came for each in by_kind[CandidateKind.FIRST]} == {(OD,), (YAMANASHI,)}
    assert not by_kind[CandidateKind.REGION]
    assert [each.came for each in by_kind[CandidateKind.PAIR]] == [(OD, YAMANASHI)]
    for each in by_kind[CandidateKind.START]:
        assert (each.visit.delegation, each.visit.hosts) == (MEA.delegation, MEA.hosts)
        assert abs((each.visit.start - MEA.start).days) >= 7


def test_that_what_costs_least_comes_first_of_its_kind():
    found = candidates(YEAR, PLAN, MEA.visit_id)
    for kind in (CandidateKind.START, CandidateKind.FIRST):
        points = [each.points for each in found if each.kind is kind]
        assert points == sorted(points, reverse=True)


def test_that_the_other_region_told_breaks_no_rule_with_the_visits_beside():
    year = replace(
        problem(days=70),
        windows=(window(YAMANASHI, 0, 20),),
        access_hours=dict.fromkeys(YEAR.access_hours, 12.0) | {(OD, TOKYO): 30.0},
        settings=with_rules(YEAR, gap_days=3).settings,
    )
    beside = visit(year, Lead.MOFA, MEA.days, (SHIZUOKA,), (TN,))
    plan = replace(PLAN, visits=(MEA, beside))  # who travels a day longer would meet it
    told = explained(plan, year).visits[0]
    assert "other-region" not in {reason.code for reason in told.reasons}
    free = explained(replace(plan, visits=(MEA,)), year).visits[0]
    assert "other-region" in {reason.code for reason in free.reasons}


def test_that_a_rule_broken_elsewhere_hides_no_candidate_and_stops_no_explanation():
    again = replace(visit(YEAR, Lead.MOFA, 56, (SHIZUOKA,), (OD,)), visit_id="2027-MOFA-2")
    broken = replace(PLAN, visits=(*PLAN.visits, again))
    assert "gap" in {reason.code for reason in broken_rules(broken, YEAR)}
    kinds = {each.kind for each in candidates(YEAR, broken, MEA.visit_id)}
    assert CandidateKind.START in kinds
    told = explained(broken, YEAR)
    assert all(each.reasons for each in told.visits)


def test_that_only_a_day_beside_a_visit_is_told_as_too_close_to_it():
    crowded = replace(MEA, delegation=MOFA.hosts)
    told = explained(replace(PLAN, visits=(crowded, MOFA)), YEAR).visits[0].reasons
    for reason in told:
        if reason.code == "start-beside-visit":
            assert abs((reason.params["day"] - MOFA.start).days) < YEAR.settings.rules.max_days
