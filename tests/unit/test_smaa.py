from math import log

import numpy as np
import pytest

from app.domain import smaa
from app.domain.smaa import Sampling, acceptability

MANY = Sampling(draws=200_000, seed=5)


def exact(values, sampling=MANY):
    return acceptability(np.array(values), np.array(values), np.positive, sampling)


def test_that_two_by_two_is_as_worked_by_hand():
    # A scores w, B 0.5 (1 - w): A is first where w > 1/3. Weights are uniform, so that A is first
    # in 2/3 of all, at a mean weight of 2/3, and B in 1/3 at a mean of 1/6.
    found = exact([[1.0, 0.0], [0.0, 0.5]])
    assert found.rank == pytest.approx(np.array([[2 / 3, 1 / 3], [1 / 3, 2 / 3]]), abs=0.005)
    assert found.central[:, 0].tolist() == pytest.approx([2 / 3, 1 / 6], abs=0.005)
    assert found.confidence.tolist() == [1.0, 1.0]


def test_that_two_by_two_with_an_open_figure_is_as_worked_by_hand():
    # A scores w a with a anywhere in 0..1, B 0.5 (1 - w): given w > 1/3, A is first with
    # probability 1 - (1 - w) / 2w. Over w that is 1 - ln(3) / 2; the mean weight then is
    # (1/3) / (1 - ln(3) / 2), and the confidence that probability at that weight.
    found = acceptability(
        np.array([[0.0, 0.0], [0.0, 0.5]]), np.array([[1.0, 0.0], [0.0, 0.5]]), np.positive, MANY
    )
    first = 1 - log(3) / 2
    weight = 1 / 3 / first
    assert found.rank[0, 0] == pytest.approx(first, abs=0.005)
    assert found.central[0, 0] == pytest.approx(weight, abs=0.005)
    assert found.confidence[0] == pytest.approx(1 - (1 - weight) / (2 * weight), abs=0.005)


def test_that_every_pair_has_one_rank_and_every_rank_one_pair():
    rng = np.random.default_rng(11)
    low = rng.random((25, 5)) * 0.7
    high = np.where(rng.random(low.shape) < 0.4, low + 0.3, low)
    found = acceptability(low, high, np.positive, Sampling(2_000))
    np.testing.assert_allclose(found.rank.sum(axis=0), 1.0)
    np.testing.assert_allclose(found.rank.sum(axis=1), 1.0)
    leads = found.rank[:, 0] > 0
    np.testing.assert_allclose(found.central[leads].sum(axis=1), 1.0)
    assert (found.central[~leads] == 0.0).all()
    assert (found.confidence[~leads] == 0.0).all()


def test_that_a_pair_that_is_better_in_everything_is_always_ahead():
    found = exact([[0.4, 0.5, 0.1], [0.5, 0.6, 0.2], [0.3, 0.2, 0.0]], Sampling(500))
    assert found.rank.tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 1]]


def test_that_of_equal_pairs_the_earlier_is_ahead():
    found = exact([[0.3, 0.7], [0.3, 0.7], [0.3, 0.7]], Sampling(500))
    np.testing.assert_array_equal(found.rank, np.eye(3))


def test_that_the_same_seed_says_the_same_however_the_draws_are_parted(monkeypatch):
    rng = np.random.default_rng(2)
    low = rng.random((12, 4)) * 0.5
    high = low + 0.5 * (rng.random((12, 1)) < 0.5)
    whole = acceptability(low, high, np.log1p, Sampling(1_000))
    monkeypatch.setattr(smaa, "BLOCK_CELLS", 1_000)
    parted = acceptability(low, high, np.log1p, Sampling(1_000))
    np.testing.assert_array_equal(whole.rank, parted.rank)
    np.testing.assert_allclose(whole.central, parted.central)
    np.testing.assert_array_equal(whole.confidence, parted.confidence)
    other = acceptability(low, high, np.log1p, Sampling(1_000, seed=3))
    assert (other.rank != whole.rank).any()


def test_that_ranks_are_those_of_a_plain_loop_over_the_same_weights():
    values = np.random.default_rng(4).random((9, 3))
    sampling = Sampling(400, seed=8)
    weights = np.random.default_rng(8).spawn(3)[0].dirichlet(np.ones(3), 400)
    counts = np.zeros((9, 9))
    for each in weights:
        scores = values @ each
        for pair in range(9):
            counts[pair, (scores > scores[pair]).sum()] += 1
    np.testing.assert_allclose(exact(values, sampling).rank, counts / 400)


def test_that_equal_pairs_differ_in_no_confidence_by_rounding():
    row = np.random.default_rng(6).random(16)
    low = np.tile(row, (7, 1))
    high = low.copy()
    low[6, 0] = 0.0  # an open figure, in a pair that can never lead
    found = acceptability(low, high, np.positive, Sampling(300))
    assert found.rank[0, 0] == 1.0
    assert found.confidence.tolist() == [1.0] + [0.0] * 6
