"""The officer's ties over the reference; the store in memory behaves like the real one."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.problems import ProblemError
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED
from tests.fakes.store import FakeStore, Reference
from tests.fakes.ties import tie


@pytest.fixture(params=["sqlite", "memory"])
def either_store(request, store):
    """The real store, then the fake with the same reference."""
    if request.param == "sqlite":
        return store
    with store.read() as work:
        return FakeStore(Reference(regions=work.profiles.regions(), ties=work.ties.ties()))


def ties(store):
    with store.read() as work:
        return {known.tie_id: known for known in work.ties.ties()}


def save(store, *own):
    with store.begin() as work:
        for record in own:
            work.ties.save(record, "because")
        work.commit()


def withdraw(store, tie_id):
    with store.begin() as work:
        work.ties.withdraw(tie_id, "mistaken")
        work.commit()


def new_id(store):
    with store.begin() as work:
        return work.ties.new_id()


def test_that_an_edited_tie_shows_over_the_reference(either_store):
    before = ties(either_store)
    changed = replace(before["T002"], status="ended", note="let lapse")
    save(either_store, changed)
    assert ties(either_store) == {**before, "T002": replace(changed, edited=True)}


def test_that_a_withdrawn_edit_shows_the_reference_again(either_store):
    before = ties(either_store)
    save(either_store, replace(before["T002"], status="ended"))
    save(either_store, replace(before["T002"], status="lapsed"))
    withdraw(either_store, "T002")
    assert ties(either_store) == before


def test_that_a_tie_of_the_officers_own_comes_and_goes(either_store):
    before = ties(either_store)
    save(either_store, tie("own-0001"))
    assert ties(either_store)["own-0001"] == tie("own-0001", edited=True)
    withdraw(either_store, "own-0001")
    assert ties(either_store) == before


def test_that_a_withdrawn_tie_may_be_kept_anew(either_store):
    save(either_store, tie("own-0001"))
    withdraw(either_store, "own-0001")
    save(either_store, tie("own-0001", status="proposed"))
    assert ties(either_store)["own-0001"].status == "proposed"


@pytest.mark.parametrize("tie_id", ["T001", "nothing"])
def test_that_there_is_nothing_to_withdraw_where_the_officer_wrote_nothing(either_store, tie_id):
    with pytest.raises(ProblemError) as caught:
        withdraw(either_store, tie_id)
    assert caught.value.problems[0].code == "tie-not-edited"


def test_that_a_record_is_withdrawn_only_once(either_store):
    save(either_store, tie("own-0001"))
    withdraw(either_store, "own-0001")
    with pytest.raises(ProblemError):
        withdraw(either_store, "own-0001")


def test_that_an_id_is_never_given_twice(either_store):
    first = new_id(either_store)
    save(either_store, tie(first))
    withdraw(either_store, first)
    assert first not in ties(either_store)
    assert new_id(either_store) not in {first, *ties(either_store)}


def test_that_names_in_every_script_come_back_as_written(either_store):
    written = tie("own-0001", indian_party="ओडिशा सरकार", japanese_party="愛知県", note='"\n;,\\')
    save(either_store, written)
    assert ties(either_store)["own-0001"] == replace(written, edited=True)


def test_that_every_edit_is_logged_with_reason_hour_and_account(path, monkeypatch):
    monkeypatch.setattr("app.store.open.account_name", lambda: "a.rao")
    hour = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    with open_store(path, SHIPPED, now=lambda: hour) as store:
        save(store, tie("own-0001"))
        withdraw(store, "own-0001")
    with closing(sqlite3.connect(path)) as anybody:
        log = anybody.execute(
            "SELECT edit_id, kind, key, payload IS NULL, reason, made_at, account, undoes"
            " FROM edits"
        ).fetchall()
    made_at = "2026-11-22 09:30:00.000000"
    assert log == [
        (1, "tie", "own-0001", 0, "because", made_at, "a.rao", None),
        (2, "tie", "own-0001", 1, "mistaken", made_at, "a.rao", None),
    ]
