"""The manual's pages, as they are read and searched."""

import pytest

from app.words.catalogue import Words
from app.words.labels import plain
from app.words.manual import Page, as_text, pages_with, read_manual

PAGES = (
    Page("start", "Start", "See the [map](map.md). ![The map](../pictures/map-en.png)"),
    Page("map", "Map", "Borders of Kōchi and 高知."),
    Page("data", "Data", "Import a map."),
)


def keys(query):
    return [page.key for page in pages_with(PAGES, query)]


def test_that_pages_that_hold_every_term_are_found_and_titles_come_first():
    assert keys("map") == ["map", "start", "data"]
    assert keys("map import") == ["data"]
    assert keys("nowhere") == []


def test_that_case_width_and_accents_do_not_count():
    assert keys("KOCHI") == keys("高知") == ["map"]


def test_that_addresses_of_links_and_pictures_are_not_read():
    assert keys("pictures") == []


def test_that_no_character_of_a_name_is_markdown():
    assert as_text("a_b [c](d) *e*") == r"a\_b \[c\](d) \*e\*"


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ("&Back up now…", "Back up now"),
        ("保存(&S)…", "保存"),
        ("सेटिंग्स (&S)…", "सेटिंग्स"),
        ("Offers & needs", "Offers & needs"),
    ],
)
def test_that_a_label_is_read_without_mnemonic_and_dots(label, read):
    assert plain(label) == read


def test_that_a_page_names_buttons_as_the_window_does(tmp_path):
    (tmp_path / "01-visits.md").write_text("# Visits\n\nPress [[&Keep plan…]].", "utf-8")
    words = Words("ja", lambda text, _comment, _n: {"&Keep plan…": "計画を保存(&K)…"}.get(text, ""))
    assert read_manual(tmp_path, words) == (Page("visits", "Visits", "Press **計画を保存**."),)


def test_that_a_language_without_pages_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_manual(tmp_path, Words())


def test_that_the_english_of_a_said_text_is_remembered():
    words = Words("ja", lambda text, _comment, _n: {"Visits": "訪問"}.get(text, ""))
    assert words.tr("Visits") == "訪問"
    assert words.english("訪問") == "Visits"
    assert words.english("never said") == "never said"
