"""A what-if on the map: its routes, and the hours of each region before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.flights import Flight
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.region_hours import HoursShift, shifted_hours
from app.domain.scenarios import Scenario
from app.services.try_routes import WhatIf


@dataclass(frozen=True, slots=True)
class MapEdit:
    """A route that is tried, between two airports (IATA codes).

    ``weekly`` is round trips a week as tried, or as they were where the route is taken away; None
    where not known.
    """

    kind: EditKind
    origin: str
    destination: str
    weekly: float | None


@dataclass(frozen=True, slots=True)
class MapWhatIf:
    """What is tried on the day ``on``, and what it does to the hours, by region code.

    ``name`` is that of the scenario, empty for one that is not kept. ``hours`` are those of the
    journeys to the focus of the map, without one those that change most.
    """

    name: str
    on: date
    edits: tuple[MapEdit, ...]
    hours: Mapping[str, HoursShift]

    @property
    def airports(self) -> frozenset[str]:
        """Where the tried routes begin and end."""
        return frozenset(at for edit in self.edits for at in (edit.origin, edit.destination))


@dataclass(frozen=True, slots=True)
class Tried:
    """A scenario, whose name is empty while it is not kept, and what it does."""

    scenario: Scenario
    what_if: WhatIf


def what_if_on_map(tried: Tried, focus: str) -> MapWhatIf:
    """What is tried as seen from the region ``focus`` (empty: none)."""
    what_if = tried.what_if
    edits = zip(what_if.edits, what_if.flights, strict=True)
    return MapWhatIf(
        tried.scenario.name,
        tried.scenario.on,
        tuple(_edit(edit, flight) for edit, flight in edits),
        shifted_hours(what_if.shift, focus),
    )


def _edit(edit: RouteEdit, flight: Flight | None) -> MapEdit:
    return MapEdit(edit.kind, edit.origin, edit.destination, flight.weekly if flight else None)
