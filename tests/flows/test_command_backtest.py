"""``setuhashi backtest`` on the real reference data."""

import sqlite3

import pytest

SUMMARY_KEYS = {"n", "auc", "auc_low", "auc_high", "mean_percentile", "hit_rate_5", "hit_rate_10"}


@pytest.fixture
def found(setuhashi):
    return setuhashi.json("backtest")


def test_that_it_tells_auc_with_interval_against_every_baseline(found):
    assert set(found) >= SUMMARY_KEYS | {"baselines", "ties", "seed", "draws"}
    assert set(found["baselines"]) == {"gdp", "population", "distance", "random"}
    for measures in found["splits"].values():
        for each in measures.values():
            assert set(each) >= SUMMARY_KEYS
            assert 0 <= each["auc_low"] <= each["auc"] <= each["auc_high"] <= 1
    assert found["figures_replayed"] is False


def test_that_the_margin_over_size_is_the_difference_of_both(found):
    for split, margins in found["margins_over_gdp"].items():
        told = found["splits"][split]
        for measure, margin in margins.items():
            difference = told[measure]["auc"] - told["gdp"]["auc"]
            assert margin["auc"] == pytest.approx(difference)
            assert margin["low"] <= margin["auc"] <= margin["high"]


def test_that_every_signed_tie_of_the_registry_is_replayed_or_counted_as_left_out(setuhashi, found):
    registry = setuhashi.json("ties", "--top", 0)
    proposed = {tie["id"] for tie in registry if tie["status"] == "proposed"}
    undated = {tie["id"] for tie in registry if not tie["signed_on"]} - proposed
    replayed = {tie["id"] for tie in found["ties"]}
    assert replayed == {tie["id"] for tie in registry} - proposed - undated
    assert found["left_out"] == {"undated": len(undated), "proposed": len(proposed)}
    assert found["n"] == len(replayed) == found["splits"]["all"]["structure"]["n"]


def test_that_each_tie_is_seen_from_the_day_before_among_all_pairs(found):
    for tie in found["ties"]:
        assert tie["known_until"] < tie["signed_on"]
        assert tie["standings"]["structure"]["count"] == found["pairs"] == 1692


def test_that_the_mean_of_the_ties_is_the_figure_told(found):
    for measure in ("structure", "with_relationship", "gdp", "population", "distance"):
        places = [tie["standings"][measure] for tie in found["ties"]]
        told = found["splits"]["all"][measure]
        mean = {key: sum(place[key] for place in places) / len(places) for key in places[0]}
        assert told["mean_percentile"] == pytest.approx(mean["percentile"])
        assert told["auc"] == pytest.approx(mean["beats"])


def test_that_the_table_says_what_was_not_replayed_and_how_intervals_were_drawn(setuhashi):
    assert setuhashi("backtest") == 0
    assert "Figures and journeys are today's" in setuhashi.out
    assert "seed 20250829" in setuhashi.out
    assert "nan" not in setuhashi.out.lower().split()


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_that_it_speaks_the_language_asked_for(setuhashi, language):
    assert setuhashi("backtest", "--lang", language) == 0
    for english in ("Structure", "Ties", "Percentile", "Left out", "seed"):
        assert english not in setuhashi.out


def test_that_an_empty_registry_is_told_in_one_line(own_setuhashi):
    assert own_setuhashi("doctor") == 0
    with sqlite3.connect(own_setuhashi.store) as store:
        store.execute("DELETE FROM ref_ties")
    store.close()
    assert "nothing to replay" in own_setuhashi.refused("backtest")
