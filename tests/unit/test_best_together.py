"""The best few together, against trying every set."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.best_together import best_set

GAINS = st.integers(1, 7).flatmap(
    lambda rows: st.lists(
        st.lists(st.integers(0, 9), min_size=6, max_size=6), min_size=rows, max_size=rows
    )
)


def worth(gains, chosen):
    return gains[list(chosen)].max(axis=0, initial=0).sum()


def optimum(gains, size):
    sets = combinations(range(len(gains)), min(size, len(gains)))
    return max(worth(gains, chosen) for chosen in sets)


@given(GAINS, st.integers(1, 4))
def test_that_the_set_found_is_the_best_there_is(rows, size):
    gains = np.array(rows, dtype=float)
    found = best_set(gains, size)
    assert found.proved
    assert found.value == found.bound == pytest.approx(optimum(gains, size))
    assert found.value == pytest.approx(worth(gains, found.chosen)) == sum(found.added)
    assert len(set(found.chosen)) == len(found.chosen) <= size
    assert all(added > 0 for added in found.added)
    assert list(found.added) == sorted(found.added, reverse=True)


@given(GAINS, st.integers(1, 4), st.integers(0, 3))
def test_that_a_search_broken_off_tells_a_bound_that_holds(rows, size, steps):
    gains = np.array(rows, dtype=float)
    found, best = best_set(gains, size, steps), optimum(gains, size)
    assert found.value <= best + 1e-9
    assert found.bound >= best - 1e-9
    assert found.value >= (1 - 1 / np.e) * best - 1e-9
    if found.proved:
        assert found.value == pytest.approx(best)


def test_that_greedy_alone_would_choose_worse():
    gains = np.array([[6.0, 6, 0, 0], [5, 0, 5, 0], [0, 5, 0, 5]])
    found = best_set(gains, 2)
    assert set(found.chosen) == {1, 2}
    assert (found.value, found.added) == (20, (10, 10))


def test_that_nothing_is_chosen_where_nothing_is_gained():
    found = best_set(np.zeros((3, 4)), 2)
    assert (found.chosen, found.value, found.bound, found.proved) == ((), 0, 0, True)
