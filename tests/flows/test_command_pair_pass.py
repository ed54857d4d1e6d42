"""``setuhashi pair STATE PREFECTURE --pass OTHER``."""

import pytest

from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import region_code
from app.domain.stated_figures import StatedFigure
from tests.opened_window import open_cases


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


def test_that_a_single_figure_that_is_told_does_bring_the_pair_past_once_it_is_kept(
    own_setuhashi,
):
    rows = own_setuhashi.json("match", "Gujarat", "--top", 10)
    ahead, behind = rows[8:10]
    told = own_setuhashi.json("pair", "Gujarat", behind["prefecture"], "--pass")["pass"]
    assert told["ahead"]["prefecture"] == ahead["prefecture"]
    change = told["figures"][0]
    assert own_setuhashi("pair", "Gujarat", behind["prefecture"], "--pass") == 0
    assert "One figure alone" in own_setuhashi.out
    cases = open_cases(own_setuhashi.store)
    source = Source("Office of statistics", "https://example.org", "2026-01-01")
    figure = Figure(
        change["needed"], change["unit"], change["year"], source, Quality.OFFICIAL, edited=True
    )
    stated = StatedFigure(region_code(change["region"]), change["key"], figure)
    cases.data.edit_figure(change["kind"], stated, "a newer count")
    cases.close()
    anew = own_setuhashi.json("match", "Gujarat", "--top", 0)
    ranks = {row["prefecture"]: row for row in anew}
    lead = ranks[behind["prefecture"]]["score"] - ranks[ahead["prefecture"]]["score"]
    assert lead == pytest.approx(change["lead"], abs=1e-12)
    assert lead > 0


def test_that_by_topsis_single_figures_are_told_and_by_promethee_it_is_refused(setuhashi):
    row = setuhashi.json("match", "Gujarat", "--top", 9, "--aggregation", "topsis")[8]
    pair = ("pair", "Gujarat", row["prefecture"], "--pass")
    told = setuhashi.json(*pair, "--aggregation", "topsis")["pass"]
    assert told["criteria"] == []
    assert all(change["lead"] > 0 for change in told["figures"])
    assert told["figures"]
    last = setuhashi.json("match", "Gujarat", "--top", 0, "--aggregation", "promethee-usual")[-1]
    said = setuhashi.refused(
        "pair", "Gujarat", last["prefecture"], "--pass", "--aggregation", "promethee-usual"
    )
    assert "promethee-usual" in said
