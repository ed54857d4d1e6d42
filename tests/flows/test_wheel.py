"""The wheel alone is the program: installed into an empty environment, away from the checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def run(*command, **options):
    """Run a command that must succeed; its output."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    [built] = folder.glob("setuhashi-*.whl")
    return built


@pytest.fixture(scope="module")
def packed(wheel):
    """The names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment with the wheel in it, which sees the libraries of this one but no checkout."""
    folder = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel)
    own = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    (Path(own) / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """A working folder, and variables that lead only there."""
    folder = tmp_path_factory.mktemp("elsewhere")
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables |= {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "CONFIG", "STATE")}
    return {"cwd": folder, "env": variables}


def tree(folder):
    """Paths of the files under a folder of the checkout, relative to it."""
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT / folder).as_posix() for path in files if path.suffix != ".pyc"}


@pytest.mark.parametrize("folder", ["resources", "migrations", "data/tables", "data/licences"])
def test_that_the_wheel_holds_all_that_the_program_reads(packed, folder):
    needed = {f"app/bundled/{folder}/{name}" for name in tree(folder)}
    assert needed
    assert needed <= packed


def test_that_the_wheel_holds_the_boundaries_and_the_licence(packed):
    assert "app/bundled/data/boundaries.gpkg" in packed
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in packed)


def test_that_the_wheel_holds_nothing_but_the_program(packed):
    others = {name.partition("/")[0] for name in packed} - {"app"}
    assert all(name.endswith(".dist-info") for name in others)
    assert not [name for name in packed if "__pycache__" in name or "tests" in name.split("/")]


def test_that_the_wheel_builds_the_same_byte_for_byte(wheel, tmp_path):
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path, cwd=ROOT)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_that_the_installed_command_tells_its_use(installed, elsewhere):
    told = run(installed / "bin" / "setuhashi", "--help", **elsewhere)
    assert all(name in told for name in ("match", "plan", "map", "ties", "doctor"))


def test_that_the_installed_program_is_not_the_checkout(installed, elsewhere):
    place = run(installed / "bin" / "python", "-c", "import app; print(app.__file__)", **elsewhere)
    assert Path(place.strip()).is_relative_to(installed)


def test_that_the_installed_command_ranks_every_prefecture_for_a_state(installed, elsewhere):
    told = run(
        installed / "bin" / "setuhashi", "match", "Gujarat", "--top", "47", "--json", **elsewhere
    )
    matches = json.loads(told)
    assert {match["state"] for match in matches} == {"IN-GJ"}
    assert sorted(match["rank"] for match in matches) == list(range(1, 48))
    assert all(0 <= match["score"] <= 1 for match in matches)


def test_that_the_installed_command_draws_a_map_of_its_own_boundaries(installed, elsewhere):
    page = elsewhere["cwd"] / "map.html"
    run(installed / "bin" / "setuhashi", "map", "--out", page, **elsewhere)
    assert "IN-GJ" in page.read_text(encoding="utf-8")


def test_that_the_installed_command_plans_a_year_into_files(installed, elsewhere):
    folder = elsewhere["cwd"] / "plan"
    formats = "xlsx,ics,csv,html"
    told = run(
        *(installed / "bin" / "setuhashi", "plan", "2027", "--json"),
        *("--out", folder, "--formats", formats),
        **elsewhere,
    )
    assert json.loads(told)["status"] == "optimal"
    assert {path.suffix[1:] for path in folder.iterdir()} == set(formats.split(","))
