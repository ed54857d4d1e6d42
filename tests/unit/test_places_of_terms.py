"""Where in a text the terms of a search stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import folded, places_of, terms_of


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Steel and steel", "steel", ["Steel", "steel"]),
        ("兵庫県神戸市と神戸港", "神戸", ["神戸", "神戸"]),
        ("Kōchi and ﾅｺﾞﾔ", "kochi ナゴヤ", ["Kōchi", "ﾅｺﾞﾔ"]),
        ("जल प्रबंधन", "प्रबंधन", ["प्रबंधन"]),
        ("semiconductor", "semi cond", ["semicond"]),  # places that touch are one
        ("banana", "ana", ["anana"]),  # and places that overlap
        ("nothing of it", "zebra", []),
        ("anything", "", []),
    ],
)
def test_that_every_place_of_every_term_is_found(text, query, found):
    assert [text[a:b] for a, b in places_of(text, terms_of(query))] == found


@given(st.text(max_size=40), st.text(alphabet="aé漢क़ﾊﾞ ", max_size=6))
def test_that_places_are_in_order_and_hold_a_term(text, query):
    terms = terms_of(query)
    places = places_of(text, terms)
    assert all(a <= b for a, b in places)
    assert list(places) == sorted(places)
    for start, end in places:
        assert any(term in folded(text[start:end]) for term in terms)
