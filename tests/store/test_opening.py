"""First start, later starts, and what an interrupted first start leaves."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from app.domain.problems import ProblemError
from app.services.task import CancelledError
from app.store.open import open_store
from app.store.place import path_of
from app.store.sqlite_file import APPLICATION_ID
from tests.fakes.bundled import ROOT, SHIPPED, bytes_in, with_release, with_table


class Listening:
    """Remembers what is reported; cancels at the report numbered ``cancel_at``."""

    def __init__(self, cancel_at=None):
        self.reports = []
        self.cancel_at = cancel_at

    def report(self, fraction, note=""):
        self.reports.append((fraction, note))

    def raise_if_cancelled(self):
        if len(self.reports) == self.cancel_at:
            raise CancelledError


def pragma(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_that_the_first_start_makes_the_folder_and_a_filled_store(tmp_path):
    path = tmp_path / "new" / "folder" / "desk.sqlite"
    with open_store(path, SHIPPED) as store, store.read() as work:
        assert len(work.profiles.regions()) == 83
    assert sorted(bytes_in(path.parent)) == ["desk.sqlite", "desk.sqlite.lock"]
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == 3
    assert pragma(path, "journal_mode") == "wal"


def test_that_the_store_of_ministry_papers_is_readable_by_its_owner_alone(tmp_path):
    path = tmp_path / "kept" / "desk.sqlite"
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.settings.save(work.settings.load())
        work.commit()
        modes = {file.name: file.stat().st_mode & 0o077 for file in path.parent.iterdir()}
    assert set(modes.values()) == {0}
    assert len(modes) == 4, "store, lock, WAL and its index"


def test_that_progress_is_told_from_nothing_to_nearly_all(tmp_path):
    listening = Listening()
    open_store(tmp_path / "desk.sqlite", SHIPPED, listening).close()
    fractions = [fraction for fraction, _ in listening.reports]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0
    assert 0.9 < fractions[-1] <= 1
    assert {note for _, note in listening.reports} == {"store-schema", "reference-loading"}


@pytest.mark.parametrize("cancel_at", [2, 20])
def test_that_a_cancelled_first_start_leaves_no_store(tmp_path, cancel_at):
    path = tmp_path / "desk.sqlite"
    with pytest.raises(CancelledError):
        open_store(path, SHIPPED, Listening(cancel_at))
    assert set(bytes_in(tmp_path)) == {"desk.sqlite.lock"}
    open_store(path, SHIPPED).close()
    assert pragma(path, "integrity_check") == "ok"


def test_that_a_first_start_that_is_killed_is_begun_anew(tmp_path):
    killed = subprocess.run(
        [sys.executable, "-c", DIES_WHILE_FILLING, tmp_path / "desk.sqlite"], cwd=ROOT, check=False
    )
    assert killed.returncode == -9
    assert not (tmp_path / "desk.sqlite").exists()
    assert (tmp_path / "desk.sqlite.new").exists(), "it died too early to show anything"
    with open_store(tmp_path / "desk.sqlite", SHIPPED) as store:
        assert all(ok for _, ok, _ in store.check())
    assert set(bytes_in(tmp_path)) == {"desk.sqlite", "desk.sqlite.lock"}


DIES_WHILE_FILLING = """
import os, signal, sys
from tests.fakes.bundled import SHIPPED
from app.store.open import open_store

class Killer:
    def report(self, fraction, note=""):
        if fraction > 0.8:
            os.kill(os.getpid(), signal.SIGKILL)
    def raise_if_cancelled(self):
        pass

