"""What is installed is what was tried: every package at one version, under its hashes."""

import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rules.checkout import ROOT

LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"


def entries(name):
    """The lock's requirements, each with its lines of hashes."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "")
    return [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]


def locked(name):
    """Versions by package; two where the version depends on Python's."""
    found = {}
    for entry in entries(name):
        requirement = Requirement(entry.partition("--hash")[0])
        [pin] = requirement.specifier
        found.setdefault(canonicalize_name(requirement.name), set()).add(pin.version)
    return found


def wanted(*extras):
    """The requirements of ``pyproject.toml``, those of ``extras`` included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"]]
    lines += [line for extra in extras for line in project["optional-dependencies"][extra]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", [LOCK, DEV_LOCK])
def test_that_every_entry_has_hashes_and_none_names_where_to_get_it(name):
    assert entries(name)
    assert not [entry for entry in entries(name) if "--hash=sha256:" not in entry]
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_that_the_lock_of_the_tests_holds_all_of_the_other():
    assert set(entries(LOCK)) <= set(entries(DEV_LOCK))


@pytest.mark.parametrize(("name", "extras"), [(LOCK, []), (DEV_LOCK, ["dev"])])
def test_that_the_locks_answer_what_the_project_asks_for(name, extras):
    versions = locked(name)
    for requirement in wanted(*extras):
        found = versions.get(canonicalize_name(requirement.name), set())
        assert found, f"{requirement.name} is not in {name}: run packaging/desk.py lock"
        assert all(requirement.specifier.contains(version) for version in found), requirement


def test_that_the_qt_that_loses_references_is_not_locked():
    assert "6.12.0" not in locked(LOCK)["pyside6"]
