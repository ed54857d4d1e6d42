"""Trains between capitals: minutes from the tables, or an estimate along the Shinkansen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from app.domain.geodesy import Geodesy, degrees
from app.domain.land import SHINKANSEN_LINES
from app.domain.network import RailLink
from app.domain.regions import Region

Ride = tuple[str, str]
"""Two region codes, in sorted order."""


def known_rides(links: Sequence[RailLink], regions: Sequence[Region]) -> dict[Ride, RailLink]:
    """The quickest tabled train between two capitals.

    A link whose station does not bear the capital's name (Shin-Hakodate-Hokuto for Sapporo) says
    nothing about the capital and is left out.
    """
    place = _regions_by_place(regions)
    rides: dict[Ride, RailLink] = {}
    for link in sorted(links, key=lambda link: (link.minutes, link.station, link.city)):
        start, end = place.get(_place(link.station)), place.get(_place(link.city))
        if start == link.region and end is not None and end != start:
            rides.setdefault((min(start, end), max(start, end)), link)
    return rides


def shinkansen_hours(regions: Sequence[Region], geodesy: Geodesy) -> dict[Ride, float]:
    """Estimated hours between the capitals on each Shinkansen line."""
    here = {str(region.code): region.capital_position for region in regions}
    rides: dict[Ride, float] = {}
    for line in SHINKANSEN_LINES:
        stops = [code for code in line.prefectures if code in here]
        points = degrees(here[code] for code in stops)
        km = geodesy.distance_km(points[:-1], points[1:])
        at = np.concatenate(([0.0], np.cumsum(km))) / line.kmh
        for first, second in combinations(range(len(stops)), 2):
            ride = (min(stops[first], stops[second]), max(stops[first], stops[second]))
            hours = float(at[second] - at[first])
            rides[ride] = min(hours, rides.get(ride, np.inf))
    return rides


def _regions_by_place(regions: Sequence[Region]) -> dict[str, str]:
    names = {_place(region.names.en): str(region.code) for region in regions}
    for region in regions:
        for part in re.split(r"[(),/]", region.capital.en):
            names[_place(part)] = str(region.code)
    return names


def _place(name: str) -> str:
    return re.sub(r"^(Shin-|JR )", "", name.strip()).casefold()
