"""A map's content as GeoJSON: shapes, codes and numbers, but no free text.

What an officer may have typed goes to the page beside the layers (``page.py``): folium compiles
the data it is given as a template, and would run what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from app.domain.network import Airport
from app.domain.regions import Position, RegionCode
from app.maps.arcs import geodesic
from app.maps.boundaries import Geometry
from app.services.draw_map import MapContent, MapRegion

Collection = dict[str, Any]

SMALL_DEGREES = 0.55  # a region narrower than this is too small to see or click: it gets a dot


def collections(
    content: MapContent, shapes: Mapping[str, Geometry], land: Geometry
) -> dict[str, Collection]:
    """GeoJSON feature collections by layer, in the order they are drawn."""
    capitals = {region.code: region.capital for region in content.regions}
    return {
        "land": _collection([_feature(land)]),
        "regions": _collection(_regions(content.regions, shapes)),
        "dots": _collection(_dots(content.regions, shapes)),
        "ties": _collection(_ties(content, capitals)),
        "flights": _collection(_flights(content)),
        "airports": _collection(_airports(content.airports)),
        "visits": _collection(_visits(content, capitals)),
    }


def _collection(features: Iterable[Collection]) -> Collection:
    return {"type": "FeatureCollection", "features": list(features)}


def _feature(geometry: Geometry, **properties: object) -> Collection:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _regions(regions: Iterable[MapRegion], shapes: Mapping[str, Geometry]) -> Iterable[Collection]:
    for region in regions:
        yield _feature(shapes[region.code], code=region.code)


def _dots(regions: Iterable[MapRegion], shapes: Mapping[str, Geometry]) -> Iterable[Collection]:
    for region in regions:
        if _largest_width(shapes[region.code]) < SMALL_DEGREES:
            yield _feature(_point(region.capital), code=region.code)


def _largest_width(shape: Geometry) -> float:
    """Degrees from west to east of the widest part of a multipolygon."""
    longitudes = [[x for x, _ in part[0]] for part in shape["coordinates"]]
    return float(max(max(part) - min(part) for part in longitudes))


def _ties(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    for tie in content.ties:
        yield _feature(
            _line(capitals[tie.state], capitals[tie.prefecture]),
            ends=[tie.state, tie.prefecture],
            status=tie.status,
            wide=tie.between_regions,
        )


def _flights(content: MapContent) -> Iterable[Collection]:
    """Airports are told by their place in the content's list."""
    places = {airport.iata: place for place, airport in enumerate(content.airports)}
    for flight in content.flights:
        airports = [places[flight.origin], places[flight.destination]]
        origin, destination = (content.airports[place] for place in airports)
        yield _feature(
            _line(origin.position, destination.position),
            airports=airports,
            ends=[origin.region, destination.region],
            status=flight.status,
            weekly=flight.weekly,
        )


def _airports(airports: Iterable[Airport]) -> Iterable[Collection]:
    for place, airport in enumerate(airports):
        yield _feature(_point(airport.position), airport=place)


def _visits(content: MapContent, capitals: Mapping[RegionCode, Position]) -> Iterable[Collection]:
    for visit in content.visits:
        stops = [capitals[code] for code in visit.stops]
        legs = [point for pair in pairwise(stops) for point in _along(*pair)]
        yield _feature({"type": "LineString", "coordinates": legs}, ends=list(visit.stops))


def _point(position: Position) -> Geometry:
    return {"type": "Point", "coordinates": [position.longitude, position.latitude]}


def _line(start: Position, end: Position) -> Geometry:
    return {"type": "LineString", "coordinates": _along(start, end)}


def _along(start: Position, end: Position) -> list[list[float]]:
    return [[round(x, 3), round(y, 3)] for x, y in geodesic(start, end)]
