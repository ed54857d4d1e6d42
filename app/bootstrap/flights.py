"""Use cases of journeys and routes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.bootstrap.route_ideas import RouteIdeas
from app.bootstrap.scenarios import Scenarios

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.flight_quality import FlightData
    from app.domain.journeys import Journey
    from app.domain.network import Network, Route, RouteKind, RouteStatus
    from app.domain.own_routes import OwnRoute
    from app.services.changes import Changes
    from app.services.shown_table import ShownTable
    from app.services.travel_both_ways import OneWay


class Flights(Scenarios, RouteIdeas):
    """See ``app.services.use_cases.flights``."""

    def __init__(self, premises: Premises, match: Match) -> None:
        self._premises = premises
        self._match = match

    def journeys(self, origin: str, destination: str, on: date | None) -> Sequence[Journey]:
        from app.maps.geodesy import Wgs84
        from app.services.find_journeys import find_journeys

        at = self._premises
        with at.store.read() as work:
            return find_journeys(work, Wgs84(), origin, destination, on or at.clock.today())

    def both_ways(self, origin: str, destination: str, on: date) -> tuple[OneWay, OneWay]:
        from app.services.travel_both_ways import travel_both_ways

        known = self._premises.known_journeys(on)
        with self._premises.store.read() as work:
            return travel_both_ways(work, known, origin, destination)

    def routes(
        self, status: RouteStatus | None, kind: RouteKind | None, on: date | None
    ) -> Sequence[Route]:
        from app.services.list_routes import list_routes

        with self._premises.store.read() as work:
            return list_routes(work, status, kind, on)

    def network(self) -> Network:
        with self._premises.store.read() as work:
            return work.network.network()

    def reference(self) -> Network:
        with self._premises.store.read() as work:
            return work.network.reference()

    def keep_route(self, own: OwnRoute, reason: str, route_id: str) -> Changes:
        from app.services.edit_routes import keep_route

        return keep_route(self._premises.store, own, reason, route_id)

    def withdraw_route(self, route_id: str, reason: str) -> Changes:
        from app.services.edit_routes import withdraw_route

        return withdraw_route(self._premises.store, route_id, reason)

    def flight_data(self, on: date | None) -> FlightData:
        from app.services.check_flight_data import check_flight_data

        return check_flight_data(self._premises.known_journeys(on or self._premises.clock.today()))

    def write_table(self, table: ShownTable, file: Path) -> Path:
        from app.exports.table_file import write_table

        return write_table(table, file)
