"""``setuhashi plan YEAR --replan``: the kept plan with the least change."""

import json

import pytest


def test_that_without_a_kept_plan_the_officer_is_told_what_to_do(own_setuhashi):
    assert own_setuhashi("plan", 2027, "--replan") == 2
    assert "2027" in own_setuhashi.err
    assert "keep it" in own_setuhashi.err


@pytest.mark.slow
def test_that_a_kept_plan_that_still_holds_is_left_as_it_is(own_setuhashi):
    assert own_setuhashi("plan", 2027, "--save", "--json") == 0
    kept = json.loads(own_setuhashi.out)
    assert own_setuhashi("plan", 2027, "--replan", "--json") == 0
    again = json.loads(own_setuhashi.out)
    assert again["changes_least"]
    assert {change["kind"] for change in again["changes"]} == {"kept"}
    for before, after in zip(kept["visits"], again["visits"], strict=True):
        assert (before["id"], before["start"]) == (after["id"], after["start"])
