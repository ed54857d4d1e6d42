"""Airports, air routes and ground access: the reference, with the officer's routes over it."""

from __future__ import annotations

from datetime import date

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
from app.domain.own_routes import OwnRoute, network_with
from app.domain.provenance import Quality
from app.domain.regions import Position, region_code
from app.store import reference_tables as ref
from app.store.reading import read_sources, split
from app.store.records import SqlRecords

KIND = "route"


class SqlNetworkRepository:
    """Reads both; see ``app.services.ports.NetworkRepository``."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def network(self) -> Network:
        """All that journeys are computed from, in the order of the keys."""
        return network_with(self.reference(), self._records.standing(KIND, OwnRoute))

    def reference(self) -> Network:
        """The same without the officer's own routes."""
        self._sources = read_sources(self._connection)
        return Network(
            self._airports(),
            self._region_airports(),
            self._routes(),
            self._rail(),
            self._released_on(),
        )

    def _released_on(self) -> date | None:
        query = select(ref.release.c.released_on)
        day: date | None = self._connection.execute(query).scalar()
        return day

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
