import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.aggregation import AGGREGATIONS, GEOMETRIC_FLOOR, arithmetic, geometric


def test_that_the_arithmetic_mean_is_the_weighted_sum():
    found = arithmetic(np.array([0.2, 1.0]), np.array([0.25, 0.75]))
    assert found.tolist() == pytest.approx([0.05, 0.75])


def test_that_the_geometric_mean_of_a_hand_worked_pair_is_its_root():
    # sqrt(0.25 * 1) = 0.5: all of the loss is the first criterion's.
    found = geometric(np.array([0.25, 1.0]), np.array([0.5, 0.5]))
    assert found.tolist() == pytest.approx([0.0, 0.5])
    assert found.sum() == pytest.approx(0.5)


def test_that_one_nought_lowers_a_geometric_mean_and_does_not_void_it():
    found = geometric(np.array([0.0, 1.0]), np.array([0.5, 0.5]))
    assert found.sum() == pytest.approx(GEOMETRIC_FLOOR**0.5)


def test_that_a_perfect_pair_scores_one_by_the_geometric_mean():
    assert geometric(np.ones(3), np.full(3, 1 / 3)).sum() == pytest.approx(1.0)


values = hnp.arrays(float, (5, 4), elements=st.floats(0, 1))
raw_weights = hnp.arrays(float, 4, elements=st.floats(0.01, 10))


@pytest.mark.parametrize("name", AGGREGATIONS)
@given(values=values, weights=raw_weights, rise=values)
def test_that_scores_stay_in_nought_and_one_and_rise_with_every_value(name, values, weights, rise):
    aggregate, weights = AGGREGATIONS[name], weights / weights.sum()
    score = aggregate(values, weights).sum(axis=-1)
    higher = aggregate(np.maximum(values, rise), weights).sum(axis=-1)
    assert (score >= -1e-12).all()
    assert (higher <= 1 + 1e-12).all()
    assert (score <= higher + 1e-12).all()


@given(values=values, weights=raw_weights)
def test_that_geometric_contributions_add_up_to_the_geometric_mean(values, weights):
    weights = weights / weights.sum()
    mean = np.prod(np.maximum(values, GEOMETRIC_FLOOR) ** weights, axis=-1)
    np.testing.assert_allclose(geometric(values, weights).sum(axis=-1), mean, atol=1e-9)
