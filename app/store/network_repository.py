"""Airports, air routes and ground access, from the reference."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.network import (
    Airport,
    Network,
    RailLink,
    RegionAirport,
    Route,
    RouteKind,
    RouteStatus,
)
from app.domain.provenance import Quality
from app.domain.regions import Position, region_code
from app.store import reference_tables as ref
from app.store.reading import read_sources, split


class SqlNetworkRepository:
    """Reads the reference; see ``app.services.ports.NetworkRepository``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def network(self) -> Network:
        """All that journeys are computed from, in the order of the keys."""
        self._sources = read_sources(self._connection)
        return Network(self._airports(), self._region_airports(), self._routes(), self._rail())

    def _airports(self) -> tuple[Airport, ...]:
        t = ref.airports.c
        query = select(
            *(t.iata, t.name, t.country, t.region),
            *(t.latitude, t.longitude, t.timezone, t.international),
        ).order_by(t.iata)
        return tuple(
            Airport(
                row.iata,
                row.name,
                row.country,
                row.region,
                Position(row.latitude, row.longitude),
                row.timezone,
                international=bool(row.international),
            )
            for row in self._connection.execute(query)
        )

    def _region_airports(self) -> tuple[RegionAirport, ...]:
        t = ref.region_airports.c
        query = select(t.region, t.iata, t.relation, t.main, t.source).order_by(t.region, t.iata)
        return tuple(
            RegionAirport(region_code(region), iata, relation, main, self._sources[source])
            for region, iata, relation, main, source in self._connection.execute(query)
        )

    def _routes(self) -> tuple[Route, ...]:
        rows = self._connection.execute(select(ref.routes).order_by(ref.routes.c.route_id))
        return tuple(
            Route(
                row.route_id,
                RouteKind(row.kind),
                row.origin,
                row.destination,
                split(row.carriers),
                row.weekly,
                row.block_minutes,
                row.valid_from,
                row.valid_to,
                RouteStatus(row.status),
                Quality(row.quality),
                self._sources[row.source],
                row.note,
            )
            for row in rows
        )

    def _rail(self) -> tuple[RailLink, ...]:
        t = ref.rail_access.c
        query = select(t.region, t.station, t.city, t.train, t.minutes, t.source).order_by(t.row_id)
        return tuple(
            RailLink(region_code(region), station, city, train, minutes, self._sources[source])
            for region, station, city, train, minutes, source in self._connection.execute(query)
        )
