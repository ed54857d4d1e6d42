import numpy as np
import pytest

from app.domain.problems import ProblemError
from app.domain.weights import weight_shares


def test_that_weights_are_brought_to_a_sum_of_one_in_the_order_of_the_criteria():
    found = weight_shares(("a", "b", "c"), {"c": 3.0, "a": 1.0})
    np.testing.assert_allclose(found, [0.25, 0.0, 0.75])


def test_that_huge_weights_do_not_overflow():
    np.testing.assert_allclose(weight_shares(("a", "b"), {"a": 1e308, "b": 1e308}), [0.5, 0.5])


def test_that_all_wrong_weights_are_told_at_once():
    with pytest.raises(ProblemError) as caught:
        weight_shares(("a", "b"), {"a": -1.0, "z": 1.0, "b": float("inf")})
    assert [(p.code, p.params["criterion"]) for p in caught.value.problems] == [
        ("weight-negative", "a"),
        ("criterion-unknown", "z"),
        ("weight-negative", "b"),
    ]


@pytest.mark.parametrize("weights", [{}, {"a": 0.0, "b": 0.0}])
def test_that_weights_that_weigh_nothing_are_refused(weights):
    with pytest.raises(ProblemError, match="weights-empty"):
        weight_shares(("a", "b"), weights)
