"""The checks of the store tell what is wrong with a file."""

import sqlite3
from contextlib import closing

import pytest

from app.domain.problems import ProblemError
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED, with_release, with_table
from tests.fakes.ties import tie


def checks(store):
    return {code: (ok, facts) for code, ok, facts in store.check()}


def failing(store):
    return {code for code, (ok, _) in checks(store).items() if not ok}


def alter(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_that_a_fresh_store_passes_every_check(store):
    assert not failing(store)
    assert set(checks(store)) == {
        "store-integrity",
        "store-references",
        "store-schema",
        "reference-release",
        "reference-rows",
        "store-wal",
        "disk-space",
    }


def test_that_rows_that_refer_to_nothing_are_counted_by_table(path):
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.ties.save(tie("own-0001"), "why")
        work.commit()
    alter(path, "UPDATE newest SET edit_id = 99")
    with open_store(path, SHIPPED) as store:
        assert failing(store) == {"store-references"}
        assert checks(store)["store-references"][1]["tables"] == {"newest": 1}


def test_that_a_reference_that_refers_to_nothing_is_refused_at_opening(path):
    alter(path, "DELETE FROM ref_regions WHERE code = 'JP-22'")
    with pytest.raises(ProblemError) as caught:
        open_store(path, SHIPPED)
    assert caught.value.problems[0].code == "store-unreadable"


def test_that_a_figure_that_changed_by_itself_is_found(path):
    alter(path, "UPDATE ref_figures SET value = value + 1 WHERE region = 'JP-22'")
    with open_store(path, SHIPPED) as store:
        assert failing(store) == {"reference-rows"}


def test_that_a_store_of_a_newer_release_than_the_program_is_told(path, tmp_path):
    with open_store(path, with_release(tmp_path, "7")) as store:
        store.take_reference()
    with open_store(path, SHIPPED) as store:
        stored, shipped = checks(store)["reference-release"][1].values()
    assert stored == "7"
    assert shipped != "7"


def test_that_a_newer_release_that_waits_is_told_and_nothing_else(path, tmp_path):
    with open_store(path, with_release(tmp_path, "7")) as store:
        assert failing(store) == {"reference-release"}


def test_that_data_changed_without_a_new_release_is_told(path, tmp_path):
    changed = with_table(tmp_path, "ties", lambda rows: rows[:-1])
    with open_store(path, changed) as store:
        assert failing(store) == {"reference-rows"}


def test_that_an_index_that_disagrees_with_its_table_is_found(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_edits_batch ON edits (undoes)'"
            " WHERE name = 'ix_edits_batch'"
        )
        connection.execute(
            "INSERT INTO edits VALUES (1, 'x', 'y', '{}', '', '2027-01-31', '', NULL, 7)"
        )
    with open_store(path, SHIPPED) as store:
        assert "store-integrity" in failing(store)


@pytest.mark.parametrize(("limit", "ok"), [(0, False), (2**30, True)])
def test_that_a_wal_that_does_not_shrink_is_told(store, monkeypatch, limit, ok):
    monkeypatch.setattr("app.store.sqlite_health.WAL_LIMIT_BYTES", limit)
    with store.begin() as work:
        work.settings.save(work.settings.load())
        work.commit()
    assert checks(store)["store-wal"][0] is ok
    assert checks(store)["store-wal"][1]["bytes"] > 0


def test_that_a_disk_too_full_for_an_upgrade_is_told(store, monkeypatch):
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("app.store.sqlite_health.shutil.disk_usage", lambda _: usage)
    assert failing(store) == {"disk-space"}
