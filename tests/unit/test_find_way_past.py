"""The use case: what would have to change for one pair to pass another."""

from dataclasses import replace

import pytest

from app.domain.compatibility import build_pairs, partners_of, score_pairs
from app.domain.problems import ProblemError
from app.domain.regions import region_code
from app.services.find_way_past import find_way_past, one_above
from tests.fakes.pairs import EQUAL, GROUPS, small_world

MATRIX = build_pairs(small_world())
SHIZUOKA = region_code("JP-22")


def partners(weights=EQUAL, aggregation="arithmetic"):
    return partners_of(MATRIX, score_pairs(MATRIX, weights, aggregation), SHIZUOKA)


def score_of(state, weights, aggregation):
    found = partners(weights, aggregation)
    return next(partner.score for partner in found if partner.state == state)


@pytest.mark.parametrize("aggregation", ["arithmetic", "geometric"])
def test_that_under_the_nearest_weights_and_each_single_weight_both_score_alike(aggregation):
    first, *_, last = partners(aggregation=aggregation)
    found = find_way_past(last, first, aggregation)
    assert tuple(found.criteria) == tuple(GROUPS)
    levels = [found.nearest_weights] if found.nearest_weights else []
    for key, change in found.criteria.items():
        if change.level_weight is not None:
            others = (1 - change.level_weight) / (len(EQUAL) - 1)
            levels.append(dict.fromkeys(EQUAL, others) | {key: change.level_weight})
    assert levels
    for weights in levels:
        mine, theirs = (score_of(each.state, weights, aggregation) for each in (last, first))
        assert mine == pytest.approx(theirs, abs=1e-9)


def test_that_the_moved_weight_is_what_leaves_the_criteria_that_lose():
    first, second, *_ = partners()
    found = find_way_past(second, first)
    lost = [
        found.criteria[key].weight - weight
        for key, weight in found.nearest_weights.items()
        if weight < found.criteria[key].weight
    ]
    assert found.moved_weight == pytest.approx(sum(lost))


def test_that_the_edges_add_up_to_the_distance():
    first, *_, last = partners()
    found = find_way_past(last, first)
    edges = sum(change.edge for change in found.criteria.values())
    assert edges == pytest.approx(last.score - first.score)


def test_that_the_one_above_is_one_rank_better_and_the_first_has_none():
    ranked = partners()
    assert one_above(ranked, ranked[2]) is ranked[1]
    with pytest.raises(ProblemError) as caught:
        one_above(ranked, ranked[0])
    assert caught.value.problems[0].code == "pair-first"


def test_that_a_pair_that_is_ahead_or_level_has_nothing_to_pass():
    first, second, *_ = partners()
    for other in (second, replace(first, state=second.state)):
        with pytest.raises(ProblemError) as caught:
            find_way_past(first, other)
        assert caught.value.problems[0].code == "pair-not-behind"


def test_that_an_order_that_is_no_weighted_sum_is_refused():
    first, second, *_ = partners(aggregation="topsis")
    with pytest.raises(ProblemError) as caught:
        find_way_past(second, first, "topsis")
    assert caught.value.problems[0].code == "robustness-unknown"
