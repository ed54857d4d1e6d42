import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.measures import Measure
from app.domain.similarity import cosine, finger_kreinin, likeness_of_scale, rsca


def exact(rows):
    rows = np.asarray(rows, dtype=float)
    ones = np.ones(rows.shape[0])
    return Measure(rows, rows, ones, ones)


def between(low, high):
    low, high = np.asarray(low, dtype=float), np.asarray(high, dtype=float)
    nothing = np.zeros(low.shape[0])
    return Measure(low, high, nothing, nothing)


def shares(rows):
    rows = np.asarray(rows, dtype=float)
    return rows / rows.sum(axis=-1, keepdims=True)


def test_that_sweden_overlaps_the_other_nordic_countries_as_published():
    # O. Farhauer, A. Kröll, Standorttheorien (2013), as worked in the R package REAT
    # (krugman.spec2): jobs in five industries, Krugman coefficient against the mean of the
    # others' shares 0.1595; the overlap is 1 - K / 2.
    sweden = [45000, 15000, 32000, 10000, 30000]
    others = [
        [35000, 12000, 30000, 8000, 22000],
        [40000, 10000, 25000, 9000, 18000],
        [30000, 11000, 18000, 3000, 13000],
        [40000, 6000, 11000, 2000, 12000],
    ]
    mean_of_others = shares(others).mean(axis=0)
    overlap = finger_kreinin(exact([shares(sweden)]), exact([mean_of_others]))
    assert overlap.low[0, 0] == pytest.approx(1 - 0.1595 / 2, abs=5e-5)


def test_that_regions_without_a_common_industry_do_not_overlap():
    # REAT, krugman.spec: K = 2.
    overlap = finger_kreinin(
        exact([shares([20, 10, 70, 0, 0])]), exact([shares([0, 0, 0, 60, 40])])
    )
    assert overlap.low[0, 0] == 0.0


positive_rows = hnp.arrays(float, (2, 4), elements=st.floats(0.01, 1.0))


@given(positive_rows, positive_rows)
def test_that_the_overlap_is_one_less_half_the_krugman_index(a, b):
    a, b = shares(a), shares(b)
    krugman = np.abs(a[:, None, :] - b[None, :, :]).sum(axis=-1)
    np.testing.assert_allclose(finger_kreinin(exact(a), exact(b)).low, 1 - krugman / 2, atol=1e-12)


def test_that_the_overlap_of_an_unknown_row_may_be_anything_and_of_a_partly_known_one_less():
    known = exact([[0.6, 0.4]])
    unknown = finger_kreinin(between([[0, 0]], [[1, 1]]), known)
    partly = finger_kreinin(between([[0.5, 0.0]], [[0.8, 0.5]]), known)
    assert (unknown.low[0, 0], unknown.high[0, 0]) == (0.0, 1.0)
    assert (partly.low[0, 0], partly.high[0, 0]) == pytest.approx((0.5, 1.0))
    assert partly.present[0, 0] == 0.0


def test_that_symmetric_specialisation_of_hand_worked_quotients_is_right():
    found = rsca(exact([[0.0, 1 / 3, 1.0, 3.0]])).low
    np.testing.assert_allclose(found, [[-1.0, -0.5, 0.0, 0.5]])
    assert rsca(between([[0.0]], [[np.inf]])).high[0, 0] == 1.0


def test_that_cosines_of_hand_worked_vectors_are_rescaled_to_nought_and_one():
    a = exact([[0.3, 0.4], [0.5, 0.0]])
    b = exact([[0.4, 0.3], [-0.5, 0.0], [0.0, 0.2]])
    np.testing.assert_allclose(
        cosine(a, b).low, [[(1 + 0.96) / 2, (1 - 0.6) / 2, (1 + 0.8) / 2], [0.9, 0.0, 0.5]]
    )


def test_that_a_region_with_the_national_mix_is_neither_like_nor_unlike_another():
    assert cosine(exact([[0.0, 0.0]]), exact([[0.3, -0.2]])).low[0, 0] == 0.5


@given(
    hnp.arrays(float, (3, 4), elements=st.floats(-1, 1)),
    hnp.arrays(float, (2, 4), elements=st.floats(-1, 1)),
    hnp.arrays(float, (3, 4), elements=st.floats(0, 0.5)),
    hnp.arrays(float, (3, 4), elements=st.floats(0, 1)),
)
def test_that_the_bounds_of_a_cosine_hold_for_every_vector_inside_the_box(low, other, width, at):
    bounds = cosine(between(low, low + width), exact(other))
    inside = cosine(exact(low + at * width), exact(other)).low
    assert (bounds.low <= inside + 1e-9).all()
    assert (inside <= bounds.high + 1e-9).all()


def test_that_likeness_of_scale_is_the_smaller_over_the_larger():
    likeness = likeness_of_scale(exact([2e6, 8e6]), exact([8e6]))
    np.testing.assert_allclose(likeness.low[:, 0], [0.25, 1.0])


def test_that_likeness_to_an_unknown_size_may_be_anything():
    likeness = likeness_of_scale(between([-np.inf], [np.inf]), exact([8e6]))
    assert (likeness.low[0, 0], likeness.high[0, 0], likeness.present[0, 0]) == (0.0, 1.0, 0.0)
