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
    """GeoJSON geometry by region code; ``layer`` is ``COARSE`` or ``FINE``.

    Raises:
        FileNotFoundError: if the file is not there.
    """
    return dict(zip(*_read(file, layer, "code"), strict=True))


@cache
def land_shape(file: Path) -> Geometry:
    """Land outside both countries, without any border, for orientation."""
    shape: Geometry = _read(file, "land")[0][0]
    return shape


def _read(file: Path, layer: str, *columns: str) -> list[list[Any]]:
    import shapely
    from pyogrio.raw import read

    if not file.exists():
        raise FileNotFoundError(file)
    _, _, geometry, values = read(file, layer=layer, columns=list(columns))
    rounded = shapely.transform(
        shapely.from_wkb(geometry), lambda points: points.round(_DECIMALS[layer])
    )
    shapes = [json.loads(text) for text in shapely.to_geojson(rounded)]
    return [*(list(column) for column in values), shapes]
