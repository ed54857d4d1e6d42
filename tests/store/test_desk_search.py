"""The search over everything on the desk, on the shipped reference."""

from dataclasses import replace

import pytest

from app.services.record_tie import change_tie
from app.services.search_desk import KINDS, OF_EACH_KIND, DeskSearch
from app.store.sqlite_text_search import SqliteTextSearch


@pytest.fixture
def desk(shipped_store):
    return DeskSearch(shipped_store, SqliteTextSearch())


@pytest.mark.parametrize("query", ["Shizuoka", "shizuoka", "静岡", "शिज़ुओका", "JP-22"])
def test_that_a_region_is_found_first_in_each_script_and_by_its_code(desk, query):
    assert desk.find(query, "en")[0].key == "JP-22"


@pytest.mark.parametrize(("language", "title"), [("en", "Gujarat"), ("ja", "グジャラート州")])
def test_that_what_is_found_is_named_in_the_language_of_the_window(desk, language, title):
    assert desk.find("gujarat", language)[0].title == title


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("gujarat shizuoka", "tie", "T009"),
        ("india-kansai business forum", "forum", "F001"),
        ("jagiroad", "opportunity", "O006"),
        ("DEL NRT", "route", None),
    ],
)
def test_that_things_of_each_kind_are_found(desk, query, kind, key):
    found = [hit for hit in desk.find(query, "en") if hit.kind == kind]
    assert key is None or key in {hit.key for hit in found}
    assert found


def test_that_no_kind_crowds_out_another_and_kinds_stand_together(desk):
    kinds = [hit.kind for hit in desk.find("gujarat", "en")]
    assert kinds == sorted(kinds, key=KINDS.index)
    assert max(map(kinds.count, kinds)) <= OF_EACH_KIND
    assert {"region", "tie", "forum", "route"} <= set(kinds)


def test_that_no_term_finds_nothing(desk):
    assert desk.find("  ", "en") == ()


def test_that_a_change_is_found_at_the_next_question(store):
    desk = DeskSearch(store, SqliteTextSearch())
    assert desk.find("zebrafish", "en") == ()
    with store.read() as work:
        tie = next(tie for tie in work.ties.ties() if tie.tie_id == "T009")
    change_tie(store, replace(tie, note="with a zebrafish laboratory"), "letter came")
    assert [hit.key for hit in desk.find("zebrafish", "en")] == ["T009"]
