"""The plan of 2027 on the shipped tables: proved, repeatable, and fit to show a desk officer."""

from dataclasses import replace
from datetime import date

import pytest

from app.almanac.public_holidays import PublicHolidays
from app.domain.compatibility import score_pairs
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country
from app.domain.visit_rules import broken_rules
from app.domain.visits import Direction, Lead, PlanStatus
from app.maps.geodesy import Wgs84
from app.services.find_journeys import open_finder
from app.services.plan_year import PlanRequest, Ways, Worths, plan_year, plan_years, year_problem
from app.services.plan_years_ahead import Known, plan_years_ahead, years_ahead_problem
from app.services.rank_partners import load_pair_matrix, weights_of
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver
from app.solver.years_solver import CpSatYearsSolver
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def work(fresh_store, tmp_path_factory):
    path = tmp_path_factory.mktemp("plans") / "desk.sqlite"
    path.write_bytes(fresh_store.read_bytes())
    with open_store(path, SHIPPED) as store, store.read() as work:
        yield work


@pytest.fixture(scope="module")
def known(work):
    finder = open_finder(work, Wgs84(), TODAY)
    access = finder.access()
    ways = Ways(access, finder.hops(Country.INDIA) | finder.hops(Country.JAPAN))
    matrix = load_pair_matrix(work, access, TODAY)
    scores = score_pairs(matrix, weights_of(work.profiles.method(), "balanced"))
    return Known(PublicHolidays(), Worths(matrix, scores), ways, TODAY)


@pytest.fixture(scope="module")
def problem(work, known):
    return year_problem(
        work, PlanRequest(2027), known.holidays, known.worths, known.ways, known.today
    )


@pytest.fixture(scope="module")
def plan(problem):
    return plan_year(problem, CpSatYearSolver(), Unattended())


def test_that_the_calendar_reaches_from_2026_to_2031(work):
    assert plan_years(work) == tuple(range(2026, 2032))


def test_that_six_visits_are_proved_optimal(plan, problem):
    assert plan.status is PlanStatus.OPTIMAL
    assert plan.objective == plan.bound
    assert broken_rules(plan, problem) == ()
    leads = [visit.lead for visit in plan.visits]
    assert (leads.count(Lead.MEA), leads.count(Lead.MOFA)) == (3, 3)


def test_that_no_visit_meets_an_election_or_a_closed_season(plan):
    closed = [
        (date(2027, 3, 25), date(2027, 5, 5)),  # unified local elections, then Golden Week
        (date(2027, 8, 11), date(2027, 8, 16)),  # Obon
        (date(2027, 10, 26), date(2027, 11, 1)),  # Diwali
        (date(2027, 12, 28), date(2028, 1, 4)),  # New Year
    ]
    for visit in plan.visits:
        assert not any(visit.start <= end and start <= visit.end for start, end in closed)
        if "IN-GJ" in (*visit.delegation, *visit.hosts):
            assert visit.end < date(2027, 10, 27)  # model code before the assembly election


def test_that_visits_to_india_keep_out_of_heat_and_monsoon(plan):
    months = {each.start.month for each in plan.visits if each.direction is Direction.TO_INDIA}
    assert months <= {10, 11, 12, 1, 2, 3}


def test_that_the_horticultural_expo_is_joined(plan):
    assert any("E046" in visit.fixtures for visit in plan.visits)


def test_that_every_visit_says_why(plan):
    for visit in plan.visits:
        codes = {reason.code for reason in visit.reasons}
        assert {"best-pair", "pairs-met", "travel", "other-start", "other-region"} <= codes


def test_that_solving_again_from_shuffled_facts_gives_the_same_plan(plan, problem):
    shuffled = replace(
        problem,
        windows=problem.windows[::-1],
        fixtures=problem.fixtures[::-1],
        points=dict(reversed(problem.points.items())),
        groups=dict(reversed(problem.groups.items())),
        hop_hours=dict(reversed(problem.hop_hours.items())),
    )
    again = CpSatYearSolver().solve(shuffled, Unattended())
    assert [bare(visit) for visit in again.visits] == [bare(visit) for visit in plan.visits]


def bare(visit):
    return replace(visit, value=0.0, fixtures=(), reasons=())


def test_that_other_weights_keep_the_plan_sound(problem):
    weights = replace(problem.settings.weights, first_visit=60, fixture=0)
    other = replace(problem, settings=replace(PlanSettings(), weights=weights))
    plan = plan_year(other, CpSatYearSolver(), Unattended())
    assert plan.status is PlanStatus.OPTIMAL
    served = {code for visit in plan.visits for code in (*visit.delegation, *visit.hosts)}
    assert len(served & problem.unserved) >= 8


def test_that_the_best_plan_with_two_visits_of_a_region_is_proved(problem):
    rules = replace(PlanSettings().rules, visits_per_region=2)
    other = replace(problem, settings=PlanSettings(rules=rules, seconds_max=600))
    plan = plan_year(other, CpSatYearSolver(), Unattended())
    assert plan.status is PlanStatus.OPTIMAL
    assert plan.objective == plan.bound


def test_that_years_out_of_time_end_with_what_was_found_and_its_bound(work, known):
    several = years_ahead_problem(work, PlanRequest(2028), 4, known)
    hurried = replace(several, seconds_max=1.0)
    plan = plan_years_ahead(hurried, CpSatYearsSolver(), Unattended())  # checks each year
    assert plan.status is PlanStatus.FEASIBLE
    assert [len(each.visits) for each in plan.plans] == [6, 6, 6, 6]
    assert set(plan.served) == several.required
    assert 0 < plan.objective <= plan.bound
