"""Aggregations, weight-stability intervals and rank acceptability, beside pymcdm in the same run.

Each figure is the median of several runs on the shipped reference or on random values of its size.
"""

import statistics
import time
import tracemalloc

import numpy as np
import pytest

from app.domain.compatibility import PairMatrix, ranks_in, score_pairs
from app.domain.promethee import FULL_PREFERENCE, INDIFFERENCE, LINEAR, PREFERENCES, outranking
from app.domain.smaa import Sampling, acceptability
from app.domain.stability import weight_intervals
from app.domain.topsis import topsis

STATES, PREFECTURES, CRITERIA = 36, 47, 8
PAIRS = STATES * PREFECTURES
MUNICIPAL_PAIRS = 4_000 * 1_741
WEIGHTS = np.random.default_rng(1).dirichlet(np.ones(CRITERIA))


def timed(work, times=5):
    """Median seconds of ``work``."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


@pytest.fixture
def say(capsys):
    def out_loud(text):
        with capsys.disabled():
            print(f"\n{text}", end="")

    return out_loud


@pytest.fixture
def table():
    """Random values of all pairs that reach both ends of the scale in every criterion."""
    values = np.random.default_rng(2).random((PAIRS, CRITERIA))
    np.fill_diagonal(values, 0.0)
    np.fill_diagonal(values[CRITERIA:], 1.0)
    return values


def peak_mib(work):
    """Most memory that ``work`` holds at once."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


@pytest.mark.parametrize("name", PREFERENCES)
def test_promethee_beside_pymcdm(table, say, name):
    from pymcdm.methods import PROMETHEE_II

    asked = {"promethee-usual": ("usual",), "promethee-linear": ("vshape_2",)}[name]
    if PREFERENCES[name] is LINEAR:
        asked = (*asked, [FULL_PREFERENCE] * CRITERIA, [INDIFFERENCE] * CRITERIA)

    def theirs():
        return PROMETHEE_II(*asked)(table, WEIGHTS, np.ones(CRITERIA), validation=False)

    def ours():
        return outranking(table, table, WEIGHTS, PREFERENCES[name])

    np.testing.assert_allclose(2 * ours().sum(axis=-1) - 1, theirs(), atol=1e-9)
    mine, other = timed(ours, 20), timed(theirs, 3)
    say(f"{name} of {PAIRS:,} pairs {mine * 1e3:.2f} ms, pymcdm {other * 1e3:.0f} ms: ")
    say(f"  {other / mine:.0f} x; {peak_mib(ours):.1f} MiB beside {peak_mib(theirs):.0f} MiB")


def test_topsis_beside_pymcdm(table, say):
    from pymcdm.methods import TOPSIS

    def theirs():
        return TOPSIS()(table, WEIGHTS, np.ones(CRITERIA), validation=False)

    np.testing.assert_allclose(topsis(table, WEIGHTS).sum(axis=-1), theirs(), atol=1e-9)
    mine, other = timed(lambda: topsis(table, WEIGHTS), 20), timed(theirs, 20)
    say(f"TOPSIS of {PAIRS:,} pairs {mine * 1e3:.2f} ms, pymcdm {other * 1e3:.2f} ms")


@pytest.mark.parametrize("name", PREFERENCES)
def test_promethee_at_municipal_scale(say, name):
    values = np.random.default_rng(3).random((MUNICIPAL_PAIRS, 1))
    alone = np.ones(1)
    seconds = timed(lambda: outranking(values, values, alone, PREFERENCES[name]), 1)
    memory = peak_mib(lambda: outranking(values, values, alone, PREFERENCES[name]))
    say(f"{name} of {MUNICIPAL_PAIRS:,} pairs: {seconds:.1f} s a criterion, {memory:.0f} MiB more")


def test_intervals_of_all_pairs(table, say):
    from pymcdm.methods import WSM
    from pymcdm.normalizations import minmax_normalization

    cube = table.reshape(STATES, PREFECTURES, CRITERIA)
    keys = tuple(f"c{k}" for k in range(CRITERIA))
    states, prefectures = (tuple(map(str, range(n))) for n in (STATES, PREFECTURES))
    ones = np.ones_like(cube)
    matrix = PairMatrix(states, prefectures, keys, cube, cube, cube, ones, ones)
    weights = dict(zip(keys, WEIGHTS.tolist(), strict=True))

    def ranked():
        return ranks_in(score_pairs(matrix, weights), list(np.ndindex(STATES, PREFECTURES)))

    def theirs():
        return WSM(minmax_normalization)(table, WEIGHTS, np.ones(CRITERIA)).argsort()

    def both():
        return [weight_intervals(table, WEIGHTS, top) for top in (1, 10)]

    whole = timed(lambda: (ranked(), both()), 50)
    say(f"{PAIRS:,} pairs scored and ranked, with intervals for first and top ten, all criteria: ")
    say(f"  {whole * 1e3:.2f} ms, of which intervals {timed(both, 50) * 1e3:.2f} ms; ")
    say(f"  pymcdm, scored and sorted alone: {timed(theirs, 20) * 1e3:.2f} ms")


@pytest.mark.parametrize("spread", [0.0, 0.3])
def test_acceptability_of_all_pairs(table, say, spread):
    open_ = np.random.default_rng(4).random(table.shape) < 0.28  # as in the shipped reference
    low = np.where(open_, table * (1 - spread), table)
    sampling = Sampling()
    whole = timed(lambda: acceptability(low, table, np.positive, sampling), 1 if spread else 5)
    memory = peak_mib(lambda: acceptability(low, table, np.positive, Sampling(1_000)))
    what = "weights and open values" if spread else "weights"
    say(f"acceptability of {PAIRS:,} pairs over {sampling.draws:,} draws of {what}, full ranks: ")
    say(f"  {whole:.2f} s, {memory:.0f} MiB at most")


def test_acceptability_by_a_loop_over_pymcdm(table, say):
    from pymcdm.helpers import rankdata
    from pymcdm.methods import WSM
    from pymcdm.normalizations import minmax_normalization

    some, ones = 200, np.ones(CRITERIA)
    drawn = np.random.default_rng(5).dirichlet(ones, some)

    def loop():
        return [
            rankdata(WSM(minmax_normalization)(table, each, ones, validation=False), reverse=True)
            for each in drawn
        ]

    whole = timed(loop, 1) * Sampling().draws / some
    say(f"the same by a loop over pymcdm without checks, weights alone: {whole:.1f} s ")
    say(f"  (measured on {some} of {Sampling().draws:,} weightings)")


def test_acceptability_of_one_list(table, say):
    low = np.where(np.random.default_rng(4).random(table.shape) < 0.28, table * 0.7, table)
    low, high = low[:PREFECTURES], table[:PREFECTURES]
    seconds = timed(lambda: acceptability(low, high, np.positive, Sampling()))
    say(f"acceptability and confidence of one State's list: {seconds * 1e3:.0f} ms")
