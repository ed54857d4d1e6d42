"""Public holidays of both countries against days that everybody knows."""

from datetime import date

import pytest

from app.almanac.public_holidays import PublicHolidays
from app.domain.calendar import Basis
from app.domain.plan_problem import PUBLIC_HOLIDAY


@pytest.fixture(scope="module")
def windows():
    return PublicHolidays().windows(2027, 2028)


def days(windows, where):
    return {window.start for window in windows if window.where == where}


def test_that_the_days_of_golden_week_are_holidays_of_the_whole_of_japan(windows):
    golden_week = {date(2027, 4, 29), *(date(2027, 5, day) for day in (3, 4, 5))}
    assert golden_week <= days(windows, "JP")


def test_that_offices_in_japan_are_closed_on_the_first_three_days_of_the_year(windows):
    assert {date(2028, 1, day) for day in (1, 2, 3)} <= days(windows, "JP")


def test_that_obon_is_no_public_holiday(windows):
    assert date(2027, 8, 13) not in days(windows, "JP")


def test_that_every_state_has_the_three_national_holidays(windows):
    national = {date(2027, month, day) for month, day in ((1, 26), (8, 15), (10, 2))}
    states = {window.where for window in windows} - {"JP"}
    assert len(states) == 36
    assert all(national <= days(windows, state) for state in states)


def test_that_a_state_has_its_own_day_and_others_do_not(windows):
    statehood_of_gujarat_and_maharashtra = date(2027, 5, 1)
    assert statehood_of_gujarat_and_maharashtra in days(windows, "IN-MH")
    assert statehood_of_gujarat_and_maharashtra not in days(windows, "IN-UP")


def test_that_feasts_by_sight_of_the_moon_are_expected_only(windows):
    eid = [each for each in windows if each.where == "IN-UP" and "Id-ul-Fitr" in each.name]
    assert eid
    assert {each.basis for each in eid} == {Basis.EXPECTED}
    republic = [each for each in windows if each.name == "Republic Day"]
    assert {each.basis for each in republic} == {Basis.COMPUTED}


def test_that_holidays_come_by_day_for_the_years_asked(windows):
    assert [each.start for each in windows] == sorted(each.start for each in windows)
    assert {each.start.year for each in windows} == {2027, 2028}
    assert {each.kind for each in windows} == {PUBLIC_HOLIDAY}
    assert all(each.start == each.end for each in windows)
