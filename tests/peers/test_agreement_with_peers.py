"""The aggregations agree with pymcdm and scikit-criteria once all normalise alike: not at all.

Random matrices are in 0..1 and reach both ends of the scale in every criterion, so that the ideal
and the worst pair of TOPSIS, which the peers take from the matrix, are the ends of the scale.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymcdm.methods import PROMETHEE_II, TOPSIS, WPM, WSM
from skcriteria import mkdm
from skcriteria.agg.simple import WeightedProductModel, WeightedSumModel
from skcriteria.agg.topsis import TOPSIS as SK_TOPSIS

from app.domain.aggregation import AGGREGATIONS, GEOMETRIC_FLOOR, floored_logs
from app.domain.promethee import FULL_PREFERENCE, INDIFFERENCE, PREFERENCES, outranking

EXACT = 1e-9


def random_matrix(seed, floor=0.0):
    """Values [N, K] from ``floor`` to 1, some of them equal, and weights [K]."""
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(20, 60)), int(rng.integers(2, 9))
    values = floor + (1.0 - floor) * np.round(rng.random((n, k)), int(rng.integers(1, 6)))
    np.fill_diagonal(values, floor)
    np.fill_diagonal(values[k:], 1.0)
    return values, rng.dirichlet(np.ones(k))


def ours(name, values, weights):
    return AGGREGATIONS[name](values, weights).sum(axis=-1)


def as_it_is(column, cost):
    """No normalisation, in the form in which pymcdm asks for one."""
    return column


def by_pymcdm(method, values, weights):
    # Its checks warn of dominant rows and equal columns, which the matrices have on purpose.
    return method(values, weights, np.ones(weights.size), validation=False)


def by_scikit(model, values, weights):
    return model.evaluate(mkdm(values, [max] * weights.size, weights=weights)).e_


seeds = given(st.integers(0, 2**32 - 1))


@seeds
@settings(max_examples=40, deadline=None)
def test_that_the_weighted_mean_is_theirs(seed):
    values, weights = random_matrix(seed)
    mine = ours("arithmetic", values, weights)
    np.testing.assert_allclose(mine, by_pymcdm(WSM(as_it_is), values, weights), atol=EXACT)
    scikit = by_scikit(WeightedSumModel(), values, weights).score
    np.testing.assert_allclose(mine, scikit, atol=EXACT)


@seeds
@settings(max_examples=40, deadline=None)
def test_that_the_geometric_mean_is_their_weighted_product(seed):
    values, weights = random_matrix(seed, floor=GEOMETRIC_FLOOR)
    mine = ours("geometric", values, weights)
    np.testing.assert_allclose(mine, by_pymcdm(WPM(as_it_is), values, weights), atol=EXACT)
    scikit = by_scikit(WeightedProductModel(), values, weights).score
    np.testing.assert_allclose(np.log10(mine), scikit, atol=EXACT)
    np.testing.assert_allclose(floored_logs(values) @ weights, np.log(mine), atol=EXACT)


@seeds
@settings(max_examples=40, deadline=None)
def test_that_topsis_is_theirs(seed):
    values, weights = random_matrix(seed)
    mine = ours("topsis", values, weights)
    np.testing.assert_allclose(mine, by_pymcdm(TOPSIS(as_it_is), values, weights), atol=EXACT)
    scikit = by_scikit(SK_TOPSIS(), values, weights).similarity
    np.testing.assert_allclose(mine, scikit, atol=EXACT)


@pytest.mark.parametrize("name", PREFERENCES)
@seeds
@settings(max_examples=40, deadline=None)
def test_that_net_flows_are_those_of_pymcdm(name, seed):
    values, weights = random_matrix(seed)
    k = weights.size
    theirs = {
        "promethee-usual": lambda: PROMETHEE_II("usual"),
        "promethee-linear": lambda: PROMETHEE_II(
            "vshape_2", p=[FULL_PREFERENCE] * k, q=[INDIFFERENCE] * k
        ),
    }[name]()
    score = outranking(values, values, weights, PREFERENCES[name]).sum(axis=-1)
    np.testing.assert_allclose(2 * score - 1, by_pymcdm(theirs, values, weights), atol=EXACT)
