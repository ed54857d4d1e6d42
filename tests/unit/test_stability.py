import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.stability import weight_intervals

GRID = np.linspace(0.0, 1.0, 2001)


def test_that_a_hand_worked_interval_ends_where_the_lines_cross():
    # A = 0.9 t + 0.4 (1 - t) is ahead of B = 0.2 t + 0.6 (1 - t) while 0.7 t >= 0.2 (1 - t).
    low, high = weight_intervals(np.array([[0.9, 0.4], [0.2, 0.6]]), np.array([0.5, 0.5]), 1)
    assert low.tolist() == pytest.approx([2 / 9, 0.0])
    assert high.tolist() == pytest.approx([1.0, 7 / 9])


def test_that_the_order_of_the_rows_does_not_matter():
    terms, weights = np.random.default_rng(3).random((30, 5)), np.full(5, 0.2)
    for one, other in zip(
        weight_intervals(terms, weights, 10),
        weight_intervals(terms[::-1], weights, 10),
        strict=True,
    ):
        np.testing.assert_allclose(one, other)


def leads(terms, weights, criterion, top):
    """Over the grid of the criterion's weight: is every one of the head at least equal?"""
    others = weights.copy()
    others[criterion] = 0.0
    others = others / others.sum()
    moved = GRID[:, None] * np.eye(weights.size)[criterion] + (1 - GRID[:, None]) * others
    scores = moved @ terms.T
    order = np.argsort(-(terms @ weights), kind="stable")
    head, rest = scores[:, order[:top]], scores[:, order[top:]]
    return head.min(axis=1) >= rest.max(axis=1) - 1e-9


@pytest.mark.parametrize("top", [1, 10])
@given(
    terms=hnp.arrays(float, (14, 4), elements=st.integers(0, 20).map(lambda n: n / 20)),
    raw=hnp.arrays(float, 4, elements=st.integers(0, 9).map(float)),
)
@settings(max_examples=150)
def test_that_the_interval_is_that_of_a_grid_of_two_thousand_and_one_weights(top, terms, raw):
    raw[0] += 1.0
    raw[1] += 1.0  # never all the weight on one criterion
    weights = raw / raw.sum()
    low, high = weight_intervals(terms, weights, top)
    assert (low <= weights + 1e-12).all()
    assert (weights <= high + 1e-12).all()
    for k in range(weights.size):
        inside = (low[k] - 1e-9 <= GRID) & (high[k] + 1e-9 >= GRID)
        np.testing.assert_array_equal(leads(terms, weights, k, top), inside)


def test_that_the_intervals_of_a_long_list_are_those_of_the_grid():
    rng = np.random.default_rng(20)
    terms, weights = rng.random((1692, 6)), rng.dirichlet(np.ones(6))
    for top in (1, 10):
        low, high = weight_intervals(terms, weights, top)
        for k in range(weights.size):
            found = GRID[leads(terms, weights, k, top)]
            step = GRID[1]
            if found.size:
                assert low[k] <= found[0] < low[k] + step
                assert high[k] - step < found[-1] <= high[k]
            else:  # the whole interval lies between two steps of the grid
                assert high[k] - low[k] < step


def test_that_equal_pairs_do_not_narrow_each_other():
    terms = np.array([[0.3, 0.1, 0.7], [0.3, 0.1, 0.7], [0.1, 0.0, 0.2]])
    low, high = weight_intervals(terms, np.array([0.1, 0.2, 0.7]), 1)
    assert low.tolist() == [0.0] * 3
    assert high.tolist() == [1.0] * 3


@pytest.mark.parametrize("top", [1, 10])
def test_that_where_one_criterion_decides_alone_it_goes_on_deciding(top):
    terms = np.random.default_rng(1).random((20, 3))
    low, high = weight_intervals(terms, np.array([0.0, 1.0, 0.0]), top)
    assert (low[1], high[1]) == (0.0, 1.0)


def test_that_a_list_no_longer_than_its_head_cannot_change():
    low, high = weight_intervals(np.eye(3), np.array([0.2, 0.3, 0.5]), 3)
    assert (low.tolist(), high.tolist()) == ([0.0] * 3, [1.0] * 3)
