"""A small map that needs no web engine: outlines of both countries, and lines of routes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.network_edits import EditKind

Points = tuple[tuple[float, float], ...]
"""Longitudes and latitudes in degrees."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """Outer rings by region code, and of the land around both countries.

    ``dots``, by region code, are where a region or a far island is too small to be seen.
    """

    regions: Mapping[str, tuple[Points, ...]]
    land: tuple[Points, ...]
    dots: Mapping[str, Points]


@dataclass(frozen=True, slots=True)
class RouteLine:
    """The way of a route along the geodesic, and what a what-if does to it."""

    kind: EditKind
    points: Points
