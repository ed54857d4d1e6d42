"""The shapes of the 83 regions: whole, joined, official, and where the reference says they are."""

# ruff: noqa: TID253 - this file is about what these libraries read

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from pyproj import Geod

DATA = Path(__file__).resolve().parents[2] / "data"
FILE = DATA / "boundaries.gpkg"
LAYERS = ("regions_fine", "regions_coarse")
WGS84 = Geod(ellps="WGS84")


def table(name):
    with (DATA / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def shapes(layer):
    _, _, geometry, (codes,) = pyogrio.raw.read(FILE, layer=layer, columns=["code"])
    return dict(zip(codes, shapely.from_wkb(geometry), strict=True))


FINE, COARSE = (shapes(layer) for layer in LAYERS)
BOTH = pytest.mark.parametrize("regions", [FINE, COARSE], ids=LAYERS)


def country(regions, prefix):
    return [shape for code, shape in regions.items() if code.startswith(prefix)]


def place(row):
    return shapely.Point(float(row["longitude"]), float(row["latitude"]))


def kilometres(shape, point):
    nearest, _ = shapely.ops.nearest_points(shape, point)
    return WGS84.inv(nearest.x, nearest.y, point.x, point.y)[2] / 1000


def square_kilometres(shape):
    return abs(WGS84.geometry_area_perimeter(shapely.orient_polygons(shape))[0]) / 1e6


@BOTH
def test_that_every_region_of_the_reference_has_a_shape_and_no_other(regions):
    assert list(regions) == sorted(row["code"] for row in table("regions"))


@BOTH
@pytest.mark.parametrize("prefix", ["IN", "JP"])
def test_that_neighbours_share_their_border_and_nothing_overlaps(regions, prefix):
    shapes_of_country = country(regions, prefix)
    assert shapely.is_valid(shapes_of_country).all()
    assert shapely.coverage_is_valid(shapes_of_country)


@BOTH
@pytest.mark.parametrize("prefix", ["IN", "JP"])
def test_that_no_gap_is_left_between_regions(regions, prefix):
    whole = shapely.union_all(country(regions, prefix))
    assert shapely.get_num_interior_rings(shapely.get_parts(whole)).sum() == 0


@BOTH
@pytest.mark.parametrize(
    ("one", "other", "degrees"),
    [("IN-GJ", "IN-RJ", 4), ("IN-AP", "IN-TS", 6), ("IN-JK", "IN-LA", 3), ("JP-19", "JP-20", 0.7)],
)
def test_that_a_border_between_neighbours_is_one_line(regions, one, other, degrees):
    assert regions[one].intersection(regions[other]).length > degrees


@BOTH
@pytest.mark.parametrize(
    ("code", "name", "longitude", "latitude"),
    [
        ("IN-LA", "Gilgit", 74.31, 35.92),
        ("IN-LA", "Aksai Chin", 79.5, 35.1),
        ("IN-LA", "Siachen", 77.1, 35.5),
        ("IN-JK", "Muzaffarabad", 73.55, 34.37),
        ("IN-AR", "Tawang", 91.87, 27.59),
        ("JP-01", "Kunashiri", 145.85, 44.05),
        ("JP-01", "Etorofu", 147.9, 45.05),
        ("JP-01", "Shikotan", 146.75, 43.8),
        ("JP-01", "Shibotsu of the Habomai", 146.14, 43.5),
        ("JP-32", "Takeshima", 131.8645, 37.243),
        ("JP-47", "Uotsuri of the Senkaku", 123.475, 25.745),
        ("JP-13", "Minami-Torishima", 153.98, 24.29),
    ],
)
def test_that_each_country_is_drawn_as_it_officially_depicts_itself(
    regions, code, name, longitude, latitude
):
    assert kilometres(regions[code], shapely.Point(longitude, latitude)) < 5, name


@pytest.mark.parametrize(
    ("code", "name", "longitude", "latitude"),
    [
        ("JP-46", "Amami", 129.4, 28.3),
        ("JP-46", "Yoron", 128.43, 27.04),
        ("JP-47", "Iheya", 127.97, 27.04),
        ("JP-39", "Okinoshima", 132.49, 32.735),
        ("JP-38", "Yugeshima", 133.21, 34.265),
        ("JP-06", "Tobishima", 139.55, 39.19),
        ("IN-PY", "Karaikal", 79.8, 10.93),
        ("IN-PY", "Mahe", 75.545, 11.735),
        ("IN-PY", "Yanam", 82.22, 16.73),
        ("IN-DH", "Daman", 72.86, 20.43),
        ("IN-DH", "Diu", 70.95, 20.72),
        ("IN-DH", "Silvassa", 73.0, 20.27),
        ("IN-LD", "Minicoy", 73.05, 8.28),
        ("IN-AN", "Great Nicobar", 93.8, 7.0),
    ],
)
def test_that_islands_and_exclaves_belong_to_their_own_region(code, name, longitude, latitude):
    point = shapely.Point(longitude, latitude)
    nearest = min(FINE, key=lambda region: FINE[region].distance(point))
    assert nearest == code, name
    assert kilometres(FINE[code], point) < 3, name


# The one capital that lies in a region of its own, and one on a coast drawn too straight.
CAPITALS_OUTSIDE = {"IN-HR": 5, "IN-PB": 5, "JP-46": 1}


@BOTH
def test_that_every_capital_lies_in_its_region(regions):
    for row in table("regions"):
        allowed = CAPITALS_OUTSIDE.get(row["code"], 0)
        assert kilometres(regions[row["code"]], place(row)) <= allowed, row["capital_en"]


# On made land, on islets or on a border: kilometres outside the shape drawn here.
AIRPORTS_OUTSIDE = {
    "AGX": 0.5, "HKD": 0.5, "IXC": 0.5, "KIX": 0.5, "KKJ": 5, "KKX": 1.5, "KMI": 0.5, "NGS": 2.5,
    "OIT": 0.5, "OKE": 1.5, "PNY": 0.5, "TKN": 0.5, "UBJ": 0.5, "UKB": 2.5,
}  # fmt: skip


def test_that_every_airport_lies_in_its_region():
    rows = [row for row in table("airports") if row["region"]]
    assert len(rows) > 100
    for row in rows:
        allowed = AIRPORTS_OUTSIDE.get(row["iata"], 0)
        assert kilometres(FINE[row["region"]], place(row)) <= allowed, row["iata"]


# Archipelagos of many tiny islands; Gujarat's official area counts the tidal flats of Kutch.
AREA_OFF = {"IN-AN": 0.11, "IN-LD": 0.31, "IN-GJ": 0.07, "IN-DH": 0.04}
LARGER_THAN_ADMINISTERED = {"IN-JK", "IN-LA", "JP-01"}


def test_that_areas_agree_with_the_official_ones():
    known = {
        row["region"]: float(row["value"])
        for row in table("figures")
        if row["indicator"] in ("area", "area_sqkm")
    }
    assert len(known) == len(FINE)
    for code in known.keys() - LARGER_THAN_ADMINISTERED:
        assert square_kilometres(FINE[code]) == pytest.approx(
            known[code], rel=AREA_OFF.get(code, 0.065)
        ), code


def test_that_both_countries_have_the_area_they_claim():
    """Source: India 3,287,263 km2 (Census of India 2011); Japan 377,976 km2 (GSI 2024)."""
    assert sum(map(square_kilometres, country(FINE, "IN"))) == pytest.approx(3_287_263, rel=0.006)
    assert sum(map(square_kilometres, country(FINE, "JP"))) == pytest.approx(377_976, rel=0.006)


def test_that_the_coarse_level_is_light_enough_for_the_window():
    vertices = shapely.get_num_coordinates(list(COARSE.values()))
    assert vertices.mean() <= 150
    assert vertices.sum() < 0.4 * shapely.get_num_coordinates(list(FINE.values())).sum()


def test_that_the_backdrop_leaves_both_countries_free():
    _, _, geometry, _ = pyogrio.raw.read(FILE, layer="land")
    land = shapely.from_wkb(geometry)[0]
    assert land.is_valid
    ours = shapely.union_all(list(COARSE.values()))
    assert land.intersection(ours).area < 1e-6
    assert land.area > 1000


def test_that_another_reader_opens_every_layer():
    tool = shutil.which("ogrinfo")
    assert tool, "ogrinfo is missing: Debian package gdal-bin"
    for layer in LAYERS:
        told = subprocess.run(
            [tool, "-so", FILE, layer], capture_output=True, text=True, check=True
        ).stdout
        assert "Feature Count: 83" in told
        assert "Multi Polygon" in told
        assert "WGS 84" in told


def test_that_building_again_gives_the_same_file(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(DATA / "build"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    import boundaries

    boundaries.build(tmp_path / "again.gpkg")
    assert (tmp_path / "again.gpkg").read_bytes() == FILE.read_bytes()


def test_that_no_coordinate_leaves_the_map():
    for shape in FINE.values():
        x, y = np.array(shape.envelope.exterior.coords).T
        assert 68 < x.min() <= x.max() < 154
        assert 6 < y.min() <= y.max() < 46
