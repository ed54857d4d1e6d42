"""Journeys, routes, what-ifs and route ideas; ``on`` None is today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from app.domain.flight_quality import FlightData
from app.domain.journeys import Journey
from app.domain.network import Network, Route, RouteKind, RouteStatus
from app.domain.network_edits import RouteEdit
from app.domain.own_routes import OwnRoute
from app.domain.route_ideas import IdeaSettings, RouteIdea
from app.domain.scenarios import Scenario
from app.domain.what_if import AccessShift
from app.services.changes import Changes
from app.services.rank_route_ideas import RoutesTogether
from app.services.shown_table import ShownTable
from app.services.sketch import Outlines, RouteLine
from app.services.travel_both_ways import OneWay
from app.services.try_routes import Standings, WhatIf


class JourneyCases(Protocol):
    """How one travels between two regions."""

    def journeys(self, origin: str, destination: str, on: date | None) -> Sequence[Journey]: ...

    def both_ways(self, origin: str, destination: str, on: date) -> tuple[OneWay, OneWay]:
        """There and back, on the clock."""


class RouteCases(Protocol):
    """Routes of the reference and the officer's own."""

    def routes(
        self, status: RouteStatus | None, kind: RouteKind | None, on: date | None
    ) -> Sequence[Route]: ...

    def network(self) -> Network:
        """The reference with the officer's own routes over it."""

    def reference(self) -> Network:
        """The reference alone."""

    def keep_route(self, own: OwnRoute, reason: str, route_id: str) -> Changes:
        """With a ``route_id`` it stands in place of that route; empty: a new one."""

    def withdraw_route(self, route_id: str, reason: str) -> Changes: ...

    def flight_data(self, on: date | None) -> FlightData:
        """What is estimated, old or missing."""


class ScenarioCases(Protocol):
    """Routes that might be."""

    def what_if(self, edits: Sequence[RouteEdit], on: date | None) -> WhatIf: ...

    def standings(self, shift: AccessShift) -> Standings:
        """Scores and ranks of all pairs under the weights in force, before and after."""

    def scenarios(self) -> Mapping[str, Scenario]: ...

    def keep_scenario(self, scenario: Scenario, reason: str, key: str) -> Changes:
        """With a ``key`` in place of the one that stands under it; empty: a new one."""

    def rename_scenario(self, key: str, name: str, reason: str) -> Changes: ...

    def withdraw_scenario(self, key: str, reason: str) -> Changes: ...

    def outlines(self) -> Outlines: ...

    def route_lines(self, edits: Sequence[RouteEdit]) -> Sequence[RouteLine]: ...


class IdeaCases(Protocol):
    """Routes that are not flown, and what speaks for each."""

    def idea_settings(self) -> IdeaSettings: ...

    def keep_idea_settings(self, settings: IdeaSettings, reason: str) -> Changes: ...

    def route_ideas(self, on: date | None) -> Sequence[RouteIdea]: ...

    def routes_together(self, size: int, on: date | None) -> RoutesTogether: ...


class FlightCases(JourneyCases, RouteCases, ScenarioCases, IdeaCases, Protocol):
    """All of them, and tables handed over as files."""

    def write_table(self, table: ShownTable, file: Path) -> Path:
        """By the suffix of ``file``: ``.csv`` or ``.xlsx``."""
