"""Airports, air routes and ground access: what journeys are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.provenance import Quality, Source
from app.domain.regions import Position, RegionCode


class RouteKind(StrEnum):
    """Between the two countries, to a hub elsewhere, or at home."""

    NON_STOP = "non-stop"  # India - Japan
    HUB = "hub"  # either country - third country
    DOMESTIC = "domestic"


class RouteStatus(StrEnum):
    """Only an operating route may carry a journey."""

    OPERATING = "operating"
    SUSPENDED = "suspended"
    ENDED = "ended"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Airport:
    """An airport by IATA code; ``region`` is empty for a hub in a third country.

    ``international`` says whether it is declared or used for flights abroad (False: not known to
    be).
    """

    iata: str
    name: str
    country: str
    region: str
    position: Position
    timezone: str
    international: bool = False


@dataclass(frozen=True, slots=True)
class RegionAirport:
    """``iata`` serves ``region``: inside it, or as a gateway across its border."""

    region: RegionCode
    iata: str
    relation: str
    main: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Route:
    """An air route, flown both ways.

    ``weekly`` is round trips a week (None: unknown). ``block_minutes`` comes from a schedule
    (None: not known, to be estimated). ``valid_from``/``valid_to`` are included days; None is
    open. ``own``: the officer's own record, not the reference.
    """

    route_id: str
    kind: RouteKind
    origin: str
    destination: str
    carriers: tuple[str, ...]
    weekly: float | None
    block_minutes: int | None
    valid_from: date | None
    valid_to: date | None
    status: RouteStatus
    quality: Quality
    source: Source
    note: str = ""
    own: bool = False

    def flies_on(self, day: date) -> bool:
        """Whether the route is operated and ``day`` lies within its validity."""
        return self.status is RouteStatus.OPERATING and self.valid_on(day)

    def valid_on(self, day: date) -> bool:
        """Whether ``day`` lies within the route's validity."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class RailLink:
    """Minutes by the fastest usual train between a region's capital and a city."""

    region: RegionCode
    station: str
    city: str
    train: str
    minutes: int
    source: Source


@dataclass(frozen=True, slots=True)
class Network:
    """All that journeys are computed from.

    ``released_on`` is the day of the reference's release (None: not from a release).
    """

    airports: tuple[Airport, ...]
    region_airports: tuple[RegionAirport, ...]
    routes: tuple[Route, ...]
    rail: tuple[RailLink, ...]
    released_on: date | None = None
