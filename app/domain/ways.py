"""Ways through the flights of a corridor: the search, and the choice among what it finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.connections import Corridor

Hours = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Way:
    """Flights of a corridor one after another; none of them: on the ground all the way.

    ``weekly`` is the frequency, known or assumed, of the rarest flight.
    """

    hours: float
    stops: int
    weekly: float
    flights: tuple[int, ...] = ()

    def beats(self, other: Way) -> bool:
        """Whether this way is at least as good in hours, stops and frequency."""
        return (
            self.hours <= other.hours and self.stops <= other.stops and self.weekly >= other.weekly
        )


class Search:
    """Earliest arrivals with one flight, two flights and so on, several searches at once.

    ``arrivals`` [number of flights - 1, rows, F] holds the hours until each flight of the corridor
    has landed. Each row is a search of its own: it starts at ``start`` [rows, F] and
    takes only the flights that ``allowed`` [rows or 1, F] opens to it.
    """

    def __init__(
        self, corridor: Corridor, start: Hours, allowed: NDArray[np.bool_], most_flights: int
    ) -> None:
        self._corridor = corridor
        arrived = np.where(allowed, start, np.inf)
        arrivals = [arrived]
        for _ in range(most_flights - 1):
            arrived = np.where(allowed, corridor.onward(arrived), np.inf)
            arrivals.append(arrived)
        self.arrivals = np.stack(arrivals)

    def all_ways(self, landing: Hours) -> Iterator[Way]:
        """The quickest way of each search for each number of stops that leads there.

        ``landing`` [F] is the time from each flight's landing to the destination.
        """
        hours, last = self._ends(landing)
        for stops, row in np.argwhere(np.isfinite(hours)):
            yield self._way(row, stops, last[stops, row], hours[stops, row])

    def quickest(self, landing: Hours) -> list[Way | None]:
        """The quickest way of each search, the one with fewest stops if several are."""
        hours, last = self._ends(landing)
        found = zip(hours.argmin(axis=0), hours.T, last.T, strict=True)
        return [
            self._way(row, stops, flight[stops], took[stops]) if np.isfinite(took[stops]) else None
            for row, (stops, took, flight) in enumerate(found)
        ]

    def _ends(self, landing: Hours) -> tuple[Hours, NDArray[np.intp]]:
        """Best hours and last flight, each [stops, rows].

        Hours are rounded to a few microseconds, lest the order of adding up decide a tie.
        """
        near = np.flatnonzero(np.isfinite(landing))
        if not near.size:
            shape = self.arrivals.shape[:2]
            return np.full(shape, np.inf), np.zeros(shape, dtype=np.intp)
        totals = self.arrivals[..., near] + landing[near]
        return totals.min(axis=2).round(9), near[totals.argmin(axis=2)]

    def _way(self, row: int, stops: int, last: int, hours: float) -> Way:
        flights = [int(last)]
        for arrived in self.arrivals[:stops, row][::-1]:
            flights.insert(0, self._corridor.before(arrived, flights[0]))
        weekly = float(self._corridor.weekly[flights].min())
        return Way(float(hours), int(stops), weekly, tuple(flights))


def unbeaten(ways: Iterable[Way]) -> tuple[Way, ...]:
    """The Pareto set on hours, stops and frequency, quickest first."""
    kept: list[Way] = []
    for way in sorted(set(ways), key=_best_first):
        if not any(other.beats(way) for other in kept):
            kept.append(way)
    return tuple(kept)


def _best_first(way: Way) -> tuple[float, int, float, Sequence[int]]:
    return (way.hours, way.stops, -way.weekly, way.flights)
