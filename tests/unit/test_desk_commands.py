"""packaging/desk.py: the words at the door, and what it answers."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
DOOR = PACKAGING / "desk.py"


@pytest.fixture
def desk(monkeypatch):
    """The module, on a machine that is set up."""
    monkeypatch.syspath_prepend(PACKAGING)
    module = importlib.import_module("desk")
    monkeypatch.setattr(module, "ensure", lambda _lock: None)
    monkeypatch.setattr(module, "prepare", lambda *_uses: True)
    monkeypatch.setattr(module, "PYTHON", Path(sys.executable))
    return module


PASSES = ("this",)
FAILS = ("no_such_module",)


def test_that_an_older_python_is_told_in_one_sentence():
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0);"
        f"runpy.run_path({str(DOOR)!r}, run_name='__main__')"
    )
    command = [sys.executable, "-c", pretend]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "SetuHashi needs Python 3.11 or newer; this is Python 3.9.\n"


def test_that_an_older_python_can_read_the_door_at_all():
    ast.parse(DOOR.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_that_each_command_is_told_in_the_usage(desk, capsys):
    assert desk.main([]) == 2
    usage = capsys.readouterr().out
    assert all(f"\n  {name} " in usage for name in desk.COMMANDS)
    assert set(desk.COMMANDS) == {"run", "test", "fast", "screens", "bench", "package", "lock"}


def test_that_an_unknown_command_is_wrong_use(desk):
    assert desk.main(["tset"]) == 2


def test_that_asking_for_help_is_not_wrong_use(desk):
    assert desk.main(["--help"]) == 0


def test_that_all_steps_are_run_and_one_failure_fails_the_whole(desk, capsys):
    assert desk.in_turn([FAILS, PASSES]) == 1
    told = capsys.readouterr().err
    assert "== this" in told
    assert "FAILED: no_such_module" in told
    assert "FAILED: this" not in told


def test_that_steps_that_all_pass_pass(desk):
    assert desk.in_turn([PASSES, PASSES]) == 0


def test_that_a_run_of_no_test_at_all_has_failed(desk, tmp_path):
    assert desk.in_turn([("pytest", str(tmp_path))]) == 1


def test_that_nothing_is_run_while_system_packages_lack(desk, monkeypatch, capsys):
    monkeypatch.setattr(desk, "prepare", lambda *_uses: False)
    assert desk.in_turn([PASSES]) == 1
    assert "==" not in capsys.readouterr().err


def test_that_the_whole_suite_leaves_no_test_folder_out(desk, monkeypatch):
    steps = []
    monkeypatch.setattr(desk, "in_turn", lambda turn, *_needed: steps.extend(turn) or 0)
    desk.main(["test"])
    tests = [step for step in steps if step[0] == "pytest"]
    (unit,) = (step for step in tests if "-p" in step)
    assert [word for word in unit if word.startswith("tests/")] == ["tests/unit"]
    chosen = {step[2]: step for step in tests if step[1] == "-m"}
    assert set(chosen) == {"not webengine", "webengine"}
    assert [word for word in chosen["not webengine"] if "--ignore" in word] == [
        "--ignore=tests/unit"
    ]


@pytest.fixture
def started(desk, monkeypatch):
    """What ``run`` would have become."""
    calls = []
    monkeypatch.setattr("os.execve", lambda *call: calls.append(call))
    return calls


def test_that_run_hands_its_arguments_to_the_program(desk, started):
    desk.main(["run", "match", "IN-OD"])
    [(python, words, variables)] = started
    assert python == desk.PYTHON
    assert words[-4:] == ["-m", "app", "match", "IN-OD"]
    assert variables["PYTHONPATH"] == str(desk.ROOT)


def test_that_the_window_is_not_started_without_its_libraries(desk, started, monkeypatch):
    monkeypatch.setattr(desk, "prepare", lambda *_uses: False)
    assert desk.main(["run"]) == 1
    assert started == []


def test_that_a_command_is_started_without_the_windows_libraries(desk, started, monkeypatch):
    monkeypatch.setattr(desk, "prepare", lambda *_uses: False)
    desk.main(["run", "ties"])
    assert len(started) == 1


def test_that_a_set_up_that_fails_is_one_sentence_and_no_traceback(desk, monkeypatch, capsys):
    def fail(_lock):
        raise desk.SetUpError("The disk is full.")

    monkeypatch.setattr(desk, "ensure", fail)
    assert desk.main(["run"]) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


def test_that_an_interrupt_ends_in_one_sentence(desk, monkeypatch, capsys):
    def interrupt(_lock):
        raise KeyboardInterrupt

    monkeypatch.setattr(desk, "ensure", interrupt)
    assert desk.main(["test"]) == 130
    assert "Stopped" in capsys.readouterr().err


def test_that_lock_without_uv_is_told(desk, monkeypatch, capsys):
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert desk.main(["lock"]) == 1
    assert "uv" in capsys.readouterr().err
