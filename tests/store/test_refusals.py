"""What cannot be opened is refused with one problem, and not a byte is changed."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.domain.problems import ProblemError
from app.store.open import open_store
from tests.fakes.bundled import ROOT, SHIPPED, bytes_in


def refusal(place, **options):
    """The code and parameters with which opening ``place`` is refused."""
    with pytest.raises(ProblemError) as caught:
        open_store(place, SHIPPED, **options)
    (problem,) = caught.value.problems
    return problem


def refused_untouched(path, **options):
    """As ``refusal``, with a look at every byte in the folder before and after."""
    before = bytes_in(path.parent)
    problem = refusal(path, **options)
    assert bytes_in(path.parent) == before
    return problem


def alter(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_that_a_text_file_is_refused(tmp_path):
    path = tmp_path / "letter.sqlite"
    path.write_text("Dear colleague, " * 400)
    problem = refused_untouched(path)
    assert problem.code == "store-unreadable"
    assert problem.params["path"] == str(path)


def test_that_a_folder_is_refused(tmp_path):
    folder = tmp_path / "folder.sqlite"
    folder.mkdir()
    assert refused_untouched(folder).code == "store-unreadable"


@pytest.mark.parametrize("keep", [100, 4096, 200_000])
def test_that_a_store_cut_short_is_refused(path, keep):
    path.write_bytes(path.read_bytes()[:keep])
    assert refused_untouched(path).code == "store-unreadable"


@pytest.mark.parametrize("page", [1, 2, 40, 300])
def test_that_a_store_with_a_page_overwritten_is_refused(path, page):
    content = bytearray(path.read_bytes())
    content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    assert refused_untouched(path).code == "store-unreadable"


def test_that_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.sqlite"
    alter(path, "CREATE TABLE notes (text)")
    assert refused_untouched(path).code == "store-not-ours"


def test_that_a_store_of_a_newer_version_is_refused(path):
    alter(path, "PRAGMA user_version = 99")
    problem = refused_untouched(path)
    assert (problem.code, problem.params["version"]) == ("store-newer", 99)


def test_that_a_newer_store_whose_tables_are_unknown_is_newer_and_not_damaged(path):
    alter(path, "PRAGMA user_version = 99", "DROP TABLE ref_release", "DROP TABLE alembic_version")
    assert refused_untouched(path).code == "store-newer"


def test_that_a_store_of_an_unknown_revision_is_refused(path):
    alter(path, "UPDATE alembic_version SET version_num = '0001b'")
    assert refused_untouched(path).code == "store-newer"


def test_that_a_store_is_refused_as_newer_while_its_version_stands_in_the_wal_alone(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA user_version = 99")
        assert path.with_name("desk.sqlite-wal").stat().st_size > 0
        before = path.read_bytes()
        assert refusal(path).code == "store-newer"
        assert path.read_bytes() == before


def test_that_a_store_without_its_tables_is_refused(path):
    alter(path, "DROP TABLE alembic_version")
    assert refused_untouched(path).code == "store-unreadable"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://desk:secret@server/desk",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///desk.sqlite?mode=ro",
        "sqlite+aiosqlite:///desk.sqlite",
        "https://example.org/desk.sqlite",
        "://",
    ],
)
def test_that_other_addresses_are_refused_without_telling_a_password(url):
    problem = refusal(url)
    assert problem.code == "store-url-unknown"
    assert "secret" not in str(problem.params)


def test_that_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way")
    before = bytes_in(tmp_path)
    assert refusal(tmp_path / "file" / "desk.sqlite").code == "store-folder-unwritable"
    assert bytes_in(tmp_path) == before


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs the proc file system")
def test_that_a_folder_of_the_system_is_refused():
    assert refusal("/proc/setuhashi/desk.sqlite").code == "store-folder-unwritable"


OPENS = """
import sys
from app.domain.problems import ProblemError
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

def told(act):
    try:
        print(act())
    except ProblemError as error:
        print(*(problem.code for problem in error.problems))


def opened():
    global store
    store = open_store(sys.argv[1], SHIPPED, for_window=True)
    with store.read() as work:
        return len(work.profiles.regions())


def kept():
    with store.begin() as work:
        return "written"


told(opened)
if "store" in globals():
    told(kept)
    told(lambda: all(ok for _, ok, _ in store.check()))
"""


# Root may write anywhere; without these capabilities it is held to the modes like anybody else.
AS_ORDINARY = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
)


@contextmanager
def folder_of_somebody_else(store=None):
    """A folder that can be read and not written, with a copy of ``store`` in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if store is not None:
            shutil.copyfile(store, folder / "desk.sqlite")
            (folder / "desk.sqlite").chmod(0o444)
        yield folder


def told_of(folder):
    """What an ordinary user gets to read in ``folder``, which is as it was afterwards."""
    folder.chmod(0o555)
    before = bytes_in(folder)
    run = [*AS_ORDINARY, sys.executable, "-c", OPENS, folder / "desk.sqlite"]
    told = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)
    assert bytes_in(folder) == before
    return told.stdout.split()


def test_that_no_store_is_made_in_a_folder_of_somebody_else():
    with folder_of_somebody_else() as folder:
        assert told_of(folder) == ["store-folder-unwritable"]


def test_that_a_store_in_a_folder_of_somebody_else_is_read_and_never_written(fresh_store):
    with folder_of_somebody_else(fresh_store) as folder:
        assert told_of(folder) == ["83", "store-folder-unwritable", "True"]


def test_that_a_store_that_somebody_else_has_open_is_not_read_past_its_wal(fresh_store):
    with folder_of_somebody_else(fresh_store) as folder:
        (folder / "desk.sqlite-wal").write_bytes(b"")
        assert told_of(folder) == ["store-folder-unwritable"]


def test_that_a_store_of_an_older_program_is_not_upgraded_where_nothing_can_be_written(
    fresh_store,
):
    with folder_of_somebody_else(fresh_store) as folder:
        (folder / "desk.sqlite").chmod(0o644)
        alter(folder / "desk.sqlite", "PRAGMA user_version = 1")
        assert told_of(folder) == ["store-folder-unwritable"]


def test_that_what_is_read_while_somebody_else_writes_is_refused(path, monkeypatch):
    open_store(path, SHIPPED).close()
    monkeypatch.setattr("app.store.sqlite_reading.os.access", lambda *_: False)
    with open_store(path, SHIPPED) as reader, reader.read():
        pass
    with open_store(path, SHIPPED) as reader:
        with reader.read() as work:
            assert work.profiles.regions()
        with closing(sqlite3.connect(path)) as other:
            other.execute("INSERT INTO settings (name, payload) VALUES ('other', '{}')")
            other.commit()
            with pytest.raises(ProblemError) as refused, reader.read():
                pass
        assert refused.value.problems[0].code == "store-written-elsewhere"
        with pytest.raises(ProblemError) as refused, reader.read():
            pass
        assert refused.value.problems[0].code == "store-written-elsewhere"


def test_that_a_store_on_a_disk_without_room_is_read(path, monkeypatch):
    open_store(path, SHIPPED).close()
    monkeypatch.setattr("app.store.sqlite_reading.LEAST_BYTES", 1 << 62)
    with open_store(path, SHIPPED) as store:
        with store.read() as work:
            assert work.profiles.regions()
        with pytest.raises(ProblemError) as refused, store.begin():
            pass
        assert refused.value.problems[0].code == "disk-full"
