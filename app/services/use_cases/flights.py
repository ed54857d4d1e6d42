"""Journeys and routes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from app.domain.journeys import Journey
from app.domain.network import Route, RouteKind, RouteStatus
from app.domain.network_edits import RouteEdit
from app.domain.what_if import AccessShift
from app.services.try_routes import Standings, WhatIf


class FlightCases(Protocol):
    """Journeys and routes."""

    def journeys(self, origin: str, destination: str, on: date | None) -> Sequence[Journey]:
        """``on`` None: today."""

    def what_if(self, edits: Sequence[RouteEdit], on: date | None) -> WhatIf: ...

    def standings(self, shift: AccessShift) -> Standings:
        """Scores and ranks of all pairs under the weights in force, before and after."""

    def routes(
        self, status: RouteStatus | None, kind: RouteKind | None, on: date | None
    ) -> Sequence[Route]: ...
