"""A few years planned anew together: from whatever plan that serves all to the best there is."""

from math import inf

import pytest

from app.domain.visit_value import own_value
from app.domain.years_ahead import regions_of
from app.services.task import Unattended
from app.solver.years_relaxed import relaxed
from app.solver.years_search import YearsSearch
from app.solver.years_together import YearsTogether, unrewarded, worth
from tests.fakes.year_problems import every_visit
from tests.unit.test_years_ahead import best_of_two, years


@pytest.fixture
def search():
    return YearsSearch(years(), Unattended())


@pytest.fixture
def together(search):
    near = relaxed(search.years, search.required, Unattended(), inf).near
    return YearsTogether(search.years, near, search.required, Unattended())


def worth_of(search, plans):
    first = search.problem.years[0].settings.weights.first_visit * len(search.required)
    return first + sum(
        worth(year, unrewarded(year, search.required), plan)
        for year, plan in zip(search.years, plans, strict=True)
    )


def poor_plans(search):
    """Of the plans of two years that serve every region the one with the least own points."""
    one, other = (_poor_years(each) for each in search.problem.years)
    both = (
        (value + least, [plan, rest])
        for served, (value, plan) in one.items()
        for also, (least, rest) in other.items()
        if served | also == search.required
    )
    return min(both, key=lambda found: found[0])[1]


def _poor_years(each):
    """The visits of a year with the least own points, by the regions that they serve."""
    worst = {}
    first, second = (
        [(own_value(visit, each), visit) for visit in every_visit(each, lead)]
        for lead in each.leads
    )
    for value, one in first:
        for less, other in second:
            sides = regions_of([one]), regions_of([other])
            if (one.end < other.start or other.end < one.start) and not sides[0] & sides[1]:
                found = (value + less, (one, other))
                served = sides[0] | sides[1]
                worst[served] = min(found, worst.get(served, found), key=lambda pair: pair[0])
    return worst


def test_that_a_poor_plan_becomes_the_best_one(search, together):
    poor = poor_plans(search)
    found = together.better(poor, lambda _: False)
    assert worth_of(search, poor) < worth_of(search, found) == best_of_two(search.problem)


def test_that_every_region_stays_served(search, together):
    found = together.better(poor_plans(search), lambda _: False)
    assert regions_of(visit for plan in found for visit in plan) == search.required


def test_that_a_plan_that_is_good_enough_is_left_alone(search, together):
    poor = poor_plans(search)
    assert together.better(poor, lambda _: True) == poor
