"""What the reference says in words can be read in Japanese and Hindi."""

import csv
import re

import pytest

from app.almanac.public_holidays import PublicHolidays
from tests.rules.checkout import ROOT
from tests.rules.reference import listed, table

TOLD = {
    "opportunities": ("title", "sector_term", "text"),
    "practices": ("title", "theme", "text", "evidence"),
    "targets": ("title", "unit"),
    "target_progress": ("text", "unit"),
    "forums": ("name", "kind", "note"),
    "forum_meetings": ("text",),
    "windows": ("name",),
    "fixtures": ("name",),
    "ties": ("note",),
    "past_visits": ("party", "purpose", "outcome"),
    "indicators": ("unit",),
    "region_notes": ("text",),
    "airports": ("name",),
}
LISTS = {("ties", "fields")}
PARTIES = ("indian_party", "japanese_party")
NUMBERS_ALONE = {"0/1"}
KANA_OR_KANJI = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
DEVANAGARI = re.compile("[\u0900-\u097f]")
LATIN_WORD = re.compile("[A-Za-z]{4,}")


def texts():
    return {row["text_en"]: (row["text_ja"], row["text_hi"]) for row in table("texts")}


def cells(name, column):
    for row in table(name):
        yield from listed(row[column]) if (name, column) in LISTS else [row[column]]


@pytest.mark.parametrize(
    ("name", "column"),
    [(name, column) for name, columns in TOLD.items() for column in columns]
    + sorted(LISTS)
    + [("ties", column) for column in PARTIES],
)
def test_that_every_text_of_a_table_is_known_in_three_languages(name, column):
    missing = {cell for cell in cells(name, column) if cell} - set(texts()) - NUMBERS_ALONE
    assert not missing


def test_that_holidays_of_the_library_are_known_in_three_languages():
    named = {
        name for window in PublicHolidays().windows(2025, 2031) for name in window.name.split("; ")
    }
    assert named
    assert not named - set(texts())


def test_that_each_form_is_written_in_its_own_script():
    wrong = [
        english
        for english, (ja, hi) in texts().items()
        if LATIN_WORD.search(english)
        and (
            (LATIN_WORD.search(ja) and not KANA_OR_KANJI.search(ja))
            or (LATIN_WORD.search(hi) and not DEVANAGARI.search(hi))
            or DEVANAGARI.search(ja)
            or KANA_OR_KANJI.search(hi)
        )
    ]
    names_alone = {"SEMICON India 2024", "JETRO; JCCII", "METI", "MEXT; JST", "SCMS"}
    assert not set(wrong) - names_alone


def test_that_no_figure_of_a_text_is_lost_in_japanese():
    """Days may be written otherwise; years stand in every language."""
    years = re.compile(r"\b(?:19|20)\d\d\b")
    lost = [
        english
        for english, forms in texts().items()
        for year in years.findall(english)
        for form in forms
        if year not in form
    ]
    assert not lost


def test_that_every_text_is_one_that_a_table_tells():
    """Besides: public holidays, and words that two titles share as a reason for a match."""
    cells_told = {cell for row in every_row() for cell in row.values()}
    parts = {part for cell in cells_told for part in listed(cell)}
    shared = {word for row in table("opportunities") for word in row["title"].casefold().split()}
    sectors = {f"{row['sector']} {row['name_en']}" for row in table("sectors")}
    assert not set(texts()) - cells_told - parts - shared - sectors - holidays()


def every_row():
    for name in (*TOLD, "ties", "regions", "figures", "industry", "industry_blocks"):
        yield from table(name)


def holidays():
    with (ROOT / "data/collected/project/texts/holidays.csv").open(encoding="utf-8") as file:
        of_india = {row["text_en"] for row in csv.DictReader(file)}
    windows = PublicHolidays().windows(2025, 2031)
    return of_india | {name for window in windows for name in window.name.split("; ")}
