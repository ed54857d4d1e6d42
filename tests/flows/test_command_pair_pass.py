"""``setuhashi pair STATE PREFECTURE --pass OTHER``."""

import pytest


def test_that_a_pair_is_told_what_it_needs_to_pass_the_first_of_the_list(setuhashi):
    first, *_, last = setuhashi.json("match", "Odisha", "--top", 0)
    told = setuhashi.json("pair", "Odisha", last["prefecture"], "--pass", first["prefecture"])
    past = told["pass"]
    assert past["ahead"]["prefecture"] == first["prefecture"]
    assert past["distance"] == pytest.approx(first["score"] - last["score"])
    nearest = past["nearest_weights"]
    values = {
        row["prefecture"]: {share["key"]: share["value"] for share in row["criteria"]}
        for row in (first, last)
    }
    mine, theirs = (
        sum(nearest[key] * value for key, value in values[row["prefecture"]].items())
        for row in (last, first)
    )
    assert mine == pytest.approx(theirs)


def test_that_alone_it_means_the_prefecture_one_rank_above(setuhashi):
    rows = setuhashi.json("match", "Gujarat", "--top", 3)
    told = setuhashi.json("pair", "Gujarat", rows[2]["prefecture"], "--pass")
    assert told["pass"]["ahead"]["prefecture"] == rows[1]["prefecture"]


def test_that_another_state_stands_for_the_state(setuhashi):
    first, *_, last = setuhashi.json("match", "Shizuoka", "--top", 0)
    assert setuhashi("pair", last["state"], "Shizuoka", "--pass", first["state"]) == 0
    assert "What would have to change to pass" in setuhashi.out
    assert "of the weight must move" in setuhashi.out


def test_that_a_pair_that_is_ahead_is_told_so_in_one_line(setuhashi):
    first, second = setuhashi.json("match", "Gujarat", "--top", 2)
    said = setuhashi.refused("pair", "Gujarat", first["prefecture"], "--pass", second["prefecture"])
    assert "nothing to pass" in said
    assert "first of its list" in setuhashi.refused(
        "pair", "Gujarat", first["prefecture"], "--pass"
    )