open_store(sys.argv[1], SHIPPED, Killer())
"""


def test_that_an_empty_file_becomes_a_store(tmp_path):
    path = tmp_path / "desk.sqlite"
    path.touch()
    open_store(path, SHIPPED).close()
    assert pragma(path, "user_version") == 3


def test_that_the_wal_of_a_store_that_was_taken_away_does_not_leak_into_the_new_one(path):
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.settings.save(work.settings.load())
        work.commit()
        left = {name: content for name, content in bytes_in(path.parent).items() if "-wal" in name}
    path.unlink()
    for name, content in left.items():
        (path.parent / name).write_bytes(content)
    with open_store(path, SHIPPED) as store:
        assert all(ok for _, ok, _ in store.check())


def test_that_a_second_start_changes_no_byte(path):
    before = path.read_bytes()
    listening = Listening()
    with open_store(path, SHIPPED, listening) as store, store.read() as work:
        assert work.profiles.regions()
    assert path.read_bytes() == before
    assert not listening.reports, "there was nothing to do"


def test_that_two_first_starts_at_once_end_with_one_whole_store(tmp_path):
    path = tmp_path / "desk.sqlite"
    starts = [subprocess.Popen([sys.executable, "-c", OPENS, path], cwd=ROOT) for _ in range(2)]
    assert [start.wait(60) for start in starts] == [0, 0]
    assert pragma(path, "integrity_check") == "ok"


OPENS = """
import sys
from tests.fakes.bundled import SHIPPED
from app.store.open import open_store

with open_store(sys.argv[1], SHIPPED) as store, store.read() as work:
    assert len(work.profiles.regions()) == 83
"""


@pytest.mark.parametrize(
    "place", ["{folder}/desk.sqlite", "sqlite:///{folder}/desk.sqlite", "{folder}/x/../desk.sqlite"]
)
def test_that_a_place_is_a_path_or_an_address(tmp_path, place):
    assert path_of(place.format(folder=tmp_path)) == tmp_path / "desk.sqlite"


def test_that_no_place_means_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert path_of(None) == path_of("") == tmp_path / "SetuHashi" / "setuhashi.sqlite"


def test_that_a_broken_reference_is_told_by_row_and_leaves_no_store(tmp_path):
    bundled = with_table(tmp_path, "figures", lambda rows: [*rows[:5], {**rows[5], "value": "n/a"}])
    path = tmp_path / "desk" / "desk.sqlite"
    with pytest.raises(ProblemError) as caught:
        open_store(path, bundled)
    (problem,) = caught.value.problems
    assert problem.code == "reference-unreadable"
    assert (problem.place.file, problem.place.row, problem.place.column) == (
        "figures.csv",
        7,
        "value",
    )
    assert set(bytes_in(path.parent)) == {"desk.sqlite.lock"}


def test_that_a_missing_table_is_told_by_name(tmp_path):
    bundled = with_release(tmp_path, "2")
    (bundled.tables / "routes.csv").unlink()
    with pytest.raises(ProblemError) as caught:
        open_store(tmp_path / "desk.sqlite", bundled)
    assert caught.value.problems[0].code == "reference-unreadable"
    assert caught.value.problems[0].place.file == "routes.csv"


def test_that_a_column_that_is_missing_is_told_by_name(tmp_path):
    bundled = with_release(tmp_path, "2")
    path = bundled.tables / "ties.csv"
    path.write_text(path.read_text("utf-8").replace("signed_on", "signed", 1), "utf-8")
    with pytest.raises(ProblemError) as caught:
        open_store(tmp_path / "desk.sqlite", bundled)
    assert "signed_on" in str(caught.value.problems[0].params["detail"])


def test_that_a_dangling_row_of_the_reference_never_gets_in(tmp_path):
    bundled = with_table(
        tmp_path, "figures", lambda rows: [{**rows[0], "region": "IN-XX"}, *rows[1:]]
    )
    with pytest.raises(RuntimeError, match="ref_figures"):
        open_store(tmp_path / "desk.sqlite", bundled)
    assert not (tmp_path / "desk.sqlite").exists()


def test_that_a_copied_store_opens_elsewhere(fresh_store, tmp_path):
    copy = tmp_path / "प्रति 写し.sqlite"
    shutil.copyfile(fresh_store, copy)
    with open_store(copy, SHIPPED) as store:
        assert all(ok for _, ok, _ in store.check())
