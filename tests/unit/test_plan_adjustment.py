"""A plan changed by hand, and how a plan stands today."""

from dataclasses import replace
from datetime import timedelta

from app.domain.plan_adjustment import adjusted, in_place_of, standing, with_pin
from app.domain.plan_fingerprint import UNKNOWN, changed_since, fingerprint
from app.domain.plan_reasons import explained
from app.domain.visit_ids import with_free_ids
from app.domain.visit_value import plan_value
from app.domain.visits import Lead, Plan, PlanStatus
from tests.fakes.year_problems import PREFECTURES, STATES, problem, visit, window

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
YEAR = replace(problem(days=42), windows=(window(TOKYO, 10, 12),))
MEA = visit(YEAR, Lead.MEA, 0, (GJ,), (TOKYO,))
MOFA = visit(YEAR, Lead.MOFA, 28, (SHIZUOKA,), (TN,))
PLAN = Plan(2027, PlanStatus.OPTIMAL, 100.0, 100.0, (MEA, MOFA))


def moved(days):
    shift = timedelta(days=days)
    return replace(MEA, start=MEA.start + shift, end=MEA.end + shift)


def test_that_a_visit_put_elsewhere_is_pinned_explained_and_no_longer_proved():
    changed = adjusted(PLAN, moved(14), YEAR)
    put = changed.visits[0]
    assert (put.start, put.pinned) == (MEA.start + timedelta(days=14), True)
    assert "pinned" in [reason.code for reason in put.reasons]
    assert (changed.status, changed.by_hand) == (PlanStatus.FEASIBLE, True)
    assert changed.objective == plan_value(changed, YEAR) <= changed.bound
    assert changed.visits[1].start == MOFA.start


def test_that_a_plan_tells_its_points_today_and_the_rules_that_it_breaks():
    well = standing(PLAN, YEAR)
    assert (well.points, well.broken) == (plan_value(PLAN, YEAR), ())
    assert well.changed == (UNKNOWN,)
    [broken] = standing(adjusted(PLAN, moved(9), YEAR), YEAR).broken
    assert (broken.code, broken.params["visit"]) == ("window", MEA.visit_id)


def test_that_a_pin_is_set_and_taken_away_and_nothing_else():
    held = with_pin(PLAN, MOFA.visit_id, pinned=True)
    assert [each.pinned for each in held.visits] == [False, True]
    assert with_pin(held, MOFA.visit_id, pinned=False) == PLAN


def made(**changes):
    """A plan as a solver would leave it: valued, explained, marked with what it rests on."""
    whole = {"objective": float(plan_value(PLAN, YEAR)), "fingerprint": fingerprint(YEAR)}
    return explained(replace(PLAN, **whole | changes), YEAR)


def test_that_a_plan_is_up_to_date_until_something_under_it_changes():
    heavier = replace(YEAR.settings, weights=replace(YEAR.settings.weights, group=99))
    longer = replace(YEAR.settings, rules=replace(YEAR.settings.rules, max_days=9))
    changes = {
        "weights": replace(YEAR, settings=heavier),
        "rules": replace(YEAR, settings=longer),
        "calendar": replace(YEAR, windows=(*YEAR.windows, window(SHIZUOKA, 1, 2))),
        "record": replace(YEAR, unserved=frozenset({OD})),
        "scores": replace(YEAR, points=dict.fromkeys(YEAR.points, 7)),
        "journeys": replace(YEAR, hop_hours={}),
        "scope": replace(YEAR, leads=(Lead.MEA,)),
    }
    assert standing(made(), YEAR).changed == ()
    assert standing(made(), replace(YEAR, today=YEAR.last_day)).changed == ()
    for part, now in changes.items():
        assert changed_since(made(), fingerprint(now)) == (part,)


def test_that_a_plan_whose_visits_were_edited_in_a_file_is_not_taken_for_proved():
    edited = made(visits=(replace(MEA, hosts=(YAMANASHI,)), MOFA))
    assert standing(edited, YEAR).changed == ("visits",)


def test_that_only_a_pin_that_the_solver_minded_leaves_the_proof_behind():
    pinned_later = with_pin(made(), MOFA.visit_id, pinned=True)
    freed = with_pin(pinned_later, MOFA.visit_id, pinned=False)
    assert standing(freed, YEAR).changed == ()
    pinned_first = made(visits=(MEA, replace(MOFA, pinned=True)))
    freed = with_pin(pinned_first, MOFA.visit_id, pinned=False)
    assert standing(freed, YEAR).changed == ("pins",)


def test_that_more_regions_than_the_rules_allow_are_judged_like_any_other_wish():
    crowd = replace(MOFA, delegation=PREFECTURES[:3], hosts=STATES[:3], lead=Lead.MEA)
    far = in_place_of(MEA, replace(crowd, delegation=PREFECTURES[:3] * 2), MEA.start)
    plan = adjusted(replace(PLAN, visits=(far, MOFA)), far, YEAR)
    assert "delegation-size" in {reason.code for reason in standing(plan, YEAR).broken}


def test_that_a_visit_of_a_ministry_that_owes_none_can_still_be_explained():
    none = replace(YEAR.settings.rules, visits_per_lead={Lead.MEA: 1, Lead.MOFA: 0})
    year = replace(YEAR, settings=replace(YEAR.settings, rules=none))
    assert all(each.reasons for each in adjusted(PLAN, moved(14), year).visits)


def test_that_a_visit_that_was_called_off_counts_no_more():
    year = replace(YEAR, retired=frozenset({MEA.visit_id}))
    found = standing(made(), year)
    assert found.changed == ("visits",)
    assert found.points == plan_value(replace(PLAN, visits=(MOFA,)), YEAR)
    assert "visits-per-lead" in {reason.code for reason in found.broken}


def test_that_no_visit_gets_the_id_of_one_that_was_called_off():
    second = replace(MEA, visit_id="2027-MEA-2")
    plan = replace(PLAN, visits=(MEA, second, MOFA))
    found = with_free_ids(plan, {MEA.visit_id})
    assert [each.visit_id for each in found.visits] == [
        "2027-MEA-3",
        "2027-MEA-2",
        MOFA.visit_id,
    ]
    assert with_free_ids(plan, ()) == plan
