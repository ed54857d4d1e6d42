"""The manual is whole in every language: pages, pictures, links and the labels it names."""

import re
import tomllib
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from app.ui.rooms.navigation import SCREENS
from app.words.figures_page import FIGURES
from app.words.licences_page import BROUGHT, LICENCES, PARTS, licence_files
from app.words.manual import LABEL
from tests.rules.checkout import ROOT

MANUAL = ROOT / "resources" / "help"
LANGUAGES = ("en", "ja", "hi")
MOST_BYTES = 120_000


def pages(language):
    return {file.stem: file.read_text("utf-8") for file in (MANUAL / language).glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_screen_has_a_page(language):
    keys = {stem.partition("-")[2] for stem in pages(language)}
    assert {key for key, _, _ in SCREENS} <= keys


def test_that_every_language_has_the_same_pages_that_name_the_same_labels():
    named = [
        {stem: sorted(LABEL.findall(text)) for stem, text in pages(language).items()}
        for language in LANGUAGES
    ]
    assert named[0] == named[1] == named[2]


def test_that_every_label_named_is_a_text_of_the_program():
    root = ET.parse(ROOT / "resources" / "translations" / "ja.ts").getroot()  # noqa: S314 - ours
    known = {message.findtext("source") for message in root.iter("message")}
    assert not {label for text in pages("en").values() for label in LABEL.findall(text)} - known


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_link_leads_to_a_page(language):
    keys = {f"{stem.partition('-')[2]}.md" for stem in pages(language)}
    linked = {
        to for text in pages(language).values() for to in re.findall(r"\]\(([\w-]+\.md)\)", text)
    }
    assert linked <= keys | {f"{FIGURES}.md", f"{LICENCES}.md"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_screen_is_shown_by_a_small_picture_that_can_be_read(language):
    for stem, text in pages(language).items():
        shown = re.findall(r"!\[[^\]]+\]\(\.\./(pictures/[\w-]+\.webp)\)", text)
        assert len(shown) == (stem.partition("-")[2] in {key for key, _, _ in SCREENS}), stem
        for picture in shown:
            file = MANUAL / picture
            assert not QImage(str(file)).isNull(), picture
            assert file.stat().st_size < MOST_BYTES, picture
            assert file.stem.endswith(f"-{language}")


def test_that_every_library_that_the_program_needs_is_named_with_its_licence():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.match(r"[\w.-]+", each)[0].lower() for each in project["dependencies"]}
    assert needed == {name.lower() for name in PARTS}


def test_that_every_library_that_is_installed_with_it_is_named_too():
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    names = set(re.findall(r"^([\w.-]+)==", locked, re.MULTILINE))
    assert names == {name.lower() for name in {**PARTS, **BROUGHT}}


def test_that_the_texts_of_all_licences_lie_where_the_page_reads_them():
    files = licence_files(ROOT)
    assert {"leaflet", "noto-sans-jp", "Apache-2.0"} <= {file.stem for file in files.texts}
    assert files.terms.exists()
    assert files.sources.exists()
