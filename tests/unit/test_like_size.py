import numpy as np
import pytest

from app.domain.like_size import NEAREST_PAIRS, pair_sizes, percentile_among_like
from app.domain.measures import or_unbounded


def test_that_a_pair_is_seen_among_the_pairs_of_nearest_size_only():
    sizes = np.arange(300.0).reshape(10, 30)
    scores = np.where(np.abs(sizes - 150) <= NEAREST_PAIRS / 2, 0.1, 0.9)
    scores[5, 0] = 0.5  # size 150: better than all of its size, worse than all the others
    assert percentile_among_like(scores, sizes, (5, 0)) == 1.0


def test_that_equal_scores_count_half():
    sizes = np.array([[1.0, 2.0, 3.0]])
    assert percentile_among_like(np.array([[0.2, 0.4, 0.4]]), sizes, (0, 2)) == pytest.approx(0.75)


def test_that_an_unknown_size_has_no_likes_and_is_nobodys():
    sizes = pair_sizes(
        or_unbounded(np.array([2.0, np.nan]), np.ones(2)),
        or_unbounded(np.array([8.0, 4.0]), np.ones(2)),
    )
    assert sizes[0, 0] - sizes[0, 1] == pytest.approx(np.log(2))
    scores = np.array([[0.3, 0.2], [0.1, 0.9]])
    assert percentile_among_like(scores, sizes, (1, 0)) is None
    assert percentile_among_like(scores, sizes, (0, 0)) == 1.0
