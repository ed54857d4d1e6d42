"""``setuhashi match`` with other aggregations, and with ``--robust``."""

from itertools import pairwise

import pytest

from app.domain.compatibility import AGGREGATION_KEYS


@pytest.mark.parametrize("aggregation", AGGREGATION_KEYS)
def test_that_every_aggregation_ranks_with_shares_that_add_up(setuhashi, aggregation):
    rows = setuhashi.json("match", "Odisha", "--top", 0, "--aggregation", aggregation)
    assert [row["rank"] for row in rows] == list(range(1, 48))
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)
    for row in rows:
        shares = sum(share["contribution"] for share in row["criteria"])
        assert shares == pytest.approx(row["score"], abs=1e-9)
        assert 0 <= row["low"] <= row["score"] <= row["high"] <= 1


def test_that_an_aggregation_that_is_not_known_is_refused(setuhashi):
    assert "borda" in setuhashi.refused("match", "Odisha", "--aggregation", "borda")


@pytest.fixture
def robust(setuhashi):
    return setuhashi.json("match", "Odisha", "--top", 0, "--robust")


def test_that_robust_tells_of_each_partner_how_often_it_takes_each_of_ten_places(robust):
    for row in robust:
        assert len(row["rank_acceptability"]) == 10
        assert sum(row["rank_acceptability"]) <= 1 + 1e-9
        assert 0 <= row["confidence"] <= 1
        assert (row["central_weights"] is None) == (row["rank_acceptability"][0] == 0)
        assert (row["weightings"], row["seed"]) == (10_000, robust[0]["seed"])
    for place in range(10):
        assert sum(row["rank_acceptability"][place] for row in robust) == pytest.approx(1)


def test_that_each_weight_lies_in_the_intervals_in_which_the_head_stays(robust):
    weights = {share["key"]: share["weight"] for share in robust[0]["criteria"]}
    assert set(robust[0]["stability"]) == set(weights)
    for key, stays in robust[0]["stability"].items():
        for low, high in stays.values():
            assert 0 <= low <= weights[key] <= high <= 1


def test_that_robustness_is_that_of_the_whole_list_whatever_is_shown(setuhashi, robust):
    shown = setuhashi.json("match", "Odisha", "--top", 2, "--only-new", "--robust")
    for row in shown:
        assert row == robust[row["rank"] - 1]


def test_that_without_robust_nothing_is_added(setuhashi):
    assert "rank_acceptability" not in setuhashi.json("match", "Odisha", "--top", 1)[0]


def test_that_the_tables_tell_the_seed_and_every_criterion_that_weighs(setuhashi):
    assert setuhashi("match", "Gujarat", "--top", 3, "--robust") == 0
    assert "10,000 weightings, seed" in setuhashi.out
    assert "First stays first" in setuhashi.out
    assert "Supply chain to Japan" in setuhashi.out


def test_that_robustness_of_an_order_that_is_no_weighted_sum_is_refused(setuhashi):
    said = setuhashi.refused("match", "Odisha", "--robust", "--aggregation", "topsis")
    assert "arithmetic, geometric" in said


def test_that_each_partner_is_told_what_would_bring_it_past_the_one_above(robust):
    assert robust[0]["pass"] is None
    for above, row in pairwise(robust):
        nearest = row["pass"]["nearest_weights"] if row["pass"] else None
        if nearest is not None:
            mine, theirs = (
                sum(nearest[share["key"]] * share["value"] for share in each["criteria"])
                for each in (row, above)
            )
            assert mine == pytest.approx(theirs, abs=1e-9)
    assert sum(row["pass"] is not None for row in robust) > 40
