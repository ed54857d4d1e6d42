"""Plans on the shipped reference: single years, and ten years together near their bound.

Seconds are those of the processor as well: the machine may do other work beside.
"""

import time
from dataclasses import replace
from datetime import date

import pytest

from app.bootstrap.desk import open_desk
from app.bootstrap.shipped import Clock, Shipped
from app.domain.plan_settings import PlanRules, PlanSettings, PlanWeights
from app.domain.visits import Lead, PlanStatus
from app.services.task import Unattended
from app.solver.year_solver import CpSatYearSolver

YEARS = 10
FIRST = 2027
NEAR = 0.01
ASKED = (date(2026, 9, 1), date(2026, 11, 22))
SETTINGS = {
    "as they come": PlanSettings(),
    "two visits of a region": PlanSettings(rules=PlanRules(visits_per_region=2)),
    "new regions first": PlanSettings(weights=PlanWeights(first_visit=60, group=30)),
}


@pytest.fixture
def today():
    return ASKED[0]


@pytest.fixture
def desk(today, tmp_path, monkeypatch):
    monkeypatch.setattr(Clock, "today", lambda _: today)
    return open_desk(f"sqlite:///{tmp_path / 'store.sqlite'}", Shipped())


@pytest.mark.parametrize("today", ASKED)
def test_that_ten_years_serve_every_region(desk, today, capsys):
    cpu, wall = time.process_time(), time.perf_counter()
    plan = desk.visits.plan_years(FIRST, YEARS, Unattended())
    with capsys.disabled():
        print(
            f"\nten years asked for on {today}: "
            f"{plan.objective:,.0f} of at most {plan.bound:,.0f} points, "
            f"gap {100 * plan.gap:.1f} %, {time.process_time() - cpu:.1f} s of processor, "
            f"{time.perf_counter() - wall:.1f} s of clock",
            end="",
        )
    assert len(plan.plans) == YEARS
    assert set(plan.served) == set(desk.regions())
    assert plan.objective <= plan.bound
    assert plan.gap <= NEAR


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("year", [2027, 2028])
def test_that_a_year_has_a_plan_below_its_bound(desk, name, year, capsys):
    problem = replace(desk.visits.year_problem(year, tuple(Lead), ()), settings=SETTINGS[name])
    cpu, wall = time.process_time(), time.perf_counter()
    plan = CpSatYearSolver().solve(problem, Unattended())
    with capsys.disabled():
        print(
            f"\n{year}, {name}: {plan.status}, {plan.objective:,.0f} of at most "
            f"{plan.bound:,.0f} points, {time.process_time() - cpu:.1f} s of processor, "
            f"{time.perf_counter() - wall:.1f} s of clock",
            end="",
        )
    assert plan.status is not PlanStatus.INFEASIBLE
    assert plan.objective <= plan.bound
