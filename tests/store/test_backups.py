"""Backups are whole, checked and few; a restored one stands, and what stood before is set aside."""

import json
import os
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.problems import ProblemError
from app.store.attachments import folder_of
from app.store.migrate import revisions
from app.store.open import open_store
from app.store.sqlite_copies import (
    back_up,
    backup_folder,
    good_backups,
    make_daily,
    restore,
)
from app.store.store_lock import Purpose, StoreLock
from tests.fakes.bundled import SHIPPED, bytes_in
from tests.fakes.ties import tie

KNOWN = revisions(SHIPPED.migrations)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
DOCUMENT = b"minutes of the meeting"


def keep_tie(path, tie_id="own-0001"):
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.ties.save(tie(tie_id), "why")
        work.commit()


def own_ties(path):
    with open_store(path, SHIPPED) as store, store.read() as work:
        return [known.tie_id for known in work.ties.ties() if known.edited]


def attach(path, content=DOCUMENT):
    from hashlib import sha256

    folder = folder_of(path)
    folder.mkdir(exist_ok=True)
    name = sha256(content).hexdigest()
    (folder / name).write_bytes(content)
    return name


def refused(act, *given):
    with pytest.raises(ProblemError) as caught:
        act(*given)
    return caught.value.problems[0].code


def test_that_a_backup_is_written_and_brought_back_by_a_relative_name(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    file = Path("desk.zip")
    assert back_up(path, file, KNOWN, NOW) == file
    assert restore(path, file, SHIPPED.migrations, NOW) is not None


def test_that_a_backup_takes_no_place_of_a_folder_or_device(path, tmp_path):
    device = tmp_path / "device"
    os.mkfifo(device)
    for place in (device, tmp_path, Path()):
        assert refused(back_up, path, place, KNOWN, NOW) == "backup-name-wrong"
    assert device.is_fifo()


def test_that_a_day_has_one_backup_and_the_oldest_go(path):
    for number in range(5):
        assert make_daily(path, TODAY + timedelta(days=number), KNOWN, kept=3)
    assert make_daily(path, TODAY + timedelta(days=4), KNOWN, kept=3) is None
    assert [backup.made_on for backup in good_backups(path, KNOWN)] == [
        TODAY + timedelta(days=number) for number in (4, 3, 2)
    ]


def test_that_only_backups_are_thinned_out(path):
    make_daily(path, TODAY, KNOWN)
    stranger = backup_folder(path) / "notes.sqlite"
    stranger.write_bytes(b"mine")
    make_daily(path, TODAY + timedelta(days=1), KNOWN, kept=1)
    assert stranger.read_bytes() == b"mine"
    assert len(good_backups(path, KNOWN)) == 1


def test_that_a_clock_set_back_loses_no_backup(path):
    make_daily(path, TODAY, KNOWN)
    make_daily(path, TODAY - timedelta(days=400), KNOWN)
    assert {backup.made_on for backup in good_backups(path, KNOWN)} == {
        TODAY,
        TODAY - timedelta(days=400),
    }


def test_that_a_clock_that_ran_ahead_does_not_crowd_out_the_backups_of_today(path):
    for number in range(3):
        make_daily(path, TODAY + timedelta(days=400 + number), KNOWN, kept=3)
    for number in range(2):
        make_daily(path, TODAY + timedelta(days=number), KNOWN, kept=3)
    assert [backup.made_on for backup in good_backups(path, KNOWN)] == [
        TODAY + timedelta(days=number) for number in (402, 1, 0)
    ]


def test_that_the_backup_that_holds_most_is_offered_before_one_of_a_day_to_come(path):
    keep_tie(path)
    make_daily(path, TODAY + timedelta(days=400), KNOWN)
    keep_tie(path, "own-0002")
    make_daily(path, TODAY, KNOWN)
    found = good_backups(path, KNOWN)
    assert [(each.made_on, each.last_change) for each in found] == [
        (TODAY, 2),
        (TODAY + timedelta(days=400), 1),
    ]


def test_that_a_damaged_backup_is_not_offered(path):
    bad = make_daily(path, TODAY + timedelta(days=1), KNOWN)
    good = make_daily(path, TODAY, KNOWN)
    bad.write_bytes(bad.read_bytes()[: 5 * 4096])
    assert [backup.path for backup in good_backups(path, KNOWN)] == [good]


def test_that_a_daily_backup_brings_back_what_was_kept(path):
    keep_tie(path)
    backup = make_daily(path, TODAY, KNOWN)
    keep_tie(path, "own-0002")
    aside = restore(path, backup, SHIPPED.migrations, NOW)
    assert own_ties(path) == ["own-0001"]
    assert own_ties(aside) == ["own-0001", "own-0002"]


def test_that_changes_still_in_the_wal_are_in_the_backup(path, tmp_path):
    with open_store(path, SHIPPED) as store:
        with store.begin() as work:
            work.ties.save(tie("own-0001"), "why")
            work.commit()
        backup = back_up(path, tmp_path / "whole.setuhashi", KNOWN, NOW)
    restore(tmp_path / "other.sqlite", backup, SHIPPED.migrations, NOW)
    assert own_ties(tmp_path / "other.sqlite") == ["own-0001"]


def test_that_an_archive_carries_the_documents(path, tmp_path):
    name = attach(path)
    archive = back_up(path, tmp_path / "whole.setuhashi", KNOWN, NOW)
    elsewhere = tmp_path / "new" / "desk.sqlite"
    assert restore(elsewhere, archive, SHIPPED.migrations, NOW) is None
    assert (folder_of(elsewhere) / name).read_bytes() == DOCUMENT


def test_that_a_damaged_store_is_set_aside_untouched(path):
    backup = make_daily(path, TODAY, KNOWN)
    damaged = b"no store at all" + path.read_bytes()[15:]
    path.write_bytes(damaged)
    aside = restore(path, backup, SHIPPED.migrations, NOW)
    assert aside.read_bytes() == damaged
    assert own_ties(path) == []


def test_that_an_open_window_keeps_its_store(path):
    backup = make_daily(path, TODAY, KNOWN)
    before = path.read_bytes()
    with StoreLock(path, Purpose.WINDOW):
        assert refused(restore, path, backup, SHIPPED.migrations, NOW) == "store-locked"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "backup-not-ours"),
        (b"text", "backup-unreadable"),
        (b"PK\x03\x04", "backup-unreadable"),
        (b"SQLite format 3\x00" + b"x" * 99, "backup-unreadable"),
    ],
)
def test_that_what_is_no_backup_changes_nothing(path, tmp_path, content, code):
    file = tmp_path / "backup"
    file.write_bytes(content)
    before = bytes_in(path.parent)
    assert refused(restore, path, file, SHIPPED.migrations, NOW) == code
    assert refused(restore, path, tmp_path / "none", SHIPPED.migrations, NOW) == "backup-missing"
    assert {**bytes_in(path.parent), "desk.sqlite.lock": b""} == {**before, "desk.sqlite.lock": b""}


