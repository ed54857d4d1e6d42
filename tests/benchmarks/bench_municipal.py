"""Municipal scale: 4,000 x 1,741 pairs by 8 criteria, the 100 best partners of each row.

Each contender has a process of its own, so that its peak of memory is its own. All start from the
same values in 0..1. Ours are the functions of the app: they also make the contributions, the ends
of each score and the evidence grades, which the others do not.
"""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

ROWS, COLUMNS, CRITERIA, TOP = 4_000, 1_741, 8, 100
WEIGHTS = np.random.default_rng(1).dirichlet(np.ones(CRITERIA))
MOST_MIB = 600.0


def values():
    return np.random.default_rng(3).random((ROWS, COLUMNS, CRITERIA))


def setuhashi(cube):
    """``leaders`` on a ``PairMatrix``, as the app holds it."""
    from app.domain.compatibility import PairMatrix
    from app.domain.leaders import leaders

    states, prefectures, keys = (tuple(map(str, range(n))) for n in cube.shape)
    ones = np.broadcast_to(1.0, cube.shape)
    matrix = PairMatrix(states, prefectures, keys, cube, cube, cube, ones, ones)
    return leaders(matrix, dict(zip(keys, WEIGHTS.tolist(), strict=True)), TOP)[0]


def numpy_plain(cube):
    """Min-max over all pairs, a product with the weights, the head by a partial sort."""
    table = cube.reshape(-1, CRITERIA)
    low, high = table.min(axis=0), table.max(axis=0)
    return head(((table - low) / (high - low)) @ WEIGHTS)


def pymcdm(cube):
    """Weighted sum without normalisation and without the checks of the input."""
    from pymcdm.methods import WSM

    table = cube.reshape(-1, CRITERIA)
    return head(WSM(as_it_is)(table, WEIGHTS, np.ones(CRITERIA), validation=False))


def as_it_is(column, cost):
    return column


def scikit_criteria(cube):
    """Weighted sum; it ranks all pairs as well."""
    from skcriteria import mkdm
    from skcriteria.agg.simple import WeightedSumModel

    table = cube.reshape(-1, CRITERIA)
    decision = mkdm(table, [max] * CRITERIA, weights=WEIGHTS)
    return head(WeightedSumModel().evaluate(decision).e_.score)


def head(scores):
    """The places of the best of each row, best first."""
    scores = scores.reshape(ROWS, COLUMNS)
    best = np.argpartition(-scores, TOP, axis=1)[:, :TOP]
    order = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1)
    return np.take_along_axis(best, order, axis=1)


CONTENDERS = {each.__name__: each for each in (setuhashi, numpy_plain, pymcdm, scikit_criteria)}


def measure(name):
    """Seconds, those of work alone, the peak of memory, and a sum that tells lists apart."""
    cube = values()
    before = _peak_mib()
    began, worked = time.perf_counter(), time.process_time()
    best = CONTENDERS[name](cube)
    seconds, worked = time.perf_counter() - began, time.process_time() - worked
    checksum = int((best * np.arange(1, TOP + 1)).sum())
    return {
        "seconds": seconds,
        "worked": worked,
        "mib": _peak_mib(),
        "input_mib": before,
        "checksum": checksum,
    }


def _peak_mib():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.timeout(300)
def test_municipal_scale(capsys):
    found = {}
    for name in CONTENDERS:
        done = subprocess.run(
            [sys.executable, __file__, name],
            cwd=Path(__file__).parents[2],
            env={"PYTHONPATH": ".", "PATH": "", "PYTHONWARNINGS": "ignore"},
            capture_output=True,
            text=True,
            check=True,
        )
        found[name] = json.loads(done.stdout)
        with capsys.disabled():
            print(
                "\n{name}: {seconds:.2f} s ({worked:.2f} s of work), {mib:.0f} MiB at most, "
                "{input_mib:.0f} with the values alone".format(name=name, **found[name]),
                end="",
            )
    ours = found["setuhashi"]
    assert ours["checksum"] == found["scikit_criteria"]["checksum"]
    assert ours["mib"] <= MOST_MIB


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
