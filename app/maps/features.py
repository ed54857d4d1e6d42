"""A map's content as GeoJSON: shapes, codes and numbers, but no free text.

What an officer may have typed goes to the page beside the layers (``page.py``): folium compiles
the data it is given as a template, and would run what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.regions import Position, RegionCode
from app.maps.arcs import POINTS_BETWEEN, geodesic
from app.maps.boundaries import Geometry, region_shapes
from app.services.draw_map import MapContent, MapVisit

Collection = dict[str, Any]

SMALL_DEGREES = 0.55  # a region narrower than this is too small to see or click: it gets a dot
POINTS_AT_HOME = 7  # of a line that is shorter than most
FAR_DEGREES = 1.6  # an island farther out than this from the rest of its region gets one, too


def collections(content: MapContent, boundaries: Path, detail: str) -> dict[str, Collection]:
    """GeoJSON feature collections of what lies over the regions, by layer.

    ``detail`` is that of the regions' shapes, ``COARSE`` or ``FINE``.
    """
    capitals = {region.code: region.capital for region in content.regions}
    return {
        "dots": _dots(boundaries, detail, tuple(capitals.items())),
        "catchments": collection(_catchments(content, capitals)),
        "forums": collection(_forums(content, capitals)),
        "ties": collection(_ties(content, capitals)),
        "flights": collection(_flights(content)),
        "connections": collection(()),  # come with the values of the focus
        "ports": collection(()),
        "casings": collection(_edits(content)),
        "edits": collection(_edits(content)),
        "airports": collection(_airports(content)),
        "visits": collection(_visits(content, capitals)),
        "stops": collection(_stops(content, capitals)),
    }


def collection(features: Iterable[Collection]) -> Collection:
    """GeoJSON features as one collection."""
    return {"type": "FeatureCollection", "features": list(features)}


def feature(geometry: Geometry, **properties: object) -> Collection:
    """A geometry and what is told of it, as GeoJSON."""
    return {"type": "Feature", "properties": properties, "geometry": geometry}


@cache
def _dots(
    boundaries: Path, detail: str, capitals: tuple[tuple[RegionCode, Position], ...]
) -> Collection:
    """A mark for each region or far island that is too small to be seen."""
    shapes = region_shapes(boundaries, detail)
    return collection(
        feature(point(Position(latitude, longitude)), code=code)
        for code, capital in capitals
        for longitude, latitude in places_too_small(shapes[code], capital)
    )


def places_too_small(shape: Geometry, capital: Position) -> list[tuple[float, float]]:
    """Where a region needs a dot: its capital, if no part is wide, and its far small islands.

    Longitudes and latitudes in degrees. An island is far if no larger part of the region and no
    dot lies nearer than ``FAR_DEGREES``.
    """
    parts = sorted((np.array(part[0]) for part in shape["coordinates"]), key=_width, reverse=True)
    wide = [part for part in parts if _width(part) >= SMALL_DEGREES]
    dots = [] if wide else [(capital.longitude, capital.latitude)]
    seen = [*wide, *(np.array([dot]) for dot in dots)]
    for part in parts[len(wide) :]:
        middle = part.mean(axis=0)
        if all(np.hypot(*(other - middle).T).min() > FAR_DEGREES for other in seen):
            dots.append((round(float(middle[0]), 3), round(float(middle[1]), 3)))
            seen.append(part)
    return dots


def _width(part: NDArray[np.float64]) -> float:
    """Degrees from west to east."""
    return float(np.ptp(part[:, 0]))


def _catchments(
    content: MapContent, capitals: Mapping[RegionCode, Position]
) -> Iterable[Collection]:
    airports = {airport.iata: airport.position for airport in content.airports}
    for served in content.catchments:
        ends = (point(airports[served.iata]), point(capitals[served.region]))
        line = {"type": "LineString", "coordinates": [end["coordinates"] for end in ends]}
        yield feature(line, ends=[served.region], main=served.main)


def _forums(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    """A mark at each member's capital; forums are told by their place in the content's list."""
    memberships: dict[str, list[int]] = {}
    for place, forum in enumerate(content.forums):
        for member in forum.members:
            memberships.setdefault(member, []).append(place)
    for code, places in sorted(memberships.items()):
        yield feature(point(capitals[RegionCode(code)]), code=code, forums=places)


def _ties(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    for tie in content.ties:
        yield feature(
            line_between(capitals[tie.state], capitals[tie.prefecture]),
            ends=[tie.state, tie.prefecture],
            status=tie.status,
            kinds=list(tie.kinds),
        )


def _flights(content: MapContent) -> Iterable[Collection]:
    """Airports are told by their place in the content's list."""
    places = {airport.iata: place for place, airport in enumerate(content.airports)}
    for flight in content.flights:
        airports = [places[flight.origin], places[flight.destination]]
        origin, destination = (content.airports[place] for place in airports)
        yield feature(
            line_between(origin.position, destination.position),
            airports=airports,
            ends=[origin.region, destination.region],
            status=flight.status,
            weekly=flight.weekly,
        )


