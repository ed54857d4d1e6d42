"""The smallest changes with which one pair passes another."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.aggregation import AGGREGATIONS, LINEAR_TERMS
from app.domain.overtaking import level_values, level_weights, nearest_weights

GRID = np.linspace(0.0, 1.0, 2001)
twentieths = hnp.arrays(float, 4, elements=st.integers(0, 20).map(lambda n: n / 20))
whole_parts = hnp.arrays(float, 4, elements=st.integers(1, 9).map(float))


def test_that_a_hand_worked_weight_is_where_the_lines_cross():
    # B = 0.2 t + 0.6 (1 - t) meets A = 0.9 t + 0.4 (1 - t) at 0.7 t = 0.2 (1 - t), t = 2 / 9.
    found = level_weights(np.array([-0.7, 0.2]), np.array([0.5, 0.5]))
    assert found.tolist() == pytest.approx([2 / 9, 7 / 9])


def test_that_a_hand_worked_value_makes_up_for_the_distance():
    # B lacks 0.25; at half the weight a criterion must gain 0.5, and 0.6 + 0.5 is out of reach.
    found = level_values(np.array([0.2, 0.6]), np.array([0.9, 0.4]), np.full(2, 0.5), "arithmetic")
    assert found[0] == pytest.approx(0.7)
    assert np.isnan(found[1])


def test_that_the_nearest_weights_come_from_where_the_other_is_furthest_ahead():
    # 0.2 is missing; a unit of weight from the first to the third criterion wins 1.0.
    found = nearest_weights(np.array([-0.6, -0.2, 0.4]), np.array([0.4, 0.2, 0.4]))
    assert found.tolist() == pytest.approx([0.28, 0.2, 0.52])


def test_that_a_pair_that_is_better_nowhere_passes_under_no_weights():
    edge, weights = np.array([-0.1, -0.3]), np.array([0.5, 0.5])
    assert nearest_weights(edge, weights) is None
    assert np.isnan(level_weights(edge, weights)).all()


def test_that_one_criterion_with_all_the_weight_leaves_no_proportions_to_keep():
    found = level_weights(np.array([-0.2, 0.4]), np.array([1.0, 0.0]))
    assert np.isnan(found[0])
    assert found[1] == pytest.approx(1 / 3)


@given(twentieths, twentieths, whole_parts)
@settings(max_examples=150)
def test_that_the_level_weight_is_that_of_a_grid(own, theirs, raw):
    weights, edge = raw / raw.sum(), own - theirs
    assume(weights @ edge < -1e-9)
    for k, level in enumerate(level_weights(edge, weights)):
        others = np.where(np.arange(4) == k, 0.0, weights) / (1 - weights[k])
        lead = GRID * edge[k] + (1 - GRID) * (others @ edge)
        passes = GRID[lead > 1e-9]
        if np.isnan(level):
            assert passes.size == 0
        else:
            assert (lead > -1e-9).any()
            assert level * edge[k] + (1 - level) * (others @ edge) == pytest.approx(0, abs=1e-12)
            between = (passes >= min(level, weights[k])) & (passes <= max(level, weights[k]))
            assert not between.any()


@pytest.mark.parametrize("aggregation", LINEAR_TERMS)
@given(own=twentieths, theirs=twentieths, raw=whole_parts)
@settings(max_examples=150)
def test_that_the_level_value_makes_both_scores_equal_and_no_other_would_do(
    aggregation, own, theirs, raw
):
    weights, rate = raw / raw.sum(), AGGREGATIONS[aggregation]
    goal = rate(theirs, weights).sum()
    assume(rate(own, weights).sum() < goal - 1e-9)
    for k, value in enumerate(level_values(own, theirs, weights, aggregation)):
        tried = own.copy()
        tried[k] = 1.0 if np.isnan(value) else value
        score = rate(tried, weights).sum()
        if np.isnan(value):
            assert score < goal + 1e-12
        else:
            assert score == pytest.approx(goal, abs=1e-12)
            assert own[k] < value <= 1.0


@given(twentieths, twentieths, whole_parts)
@settings(max_examples=150)
def test_that_the_nearest_weights_are_those_of_brute_force(own, theirs, raw):
    weights, edge = raw / raw.sum(), own - theirs
    assume(weights @ edge < -1e-9)
    found = nearest_weights(edge, weights)
    corners = list(_corners(edge, weights))
    if found is None:
        assert not corners
        return
    assert found.sum() == pytest.approx(1.0)
    assert found.min() >= -1e-12
    assert found @ edge == pytest.approx(0.0, abs=1e-12)
    least = min(np.abs(corner - weights).sum() for corner in corners)
    assert np.abs(found - weights).sum() == pytest.approx(least, abs=1e-9)


def _corners(edge, weights):
    """Every weighting that can be nearest: K - 2 weights as they were or nought, two solved for.

    A linear programme has its best at a corner: of the K weights all but two rest on a bend of
    the distance (``weights``) or of the simplex (0), and two follow from sum and equality.
    """
    places = range(edge.size)
    for free in combinations(places, 2):
        fixed = [k for k in places if k not in free]
        for kept in np.ndindex(*[2] * len(fixed)):
            moved = np.zeros_like(weights)
            moved[fixed] = weights[fixed] * kept
            equations = np.array([np.ones(2), edge[list(free)]])
            if abs(np.linalg.det(equations)) < 1e-12:
                continue
            wanted = [1.0 - moved.sum(), -(moved @ edge)]
            moved[list(free)] = np.linalg.solve(equations, wanted)
            if moved.min() >= -1e-12:
                yield moved
