"""What stands in the way of a route idea, and what should be known beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.domain.flights import is_flown
from app.domain.journey_finder import JourneyFinder
from app.domain.network import Network, RouteKind, RouteStatus
from app.domain.visits import Reason

METROS: Final = frozenset({"DEL", "BOM", "HYD", "CCU", "BLR", "MAA"})
"""Indian airports to which Japanese carriers may fly without a further designation.

Source: National Civil Aviation Policy 2016 as reported by The Hindu BusinessLine, September 2017,
https://thehindubusinessline.com/economy/logistics/india-japan-set-to-sign-open-skies-agreement/article9842434.ece/amp.
"""

SLOTS_GIVEN_BY_GOVERNMENT: Final = frozenset({"HND"})
"""Source: MLIT's notice on Haneda's daytime slots, https://around-india.com/190903-haneda-india-directflight."""


class Remarks:
    """Obstacles and remarks on routes that are not flown on a day; see ``RouteIdea.flags``."""

    def __init__(self, network: Network, finder: JourneyFinder, on: date) -> None:
        self._finder = finder
        self._abroad = {
            end
            for route in network.routes
            if route.kind is not RouteKind.DOMESTIC and is_flown(route, on)
            for end in (route.origin, route.destination)
        }
        self._suspended = [
            route for route in network.routes if route.status is RouteStatus.SUSPENDED
        ]

    def on(self, origin: str, destination: str) -> tuple[Reason, ...]:
        """All remarks, obstacles first."""
        return (
            *self._obstacles(origin, destination),
            *self._near_by(origin, destination),
            *(
                Reason("idea-suspended", {"carriers": route.carriers})
                for route in self._suspended
                if {route.origin, route.destination} == {origin, destination}
            ),
        )

    def _obstacles(self, origin: str, destination: str) -> Iterator[Reason]:
        if origin not in METROS:
            yield Reason("idea-points-of-call", {"airport": origin})
        if destination in SLOTS_GIVEN_BY_GOVERNMENT:
            yield Reason("idea-slots", {"airport": destination})
        for airport in (origin, destination):
            if airport not in self._abroad:
                yield Reason("idea-no-flights-abroad", {"airport": airport})

    def _near_by(self, origin: str, destination: str) -> Iterator[Reason]:
        for start in sorted(self._finder.near(origin)):
            for end in sorted(self._finder.near(destination)):
                if self._finder.flight(start, end):
                    ends = {"origin": start, "destination": end}
                    yield Reason("idea-near-non-stop", ends)
