"""Works on a store and is hurt: killed, refused by the disk, cut off from power, fed damage.

Run as ``python -m tests.durability.drill KIND STORE FOLDER RUNS SEED``; prints what it found as
JSON. Each run is a forked child on a fresh copy of STORE, so that nothing is imported twice.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
import traceback
from contextlib import closing
from pathlib import Path

from app.domain.problems import ProblemError
from app.store import sqlite_engine
from app.store.open import open_store
from tests.durability.images import History, image_after
from tests.fakes.bundled import SHIPPED
from tests.fakes.ties import tie

CHANGES = 12


def work_on(store_path, acknowledged):
    """Keep tie after tie; each is told to ``acknowledged`` once its commit has returned."""
    with open_store(store_path, SHIPPED) as store:
        for number in range(CHANGES):
            with store.begin() as work:
                work.ties.save(tie(f"own-{number:04}", note="x" * 3000), "why")
                work.commit()
            acknowledged(number)


def in_child(job):
    """Run ``job(tell)`` in a forked child; what it told, and its exit status."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        code = 1
        try:
            job(lambda number: os.write(writer, bytes([number])))
            code = 0
        except ProblemError:
            code = 0
        except BaseException:  # noqa: BLE001 - the parent shall hear of all of them
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writer)
    return child, reader


def finished(child, reader):
    told = b""
    while part := os.read(reader, 4096):
        told += part
    os.close(reader)
    _, status = os.waitpid(child, 0)
    return list(told), status


def found_in(store_path):
    """The numbers of the ties kept; None where the file is not whole."""
    with open_store(store_path, SHIPPED) as store, store.read() as work:
        kept = {int(each.tie_id[4:]) for each in work.ties.ties() if each.edited}
    with closing(sqlite3.connect(store_path)) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return kept if whole else None


class Drill:
    """Counts what went wrong."""

    def __init__(self, store, folder, runs, seed):
        self.store, self.folder, self.runs = Path(store), Path(folder), int(runs)
        self.random = random.Random(int(seed))  # noqa: S311 - a drill, no secret
        self.found = {"runs": 0, "lost": 0, "damaged": 0, "bugs": 0, "acknowledged": 0}

    def fresh(self):
        place = self.folder / "run"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return Path(shutil.copyfile(self.store, place / "desk.sqlite"))

    def judge(self, path, acknowledged):
        self.found["runs"] += 1
        self.found["acknowledged"] += len(acknowledged)
        try:
            kept = found_in(path)
        except (ProblemError, sqlite3.Error):
            kept = None
        if kept is None:
            self.found["damaged"] += 1
        elif not set(acknowledged) <= kept:
            self.found["lost"] += 1

    def kill(self):
        """SIGKILL while it writes, some changes in: counted, so that a slow machine kills too."""
        for _ in range(self.runs):
            path = self.fresh()
            child, reader = in_child(lambda tell, path=path: work_on(path, tell))
            before = b"".join(os.read(reader, 1) for _ in range(self.random.randrange(CHANGES)))
            time.sleep(self.random.uniform(0.0, 0.01))
            os.kill(child, signal.SIGKILL)
            after, _ = finished(child, reader)
            self.judge(path, [*before, *after])

    def faults(self):
        """The n-th call on a store file fails, once or from then on."""
        shim = ctypes.CDLL(None)
        kinds = [(error, lasts) for error in (errno.ENOSPC, errno.EIO) for lasts in (0, 1)]
        for run in range(self.runs):
            error, lasts = kinds[run % len(kinds)]
            path, at = self.fresh(), run // len(kinds) + 1

            def job(tell, path=path, at=at, error=error, lasts=lasts):
                shim.shim_fault(ctypes.c_long(at), error, lasts)
                work_on(path, tell)

            told, status = finished(*in_child(job))
            self.found["bugs"] += status != 0
            self.judge(path, told)

    def power(self, synchronous="FULL"):
        """The power fails: what was not synced is kept, lost or torn, file by file."""
        shim = ctypes.CDLL(None)
        sqlite_engine._PRAGMAS = (
            f"PRAGMA synchronous = {synchronous}",
            *sqlite_engine._PRAGMAS[1:],
        )
        path, log = self.fresh(), self.folder / "log"
        before = path.read_bytes()

        def job(tell):
            with log.open("wb") as sink:
                shim.shim_record(sink.fileno())
                work_on(path, lambda number: shim.shim_mark(ctypes.c_long(number)))

        finished(*in_child(job))
        history = History.read(log)
        for _ in range(self.runs):
            stop = self.random.randrange(len(history.steps) + 1)
            place = self.folder / "image"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            told = image_after(history, stop, {path.name: before}, place, self.random)
            self.judge(place / path.name, told)

    def power_off(self):
        """The control: without syncs something must be lost, or the drill sees nothing."""
        self.power("OFF")

    def fuzz(self):
        """Random damage: a sentence or the whole truth, never a traceback."""
        with closing(sqlite3.connect(self.store)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for _ in range(self.runs):
            path = self.fresh()
            content = bytearray(path.read_bytes())
            for _ in range(self.random.choice((1, 1, 3, 20))):
                place = self.random.randrange(len(content))
                length = self.random.choice((1, 4, 100))
                content[place : place + length] = self.random.randbytes(length)
            path.write_bytes(content[: self.random.choice((None, None, None, place))])
            _, status = finished(*in_child(lambda _, path=path: read_all(path)))
            self.found["bugs"] += status != 0
            self.found["runs"] += 1


def read_all(path):
    """What a person would try: each answer is a table or one line, the exit code no traceback."""
    from app.bootstrap.main import main

    os.environ["SETUHASHI_TODAY"] = "2026-11-22"
    sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - until the child ends
    try:
        for command in ("match Odisha", "ties", "routes", "doctor"):
            code = main(["--store", str(path), *command.split()])
            assert code in (0, 1, 2), code
    finally:
        sys.stderr = sys.__stderr__


if __name__ == "__main__":
    kind, *given = sys.argv[1:]
    drill = Drill(*given)
    getattr(drill, kind)()
    print(json.dumps(drill.found))  # noqa: T201 - its answer
