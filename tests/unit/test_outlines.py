"""Visits without dates, chosen for several years together, against every choice there is."""

from itertools import product
from time import monotonic

import pytest

from app.domain.regions import PrefectureCode, StateCode
from app.domain.visits import Lead
from app.services.task import CancelledError, Unattended
from app.solver.openings import Openings
from app.solver.outline_rows import served_by, value_of
from app.solver.outline_search import OutlineSearch
from app.solver.outline_worths import outline_worths
from app.solver.outlines import Outline

STATES = tuple(StateCode(f"IN-{code}") for code in ("GJ", "OD", "TN", "UP", "SK"))
TOKYO = PrefectureCode("JP-13")
GROUP = ("group", "IN", "part 1")
POINTS = (50.0, 40.0, 30.0, 20.0, -60.0)
"""What each State brings: most in a year of few bonuses."""


def opened(most=1):
    """A year in which MEA makes one visit."""
    return Openings({Lead.MEA: 1}, dict.fromkeys((*STATES, TOKYO), most), {GROUP: 15}, 0)


def outlines(years):
    """Every State alone, and with the next one, to Tokyo; later years are worth a little less."""
    for year in range(years):
        for place, state in enumerate(STATES):
            for further in ((), STATES[place + 1 : place + 2]):
                codes = (state, *further)
                worth = sum(POINTS[STATES.index(code)] for code in codes) - year - 25 * len(further)
                earned = (GROUP,) if STATES[1] in codes else ()
                yield Outline(year, Lead.MEA, place, len(codes), worth, (codes, (TOKYO,)), earned)


def best_of_all(years, required):
    """The most that any choice of one outline a year is worth that serves the ``required``."""
    known = dict(enumerate([opened()] * years))
    by_year = [[each for each in outlines(years) if each.year == year] for year in range(years)]
    choices = (choice for choice in product(*by_year) if required <= served_by(choice))
    return max(value_of(choice, known) for choice in choices)


def searched(years, required):
    search = OutlineSearch([opened()] * years, list(outlines(years)), required, Unattended())
    return search.best(monotonic() + 60)


@pytest.mark.parametrize("years", [1, 2, 3, 4])
def test_that_no_choice_that_serves_as_many_is_worth_more(years):
    required = frozenset(STATES[-2 * years :])
    found = searched(years, required)
    assert required <= served_by(found)
    worth = value_of(found, dict.fromkeys(range(years), opened()))
    assert worth == pytest.approx(best_of_all(years, required))


def test_that_years_chosen_at_the_same_time_do_not_both_drop_whom_both_serve():
    required = frozenset(STATES)
    found = searched(6, required)
    assert required <= served_by(found)
    assert sorted(each.year for each in found) == list(range(6))


def test_that_a_region_that_cannot_be_served_leaves_the_others_a_plan():
    nowhere = StateCode("IN-LD")
    found = searched(3, frozenset((*STATES, nowhere)))
    assert served_by(found) >= frozenset(STATES)


def test_that_no_region_takes_part_more_often_than_it_may():
    full = Openings({Lead.MEA: 1}, {**dict.fromkeys((*STATES, TOKYO), 1), STATES[0]: 0}, {}, 0)
    found = OutlineSearch([full], list(outlines(1)), frozenset(), Unattended()).best(
        monotonic() + 60
    )
    assert STATES[0] not in served_by(found)


def test_that_a_pair_already_met_does_not_meet_again():
    twice = Openings(
        *({Lead.MEA: 1}, dict.fromkeys((*STATES, TOKYO), 2), {}, 0),
        met=frozenset({(STATES[0], TOKYO)}),
    )
    found = OutlineSearch([twice], list(outlines(1)), frozenset(), Unattended()).best(
        monotonic() + 60
    )
    assert STATES[0] not in served_by(found)


def test_that_serving_a_region_is_worth_what_the_years_lose_by_it():
    only_sikkim = frozenset({STATES[-1]})
    known = {0: opened()}
    lost = best_of_all(1, frozenset()) - best_of_all(1, only_sikkim)
    assert outline_worths(list(outlines(1)), known, only_sikkim) == {STATES[-1]: round(lost)}


def test_that_serving_a_region_whom_every_year_would_choose_is_worth_nothing():
    known = dict(enumerate([opened()] * 2))
    assert all(STATES[0] in each.regions for each in searched(2, frozenset()))
    assert outline_worths(list(outlines(2)), known, {STATES[0]}) == {STATES[0]: 0}


def test_that_the_same_outlines_give_the_same_choice():
    required = frozenset(STATES)
    assert searched(5, required) == searched(5, required)


def test_that_a_cancelled_choice_stops():
    class Impatient(Unattended):
        def raise_if_cancelled(self):
            raise CancelledError

    search = OutlineSearch([opened()] * 3, list(outlines(3)), frozenset(STATES), Impatient())
    with pytest.raises(CancelledError):
        search.best(monotonic() + 60)
