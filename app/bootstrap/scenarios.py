"""Use cases of routes that might be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.network_edits import RouteEdit
    from app.domain.scenarios import Scenario
    from app.domain.what_if import AccessShift
    from app.services.changes import Changes
    from app.services.sketch import Outlines, RouteLine
    from app.services.try_routes import Standings, WhatIf


class Scenarios:
    """See ``app.services.use_cases.flights.ScenarioCases``."""

    _premises: Premises
    _match: Match

    def what_if(self, edits: Sequence[RouteEdit], on: date | None) -> WhatIf:
        from app.services.try_routes import try_routes

        at = self._premises
        return try_routes(at.known_journeys(on or at.clock.today()), edits)

    def standings(self, shift: AccessShift) -> Standings:
        from app.services.try_routes import shifted_standings

        scoring = self._match.in_force()
        with self._premises.store.read() as work:
            return shifted_standings(work, shift, scoring, self._premises.clock.today())

    def scenarios(self) -> Mapping[str, Scenario]:
        from app.services.keep_scenarios import list_scenarios

        with self._premises.store.read() as work:
            return list_scenarios(work)

    def keep_scenario(self, scenario: Scenario, reason: str, key: str) -> Changes:
        from app.services.keep_scenarios import keep_scenario

        return keep_scenario(self._premises.store, scenario, reason, key)

    def rename_scenario(self, key: str, name: str, reason: str) -> Changes:
        from app.services.keep_scenarios import rename_scenario

        return rename_scenario(self._premises.store, key, name, reason)

    def withdraw_scenario(self, key: str, reason: str) -> Changes:
        from app.services.keep_scenarios import withdraw_scenario

        return withdraw_scenario(self._premises.store, key, reason)

    def outlines(self) -> Outlines:
        from app.maps.outlines import outlines

        return outlines(self._premises.shipped.boundaries)

    def route_lines(self, edits: Sequence[RouteEdit]) -> Sequence[RouteLine]:
        from app.maps.outlines import route_lines

        with self._premises.store.read() as work:
            return route_lines(work.network.network(), edits)
