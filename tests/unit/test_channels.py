import numpy as np
import pytest

from app.domain.channels import channel_fit, input_ranks, side_index
from app.domain.measures import or_unbounded
from tests.fakes.pairs import channel_input

NAN = np.nan
COLUMNS = {
    "more": [10.0, 20.0, 40.0, 30.0],
    "less": [5.0, 1.0, 3.0, 2.0],
    "gap": [1.0, NAN, 3.0, 2.0],
}


def measure_of(wanted):
    return or_unbounded(np.array(COLUMNS[wanted.key]), np.ones(4))


def test_that_an_index_is_the_weighted_mean_of_ranks_within_the_country():
    # Ranks of "more" 1/8, 3/8, 7/8, 5/8; of "less", turned, 1/8, 7/8, 3/8, 5/8.
    inputs = [channel_input("more", weight=3.0), channel_input("less", sign=-1, weight=1.0)]
    found = side_index(inputs, measure_of)
    np.testing.assert_allclose(found.low, [1 / 8, (9 + 7) / 32, (21 + 3) / 32, 5 / 8])
    assert found.complete.all()


def test_that_a_missing_input_leaves_its_weight_open_and_moves_no_other_rank():
    found = side_index([channel_input("more"), channel_input("gap")], measure_of)
    assert found.high[1] - found.low[1] == pytest.approx(0.5)
    assert found.present.tolist() == [1.0, 0.5, 1.0, 1.0]
    with_gap = input_ranks([channel_input("more"), channel_input("gap")], measure_of)[0]
    np.testing.assert_allclose(with_gap.low, [1 / 6, 2 / 6, 5 / 6, 3 / 6])


def test_that_fit_is_the_geometric_mean_and_one_side_alone_is_not_enough():
    supply = or_unbounded(np.array([0.25, 0.0]), np.ones(2))
    need = or_unbounded(np.array([1.0, 0.64]), np.ones(2))
    np.testing.assert_allclose(channel_fit(supply, need).low, [[0.5, 0.4], [0.0, 0.0]])


def test_that_the_evidence_of_a_fit_is_that_of_the_weaker_side():
    supply = side_index([channel_input("more"), channel_input("gap")], measure_of)
    need = side_index([channel_input("more")], measure_of)
    assert channel_fit(supply, need).present[:, 0].tolist() == [1.0, 0.5, 1.0, 1.0]
