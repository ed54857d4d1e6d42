"""The best partners of each State, in blocks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain import leaders as module
from app.domain.compatibility import AGGREGATION_KEYS, build_pairs, partners_of, score_pairs
from app.domain.leaders import leaders, leading
from tests.fakes.pairs import EQUAL, small_world, without


@given(hnp.arrays(float, (3, 9), elements=st.integers(0, 4).map(float)), st.integers(1, 12))
def test_that_the_head_is_that_of_a_full_stable_sort(scores, top):
    expected = np.argsort(-scores, axis=1, kind="stable")[:, :top]
    np.testing.assert_array_equal(leading(scores, top), expected)


@pytest.mark.parametrize("aggregation", AGGREGATION_KEYS)
def test_that_blocks_change_no_list(monkeypatch, aggregation):
    matrix = build_pairs(without(small_world(), "IN-KL", "sectors", "S08"))
    monkeypatch.setattr(module, "BLOCK_CELLS", 1)  # one State at a time
    columns, found = leaders(matrix, EQUAL, 2, aggregation)
    scores = score_pairs(matrix, EQUAL, aggregation)
    for row, state in enumerate(matrix.states):
        listed = partners_of(matrix, scores, state)[:2]
        assert [matrix.prefectures[at] for at in columns[row]] == [p.prefecture for p in listed]
        assert found[row].tolist() == [p.score for p in listed]
