import numpy as np
import pytest

from app.domain.access import HOURS_PER_TRANSFER, connectivity, connectivity_of
from tests.fakes.pairs import ACCESS

NAN = np.nan


def test_that_quicker_and_more_frequent_journeys_rank_higher_by_hand():
    # Felt hours 10, 10 + one change, 30: ranks 5/6, 3/6, 1/6. Weekly 7, 14, 1: 3/6, 5/6, 1/6.
    found = connectivity(
        np.array([[10.0, 10.0, 30.0]]), np.array([[0.0, 1.0, 0.0]]), np.array([[7.0, 14.0, 1.0]])
    )
    assert HOURS_PER_TRANSFER < 20
    np.testing.assert_allclose(
        found.low, [[0.8 * 5 / 6 + 0.2 * 3 / 6, 0.8 * 3 / 6 + 0.2 * 5 / 6, 1 / 6]]
    )
    assert found.complete.all()


def test_that_an_unknown_frequency_leaves_a_fifth_open():
    found = connectivity(np.array([[10.0, 20.0]]), np.array([[0.0, 0.0]]), np.array([[7.0, NAN]]))
    assert found.high[0, 1] - found.low[0, 1] == pytest.approx(0.2)
    assert found.present[0].tolist() == pytest.approx([1.0, 0.8])


def test_that_no_known_journey_is_not_taken_for_the_worst():
    found = connectivity(np.array([[10.0, NAN]]), np.array([[0.0, NAN]]), np.array([[7.0, NAN]]))
    assert (found.low[0, 1], found.high[0, 1], found.present[0, 1]) == (0.0, 1.0, 0.0)


def test_that_journeys_are_found_by_code_and_not_by_place():
    found = connectivity_of(ACCESS, ("IN-TN", "IN-GJ"), ("JP-27", "JP-13", "JP-99"))
    direct = connectivity_of(ACCESS, ACCESS.states, ACCESS.prefectures)
    assert (direct.low[3, 0] > direct.low[3, 2]) == (found.low[0, 1] > found.low[0, 0])
    assert found.low[0, 1] > found.low[1, 0]
    assert found.present[0, 2] == 0.0


def test_that_without_journeys_nothing_is_known_of_access():
    found = connectivity_of(None, ("IN-GJ",), ("JP-13",))
    assert (found.low[0, 0], found.high[0, 0], found.present[0, 0]) == (0.0, 1.0, 0.0)
