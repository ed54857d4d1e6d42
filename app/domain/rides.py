"""Rides by car, bus or local train: geodesic x detour at a stated pace, always an estimate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.geodesy import Geodesy, degrees
from app.domain.journey_settings import LOCAL_KM, GroundPace, JourneySettings
from app.domain.land import HILL_REGIONS, land_of
from app.domain.network import Airport
from app.domain.regions import Region

Hours = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Points that rides may join.

    ``points`` are degrees [n, 2]; ``lands`` are equal where a road joins two places; ``hills``
    marks slow roads.
    """

    codes: tuple[str, ...]
    points: NDArray[np.float64]
    countries: NDArray[np.str_]
    lands: NDArray[np.str_]
    hills: NDArray[np.bool_]


def capitals(regions: Iterable[Region]) -> Places:
    """The capitals, in the order given."""
    regions = tuple(regions)
    return Places(
        tuple(str(region.code) for region in regions),
        degrees(region.capital_position for region in regions),
        np.array([str(region.country) for region in regions]),
        np.array([land_of(region.country, region.code) for region in regions]),
        np.array([region.code in HILL_REGIONS for region in regions], dtype=bool),
    )


def airfields(airports: Iterable[Airport]) -> Places:
    """The airports, in the order given."""
    airports = tuple(airports)
    return Places(
        tuple(airport.iata for airport in airports),
        degrees(airport.position for airport in airports),
        np.array([airport.country for airport in airports]),
        np.array([land_of(at.country, at.region, at.iata) for at in airports]),
        np.array([airport.region in HILL_REGIONS for airport in airports], dtype=bool),
    )


def near_km(starts: Places, ends: Places, geodesy: Geodesy, most_km: float) -> Hours:
    """Geodesic kilometres [starts, ends] on the same land; infinite beyond ``most_km``."""
    km = np.full((len(starts.codes), len(ends.codes)), np.inf)
    apart = np.abs(starts.points[:, None, :] - ends.points[None, :, :])
    one_degree_km = np.array([110.0, 60.0])  # of latitude; of longitude at 57 degrees, or more
    near = (apart * one_degree_km <= most_km).all(axis=2)
    near &= starts.lands[:, None] == ends.lands[None, :]
    first, second = np.nonzero(near)
    km[first, second] = geodesy.distance_km(starts.points[first], ends.points[second])
    return np.where(km <= most_km, km, np.inf)


def ride_hours(starts: Places, ends: Places, km: Hours, settings: JourneySettings) -> Hours:
    """Hours [starts, ends] of rides over ``km``; hill pace where either end lies in the hills."""
    hours = np.full_like(km, np.inf)
    hills = starts.hills[:, None] | ends.hills[None, :]
    hours[hills] = _at_pace(km[hills], settings.hill_ground)
    for country in np.unique(starts.countries):
        here = (starts.countries[:, None] == country) & ~hills
        hours[here] = _at_pace(km[here], settings.ground.get(str(country), settings.hub_ground))
    return hours


def _at_pace(km: Hours, pace: GroundPace) -> Hours:
    path = km * pace.detour
    local = np.minimum(path, LOCAL_KM)
    return local / pace.local_kmh + (path - local) / pace.trunk_kmh
