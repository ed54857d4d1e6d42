"""Counted texts are filled and take the right form in each language."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap.shipped import Shipped
from app.ui.i18n import words_in

FORMS = {
    "en": ("%n visit", "%n visits"),
    "ja": ("%n件の訪問",),
    "hi": ("%n यात्रा", "%n यात्राएँ"),
}
TOLD = {
    "en": {0: "0 visits", 1: "1 visit", 2: "2 visits"},
    "ja": {0: "0件の訪問", 1: "1件の訪問", 2: "2件の訪問"},
    "hi": {0: "0 यात्राएँ", 1: "1 यात्रा", 2: "2 यात्राएँ"},
}
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>words</name>
<message numerus="yes"><source>%n visits</source><translation>{forms}</translation></message>
</context></TS>"""


@pytest.fixture
def catalogues(tmp_path):
    for language, forms in FORMS.items():
        told = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        source = tmp_path / f"{language}.ts"
        source.write_text(CATALOGUE.format(language=language, forms=told), encoding="utf-8")
        release = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([release, source], check=True, capture_output=True)
    return tmp_path


@pytest.mark.parametrize("language", FORMS)
def test_that_a_counted_text_is_filled_in_the_form_of_its_number(catalogues, language):
    words = words_in(language, catalogues)
    assert {n: words.tr("%n visits", "", n) for n in TOLD[language]} == TOLD[language]


@pytest.mark.parametrize("language", FORMS)
def test_that_a_counted_text_without_a_translation_is_filled_all_the_same(catalogues, language):
    assert words_in(language, catalogues).tr("%n ties", "", 3) == "3 ties"


def test_that_the_shipped_english_has_a_form_for_one():
    words = words_in("en", Shipped().translations)
    told = [words.tr("It breaks %n rules.", "", n) for n in (1, 2)]
    assert told == ["It breaks 1 rule.", "It breaks 2 rules."]
