"""Outlines and lines for the small map, from the same shapes and geodesics as the large one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import numpy as np

from app.domain.network import Network
from app.domain.network_edits import RouteEdit
from app.domain.regions import Position
from app.maps.arcs import geodesic
from app.maps.boundaries import COARSE, Geometry, land_shape, region_shapes
from app.maps.features import places_too_small
from app.services.sketch import Outlines, Points, RouteLine


@cache
def outlines(file: Path) -> Outlines:
    """The outer rings of ``data/boundaries.gpkg`` at its coarse level of detail.

    Raises:
        FileNotFoundError: if the file is not there.
    """
    shapes = region_shapes(file, COARSE)
    regions = {code: _rings(shape) for code, shape in shapes.items()}
    dots = {code: tuple(places_too_small(shape, _middle(shape))) for code, shape in shapes.items()}
    return Outlines(regions, _rings(land_shape(file)), dots)


def route_lines(network: Network, edits: Iterable[RouteEdit]) -> tuple[RouteLine, ...]:
    """The geodesics of ``edits``, whose airports are known to ``network``."""
    places = {airport.iata: airport.position for airport in network.airports}
    return tuple(
        RouteLine(edit.kind, tuple(geodesic(places[edit.origin], places[edit.destination])))
        for edit in edits
    )


def _middle(shape: Geometry) -> Position:
    """The middle of the part with the longest outline."""
    x, y = np.mean(max(_rings(shape), key=len), axis=0)
    return Position(latitude=float(y), longitude=float(x))


def _rings(shape: Geometry) -> tuple[Points, ...]:
    """The outer ring of each part of a polygon or multipolygon."""
    parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    return tuple(tuple((x, y) for x, y in part[0]) for part in parts)
