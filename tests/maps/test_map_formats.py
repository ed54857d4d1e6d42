"""What GIS programs, readers of PDF and pictures make of a map, and that names stay names."""

import csv
import json
import re
import sqlite3
import subprocess
import xml.etree.ElementTree as ET
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from app.domain.problems import ProblemError
from app.maps.files import CsvMap, GeoJsonMap, GeoPackageMap, KmlMap
from app.maps.page import paper_page
from app.services.draw_map import MapLayer
from app.services.export_map import FORMATS, export_map
from app.services.map_filter import MapFilter
from app.ui.printed_map import PdfMap, PngMap
from app.words.catalogue import Words
from tests.maps.conftest import BOUNDARIES, HOSTILE, RESOURCES, map_content

PAPER = partial(paper_page, words=Words(), boundaries=BOUNDARIES)
EXPORTS = {
    "gpkg": GeoPackageMap(BOUNDARIES),
    "geojson": GeoJsonMap(BOUNDARIES),
    "kml": KmlMap(BOUNDARIES),
    "csv": CsvMap(BOUNDARIES),
    "pdf": PdfMap(PAPER, RESOURCES),
    "png": PngMap(PAPER, RESOURCES),
}
COUNTS = {
    "regions": 83,
    "ties": 2,
    "flights": 2,
    "connections": 1,
    "airports": 4,
    "forums": 3,
    "visits": 1,
}
KML = "{http://www.opengis.net/kml/2.2}"


def written(folder, suffix, content=None):
    return export_map(content or map_content(), folder / f"map.{suffix}", EXPORTS)


def features(file):
    """GeoJSON features by layer."""
    found = {}
    for feature in json.loads(file.read_text("utf-8"))["features"]:
        found.setdefault(feature["properties"]["layer"], []).append(feature)
    return found


