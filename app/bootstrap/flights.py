"""Use cases of journeys and routes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.journeys import Journey
    from app.domain.network import Route, RouteKind, RouteStatus
    from app.domain.network_edits import RouteEdit
    from app.domain.what_if import AccessShift
    from app.services.try_routes import Standings, WhatIf


class Flights:
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

    def what_if(self, edits: Sequence[RouteEdit], on: date | None) -> WhatIf:
        from app.services.try_routes import try_routes

        at = self._premises
        return try_routes(at.known_journeys(on or at.clock.today()), edits)

    def standings(self, shift: AccessShift) -> Standings:
        from app.services.try_routes import shifted_standings

        weights = self._match.weights()
        with self._premises.store.read() as work:
            return shifted_standings(work, shift, weights, self._premises.clock.today())

    def routes(
        self, status: RouteStatus | None, kind: RouteKind | None, on: date | None
    ) -> Sequence[Route]:
        from app.services.list_routes import list_routes

        with self._premises.store.read() as work:
            return list_routes(work, status, kind, on)
