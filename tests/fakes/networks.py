"""Small networks on a flat map, drawn by hand."""

from datetime import date

import numpy as np

from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.network import (
    Airport,
    Network,
    RailLink,
    RegionAirport,
    Route,
    RouteKind,
    RouteStatus,
)
from app.domain.provenance import Quality, Source
from app.domain.regions import Names, Position, Region, RegionKind, region_code

SOURCE = Source("A made-up timetable", "https://example.org/timetable", "2026-11-01")
DAY = date(2026, 11, 22)
KM_PER_DEGREE = 100.0


class FlatMap:
    """A hundred kilometres a degree, in both directions."""

    def distance_km(self, start, end):
        return KM_PER_DEGREE * np.hypot(*np.moveaxis(start - end, -1, 0))


def region(code, x, y=0.0, *, name="", capital=""):
    """A region whose capital lies at ``x`` degrees east and ``y`` north."""
    kind = RegionKind.STATE if code.startswith("IN") else RegionKind.PREFECTURE
    names = Names(name or code), Names(capital or f"Capital of {code}")
    return Region(region_code(code), kind, names[0], "Group", names[1], Position(y, x))


def airport(iata, home, x, y=0.0):
    """An airport of the region ``home``, or of the third country ``home``."""
    place = home if "-" in home else ""
    return Airport(iata, iata, home[:2], place, Position(y, x), "UTC")


def route(origin, destination, kind=RouteKind.DOMESTIC, **changes):
    """An operated route of one carrier; ``changes`` are fields of ``Route``."""
    fields = {
        "route_id": f"{origin}-{destination}",
        "carriers": ("AI",),
        "weekly": None,
        "block_minutes": None,
        "valid_from": None,
        "valid_to": None,
        "status": RouteStatus.OPERATING,
        "quality": Quality.SECONDARY,
        "source": SOURCE,
    }
    return Route(kind=kind, origin=origin, destination=destination, **(fields | changes))


def train(code, station, city, minutes):
    return RailLink(region_code(code), station, city, f"Train to {city}", minutes, SOURCE)


def serves(code, iata):
    return RegionAirport(region_code(code), iata, "in_region", main=True, source=SOURCE)


def network(airports, routes, *, served=(), rail=()):
    return Network(tuple(airports), tuple(served), tuple(routes), tuple(rail))


def finder(airports, routes, regions, **options):
    """A finder on a flat map; ``served`` and ``rail`` go to the network, the rest to the finder."""
    settings = options.pop("settings", JourneySettings())
    on = options.pop("on", DAY)
    parts = {name: options.pop(name) for name in ("served", "rail") if name in options}
    drawn = network(airports, routes, **parts)
    return JourneyFinder(drawn, regions, FlatMap(), settings, on, **options)
