"""Texts of the reference, and days, in the language of the reader."""

from dataclasses import replace

import pytest

from app.domain.regions import Names
from app.words.catalogue import Words
from app.words.formats import known_day

TEXTS = {
    "Green hydrogen": Names("Green hydrogen", "グリーン水素", "हरित हाइड्रोजन"),
    "Diwali": Names("Diwali", "ディワリ", "दीपावली"),
}
JAPANESE = Words("ja", texts=TEXTS)


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Green hydrogen"), ("ja", "グリーン水素"), ("hi", "हरित हाइड्रोजन")],
)
def test_that_a_text_of_the_reference_is_told_in_the_language(language, told):
    assert replace(JAPANESE, language=language).text("Green hydrogen") == told


@pytest.mark.parametrize("typed", ["", "Our own note", "own; words", "水素"])
def test_that_what_an_officer_typed_stays_as_typed(typed):
    assert JAPANESE.text(typed) == typed


def test_that_names_joined_by_a_semicolon_are_told_one_by_one():
    assert JAPANESE.text("Diwali; Green hydrogen; Karma") == "ディワリ; グリーン水素; Karma"


def test_that_a_text_left_as_a_form_showed_it_stays_the_references_own():
    assert JAPANESE.written("グリーン水素", "Green hydrogen") == "Green hydrogen"
    assert JAPANESE.written("水素と燃料電池", "Green hydrogen") == "水素と燃料電池"
    assert JAPANESE.written("グリーン水素", "Something else") == "グリーン水素"


@pytest.mark.parametrize(
    ("iso", "told"),
    [
        ("2024-12-21", "21 Dec 2024"),
        ("2019-11", "Nov 2019"),
        ("2007", "2007"),
        ("", ""),
        ("2025-13-40", "2025-13-40"),
        ("2022-23", "2022-23"),
        ("spring 2024", "spring 2024"),
    ],
)
def test_that_a_day_is_told_as_exactly_as_it_is_known(iso, told):
    assert known_day(Words(), iso) == told
