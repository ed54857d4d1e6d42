"""packaging/system_packages.py: what the operating system lacks, and who brings it."""

import importlib
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def system(monkeypatch):
    """The module, on a system that has nothing, without apt."""
    monkeypatch.syspath_prepend(PACKAGING)
    module = importlib.import_module("system_packages")
    monkeypatch.setattr(module, "known_libraries", lambda: "")
    monkeypatch.setattr(module, "can_install", lambda: False)
    return module


def test_that_the_list_names_each_package_once_and_with_a_known_use(system):
    packages = system.listed(["window", "webengine", "tests"])
    assert len({package.name for package in packages}) == len(packages)
    lines = [line for line in system.LIST.read_text().splitlines() if line and line[0] != "#"]
    assert len(packages) == len(lines)


def test_that_a_library_the_loader_knows_is_not_missing(system, monkeypatch):
    cache = "\tlibEGL.so.1 (libc6,x86-64) => /usr/lib/libEGL.so.1\n\tlibGL.so.12 (libc6)\n"
    monkeypatch.setattr(system, "known_libraries", lambda: cache)
    window = system.listed(["window"])[:2]
    assert [package.shown_by for package in window] == ["libEGL.so.1", "libGL.so.1"]
    assert system.missing_packages(window) == ["libgl1"]


def test_that_libraries_are_not_called_missing_where_the_loader_cannot_be_asked(
    system, monkeypatch
):
    monkeypatch.setattr(system, "known_libraries", lambda: None)
    assert system.missing_packages(system.listed(["window", "webengine"])) == []


def test_that_a_program_and_a_file_are_looked_for_where_they_live(system, tmp_path):
    there = tmp_path / "font.ttf"
    there.touch()
    packages = [
        system.SystemPackage("tests", "font", str(there)),
        system.SystemPackage("tests", "lost-font", str(tmp_path / "lost.ttf")),
        system.SystemPackage("tests", "shell", "sh"),
        system.SystemPackage("tests", "lost-program", "no-such-program"),
    ]
    assert system.missing_packages(packages) == ["lost-font", "lost-program"]


def test_that_the_person_gets_one_apt_line_for_all_that_lacks(system, capsys):
    assert not system.prepare("webengine")
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "sudo apt-get install" in told[0]
    assert "libnss3" in told[0]
    assert "libegl1" not in told[0]


def test_that_root_on_debian_gets_installed_what_lacks(system, monkeypatch):
    installed = []

    def install(names):
        installed.extend(names)
        monkeypatch.setattr(system, "missing_packages", lambda _packages: [])

    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "install", install)
    assert system.prepare("webengine")
    assert "libnss3" in installed


def test_that_what_apt_could_not_bring_is_still_told(system, monkeypatch, capsys):
    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "install", lambda _names: None)
    assert not system.prepare("webengine")
    assert "Missing" in capsys.readouterr().err
