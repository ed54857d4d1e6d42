"""Several years planned together, against a planner that tries every plan of two small years."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.plan_settings import PlanSettings, PlanWeights
from app.domain.problems import ProblemError
from app.domain.visit_rules import broken_rules
from app.domain.visit_value import bonus_points, bonuses_of, own_value, plan_value
from app.domain.visits import PlanStatus
from app.domain.years_ahead import YearsProblem, left_out
from app.services.plan_years_ahead import plan_years_ahead, require_sound
from app.services.task import CancelledError, Unattended
from app.solver.years_solver import CpSatYearsSolver
from tests.fakes.year_problems import PREFECTURES, STATES, every_visit, problem, rules, window

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
DAYS = 364


def year(place, **changes):
    """A small year, so many years later."""
    settings = changes.pop("settings", PlanSettings(rules=rules(max_delegation=1)))
    made = problem(days=12, settings=settings, **changes)
    later = timedelta(days=DAYS * place)
    moved = tuple(
        replace(each, start=each.start + later, end=each.end + later) for each in made.windows
    )
    return replace(
        made,
        year=made.year + place,
        first_day=made.first_day + later,
        last_day=made.last_day + later,
        windows=moved,
        unserved=frozenset(made.groups),
    )


def years(count=2, **changes):
    return YearsProblem(tuple(year(place, **changes) for place in range(count)))


def planned(several):
    return plan_years_ahead(several, CpSatYearsSolver(), Unattended())


def best_of_two(several):
    """The most that two years with one visit of each lead are worth, by trying every plan."""
    one, other = (list(_choices(each)) for each in several.years)
    return max(
        value + worth + several.years[0].settings.weights.first_visit * len(several.required)
        for value, served in one
        for worth, also in other
        if served | also == several.required
    )


def _choices(each):
    """The best value of a year without first visits, by the regions that it serves."""
    plain = replace(each, unserved=frozenset())
    best = {}
    first, second = (
        [(v, own_value(v, plain), bonuses_of(v, plain)) for v in every_visit(plain, lead)]
        for lead in plain.leads
    )
    for one, worth, bonuses in first:
        for other, more, others in second:
            apart = one.end < other.start or other.end < one.start
            sides = {*one.delegation, *one.hosts}, {*other.delegation, *other.hosts}
            if apart and not sides[0] & sides[1]:
                value = worth + more + sum(bonus_points(b, plain) for b in bonuses | others)
                served = frozenset(sides[0] | sides[1])
                best[served] = max(value, best.get(served, value))
    return ((value, served) for served, value in best.items())


def test_that_every_region_is_served_and_the_bound_holds():
    several = years()
    plan = planned(several)
    best = best_of_two(several)
    assert left_out(plan.plans, several) == ()
    assert plan.objective <= best <= plan.bound


def test_that_each_year_keeps_its_rules_and_first_visits_count_once():
    several = years()
    plan = planned(several)
    turns = list(several.in_turn(each.visits for each in plan.plans))
    assert [broken_rules(each, turn) for each, turn in zip(plan.plans, turns, strict=True)] == [
        (),
        (),
    ]
    assert plan.objective == sum(map(plan_value, plan.plans, turns))
    assert turns[1].unserved == turns[0].unserved - set().union(
        *({*visit.delegation, *visit.hosts} for visit in plan.plans[0].visits)
    )


def test_that_it_is_told_who_is_served_when():
    plan = planned(years())
    assert set(plan.served) == set(years().required)
    for code, when in plan.served.items():
        for each in plan.plans:
            takes_part = any(code in (*v.delegation, *v.hosts) for v in each.visits)
            assert takes_part == (each.year in when)


def test_that_a_region_that_nobody_would_choose_is_served_all_the_same():
    dear = [100, 100, -50, 100, 100, -50, -50, -50, -50]
    several = YearsProblem(
        tuple(
            replace(each, points=dict(zip(sorted(each.points), dear, strict=True)))
            for each in years().years
        )
    )
    plan = planned(several)
    assert TN in plan.served
    assert SHIZUOKA in plan.served


def test_that_too_few_places_are_told_with_the_numbers():
    alone = PlanSettings(rules=rules(max_delegation=1, max_hosts=1))
    plan = planned(years(1, settings=alone))
    assert plan.status is PlanStatus.INFEASIBLE
    assert plan.plans == ()
    assert [(each.code, each.params) for each in plan.clashes] == [
        ("years-places", {"country": country, "regions": 3, "places": 2})
        for country in ("IN", "JP")
    ]


def test_that_a_year_without_a_plan_is_named_with_the_rules_that_clash():
    several = years()
    shut = tuple(
        replace(wall, start=each.first_day, end=each.last_day)
        for each in several.years[1:]
        for wall in (window("IN", 0, 0),)
    )
    last = replace(several.years[1], windows=shut)
    plan = planned(replace(several, years=(several.years[0], last)))
    assert plan.status is PlanStatus.INFEASIBLE
    assert plan.clashes[0].code == "years-year"
    assert plan.clashes[0].params == {"year": 2028}
    assert {reason.code for reason in plan.clashes[1:]} == {"rule-windows", "rule-visits"}


def test_that_a_region_that_no_journey_reaches_is_named():
    several = years()
    cut = {pair: hours for pair, hours in several.years[0].access_hours.items() if TN not in pair}
    alone = YearsProblem(tuple(replace(each, access_hours=cut) for each in several.years))
    with pytest.raises(ProblemError) as told:
        planned(alone)
    assert told.value.problems[0].code == "years-left-out"
    assert told.value.problems[0].params["regions"] == (TN,)


def test_that_years_whose_calendar_is_not_known_are_told():
    plan = planned(replace(years(), open_years=(2028,)))
    assert [(each.code, each.params) for each in plan.remarks] == [
        ("years-calendar-open", {"first": "2028", "last": "2028"})
    ]


def test_that_a_plan_that_leaves_a_region_out_is_never_handed_on():
    several = years()
    plan = planned(several)
    twice = replace(plan.plans[1], visits=())
    with pytest.raises(RuntimeError, match="unsound"):
        require_sound(replace(plan, plans=(plan.plans[0], twice)), several)


def test_that_a_cancelled_search_stops():
    class Impatient(Unattended):
        def raise_if_cancelled(self):
            raise CancelledError

    with pytest.raises(CancelledError):
        CpSatYearsSolver().solve(years(), Impatient())


def test_that_the_same_years_give_the_same_plan():
    one, other = planned(years()), planned(years())
    assert replace(one, seconds=0) == replace(other, seconds=0)


def test_that_without_points_for_first_visits_all_are_served_too():
    settings = PlanSettings(rules=rules(max_delegation=1), weights=PlanWeights(first_visit=0))
    several = years(settings=settings)
    assert left_out(planned(several).plans, several) == ()


def test_that_each_year_may_be_better_by_what_the_bound_of_all_leaves():
    plan = planned(years())
    assert plan.bound >= plan.objective
    for each in plan.plans:
        assert each.bound - each.objective == plan.bound - plan.objective
