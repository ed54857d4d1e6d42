"""``setuhashi plan YEAR --years N``: what it refuses, and why years have no plan."""

import json

import pytest


@pytest.mark.parametrize("years", [0, 11])
def test_that_a_number_of_years_out_of_range_is_refused(setuhashi, years):
    assert "1 to 10" in setuhashi.refused("plan", 2027, f"--years={years}")


@pytest.mark.parametrize("other", [["--lead", "MEA"], ["--replan"], ["--out", "plans"]])
def test_that_what_makes_no_sense_for_several_years_is_refused(setuhashi, other):
    assert "--lead" in setuhashi.refused("plan", 2027, "--years", 3, *other)


def test_that_a_first_year_beyond_the_calendar_is_refused(setuhashi):
    assert "2050" in setuhashi.refused("plan", 2050, "--years", 3)


def test_that_years_too_few_to_serve_every_region_are_told_with_the_numbers(setuhashi):
    assert setuhashi("plan", 2031, "--years", 2, "--json") == 3
    told = json.loads(setuhashi.out)
    assert told["status"] == "infeasible"
    assert told["years"] == []
    assert [clash["code"] for clash in told["clashes"]] == ["years-places"]
    assert "47" in told["clashes"][0]["text"]
    assert [remark["code"] for remark in told["remarks"]] == ["years-calendar-open"]
    assert "2032" in told["remarks"][0]["text"]
