"""One window at a time; commands work beside it."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import pytest

from app.domain.problems import ProblemError
from app.store.open import open_store
from app.store.store_lock import Purpose, StoreLock
from tests.fakes.bundled import ROOT, SHIPPED, bytes_in, with_step
from tests.fakes.ties import tie

HOLDS = """
import sys
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

with open_store(sys.argv[1], SHIPPED, for_window=True):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_window(path):
    """A window of another process that is open within the block; yields the process."""
    window = subprocess.Popen(
        [sys.executable, "-c", HOLDS, path],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with window:
        assert window.stdout.readline() == "open\n"
        yield window
        window.stdin.close()


def refusal(path, bundled=SHIPPED, **options):
    with pytest.raises(ProblemError) as caught:
        open_store(path, bundled, **options)
    (problem,) = caught.value.problems
    return problem


def test_that_a_second_window_is_refused_with_the_holder_of_the_first(path):
    with another_window(path) as window:
        before = bytes_in(path.parent)
        problem = refusal(path, for_window=True)
        assert bytes_in(path.parent) == before
    assert problem.code == "store-locked"
    assert problem.params["pid"] == window.pid
    assert problem.params["host"] == socket.gethostname()


def test_that_a_second_window_of_the_same_process_is_refused(path):
    with open_store(path, SHIPPED, for_window=True):
        assert refusal(path, for_window=True).params["pid"] == os.getpid()


def test_that_a_window_opens_after_the_first_has_closed(path):
    with another_window(path):
        pass
    open_store(path, SHIPPED, for_window=True).close()
    open_store(path, SHIPPED, for_window=True).close()


def test_that_the_lock_goes_with_a_killed_window(path):
    with another_window(path) as window:
        window.send_signal(signal.SIGKILL)
        window.wait()
        open_store(path, SHIPPED, for_window=True).close()


def test_that_a_command_reads_and_writes_beside_a_window(path):
    with another_window(path), open_store(path, SHIPPED) as store:
        with store.begin() as work:
            work.ties.save(tie("T001"), "signed anew")
            work.commit()
        with store.read() as work:
            assert work.ties.ties()[0].edited


def test_that_a_newer_program_waits_until_the_window_is_closed(path, tmp_path):
    newer = with_step(tmp_path, ["pass"])
    with another_window(path):
        assert refusal(path, newer).code == "store-locked"
    open_store(path, newer).close()


def test_that_a_window_that_could_not_open_leaves_the_lock_free(path):
    content = path.read_bytes()
    path.write_bytes(content[:5000])
    assert refusal(path, for_window=True).code == "store-unreadable"
    path.write_bytes(content)
    open_store(path, SHIPPED, for_window=True).close()


def test_that_a_window_waits_for_a_set_up_but_not_for_ever(path, monkeypatch):
    monkeypatch.setattr("app.store.store_lock.WAIT_SECONDS", 0.1)
    with StoreLock(path, Purpose.SETUP):
        assert refusal(path, for_window=True).code == "store-locked"


def test_that_the_lock_is_taken_as_soon_as_the_set_up_has_ended(path, monkeypatch):
    setup = StoreLock(path, Purpose.SETUP)
    monkeypatch.setattr("app.store.store_lock.time.sleep", lambda _: setup.release())
    open_store(path, SHIPPED, for_window=True).close()
