"""Shapes of the regions from ``data/boundaries.gpkg``, as GeoJSON geometries."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

COARSE, FINE = "regions_coarse", "regions_fine"
_DECIMALS = {COARSE: 3, FINE: 4, "land": 2}  # of a degree: 110 m, 11 m, 1.1 km

Geometry = dict[str, Any]


@cache
def region_shapes(file: Path, layer: str) -> dict[str, Geometry]:
    """GeoJSON geometry by region code, for drawing; ``layer`` is ``COARSE`` or ``FINE``.

    Raises:
        FileNotFoundError: if the file is not there.
    """
    codes, shapes = _read(file, layer, "code")
    return dict(zip(codes, _geojson(_rounded(shapes, layer)), strict=True))


@cache
def exact_shapes(file: Path) -> dict[str, Geometry]:
    """GeoJSON geometry by region code as it is kept: valid polygons, which rounding may break."""
    codes, shapes = _read(file, FINE, "code")
    return dict(zip(codes, _geojson(shapes), strict=True))


@cache
def land_shape(file: Path) -> Geometry:
    """Land outside both countries, without any border, for orientation."""
    (shapes,) = _read(file, "land")
    return _geojson(_rounded(shapes, "land"))[0]


def _read(file: Path, layer: str, *columns: str) -> list[Any]:
    """The values of ``columns`` and, last, the shapes."""
    import shapely
    from pyogrio.raw import read

    if not file.exists():
        raise FileNotFoundError(file)
    _, _, geometry, values = read(file, layer=layer, columns=list(columns))
    return [*(list(column) for column in values), shapely.from_wkb(geometry)]


def _rounded(shapes: Any, layer: str) -> Any:
    import shapely

    return shapely.transform(shapes, lambda points: points.round(_DECIMALS[layer]))


def _geojson(shapes: Any) -> list[Geometry]:
    import shapely

    return [json.loads(text) for text in shapely.to_geojson(shapes)]
