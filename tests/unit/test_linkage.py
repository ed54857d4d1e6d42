import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.linkage import QUOTIENT_CAP, capped, strongest_flows, supply_chain
from app.domain.measures import Measure


def exact(rows):
    rows = np.asarray(rows, dtype=float)
    ones = np.ones(rows.shape[0])
    return Measure(rows, rows, ones, ones)


BUYS = np.array([[0.1, 0.2], [0.3, 0.4]])


def test_that_two_sellers_and_two_buyers_of_two_sectors_come_out_as_worked_by_hand():
    # Sellers (2, 1), (0, 1) have the mean (1, 1); buyers (1, 3), (1, 1) the mean (1, 2). What is
    # left is sector 1 of the sellers against sector 2 of the buyers: +-1 * 0.2 * +-1.
    found = supply_chain(exact([[2, 1], [0, 1]]), exact([[1, 3], [1, 1]]), BUYS)
    np.testing.assert_allclose(found.low, [[0.2, -0.2], [-0.2, 0.2]])
    assert found.complete.all()


@given(
    hnp.arrays(float, (4, 3), elements=st.floats(0, 3)),
    hnp.arrays(float, (5, 3), elements=st.floats(0, 3)),
    hnp.arrays(float, (3, 3), elements=st.floats(0, 0.5)),
)
def test_that_no_seller_and_no_buyer_is_strong_with_everybody(sellers, buyers, coefficients):
    found = supply_chain(exact(sellers), exact(buyers), coefficients).low
    np.testing.assert_allclose(found.mean(axis=0), 0.0, atol=1e-9)
    np.testing.assert_allclose(found.mean(axis=1), 0.0, atol=1e-9)
    plain = sellers @ coefficients @ buyers.T
    centred = plain - plain.mean(0) - plain.mean(1, keepdims=True) + plain.mean()
    np.testing.assert_allclose(found, centred, atol=1e-9)


def test_that_a_gap_opens_an_interval_around_what_a_figure_would_have_given():
    low = np.array([[2.0, 1.0], [0.0, 0.0]])
    high = np.array([[2.0, 1.0], [0.0, 3.0]])
    sellers = Measure(low, high, np.array([1.0, 0.5]), np.array([1.0, 0.5]))
    found = supply_chain(sellers, exact([[1, 3], [1, 1]]), BUYS)
    assert (found.low[1] < found.high[1]).all()
    assert found.present.tolist() == [[1.0, 1.0], [0.5, 0.5]]


def test_that_quotients_count_up_to_the_cap():
    found = capped(exact([[0.5, 2.9, 40.0]])).low
    np.testing.assert_allclose(found, [[0.5, 2.9, QUOTIENT_CAP]])


def test_that_the_strongest_flows_are_the_largest_cells_with_their_share():
    # Cells 2*0.1*1, 2*0.2*3, 1*0.3*1, 1*0.4*3 = 0.2, 1.2, 0.3, 1.2; the sum is 2.9.
    flows = strongest_flows(np.array([2.0, 1.0]), np.array([1.0, 3.0]), BUYS, ("S05", "S08"))
    assert [(flow.from_sector, flow.to_sector) for flow in flows] == [
        ("S05", "S08"),
        ("S08", "S08"),
        ("S08", "S05"),
        ("S05", "S05"),
    ]
    assert [flow.share for flow in flows] == pytest.approx(
        [1.2 / 2.9, 1.2 / 2.9, 0.3 / 2.9, 0.2 / 2.9]
    )


def test_that_a_sector_without_output_and_a_by_product_carry_no_flow():
    buys = np.array([[0.1, -0.2], [0.3, 0.4]])
    flows = strongest_flows(np.array([2.0, 0.0]), np.array([1.0, 3.0]), buys, ("S05", "S08"))
    assert [(flow.from_sector, flow.to_sector, flow.share) for flow in flows] == [
        ("S05", "S05", 1.0)
    ]
