"""The project's own Python environment, made from a hashed lock file."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "complete"
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds all of LOCK, and what the tests need

ROOM_IN_BYTES = 3 * 10**9  # twice what the environment with the test tools takes

PIP_TROUBLES = {  # the first that fits what pip says
    "No space left on device": "The disk is full: make room and start again.",
    "DO NOT MATCH THE HASHES": (
        "A downloaded package is not the one that the lock file names, so nothing was installed. "
        "Start again, and if that does not help, try from another network."
    ),
    "onnection": (
        "The package index cannot be reached: the first start, and a start after an update, need "
        "the network once."
    ),
    "Could not find a version": (
        "A package of the lock file is not to be had for this kind of computer or this version of "
        "Python."
    ),
}


class SetUpError(Exception):
    """The sentence tells the person at the keyboard what is in the way."""


def say(sentence: str) -> None:
    """Tell the person what is going on, apart from a command's own output."""
    print(sentence, file=sys.stderr, flush=True)


def ensure(lock: Path) -> None:
    """Make the environment hold all that ``lock`` names; a whole one is left alone.

    Raises:
        SetUpError: if that is not possible here and now.
    """
    if is_complete(lock):
        return
    with one_at_a_time():
        if not is_complete(lock):
            make(lock)


def is_complete(lock: Path) -> bool:
    """Whether a finished set-up covers ``lock`` as it stands, with the Python still there."""
    try:
        stamped = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    return identity() in stamped and digest(lock) in stamped


def identity() -> str:
    """What makes an environment unusable when it changes: its own place and its Python."""
    return f"{VENV} {PYTHON.resolve()}"


def digest(lock: Path) -> str:
    """SHA-256 of a lock file."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other start is setting up this checkout."""
    import fcntl

    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def make(lock: Path) -> None:
    """Make the environment anew; the stamp is written when all else is done."""
    check_room()
    say("Setting up the environment of SetuHashi: once, a minute or two ...")
    try:
        STAMP.unlink(missing_ok=True)
        make_venv()
        install(lock)
        write_stamp(lock)
    except OSError as error:
        raise SetUpError(f"The environment cannot be written: {error}.") from error


def check_room() -> None:
    """Refuse to begin what would fill the disk."""
    free = shutil.disk_usage(ROOT).free
    if free < ROOM_IN_BYTES and not VENV.exists():
        raise SetUpError(
            f"The environment needs {ROOM_IN_BYTES / 1e9:.0f} GB in {ROOT}; "
            f"{free / 1e9:.1f} GB are free."
        )


def make_venv() -> None:
    """An empty environment with pip; whatever an interrupted set-up left is cleared away."""
    import subprocess
    import venv
    from importlib.util import find_spec

    if find_spec("ensurepip") is None:
        raise SetUpError(
            "This Python has no complete venv module. "
            "On Debian or Ubuntu: sudo apt-get install python3-venv"
        )
    try:
        venv.EnvBuilder(clear=True, symlinks=True, with_pip=True).create(VENV)
    except subprocess.CalledProcessError as error:
        raise SetUpError(trouble(str(error.output))) from error


def install(lock: Path) -> None:
    """Install exactly what the lock names, byte-compiled; wheels only, each hash checked."""
    import subprocess

    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--progress-bar=off"]
    command += ["--require-hashes", "--only-binary=:all:", "--requirement", str(lock)]
    done = subprocess.run(
        command, stderr=subprocess.PIPE, text=True, check=False, env=child_environment()
    )
    if done.returncode:
        raise SetUpError(trouble(done.stderr))


def trouble(pip_said: str) -> str:
    """One sentence for what pip reports."""
    for mark, sentence in PIP_TROUBLES.items():
        if mark in pip_said:
            return sentence
    errors = [line for line in pip_said.splitlines() if line.startswith("ERROR")]
    return "The packages could not be installed. " + " ".join(errors[-1:])


def write_stamp(lock: Path) -> None:
    """Record what the environment holds, in one step that is either done or not."""
    held = {lock, LOCK} if lock == DEV_LOCK else {lock}
    fresh = STAMP.with_suffix(".new")
    fresh.write_text("\n".join([identity(), *sorted(map(digest, held))]) + "\n", encoding="utf-8")
    fresh.replace(STAMP)


def child_environment(**extra: str) -> dict[str, str]:
    """The caller's variables, but with compiled bytecode kept: without it a start takes 3 s."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | extra
