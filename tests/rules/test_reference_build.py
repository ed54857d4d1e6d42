"""The shipped tables are what the scripts make of the collected ones, byte for byte."""

import os
import subprocess
import sys

import pytest

from tests.rules.checkout import ROOT
from tests.rules.reference import TABLES


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    settings = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "1"}
    script = ROOT / "data" / "build" / "all.py"
    subprocess.run([sys.executable, script, folder], check=True, env=settings)
    return folder


def test_that_rebuilding_gives_the_same_tables(rebuilt):
    assert {path.name for path in rebuilt.iterdir()} == {path.name for path in TABLES.iterdir()}
    differing = [
        path.name
        for path in rebuilt.iterdir()
        if path.read_bytes() != (TABLES / path.name).read_bytes()
    ]
    assert not differing


def test_that_the_release_has_a_version_and_a_day(rebuilt):
    assert (rebuilt / "release.csv").read_text("utf-8").startswith("version,released_on\n1,2026-")
