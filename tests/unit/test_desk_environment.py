"""packaging/environment.py: when an environment counts as whole, and what is said if not."""

import fcntl
import importlib
import os
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def environment(monkeypatch, tmp_path):
    """The module, at work in an empty checkout whose set-up only leaves its traces."""
    monkeypatch.syspath_prepend(PACKAGING)
    module = importlib.import_module("environment")
    venv = tmp_path / ".venv"
    places = {
        "ROOT": tmp_path,
        "VENV": venv,
        "PYTHON": venv / "bin" / "python",
        "STAMP": venv / "complete",
        "LOCK": tmp_path / "requirements.lock",
        "DEV_LOCK": tmp_path / "requirements-dev.lock",
        "ROOM_IN_BYTES": 0,
    }
    for name, value in places.items():
        monkeypatch.setattr(module, name, value)
    module.LOCK.write_text("a==1\n")
    module.DEV_LOCK.write_text("a==1\nb==1\n")
    module.installed = []
    monkeypatch.setattr(module, "make_venv", lambda: lay_out(module))
    monkeypatch.setattr(module, "install", module.installed.append)
    return module


def lay_out(module):
    module.PYTHON.parent.mkdir(parents=True, exist_ok=True)
    module.PYTHON.unlink(missing_ok=True)
    module.PYTHON.symlink_to(sys.executable)


def test_that_the_second_start_installs_nothing(environment):
    environment.ensure(environment.LOCK)
    environment.ensure(environment.LOCK)
    assert environment.installed == [environment.LOCK]


def test_that_the_environment_of_the_tests_also_serves_the_window(environment):
    environment.ensure(environment.DEV_LOCK)
    environment.ensure(environment.LOCK)
    assert environment.installed == [environment.DEV_LOCK]


def test_that_the_environment_of_the_window_does_not_serve_the_tests(environment):
    environment.ensure(environment.LOCK)
    environment.ensure(environment.DEV_LOCK)
    assert environment.installed == [environment.LOCK, environment.DEV_LOCK]


def test_that_a_changed_lock_is_installed_anew(environment):
    environment.ensure(environment.LOCK)
    environment.LOCK.write_text("a==2\n")
    assert not environment.is_complete(environment.LOCK)
    environment.ensure(environment.LOCK)
    assert len(environment.installed) == 2


def test_that_a_set_up_cut_short_is_not_taken_for_whole(environment, monkeypatch):
    environment.ensure(environment.LOCK)
    environment.LOCK.write_text("a==2\n")

    def cut_short(_lock):
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "install", cut_short)
    with pytest.raises(KeyboardInterrupt):
        environment.ensure(environment.LOCK)
    environment.LOCK.write_text("a==1\n")
    assert not environment.is_complete(environment.LOCK)


def test_that_an_environment_whose_python_was_replaced_is_made_anew(environment, tmp_path):
    environment.ensure(environment.LOCK)
    environment.PYTHON.unlink()
    environment.PYTHON.symlink_to(tmp_path / "python3.99")
    assert not environment.is_complete(environment.LOCK)


def test_that_an_environment_moved_elsewhere_is_made_anew(environment, monkeypatch, tmp_path):
    environment.ensure(environment.LOCK)
    moved = tmp_path / "moved"
    environment.VENV.rename(moved)
    monkeypatch.setattr(environment, "VENV", moved)
    monkeypatch.setattr(environment, "STAMP", moved / "complete")
    monkeypatch.setattr(environment, "PYTHON", moved / "bin" / "python")
    assert not environment.is_complete(environment.LOCK)


def test_that_two_starts_do_not_set_up_at_the_same_time(environment, tmp_path):
    folder = os.open(tmp_path, os.O_RDONLY)
    try:
        with environment.one_at_a_time(), pytest.raises(BlockingIOError):
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(folder)


def test_that_too_little_room_is_told_before_anything_is_written(environment, monkeypatch):
    monkeypatch.setattr(environment, "ROOM_IN_BYTES", 10**18)
    with pytest.raises(environment.SetUpError, match="GB are free"):
        environment.ensure(environment.LOCK)
    assert not environment.VENV.exists()


def test_that_a_folder_that_cannot_be_written_is_one_sentence(environment, monkeypatch):
    def refuse():
        raise PermissionError(13, "Permission denied", str(environment.VENV))

    monkeypatch.setattr(environment, "make_venv", refuse)
    with pytest.raises(environment.SetUpError, match=r"cannot be written.*Permission denied"):
        environment.ensure(environment.LOCK)


def test_that_an_incomplete_venv_module_names_the_package_to_install(monkeypatch):
    monkeypatch.syspath_prepend(PACKAGING)
    module = importlib.import_module("environment")
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(module.SetUpError, match="apt-get install python3-venv"):
        module.make_venv()


NO_NETWORK = """\
WARNING: Retrying after connection broken by 'NewConnectionError(...)'
ERROR: Could not find a version that satisfies the requirement a==1
"""


@pytest.mark.parametrize(
    ("pip_said", "told"),
    [
        (NO_NETWORK, "cannot be reached"),
        ("ERROR: Could not find a version that satisfies a==1", "this kind of computer"),
        ("ReadTimeoutError: HTTPSConnectionPool(host='x', port=443)", "cannot be reached"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE.", "not the one"),
        ("note\nERROR: Something new", "ERROR: Something new"),
    ],
)
def test_that_what_pip_reports_becomes_one_sentence(environment, pip_said, told):
    sentence = environment.trouble(pip_said)
    assert told in sentence
    assert "\n" not in sentence


def test_that_a_started_program_keeps_its_bytecode(environment, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in environment.child_environment()
