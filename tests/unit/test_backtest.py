"""Standings, AUC and intervals of the back-test, against arithmetic by hand and brute force."""

from datetime import date
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.backtest import (
    bootstrap_interval,
    chance,
    ended_visits,
    eve_of,
    margin_over,
    splits_of,
    standing,
    summary,
)
from tests.fakes.pairs import past_visit, tie

SCORES = np.array([[0.9, 0.4, 0.4], [0.7, 0.1, 0.4]])
SIZES = np.zeros((2, 3))


def untied(*cells):
    free = np.ones(SCORES.shape, dtype=bool)
    for cell in cells:
        free[cell] = False
    return free


def test_that_a_pair_stands_where_counting_by_hand_puts_it():
    found = standing(SCORES, (0, 1), untied((0, 1), (1, 0)), SIZES)
    assert (found.rank, found.count) == (3, 6)  # 0.9 and 0.7 are ahead, two are equal
    assert found.percentile == pytest.approx((1 + 2 / 2) / 5)
    assert found.beats == pytest.approx((1 + 2 / 2) / 4)  # 0.7 is tied and does not count
    assert found.among_like_size == pytest.approx(found.percentile)


def test_that_pairs_without_a_value_are_not_compared():
    scores = SCORES.copy()
    scores[0, 0] = np.nan
    found = standing(scores, (1, 0), untied((1, 0)), SIZES)
    assert (found.rank, found.count, found.percentile) == (1, 5, 1.0)
    assert found.among_like_size == 1.0
    assert standing(scores, (0, 0), untied((0, 0)), SIZES) is None


def test_that_without_a_pair_to_beat_there_is_no_standing():
    assert standing(SCORES, (0, 0), np.zeros_like(SCORES, dtype=bool), SIZES) is None


def test_that_auc_percentiles_and_hits_are_those_of_a_sum_by_hand():
    tied = [(0, 0), (1, 0), (0, 1)]
    found = summary(standing(SCORES, cell, untied(*tied), SIZES) for cell in tied)
    assert found.n == 3
    # free pairs: 0.4, 0.1, 0.4; 0.9 beats 3, 0.7 beats 3, 0.4 beats 1 and equals 2
    assert found.auc == pytest.approx((3 + 3 + 1 + 2 / 2) / 9)
    assert found.mean_percentile == pytest.approx((5 / 5 + 4 / 5 + 2 / 5) / 3)
    assert found.hit_rates == pytest.approx((1 / 3, 1 / 3))


@given(
    values=st.lists(st.integers(0, 6), min_size=12, max_size=12),
    tied=st.sets(st.integers(0, 11), min_size=1, max_size=11),
)
def test_that_the_auc_is_the_share_of_won_comparisons(values, tied):
    scores = np.array(values, dtype=float).reshape(3, 4)
    free = np.ones(12, dtype=bool)
    free[list(tied)] = False
    cells = [divmod(index, 4) for index in sorted(tied)]
    found = summary(standing(scores, cell, free.reshape(3, 4), np.zeros((3, 4))) for cell in cells)
    won = [
        (scores[cell] > other) + (scores[cell] == other) / 2
        for cell, other in product(cells, scores.ravel()[free])
    ]
    assert found.auc == pytest.approx(np.mean(won))


def test_that_nothing_is_said_of_no_ties():
    found = summary([None])
    assert found.n == 0
    assert {found.auc, found.auc_low, found.mean_percentile, *found.hit_rates} == {None}
    assert chance(0) == found


def test_that_a_lead_is_counted_tie_by_tie_and_only_where_both_are_known():
    tied = [(0, 0), (0, 1), (1, 1)]  # they beat 3, 2 / 2 and 0 of the three free pairs
    best, middle, worst = (standing(SCORES, cell, untied(*tied), SIZES) for cell in tied)
    found = margin_over([best, middle, None, worst], [worst, worst, best, None])
    assert found.auc == pytest.approx((3 / 3 + 1 / 3) / 2)
    assert found.low <= found.auc <= found.high
    assert margin_over([best, worst], [best, worst]).low == 0.0


def test_that_one_tie_alone_has_no_interval():
    assert bootstrap_interval([0.7]) == (None, None)


def test_that_the_interval_is_the_same_for_the_same_seed_and_moves_with_another():
    values = [0.1, 0.4, 0.45, 0.8, 0.97]
    assert bootstrap_interval(values, 7) == bootstrap_interval(values, 7)
    assert bootstrap_interval(values, 7) != bootstrap_interval(values, 8)


def test_that_the_interval_of_many_values_is_that_of_the_normal_theory():
    values = np.random.default_rng(1).random(400)
    reach = 1.96 * values.std() / np.sqrt(values.size)
    expected = (values.mean() - reach, values.mean() + reach)
    assert bootstrap_interval(values) == pytest.approx(expected, abs=0.002)


@given(values=st.lists(st.floats(0, 1), min_size=2, max_size=20))
def test_that_the_interval_lies_within_the_values_and_around_their_mean(values):
    low, high = bootstrap_interval(values)
    assert min(values) - 1e-12 <= low <= high <= max(values) + 1e-12


def test_that_chance_reaches_as_far_as_the_theory_of_ranks_says():
    found = chance(12)
    spread = 1.96 * np.sqrt(1 / (12 * 12))  # standard error 0.083 of twelve ties
    assert (found.auc, found.hit_rates) == (0.5, (0.05, 0.10))
    assert (found.auc_low, found.auc_high) == pytest.approx((0.5 - spread, 0.5 + spread), abs=0.01)


@pytest.mark.parametrize(
    ("signed_on", "eve"),
    [
        ("2024-03-01", date(2024, 2, 29)),
        ("2019-11", date(2019, 10, 31)),
        ("2014", date(2013, 12, 31)),
        ("0001", date(1, 1, 1)),
    ],
)
def test_that_the_eve_is_before_every_day_that_the_date_may_mean(signed_on, eve):
    assert eve_of(tie("IN-GJ", "JP-22", signed_on)) == eve


def test_that_a_visit_still_under_way_is_not_known_yet():
    over, under_way = (past_visit(("JP-22",), ("IN-GJ",), date(2024, 12, day)) for day in (22, 24))
    undated = past_visit(("JP-22",), ("IN-GJ",), None)
    assert ended_visits([over, under_way, undated], date(2024, 12, 23)) == (over,)


def test_that_renewals_and_the_ties_of_cities_stand_apart():
    city = tie("IN-GJ", "JP-22", "2010", levels=("city", "city"))
    first, renewed = (tie("IN-GJ", "JP-22", day) for day in ("2014-05", "2024-12-24"))
    other = tie("IN-TN", "JP-27", "2020-01-01")
    assert splits_of([renewed, other, first, city]) == {
        "all": (city, first, other, renewed),
        "all_first": (city, other),
        "state_prefecture": (first, other, renewed),
        "state_prefecture_first": (first, other),
    }
