"""The formats of a map that need no web engine: a web page, three for map programs, a table."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from app.maps.attributes import attributed
from app.maps.boundaries import exact_shapes
from app.maps.features import Collection
from app.maps.page import single_file
from app.services.draw_map import MapContent
from app.services.export_map import shown_part
from app.services.neutral_text import neutral
from app.words.catalogue import Words

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class HtmlMap:
    """One document that any browser opens offline; layers and lines left out can be ticked."""

    def __init__(self, words: Words, boundaries: Path, resources: Path) -> None:
        self._words = words
        self._boundaries = boundaries
        self._resources = resources

    def write(self, content: MapContent, file: Path) -> None:
        page = single_file(content, self._words, self._boundaries, self._resources)
        file.write_text(page, encoding="utf-8")


class GeoJsonMap:
    """One collection (RFC 7946); ``layer`` tells each feature's layer, absent attributes null."""

    def __init__(self, boundaries: Path) -> None:
        self._boundaries = boundaries

    def write(self, content: MapContent, file: Path) -> None:
        layers = _layers(content, self._boundaries)
        keys = dict.fromkeys(chain.from_iterable(map(_keys, layers.values())))
        features = [
            {**each, "properties": {"layer": name, **dict.fromkeys(keys), **each["properties"]}}
            for name, collection in layers.items()
            for each in collection["features"]
        ]
        whole = {"type": "FeatureCollection", "features": features}
        file.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")


class GeoPackageMap:
    """OGC GeoPackage, a table for each layer, WGS84."""

    def __init__(self, boundaries: Path) -> None:
        self._boundaries = boundaries

    def write(self, content: MapContent, file: Path) -> None:
        for name, collection in _layers(content, self._boundaries).items():
            _append(collection, file, name, "GPKG")


class KmlMap:
    """KML 2.2, a folder for each layer; ``Name`` is what Google Earth writes beside a place."""

    def __init__(self, boundaries: Path) -> None:
        self._boundaries = boundaries

    def write(self, content: MapContent, file: Path) -> None:
        for name, collection in _layers(content, self._boundaries).items():
            for each in collection["features"]:
                told = each["properties"] = _in_xml(each["properties"])
                told["Name"] = _label(told)
            _append(collection, file, name, "LIBKML")


class CsvMap:
    """The regions with their scores: UTF-8 with a mark that Excel knows, formulas neutralised."""

    def __init__(self, boundaries: Path) -> None:
        self._boundaries = boundaries

    def write(self, content: MapContent, file: Path) -> None:
        rows = [
            each["properties"] for each in _layers(content, self._boundaries)["regions"]["features"]
        ]
        with file.open("w", encoding="utf-8-sig", newline="") as out:
            table = csv.DictWriter(out, rows[0])
            table.writeheader()
            table.writerows({key: _neutral(value) for key, value in row.items()} for row in rows)


def _layers(content: MapContent, boundaries: Path) -> dict[str, Collection]:
    return attributed(shown_part(content), exact_shapes(boundaries))


def _keys(collection: Collection) -> list[str]:
    return list(collection["features"][0]["properties"])


def _append(collection: Collection, file: Path, layer: str, driver: str) -> None:
    from geopandas import GeoDataFrame

    columns = ["geometry", *_keys(collection)]
    frame = GeoDataFrame.from_features(collection["features"], crs="EPSG:4326", columns=columns)
    mode = "a" if file.exists() else "w"
    frame.to_file(file, layer=layer, driver=driver, mode=mode, engine="pyogrio")


def _in_xml(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Texts without the characters that XML 1.0 has no place for."""
    return {
        key: _NOT_IN_XML.sub("\ufffd", value) if isinstance(value, str) else value
        for key, value in properties.items()
    }


def _label(told: Mapping[str, Any]) -> str:
    """The one name of a feature, from the first of its attributes that can be one."""
    if "tie_id" in told:
        return f"{told['state_en']} - {told['prefecture_en']}"
    if "destination" in told:
        return f"{told['origin']} - {told['destination']}"
    return str(next(told[key] for key in ("name_en", "iata", "forum", "visit_id") if key in told))


def _neutral(value: object) -> object:
    return neutral(value) if isinstance(value, str) else value