def changed(archive, target, change):
    """A copy of an archive with some members changed, added or made to claim another size."""
    with zipfile.ZipFile(archive) as source:
        members = {name: source.read(name) for name in source.namelist()}
    about = json.loads(members["manifest.json"])
    change(members, about)
    members["manifest.json"] = json.dumps(about).encode()
    with zipfile.ZipFile(target, "w") as sink:
        for name, content in members.items():
            sink.writestr(name, content)
    return target


def climbs_out(members, about):
    members["files/../../evil"] = b"x"
    about["sizes"]["files/../../evil"] = 1


def lies_about_a_document(members, about):
    (name,) = (name for name in members if name.startswith("files/"))
    members[name] = members[name][::-1]


def claims_less(members, about):
    about["sizes"]["store.sqlite"] = 10


def alters_the_store(members, about):
    content = bytearray(members["store.sqlite"])
    content[5000] ^= 255
    members["store.sqlite"] = bytes(content)


def says_nothing(members, about):
    about.clear()


@pytest.mark.parametrize(
    "change", [climbs_out, lies_about_a_document, claims_less, alters_the_store, says_nothing]
)
def test_that_an_archive_that_was_tampered_with_is_refused(path, tmp_path, change):
    attach(path)
    archive = back_up(path, tmp_path / "whole", KNOWN, NOW)
    bad = changed(archive, tmp_path / "bad", change)
    place = tmp_path / "there" / "desk.sqlite"
    assert refused(restore, place, bad, SHIPPED.migrations, NOW) == "backup-unreadable"
    assert not place.exists()
    assert not (tmp_path.parent / "evil").exists()


def test_that_a_backup_of_a_newer_program_is_refused(path, tmp_path):
    backup = make_daily(path, TODAY, KNOWN)
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert refused(restore, path, backup, SHIPPED.migrations, NOW) == "backup-newer"


def test_that_the_store_is_not_overwritten_by_its_own_backup(path):
    assert refused(back_up, path, path, KNOWN, NOW) == "backup-in-store"


def test_that_a_backup_replaces_a_former_one_of_that_name_whole(path, tmp_path):
    file = tmp_path / "whole"
    file.write_bytes(b"a former backup")
    back_up(path, file, KNOWN, NOW)
    assert zipfile.is_zipfile(file)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["desk", "whole"]
