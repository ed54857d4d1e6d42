import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.shares import rebalanced

SHARES = {"a": 0.5, "b": 0.3, "c": 0.2}


def test_that_the_others_keep_their_proportions():
    moved = rebalanced(SHARES, "a", 0.0, ())
    assert moved == pytest.approx({"a": 0.0, "b": 0.6, "c": 0.4})


def test_that_a_locked_share_stays_and_bounds_the_one_that_moves():
    assert rebalanced(SHARES, "a", 0.6, {"b"}) == pytest.approx({"a": 0.6, "b": 0.3, "c": 0.1})
    assert rebalanced(SHARES, "a", 1.0, {"b"}) == pytest.approx({"a": 0.7, "b": 0.3, "c": 0.0})


def test_that_nothing_moves_where_all_others_are_locked():
    assert rebalanced(SHARES, "a", 0.1, {"b", "c"}) == SHARES


def test_that_others_without_a_share_take_what_is_left_evenly():
    assert rebalanced({"a": 1.0, "b": 0.0, "c": 0.0}, "a", 0.4, ()) == pytest.approx(
        {"a": 0.4, "b": 0.3, "c": 0.3}
    )


@given(
    st.lists(st.floats(0.001, 1.0), min_size=2, max_size=8),
    st.floats(0.0, 1.0),
    st.sets(st.integers(1, 7)),
)
def test_that_shares_always_add_up_and_stay_within_bounds(raw, wanted, held):
    shares = {str(k): each / sum(raw) for k, each in enumerate(raw)}
    moved = rebalanced(shares, "0", wanted, {str(k) for k in held if str(k) in shares})
    assert sum(moved.values()) == pytest.approx(1.0)
    assert all(-1e-12 <= each <= 1.0 + 1e-12 for each in moved.values())
