"""What is committed lasts, what is not is gone, and readers are not disturbed."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy.exc import OperationalError

from app.domain.problems import ProblemError
from app.store.open import open_store
from tests.fakes.bundled import ROOT, SHIPPED, bytes_in, with_step
from tests.fakes.plans import PLAN
from tests.fakes.ties import tie


def theme(store):
    with store.read() as work:
        return work.settings.load().theme


def set_theme(work, name):
    work.settings.save(replace(work.settings.load(), theme=name))


def test_that_leaving_without_commit_takes_everything_back(store):
    with store.begin() as work:
        set_theme(work, "dark")
        work.ties.save(tie("T001"), "never meant")
    assert theme(store) == "system"
    with store.read() as work:
        assert not any(known.edited for known in work.ties.ties())


def test_that_a_failure_takes_everything_back(store):
    def fail(work):
        set_theme(work, "dark")
        raise KeyError

    with pytest.raises(KeyError), store.begin() as work:
        fail(work)
    assert theme(store) == "system"


def test_that_what_was_committed_is_there_after_closing(path):
    with open_store(path, SHIPPED) as store, store.begin() as work:
        set_theme(work, "dark")
        work.commit()
    with open_store(path, SHIPPED) as store:
        assert theme(store) == "dark"


def test_that_a_reader_keeps_its_snapshot_while_another_connection_writes(path):
    with open_store(path, SHIPPED) as one, open_store(path, SHIPPED) as other, one.read() as reader:
        assert reader.settings.load().theme == "system"
        with other.begin() as writer:
            set_theme(writer, "dark")
            assert reader.settings.load().theme == "system", "a reader does not wait"
            writer.commit()
        assert reader.settings.load().theme == "system", "a snapshot does not move"
        assert theme(one) == "dark"


def test_that_a_reader_cannot_write(store):
    with pytest.raises(ProblemError), store.read() as work:
        set_theme(work, "dark")
    with store.begin() as work:
        set_theme(work, "light")
        work.commit()
    assert theme(store) == "light", "the connection writes again once a writer asks"


def test_that_a_second_writer_is_told_when_the_first_does_not_end(path, monkeypatch):
    monkeypatch.setattr("app.store.sqlite_engine.BUSY_SECONDS", 0.05)
    with open_store(path, SHIPPED) as one, open_store(path, SHIPPED) as other, one.begin() as work:
        set_theme(work, "dark")
        with pytest.raises(ProblemError) as caught, other.begin() as late:
            set_theme(late, "light")
        work.commit()
        assert theme(other) == "dark"
    assert caught.value.problems[0].code == "store-busy"


def test_that_a_full_disk_is_told_and_loses_nothing(store):
    with store.begin() as work:
        set_theme(work, "dark")
        work.commit()
    with pytest.raises(ProblemError) as caught, store.begin() as work:
        write_over_the_limit(work)
    assert caught.value.problems[0].code == "disk-full"
    assert caught.value.problems[0].params["folder"] == str(store.path.parent)
    assert theme(store) == "dark"
    with store.read() as work:
        assert not any(known.edited for known in work.ties.ties())


def write_over_the_limit(work):
    work._connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite raises it to fit
    for number in range(2000):
        work.ties.save(tie(f"own-{number}", note="x" * 4000), "long")
    work.commit()


def test_that_a_file_the_caller_cannot_write_is_not_blamed_on_the_store(store, tmp_path):
    with pytest.raises(FileNotFoundError), store.read():
        (tmp_path / "no folder" / "export.csv").write_text("x")


def test_that_a_wrong_statement_stays_a_bug(store):
    with pytest.raises(OperationalError, match="no such table"), store.read() as work:
        work._connection.exec_driver_sql("SELECT * FROM visitors")


WRITES = """
import sys
from dataclasses import replace
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED
from tests.fakes.plans import PLAN
from tests.fakes.ties import tie

with open_store(sys.argv[1], SHIPPED) as store:
    for number in range(100_000):
        with store.begin() as work:
            work.ties.save(tie(f"own-{number}-a"), "first half")
            work.visits.save_plan(replace(PLAN, year=10_000 + number), "middle")
            work.ties.save(tie(f"own-{number}-b"), "second half")
            work.commit()
        print(number, flush=True)
"""


@pytest.mark.parametrize("receipts", [1, 2, 7, 19, 40])
def test_that_killing_a_writer_loses_no_commit_and_leaves_none_half_made(path, receipts):
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITES, path], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with writer:
        for _ in range(receipts):
            acknowledged = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, writer.stdout.read().split())])
    with open_store(path, SHIPPED) as store, store.read() as work:
        kept = {known.tie_id for known in work.ties.ties() if known.edited}
        count = len(kept) // 2
        assert count in (acknowledged + 1, acknowledged + 2), "the last may lack its receipt"
        assert kept == {f"own-{number}-{half}" for number in range(count) for half in "ab"}
        assert work.visits.plan(10_000 + count - 1).visits == PLAN.visits
        assert work.visits.plan(10_000 + count) is None
        assert all(ok for _, ok, _ in store.check())


@pytest.fixture
def disk_of(tmp_path):
    """Makes a disk of so many bytes and gives its folder."""
    disk = tmp_path / "disk"

    def mount(size):
        disk.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", disk]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            disk.rmdir()
            pytest.skip("needs the right to mount")
        return disk

    yield mount
    if disk.exists():
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_that_a_disk_too_small_for_a_store_is_told_and_left_clean(fresh_store, disk_of, share):
    disk = disk_of(int(share * fresh_store.stat().st_size))
    with pytest.raises(ProblemError) as caught:
        open_store(disk / "desk.sqlite", SHIPPED)
    assert caught.value.problems[0].code == "disk-full"
    assert set(bytes_in(disk)) == {"desk.sqlite.lock"}


@pytest.mark.parametrize("share", [1.2, 1.5, 1.9])
def test_that_a_store_made_on_a_disk_with_little_room_left_is_whole(fresh_store, disk_of, share):
    path = disk_of(int(share * fresh_store.stat().st_size)) / "desk.sqlite"
    with open_store(path, SHIPPED) as store:
        failing = {code for code, ok, _ in store.check() if not ok}
    assert failing == {"disk-space"}


@pytest.mark.parametrize("share", [1.2, 1.9, 2.2, 2.8])
def test_that_a_disk_too_small_for_an_upgrade_stops_it(fresh_store, disk_of, tmp_path, share):
    disk = disk_of(int(share * fresh_store.stat().st_size))
    path = shutil.copyfile(fresh_store, disk / "desk.sqlite")
    with pytest.raises(ProblemError) as caught:
        open_store(path, with_step(tmp_path / "newer", ["pass"]))
    assert caught.value.problems[0].code == "disk-full"
    assert set(bytes_in(disk)) == {"desk.sqlite", "desk.sqlite.lock"}
    assert path.read_bytes() == fresh_store.read_bytes()


def test_that_threads_share_a_store(store):
    def write_and_read(number):
        with store.begin() as work:
            work.ties.save(tie(f"own-{number}"), "from a thread")
            work.commit()
        with store.read() as work:
            return f"own-{number}" in {known.tie_id for known in work.ties.ties()}

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(write_and_read, range(12)))


def test_that_the_log_of_edits_cannot_be_rewritten(path):
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.ties.save(tie("T001"), "signed anew")
        work.commit()
    with closing(sqlite3.connect(path)) as anybody:
        for statement in ("UPDATE edits SET reason = ''", "DELETE FROM edits"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                anybody.execute(statement)
