import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.topsis import topsis


def test_that_closeness_is_that_of_a_hand_worked_example():
    # Price 1, 2, 5 (less is better) and size 3000, 3750, 4500 on 0..1: the second is
    # sqrt(.75² + .5²) / (sqrt(.75² + .5²) + sqrt(.25² + .5²)) = .61722.
    values = np.array([[1.0, 0.0], [0.75, 0.5], [0.0, 1.0]])
    found = topsis(values, np.array([0.5, 0.5])).sum(axis=-1)
    assert found.tolist() == pytest.approx([0.5, 0.61722, 0.5], abs=1e-5)


def test_that_the_ends_of_the_scale_are_nought_and_one():
    values = np.array([[0.0, 0.0], [1.0, 1.0]])
    assert topsis(values, np.array([0.3, 0.7])).sum(axis=-1) == pytest.approx([0, 1])


def test_that_the_parts_are_those_in_the_squared_distance_from_the_worst():
    parts = topsis(np.array([0.8, 0.4]), np.array([0.5, 0.5]))
    assert parts[0] / parts[1] == pytest.approx(4.0)


@given(hnp.arrays(float, (4, 3), elements=st.floats(0, 1)))
def test_that_a_pair_is_rated_the_same_in_any_company(values):
    weights = np.array([0.2, 0.3, 0.5])
    alone = [topsis(row, weights).sum() for row in values]
    assert topsis(values, weights).sum(axis=-1).tolist() == pytest.approx(alone)
