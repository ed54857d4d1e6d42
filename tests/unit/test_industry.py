import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.industry import SHRINKAGE, Outputs, shares, shrunk_quotients


def outputs(value, total=None):
    value = np.asarray(value, dtype=float)
    total = np.full(value.shape[0], np.nan) if total is None else np.asarray(total, dtype=float)
    return Outputs(value, np.ones_like(value), total)


def test_that_shares_of_a_complete_region_are_exact_whatever_total_is_published():
    found = shares(outputs([[30, 70]], total=[150]))
    np.testing.assert_allclose(found.low, [[0.3, 0.7]])
    assert found.complete.all()
    assert found.present[0] == 1.0


def test_that_a_missing_sector_may_hold_what_the_published_total_leaves():
    found = shares(outputs([[60, np.nan, 20]], total=[100]))
    np.testing.assert_allclose(found.low, [[0.6, 0.0, 0.2]])
    np.testing.assert_allclose(found.high, [[0.75, 0.2, 0.25]])
    assert found.present[0] == pytest.approx(0.8)


def test_that_without_a_total_a_missing_sector_may_hold_anything():
    found = shares(outputs([[60, np.nan]]))
    np.testing.assert_allclose(found.low, [[0.0, 0.0]])
    np.testing.assert_allclose(found.high, [[1.0, 1.0]])


def test_that_nothing_follows_of_a_region_without_a_sector_figure():
    found = shares(outputs([[np.nan, np.nan]], total=[0.0]))
    np.testing.assert_allclose(found.low, [[0.0, 0.0]])
    np.testing.assert_allclose(found.high, [[1.0, 1.0]])
    assert found.present[0] == 0.0


@given(
    hnp.arrays(float, (3, 4), elements=st.floats(0.1, 100)),
    hnp.arrays(bool, (3, 4)),
    st.booleans(),
)
def test_that_the_truth_lies_inside_the_bounds_of_what_is_hidden(truth, hidden, published):
    seen = np.where(hidden, np.nan, truth)
    total = truth.sum(axis=1) if published else None
    bounds, exact = shares(outputs(seen, total)), shares(outputs(truth)).low
    assert (bounds.low <= exact + 1e-12).all()
    assert (exact <= bounds.high + 1e-12).all()


def test_that_quotients_are_shrunk_towards_one_by_hand():
    # Nation (40, 60) of 100; region A (30, 10), B (10, 50); the median region makes 50, so that
    # 0.1 * 50 = 5 of the national mix, (2, 3), is added to each.
    found = shrunk_quotients(outputs([[30, 10], [10, 50]])).low
    assert SHRINKAGE == 0.1
    np.testing.assert_allclose(
        found, [[32 / 45 / 0.4, 13 / 45 / 0.6], [12 / 65 / 0.4, 53 / 65 / 0.6]]
    )


def test_that_shrinking_pulls_a_small_region_further_than_a_large_one_of_the_same_mix():
    small, large, _ = shrunk_quotients(outputs([[8, 2], [800, 200], [200, 800]])).low
    assert 1.0 < small[0] < large[0]


def test_that_an_unknown_region_is_not_taken_for_an_average_one():
    found = shrunk_quotients(outputs([[30, 10], [10, 50], [np.nan, np.nan]], [40, 60, 1]))
    np.testing.assert_allclose(found.low[2], [0.0, 0.0])
    np.testing.assert_allclose(found.high[2], [1 / 0.4, 1 / 0.6])


def test_that_without_a_complete_region_no_quotient_is_known():
    found = shrunk_quotients(outputs([[30, np.nan], [np.nan, 50]]))
    assert (found.low == 0.0).all()
    assert np.isinf(found.high).all()


def test_that_a_negative_output_counts_as_none():
    np.testing.assert_allclose(shares(outputs([[-5, 10]])).low, [[0.0, 1.0]])
