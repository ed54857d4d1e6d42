"""How far two scorings agree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.agreement import in_every_top, kendall, places, spearman

scorings = hnp.arrays(float, 8, elements=st.integers(0, 5).map(float))


def test_that_kendall_is_the_textbook_one():
    # Of 6 pairs 5 are ordered alike and 1 is not: (5 - 1) / 6.
    found = kendall(np.array([4.0, 3.0, 2.0, 1.0]), np.array([4.0, 2.0, 3.0, 1.0]))
    assert found == pytest.approx(4 / 6)


def test_that_spearman_is_the_textbook_one():
    # 1 - 6 (0 + 1 + 1 + 0) / (4 * 15).
    found = spearman(np.array([4.0, 3.0, 2.0, 1.0]), np.array([4.0, 2.0, 3.0, 1.0]))
    assert found == pytest.approx(1 - 12 / 60)


@given(scorings, scorings)
def test_that_both_are_those_of_scipy(one, other):
    from scipy import stats

    if np.ptp(one) == 0 or np.ptp(other) == 0:
        assert kendall(one, other) is None
        assert spearman(one, other) is None
    else:
        assert kendall(one, other) == pytest.approx(stats.kendalltau(one, other).statistic)
        assert spearman(one, other) == pytest.approx(stats.spearmanr(one, other).statistic)


def test_that_places_of_equals_follow_their_order():
    assert places(np.array([0.2, 0.9, 0.2, 0.5])).tolist() == [3, 1, 4, 2]


@given(scorings, scorings, st.integers(1, 9))
def test_that_only_what_every_top_list_has_is_agreed_on(one, other, top):
    expected = (places(one) <= top) & (places(other) <= top)
    np.testing.assert_array_equal(in_every_top([one, other], top), expected)
