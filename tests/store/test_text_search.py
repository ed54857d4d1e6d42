"""Full-text search: Japanese, Devanagari, folding, hostile queries, rank, threads."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Document, folded, place_of, terms_of
from app.store.sqlite_text_search import SqliteTextSearch

DOCUMENTS = (
    Document("opportunity", "O1", "Port partnership", "兵庫県神戸市の港湾 seeks partners"),
    Document("opportunity", "O2", "Care workers", "京都府の介護 in Kōchi and ﾅｺﾞﾔ"),
    Document("practice", "P1", "जल प्रबंधन", "हिन्दी और क़लम, राष्ट्रीय योजना"),
    Document("practice", "P2", 'The "zero waste" town', "partners AND OR NOT NEAR(a b) * ^ col:x"),
    Document("practice", "P3", "Partners", "partners partners"),
)


@pytest.fixture
def search():
    found = SqliteTextSearch()
    found.fill(DOCUMENTS)
    yield found
    found.close()


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("神戸", ["O1"]),
        ("神戸市", ["O1"]),
        ("兵庫", ["O1"]),
        ("介", ["O2"]),
        ("हिन्दी", ["P1"]),
        ("राष्ट्रीय", ["P1"]),
        ("जल", ["P1"]),
        ("\u0958लम", ["P1"]),  # one character
        ("क\u093cलम", ["P1"]),  # two
        ("kochi", ["O2"]),
        ("KŌCHI", ["O2"]),
        ("ナゴヤ", ["O2"]),
        ("ｐｏｒｔ　神戸", ["O1"]),
        ("port care", []),
        ('"zero waste"', ["P2"]),
        ("near(a", ["P2"]),
        ("OR NOT", ["P2"]),
        ("*", ["P2"]),
        ("col:x", ["P2"]),
        ("'; DROP TABLE texts; --", []),
        ('"', ["P2"]),
        ("%", []),
        ("", []),
        ("  ", []),
    ],
)
def test_that_every_character_of_a_query_is_text(search, query, keys):
    assert [hit.key for hit in search.find(query)] == keys


def test_that_a_term_in_the_title_weighs_more_and_short_ones_likewise(search):
    assert search.find("partners")[0].key == "P3"
    assert [hit.key for hit in search.find("pa")][:2] == ["O1", "P3"]


def test_that_the_snippet_shows_the_text_as_written(search):
    (hit,) = search.find("kochi")
    assert (hit.before, hit.found, hit.after) == ("京都府の介護 in ", "Kōchi", " and ﾅｺﾞﾔ")
    assert search.find("ナゴヤ")[0].found == "ﾅｺﾞﾔ"


def test_that_filling_anew_forgets_what_was_there(search):
    search.fill(DOCUMENTS[:1])
    assert not search.find("介護")
    assert search.find("神戸")[0].key == "O1"


def test_that_any_thread_may_ask(search):
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(search.find, ["神戸", "partners", "介護", "जल"] * 10))
    assert all(found)


@given(st.text(max_size=12), st.text(min_size=1, max_size=6), st.text(max_size=12))
def test_that_any_text_is_found_by_any_of_its_own_terms(before, within, after):
    search = SqliteTextSearch()
    text = f"{before} {within} {after}"
    search.fill([Document("note", "N1", "", text)])
    for term in terms_of(within):
        assert search.find(term), term
    search.close()


@given(st.text(max_size=20))
def test_that_folding_is_done_once_and_for_all(text):
    assert folded(folded(text)) == folded(text)


@given(
    st.text(alphabet="aéßｶﾞがक़लम神ō", max_size=12), st.sampled_from(["a", "が", "ガ", "神", "ss"])
)
def test_that_the_place_found_folds_to_the_term(text, term):
    place = place_of(text, term)
    assert (place is None) == (term not in folded(text))
    if place:
        assert term in folded(text[slice(*place)])
