"""Vendored files are those that were published, with their licences, and enough for our texts."""

import csv
import hashlib
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
MANIFEST = json.loads((RESOURCES / "vendor" / "manifest.json").read_text("utf-8"))
VENDORED = {name: digest for entry in MANIFEST for name, digest in entry["files"].items()}
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))


def test_that_every_vendored_file_is_the_published_one_and_none_is_unknown():
    licences = {entry["licence_text"] for entry in MANIFEST}
    there = {
        file.relative_to(RESOURCES).as_posix()
        for folder in ("vendor", "icons", "fonts")
        for file in (RESOURCES / folder).rglob("*")
        if file.is_file()
    }
    assert there == set(VENDORED) | licences | {"vendor/manifest.json"}
    for name, digest in VENDORED.items():
        assert hashlib.sha256((RESOURCES / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize("entry", MANIFEST, ids=lambda entry: entry["package"])
def test_that_every_package_has_a_version_and_the_text_of_its_licence(entry):
    words = {"BSD-2-Clause": "Redistribution", "ISC": "Permission to use", "OFL-1.1": "OPEN FONT"}
    text = (RESOURCES / entry["licence_text"]).read_text("utf-8")
    assert words[entry["licence"]] in text
    assert "copyright" in text.lower()
    assert entry["version"][0].isdigit()


def test_that_leaflet_is_the_version_folium_is_written_for():
    from folium import Map

    (entry,) = (entry for entry in MANIFEST if entry["package"] == "leaflet")
    named = dict(Map.default_js)["leaflet"]
    assert f"leaflet@{entry['version']}/" in named


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_that_an_icon_is_a_drawing_that_takes_the_colour_of_the_text(icon):
    drawing = ET.fromstring(icon.read_text("utf-8"))  # noqa: S314 - our own file
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("stroke") == "currentColor"
    assert "script" not in {part.tag.rpartition("}")[2] for part in drawing.iter()}


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_that_the_fonts_have_a_glyph_for_every_name_of_a_region(qapp, weight):
    from PySide6.QtGui import QRawFont

    with (ROOT / "data" / "tables" / "regions.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for language, family in (
        ("en", "NotoSans"),
        ("ja", "NotoSansJP"),
        ("hi", "NotoSansDevanagari"),
    ):
        font = QRawFont(str(RESOURCES / "fonts" / f"{family}-{weight}.ttf"), 12)
        needed = {c for row in rows for c in row[f"name_{language}"] + row[f"capital_{language}"]}
        assert len(needed) > 30
        assert {c for c in needed if not font.supportsCharacter(ord(c))} == set(), family
