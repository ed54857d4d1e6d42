"""The drills of ``drill.py``: no acknowledged change is lost, nothing is damaged, no traceback.

1,000 runs each time: 100 programs killed, 240 faults of the disk (full or failing, once or for
good), 400 power cuts, 60 with ``synchronous=OFF`` that must lose something, and 200 damaged files.
``SETUHASHI_DRILLS=20`` makes 20,000 of them.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MORE = int(os.environ.get("SETUHASHI_DRILLS", "1"))  # times as many runs, for a night

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the shim is for Linux"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler"),
    pytest.mark.timeout(600 * MORE),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("store") / "desk.sqlite"
    open_store(path, SHIPPED).close()
    return path


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    build = ["cc", "-shared", "-fPIC", "-O1", "-o", library, HERE / "shim.c", "-ldl"]
    subprocess.run(build, check=True)
    return library


@pytest.fixture
def drill(store, shim, tmp_path):
    def run(kind, runs):
        given = [kind, store, tmp_path, runs * MORE, 20261122]
        done = subprocess.run(
            [sys.executable, "-m", "tests.durability.drill", *map(str, given)],
            cwd=ROOT,
            env={**os.environ, "LD_PRELOAD": str(shim)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        assert "Traceback" not in done.stderr, done.stderr[-3000:]
        return json.loads(done.stdout)

    return run


def unhurt(found):
    return (found["lost"], found["damaged"], found["bugs"]) == (0, 0, 0)


def test_that_a_killed_program_loses_no_change(drill):
    found = drill("kill", 100)
    assert unhurt(found), found
    assert found["acknowledged"] > 400, "the killer came too early to prove anything"


def test_that_a_disk_that_fails_or_is_full_loses_no_change(drill):
    found = drill("faults", 240)
    assert unhurt(found), found
    assert 0 < found["acknowledged"] < found["runs"] * 12, "no fault was met"


def test_that_the_power_may_fail_at_any_moment(drill):
    found = drill("power", 400)
    assert unhurt(found), found
    assert found["acknowledged"] > 400


def test_that_the_power_drill_would_see_a_loss(drill):
    found = drill("power_off", 60)
    assert found["lost"] + found["damaged"] > 5, found


def test_that_a_damaged_store_is_refused_in_a_sentence_or_read_whole(drill):
    found = drill("fuzz", 200)
    assert unhurt(found), found
