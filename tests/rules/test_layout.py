"""The folders tell the story: fixed rooms, and no box for odds and ends."""

import pytest

from tests.rules.checkout import ROOT, files

ROOMS = {".ci", "app", "data", "migrations", "packaging", "resources", "tests"}
SUITES = {
    *("benchmarks", "durability", "peers", "fakes", "flows", "maps", "migrations"),
    *("rules", "screens", "store", "ui", "unit"),
}
ODDS_AND_ENDS = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}
LONGEST_FILE = 500  # lines; the tail that reads badly begins here


def folders(*above):
    """Names of the folders right under ``above`` that hold files of the project."""
    paths = (path.relative_to(ROOT).parts for path in files("/".join(above) or "."))
    return {parts[len(above)] for parts in paths if len(parts) > len(above) + 1}


@pytest.mark.parametrize(("above", "known"), [((), ROOMS), (("tests",), SUITES)])
def test_that_there_is_no_room_but_the_known_ones(above, known):
    assert folders(*above) <= known


def test_that_no_file_or_folder_is_named_for_odds_and_ends():
    named = {part.removesuffix(".py") for path in files() for part in path.relative_to(ROOT).parts}
    assert not named & ODDS_AND_ENDS


def test_that_no_file_of_the_program_is_too_long_to_read():
    lines = {path: path.read_text(encoding="utf-8").count("\n") for path in files("app")
             if path.suffix == ".py"}  # fmt: skip
    assert not {str(path): count for path, count in lines.items() if count > LONGEST_FILE}


def test_that_every_folder_of_the_program_is_a_package():
    code = {path.parent for path in files("app") if path.suffix == ".py"}
    assert not {str(folder) for folder in code if not (folder / "__init__.py").exists()}


def test_that_the_door_does_not_hide_the_library_packaging():
    assert not (ROOT / "packaging" / "__init__.py").exists()
