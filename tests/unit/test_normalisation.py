import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.measures import Measure, or_unbounded
from app.domain.normalisation import NORMALISATIONS, mid_rank, min_max, normalised, z_score


def test_that_percentile_ranks_are_those_of_average_ranks_worked_by_hand():
    # scipy.stats.rankdata gives 1, 2.5, 2.5, 4; (rank - 0.5) / 4.
    values = np.array([10.0, 20.0, 20.0, 40.0])
    np.testing.assert_allclose(mid_rank(values, values), [0.125, 0.5, 0.5, 0.875])


def test_that_a_percentile_rank_outside_the_reference_is_nought_or_one():
    np.testing.assert_allclose(
        mid_rank(np.array([-np.inf, 5.0, 15.0, np.inf]), np.array([10.0, 20.0])), [0, 0, 0.5, 1]
    )


def test_that_min_max_cuts_five_percent_at_each_end():
    reference = np.arange(101.0)
    np.testing.assert_allclose(
        min_max(np.array([0.0, 5.0, 50.0, 95.0, 100.0]), reference), [0, 0, 0.5, 1, 1]
    )


def test_that_min_max_of_a_rare_quality_uses_the_plain_ends():
    reference = np.array([0.0] * 99 + [4.0])
    np.testing.assert_allclose(min_max(np.array([0.0, 1.0, 4.0]), reference), [0, 0.25, 1])


def test_that_z_scores_reach_the_ends_at_three_deviations():
    reference = np.array([-1.0, 1.0])
    np.testing.assert_allclose(
        z_score(np.array([-9.0, -1.5, 0.0, 1.5, 3.0]), reference), [0, 0.25, 0.5, 0.75, 1]
    )


@pytest.mark.parametrize("scale", NORMALISATIONS.values(), ids=NORMALISATIONS.keys())
def test_that_a_criterion_that_is_the_same_for_all_says_nothing(scale):
    np.testing.assert_allclose(scale(np.array([7.0, 7.0]), np.full(5, 7.0)), [0.5, 0.5])


numbers = st.floats(-1e6, 1e6)


@pytest.mark.parametrize("name", NORMALISATIONS)
@given(
    values=hnp.arrays(float, 12, elements=numbers),
    steps=hnp.arrays(float, 12, elements=st.sampled_from([0.0, 1.0, 500.0, np.inf])),
)
def test_that_every_scale_keeps_the_order_and_stays_in_nought_and_one(name, values, steps):
    ones = np.ones(12)
    found = normalised(Measure(values, values + steps, ones, ones), NORMALISATIONS[name])
    assert (found.low >= 0.0).all()
    assert (found.high <= 1.0).all()
    assert (found.low <= found.high).all()
    assert (found.low[steps == 0.0] == found.high[steps == 0.0]).all()
    if (steps == 0.0).any():
        ordered = found.low[np.argsort(values, kind="stable")]
        assert (np.diff(ordered) >= 0.0).all()


@pytest.mark.parametrize("name", NORMALISATIONS)
def test_that_what_is_missing_may_have_any_value_and_leaves_the_others_where_they_are(name):
    known = np.array([1.0, 2.0, 5.0])
    alone = normalised(or_unbounded(known, np.ones(3)), NORMALISATIONS[name])
    beside = normalised(or_unbounded(np.append(known, np.nan), np.ones(4)), NORMALISATIONS[name])
    np.testing.assert_allclose(beside.low[:3], alone.low)
    assert (beside.low[3], beside.high[3], beside.present[3]) == (0.0, 1.0, 0.0)


def test_that_without_a_single_figure_every_value_is_open():
    found = normalised(or_unbounded(np.full(3, np.nan), np.ones(3)), mid_rank)
    assert found.low.tolist() == [0.0] * 3
    assert found.high.tolist() == [1.0] * 3
