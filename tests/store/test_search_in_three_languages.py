"""The reference is found in each language, whatever the language of the screen."""

import pytest

from app.services.find_opportunities import exchange_documents
from app.services.search_desk import DeskSearch
from app.store.sqlite_text_search import SqliteTextSearch


@pytest.fixture
def search(shipped_store):
    found = SqliteTextSearch()
    with shipped_store.read() as work:
        found.fill(exchange_documents(work))
    yield found
    found.close()


@pytest.mark.parametrize(
    "forms",
    [
        ("hydrogen", "水素", "हाइड्रोजन"),
        ("stork", "コウノトリ", "सारस"),
        ("Hornbill", "ホーンビル", "हॉर्नबिल"),
        ("Millets Mission", "ミレット事業", "मिलेट मिशन"),
    ],
)
def test_that_each_language_finds_the_same(search, forms):
    found = [{(hit.kind, hit.key) for hit in search.find(form)} for form in forms]
    assert found[0]
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize(
    "query", ["神戸", "神戸市", "兵庫県神戸市", "Kobe City", "Kobe, Hyogo Prefecture", "कोबे शहर"]
)
def test_that_a_city_is_found_however_it_is_named(search, shipped_store, query):
    assert "O030" in [hit.key for hit in search.find(query)]
    hits = DeskSearch(shipped_store, SqliteTextSearch()).find(query, "en")
    assert ("region", "JP-28") in [(hit.kind, hit.key) for hit in hits]


def test_that_a_city_nobody_tells_of_finds_what_its_prefecture_offers(search):
    assert {"O019", "O020"} <= {hit.key for hit in search.find("福岡県大牟田市")}


def test_that_what_holds_every_word_goes_first(search):
    assert next(hit.key for hit in search.find("Fukuoka City")) == "O020"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "San-in India Association"),
        ("ja", "山陰インド協会"),
        ("hi", "सान-इन भारत संघ"),
    ],
)
def test_that_titles_are_in_the_language_of_the_screen(shipped_store, language, title):
    desk = DeskSearch(shipped_store, SqliteTextSearch())
    for form in ("San-in India Association", "山陰インド協会", "सान-इन भारत संघ"):
        hits = [hit.title for hit in desk.find(form, language) if hit.kind == "forum"]
        assert hits[0] == title


def test_that_the_piece_shown_is_in_the_language_of_the_screen_where_it_can_be(shipped_store):
    desk = DeskSearch(shipped_store, SqliteTextSearch())
    (hit,) = [hit for hit in desk.find("JETRO ドレラ", "ja") if hit.key == "O001"]
    assert "JBIC" in hit.before
    assert "約45団体" in hit.after
