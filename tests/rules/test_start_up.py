"""A start loads what the first screen needs and nothing else."""

import json
import subprocess
import sys

import pytest

from tests.rules.checkout import ROOT

HEAVY = {
    *("alembic", "folium", "geopandas", "holidays", "icalendar", "jinja2", "ortools"),
    *("pandas", "pyogrio", "pyproj", "shapely", "sqlalchemy", "xlsxwriter"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtPdf"),
}
AFTER = "\nimport json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"


def loaded_after(statement):
    """Names of the modules in a fresh interpreter once it has carried out ``statement``."""
    command = [sys.executable, "-c", statement + AFTER]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(done.stderr.splitlines()[-1]))


HELP = """
from app.bootstrap.main import main
try:
    main(["--help"])
except SystemExit:
    pass
"""


FIRST_PICTURE = "import app.bootstrap.main, app.store.sqlite_first_page, app.ui.application"
STARTS = {"window": FIRST_PICTURE, "command": HELP}


@pytest.mark.parametrize("kind", STARTS)
def test_that_a_start_loads_no_heavy_library(kind):
    heavy = loaded_after(STARTS[kind]) & HEAVY
    assert not heavy


def test_that_the_window_starts_without_numpy():
    assert "numpy" not in loaded_after(STARTS["window"])


def test_that_a_command_starts_without_qt():
    qt = {name for name in loaded_after(STARTS["command"]) if name.startswith("PySide6")}
    assert not qt
