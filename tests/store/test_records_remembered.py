"""Records are read once; what is added afterwards, here or elsewhere, is seen all the same."""

import pytest

from app.bootstrap.shipped import Shipped
from app.services.saved_views import Watch
from app.store.bundled import Bundled
from app.store.open import open_store

KIND = "watch"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "own.sqlite"


@pytest.fixture
def store(path):
    with opened(path) as store:
        yield store


def opened(path):
    shipped = Shipped()
    return open_store(path, Bundled(shipped.root / "data" / "tables", shipped.root / "migrations"))


def keep(store, key, thing="O001"):
    with store.begin() as work:
        work.records.keep(KIND, key, Watch(key, "opportunity", thing), "why")
        work.commit()


def standing(store):
    with store.read() as work:
        return {key: watch.target for key, watch in work.records.standing(KIND, Watch).items()}


def test_that_records_stand_in_the_order_of_their_keys_whenever_they_were_kept(store):
    keep(store, "b")
    assert list(standing(store)) == ["b"]
    keep(store, "c")
    keep(store, "a")
    assert list(standing(store)) == ["a", "b", "c"]


def test_that_a_record_changed_or_withdrawn_is_not_remembered(store):
    keep(store, "a", "O001")
    keep(store, "b", "O002")
    assert standing(store) == {"a": "O001", "b": "O002"}
    keep(store, "a", "O003")
    assert standing(store) == {"a": "O003", "b": "O002"}
    with store.begin() as work:
        work.records.withdraw(KIND, "b", "why")
        work.commit()
    assert standing(store) == {"a": "O003"}


def test_that_what_another_process_adds_is_seen(store, path):
    keep(store, "a")
    assert standing(store) == {"a": "O001"}
    with opened(path) as other:
        keep(other, "a", "O009")
    assert standing(store) == {"a": "O009"}


def test_that_what_was_never_committed_is_forgotten(store):
    keep(store, "a", "O001")
    with store.begin() as work:
        work.records.keep(KIND, "a", Watch("a", "opportunity", "O002"), "why")
        assert work.records.standing(KIND, Watch)["a"].target == "O002"
    assert standing(store) == {"a": "O001"}
    keep(store, "b", "O003")  # takes the number of the edit that was not kept
    assert standing(store) == {"a": "O001", "b": "O003"}


def test_that_an_older_view_of_the_store_does_not_see_what_came_later(store):
    keep(store, "a", "O001")
    with store.read() as earlier:
        assert len(earlier.changelog.of_batch(1)) == 1  # its view of the store begins here
        keep(store, "a", "O002")
        assert standing(store) == {"a": "O002"}
        assert earlier.records.standing(KIND, Watch)["a"].target == "O001"
    assert standing(store) == {"a": "O002"}


def test_that_a_reader_may_change_what_it_was_given(store):
    keep(store, "a")
    with store.read() as work:
        work.records.standing(KIND, Watch).clear()
    assert list(standing(store)) == ["a"]
