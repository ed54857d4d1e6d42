"""Commands and papers tell the reference in the officer's language."""

import pytest


@pytest.mark.parametrize(
    ("language", "query", "title"),
    [
        ("en", "水素", "Power-to-gas green hydrogen technology and student training"),
        ("ja", "hydrogen", "P2Gグリーン水素技術と学生の研修"),
        ("hi", "水素", "बिजली से हरित हाइड्रोजन बनाने की तकनीक और छात्र प्रशिक्षण"),
    ],
)
def test_that_opportunities_are_found_and_told_in_any_language(setuhashi, language, query, title):
    assert setuhashi("opportunities", "--search", query, "--lang", language) == 0
    assert title in setuhashi.out


def test_that_json_keeps_the_words_of_the_reference(setuhashi):
    found = setuhashi.json("opportunities", "--search", "水素", "--lang", "ja")
    assert "Power-to-gas" in found[0]["title"]


@pytest.mark.parametrize("theme", ["clean energy", "クリーンエネルギー"])
def test_that_a_theme_is_meant_by_its_name_in_the_officers_language(setuhashi, theme):
    found = setuhashi.json("practices", "--theme", theme, "--lang", "ja")
    assert {each["theme"] for each in found} == {"clean energy"}


def test_that_a_programme_report_in_hindi_tells_targets_in_hindi(setuhashi, tmp_path):
    file = tmp_path / "report.html"
    assert setuhashi("targets", "--line", "VIII", "--out", file, "--lang", "hi") == 0
    page = file.read_text("utf-8")
    assert "भारत-कंसाई व्यापार मंच" in page
    assert "3 दौरे प्रति वर्ष" in page
    assert "India-Kansai Business Forum" not in page