def told_by_ogrinfo(file):
    """Features and kind of shape by layer."""
    command = ["ogrinfo", "-ro", "-al", "-so", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    layers = re.findall(r"Layer name: (\w+)\nGeometry: ([\w ()]+)\nFeature Count: (\d+)", told)
    return {name: (kind, int(count)) for name, kind, count in layers}


@pytest.mark.parametrize("suffix", ["gpkg", "kml"])
def test_that_ogrinfo_reads_every_layer_and_feature(tmp_path, suffix):
    layers = told_by_ogrinfo(written(tmp_path, suffix))
    assert {name: count for name, (_, count) in layers.items()} == COUNTS


def test_that_ogrinfo_tells_the_shapes_of_a_geopackage(tmp_path):
    kinds = {name: kind for name, (kind, _) in told_by_ogrinfo(written(tmp_path, "gpkg")).items()}
    assert kinds["regions"] == "Multi Polygon"
    assert kinds["ties"] == kinds["flights"] == kinds["visits"] == "Line String"
    assert kinds["airports"] == kinds["forums"] == "Point"


def test_that_ogrinfo_reads_the_geojson(tmp_path):
    ((_, count),) = told_by_ogrinfo(written(tmp_path, "geojson")).values()
    assert count == sum(COUNTS.values())


def test_that_geojson_tells_names_in_three_languages_sources_and_gaps(tmp_path):
    layers = features(written(tmp_path, "geojson"))
    by_code = {it["properties"]["code"]: it["properties"] for it in layers["regions"]}
    assert by_code["IN-GJ"]["score"] is None
    assert by_code["JP-22"]["score"] == pytest.approx(0.47)
    assert {"name_en", "name_ja", "name_hi"} <= by_code["JP-22"].keys()
    assert by_code["JP-22"]["name_ja"] is None
    flight = layers["flights"][1]["properties"]
    assert (flight["weekly"], flight["carriers"], flight["source"]) == (None, None, None)
    assert all(it["properties"]["source"] == "a list" for it in layers["ties"])


def test_that_a_geopackage_is_what_any_sqlite_reads(tmp_path):
    database = sqlite3.connect(written(tmp_path, "gpkg"))
    rows = database.execute("SELECT code, score FROM regions ORDER BY score DESC").fetchall()
    valid = database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchall()
    database.close()
    assert len(rows) == 83
    assert ("IN-GJ", None) in rows
    assert {srs for (srs,) in valid} == {4326}


def test_that_shapes_are_valid_for_programs_that_calculate(tmp_path):
    import geopandas as gpd

    regions = gpd.read_file(written(tmp_path, "gpkg"), layer="regions")
    assert regions.geometry.is_valid.all()


def test_that_no_line_meets_the_antimeridian(tmp_path):
    for name in ("ties", "flights", "visits"):
        for feature in features(written(tmp_path, "geojson"))[name]:
            longitudes = [at[0] for at in feature["geometry"]["coordinates"]]
            steps = [abs(b - a) for a, b in pairwise(longitudes)]
            assert max(steps) < 10
            assert 60 < min(longitudes) < max(longitudes) < 180


def test_that_only_what_is_shown_is_written(tmp_path):
    shown = MapFilter(frozenset({"ties_lapsed"}), weekly_from=30, forum="F002")
    layers = (MapLayer.TIES, MapLayer.FLIGHTS, MapLayer.FORUMS)
    found = features(written(tmp_path, "geojson", map_content(layers=layers, shown=shown)))
    counts = {name: len(rows) for name, rows in found.items()}
    assert counts == {"regions": 83, "ties": 1, "flights": 1, "airports": 2, "forums": 1}
    assert all(it["properties"]["score"] is None for it in found["regions"])


@pytest.mark.parametrize("name", [*HOSTILE.values(), "\x01=1+1"], ids=[*HOSTILE, "control"])
def test_that_hostile_names_come_back_as_they_were(tmp_path, name):
    content = map_content(lambda code: f"{name} {code}")
    tie = features(written(tmp_path, "geojson", content))["ties"][0]["properties"]
    assert (tie["indian_party"], tie["source"]) == (f"{name} Gujarat", f"{name} a list")
    database = sqlite3.connect(written(tmp_path, "gpkg", content))
    (party,) = database.execute("SELECT japanese_party FROM ties").fetchone()
    (forum,) = database.execute("SELECT forum FROM forums").fetchone()
    database.close()
    assert (party, forum) == (f"{name} Shizuoka", f"{name} Kansai forum")
    kml = ET.parse(written(tmp_path, "kml", content)).getroot()  # noqa: S314 - our own file
    names = {each.findtext(f"{KML}name") for each in kml.iter(f"{KML}Placemark")}
    assert f"{name} JP-22".replace("\x01", "\ufffd") in names


def test_that_the_table_of_scores_has_no_formula_and_reads_back(tmp_path):
    content = map_content(lambda code: f"=cmd|'{code}'")
    with written(tmp_path, "csv", content).open(encoding="utf-8-sig", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    assert len(rows) == 83
    assert rows["JP-22"]["name_en"] == "'=cmd|'JP-22'"
    assert float(rows["JP-22"]["score"]) == pytest.approx(0.47)
    assert rows["IN-GJ"]["score"] == ""


def test_that_another_name_is_refused_with_the_formats_there_are(tmp_path):
    for name in ("map.sqlite", "map", ".html"):
        with pytest.raises(ProblemError) as refused:
            export_map(map_content(), tmp_path / name, EXPORTS)
        assert refused.value.problems[0].code == "map-name-wrong"
    assert list(tmp_path.iterdir()) == []
    assert {*EXPORTS, "html"} == {*FORMATS}


@pytest.mark.webengine
@pytest.mark.usefixtures("qapp")
def test_that_the_pdf_is_one_sheet_of_vectors_and_text(tmp_path):
    file = written(tmp_path, "pdf")
    info = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    assert "Pages:           1\n" in info.stdout
    assert "A4" in info.stdout
    images = subprocess.run(["pdfimages", "-list", str(file)], capture_output=True, check=True)
    assert len(images.stdout.splitlines()) == 2  # its heading only
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    for said in ("Partners of IN-GJ", "Tie, active", "Survey of India", "1b"):
        assert said in text.stdout


@pytest.mark.webengine
@pytest.mark.usefixtures("qapp")
def test_that_the_picture_has_the_resolution_of_print(tmp_path):
    picture = QImage(str(written(tmp_path, "png")))
    assert (picture.width(), picture.height()) == (3508, 2479)
    assert round(picture.dotsPerMeterX() * 0.0254) == 300
    colours = {picture.pixel(x, y) for x in range(0, 3508, 20) for y in range(0, 2479, 20)}
    assert len(colours) > 20
    assert picture.pixelColor(1750, 2478).lightness() > 200  # no bar of black under the map


@pytest.mark.webengine
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_that_no_hostile_name_runs_or_hides_on_paper(tmp_path, name, caplog):
    file = written(tmp_path, "pdf", map_content(lambda code: f"{name} {code}"))
    pages = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    assert "Pages:           1\n" in pages.stdout
    assert not [line for line in pages.stdout.splitlines() if line == "Title:           ran"]
    assert "page script" not in caplog.text


@pytest.mark.webengine
def test_that_a_worker_may_ask_for_the_print(qtbot, tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as worker:
        job = worker.submit(written, tmp_path, "pdf")
        qtbot.waitUntil(job.done, timeout=30_000)
    assert job.result().read_bytes().startswith(b"%PDF")


def test_that_root_is_told_why_nothing_is_printed(tmp_path, monkeypatch):
    monkeypatch.setattr("app.ui.printed_map.is_refused", lambda: True)
    with pytest.raises(ProblemError) as refused:
        written(tmp_path, "pdf")
    assert refused.value.problems[0].code == "map-print-root"
    assert list(tmp_path.iterdir()) == []