def connection_collections(content: MapContent) -> dict[str, Collection]:
    """The lines of the connecting flights, and the airports at their far ends.

    An end is told by the place of its connection in the content's list.
    """
    lines, ports = [], []
    for place, connection in enumerate(content.connections):
        line = line_between(connection.near.position, connection.far.position, POINTS_AT_HOME)
        lines.append(feature(line))
        ports.append(feature(point(connection.far.position), port=place))
    return {"connections": collection(lines), "ports": collection(ports)}


def _edits(content: MapContent) -> Iterable[Collection]:
    """The routes of the what-if; airports are told by their place in the content's list."""
    if content.what_if is None:
        return
    places = {airport.iata: place for place, airport in enumerate(content.airports)}
    for edit in content.what_if.edits:
        airports = [places[edit.origin], places[edit.destination]]
        origin, destination = (content.airports[place] for place in airports)
        line = line_between(origin.position, destination.position)
        yield feature(line, airports=airports, kind=edit.kind)


def _airports(content: MapContent) -> Iterable[Collection]:
    served: dict[str, list[str]] = {}
    for catchment in content.catchments:
        served.setdefault(catchment.iata, []).append(catchment.region)
    for place, airport in enumerate(content.airports):
        yield feature(
            point(airport.position),
            airport=place,
            flown=airport.iata in content.flown,
            edited=content.what_if is not None and airport.iata in content.what_if.airports,
            serves=served.get(airport.iata, []),
        )


def _visits(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    for visit in content.visits:
        yield feature(tour(visit, capitals), ends=list(visit.stops))


def _stops(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    """A mark at each stop with its number in each visit: ``2b`` is the second of visit 2."""
    numbers: dict[RegionCode, list[str]] = {}
    for number, visit in enumerate(content.visits, 1):
        for letter, code in zip(ascii_lowercase, visit.stops, strict=False):
            numbers.setdefault(code, []).append(f"{number}{letter}")
    for code, labels in numbers.items():
        yield feature(point(capitals[code]), ends=[code], label=" ".join(labels))


def tour(visit: MapVisit, capitals: Mapping[RegionCode, Position]) -> Geometry:
    """The visit's stops joined by geodesics."""
    legs = pairwise(capitals[code] for code in visit.stops)
    return {"type": "LineString", "coordinates": [at for leg in legs for at in _along(*leg)]}


def point(position: Position) -> Geometry:
    """A place as GeoJSON."""
    return {"type": "Point", "coordinates": [position.longitude, position.latitude]}


def line_between(start: Position, end: Position, between: int = POINTS_BETWEEN) -> Geometry:
    """The geodesic as GeoJSON, with so many points between its ends."""
    return {"type": "LineString", "coordinates": _along(start, end, between)}


def _along(start: Position, end: Position, between: int = POINTS_BETWEEN) -> list[list[float]]:
    return [[round(x, 3), round(y, 3)] for x, y in geodesic(start, end, between)]
