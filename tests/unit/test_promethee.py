from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.domain.compatibility import build_pairs, score_pairs
from app.domain.history import Relations
from app.domain.promethee import LINEAR, PREFERENCES, USUAL, net_flows, outranking
from tests.fakes.pairs import EQUAL, small_world, without

# Few different values, so that ties and differences on both thresholds come up.
values = hnp.arrays(float, 7, elements=st.sampled_from([0.0, 0.05, 0.1, 0.3, 0.5, 0.55, 1.0]))


def flows_of_all_comparisons(values, rivals, preference):
    table = preference.of(values[:, None] - rivals[None, :])
    np.fill_diagonal(table, 0.0)
    return table.sum(axis=1) / (values.size - 1)


def test_that_usual_net_flows_are_those_of_a_hand_worked_example():
    # A beats B on .5 + .3 and C on .3; B beats A on .2 and C on .3 + .2; C beats A on .5 + .2 and
    # B on .5. So A: (1.1 - .9) / 2, B: (.7 - 1.3) / 2, C: (1.2 - .8) / 2.
    table = np.array([[4.0, 3.0, 2.0], [3.0, 2.0, 4.0], [5.0, 1.0, 3.0]]) / 5
    weights = np.array([0.5, 0.3, 0.2])
    scores = outranking(table, table, weights, USUAL).sum(axis=-1)
    assert (2 * scores - 1).tolist() == pytest.approx([0.1, -0.3, 0.2])


def test_that_linear_net_flows_are_those_of_a_hand_worked_example():
    # 0.25 against 0 is (0.25 - 0.05) / (0.5 - 0.05) = 4/9 of a preference; 1 beats both in full.
    found = net_flows(*[np.array([0.25, 1.0, 0.0])] * 2, LINEAR)
    assert found.tolist() == pytest.approx([(4 / 9 - 1) / 2, 1.0, (-4 / 9 - 1) / 2])


@pytest.mark.parametrize("preference", PREFERENCES.values(), ids=PREFERENCES)
@given(values, values)
def test_that_sorted_sums_give_the_flows_of_all_comparisons(preference, mine, theirs):
    found = net_flows(mine, theirs, preference)
    wanted = flows_of_all_comparisons(mine, theirs, preference)
    np.testing.assert_allclose(found, wanted, atol=1e-12)


@pytest.mark.parametrize("preference", PREFERENCES.values(), ids=PREFERENCES)
@given(values)
def test_that_what_one_pair_wins_the_others_lose(preference, mine):
    flows = net_flows(mine, mine, preference)
    assert flows.sum() == pytest.approx(0.0, abs=1e-12)
    assert np.abs(flows).max() <= 1 + 1e-12


def test_that_a_pair_alone_is_neither_preferred_nor_passed_over():
    assert net_flows(np.array([0.7]), np.array([0.7]), LINEAR) == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("name", PREFERENCES)
def test_that_contributions_add_up_and_the_score_lies_in_its_interval(name):
    matrix = build_pairs(without(small_world(), "IN-GJ", "sectors", "S08"))
    scores = score_pairs(matrix, EQUAL, name)
    np.testing.assert_allclose(scores.contribution.sum(axis=-1), scores.score, atol=1e-9)
    assert (scores.low <= scores.score).all()
    assert (scores.score <= scores.high).all()
    assert scores.low.min() >= -1e-12
    assert scores.high.max() <= 1 + 1e-12
    assert (scores.high > scores.low).any()


@pytest.mark.parametrize("name", PREFERENCES)
def test_that_whatever_missing_figures_are_the_score_stays_in_its_interval(name):
    matrix = build_pairs(without(small_world(), "IN-GJ", "sectors", "S08"))
    bounds = score_pairs(matrix, EQUAL, name)
    rng = np.random.default_rng(7)
    for _ in range(50):
        drawn = matrix.low + (matrix.high - matrix.low) * rng.random(matrix.low.shape)
        score = score_pairs(replace(matrix, value=drawn), EQUAL, name).score
        assert (score >= bounds.low - 1e-12).all()
        assert (score <= bounds.high + 1e-12).all()


def test_that_usual_preference_orders_complete_percentiles_as_the_arithmetic_mean_does():
    matrix = build_pairs(small_world(relations=Relations()))
    usual = score_pairs(matrix, EQUAL, "promethee-usual").score.ravel()
    mean = score_pairs(matrix, EQUAL).score.ravel()
    n = mean.size
    np.testing.assert_allclose(usual, (mean * n - 0.5) / (n - 1), atol=1e-12)
