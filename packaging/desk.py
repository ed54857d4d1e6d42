"""The one door to SetuHashi; it needs nothing but Python 3.11 or newer.

usage: python3 packaging/desk.py COMMAND

  run [ARGUMENT ...]   start the window; with arguments, the setuhashi command
  test                 check and test everything
  fast                 the checks, the unit tests (without Qt) and the rules
  screens FOLDER       write a picture of every screen
  bench                measure speed against the figures to reach
  package              build the wheel into dist/
  lock [OPTION ...]    make the lock files anew from pyproject.toml (needs uv)

The first start makes the environment .venv from the lock file; the next ones find it.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the door is tried with whatever python3 is
    sys.exit(
        "SetuHashi needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2]  # noqa: UP031
    )

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from environment import DEV_LOCK, LOCK, PYTHON, ROOT, SetUpError, child_environment, ensure, say
from system_packages import prepare

CHECKS = [
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
]
ON_TWO_CORES = ("--numprocesses=2", "--dist=loadfile")
UNIT_WITHOUT_QT = (
    *("pytest", "-p", "tests.without_qt", "-p", "no:pytest-qt", "tests/unit"),
    *ON_TWO_CORES,
)
RULES = ("pytest", "tests/rules")
IN_PARALLEL = (
    *("pytest", "-m", "not webengine", "--ignore=tests/unit"),
    *ON_TWO_CORES,
)
WITH_WEBENGINE = ("pytest", "-m", "webengine")  # one Chromium at a time
NO_HANGING = ("--timeout=300", "--timeout-method=thread")

LOCK_STYLE = (
    *("--quiet", "--generate-hashes", "--universal", "--python-version=3.11"),
    *("--no-emit-index-url", "--no-emit-find-links"),
)


def run(arguments: list[str]) -> int:
    """Start the window; a command, which may do without one, only hears what is missing."""
    ensure(LOCK)
    if prepare("window", "webengine") or arguments:
        module = [str(PYTHON), "-P", "-m", "app"]
        os.execve(PYTHON, [*module, *arguments], child_environment(PYTHONPATH=str(ROOT)))  # noqa: S606
    return 1


def test(_arguments: list[str]) -> int:
    """Everything: checks, then all tests, then one line for each step that failed."""
    return in_turn(
        [*CHECKS, UNIT_WITHOUT_QT, IN_PARALLEL, WITH_WEBENGINE], "window", "webengine", "tests"
    )


def fast(_arguments: list[str]) -> int:
    """What to run between two thoughts."""
    return in_turn([*CHECKS, UNIT_WITHOUT_QT, RULES], "window")


def screens(arguments: list[str]) -> int:
    """Write the pictures of all screens into the folder named."""
    if len(arguments) != 1:
        say("usage: python3 packaging/desk.py screens FOLDER")
        return 2
    folder = Path(arguments[0]).resolve()
    return in_turn([("pytest", "tests/screens", "--pictures", str(folder))], "window", "webengine")


def bench(_arguments: list[str]) -> int:
    """Run the measurements, which ``test`` leaves out, and print what they say."""
    measure = ("pytest", "tests/benchmarks", "-o", "python_files=bench_*.py", "-s")
    return in_turn([measure], "window", "webengine", "tests")


def package(_arguments: list[str]) -> int:
    """Build the wheel."""
    return in_turn([("hatchling", "build", "-t", "wheel", "-d", "dist")])


def lock(options: list[str]) -> int:
    """Resolve the test tools first, so that the shorter lock is a part of the longer one."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError("The lock files are made with uv, which is not installed.")
    longer = ("--extra=dev", f"--output-file={DEV_LOCK.name}")
    shorter = (f"--constraint={DEV_LOCK.name}", f"--output-file={LOCK.name}")
    named = child_environment(UV_CUSTOM_COMPILE_COMMAND="python3 packaging/desk.py lock")
    for inputs in (longer, shorter):
        command = [uv, "pip", "compile", "pyproject.toml", *inputs, *LOCK_STYLE, *options]
        subprocess.run(command, cwd=ROOT, env=named, check=True)
    return 0


def in_turn(steps: list[tuple[str, ...]], *needed: str) -> int:
    """Run each step, also after one has failed; 1 if any did, pytest's "no tests" included."""
    ensure(DEV_LOCK)
    if not prepare(*needed):
        return 1
    failed = [step for step in steps if not passes(step)]
    for step in failed:
        say(f"FAILED: {' '.join(step)}")
    return 1 if failed else 0


def passes(step: tuple[str, ...]) -> bool:
    """Run a Python module with its arguments in the checkout."""
    say(f"\n== {' '.join(step)}")
    guard = NO_HANGING if step[0] == "pytest" else ()
    command = [PYTHON, "-m", *step, *guard]
    return subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode == 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command for command in (run, test, fast, screens, bench, package, lock)
}


def main(words: list[str]) -> int:
    """Do what the first word says; a set-up that cannot be made ends in one sentence."""
    command = COMMANDS.get(words[0]) if words else None
    if command is None:
        print(__doc__)
        return 0 if words in (["--help"], ["-h"]) else 2
    try:
        return command(words[1:])
    except SetUpError as error:
        say(str(error))
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    except KeyboardInterrupt:
        say("\nStopped. What was not finished is done again at the next start.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
