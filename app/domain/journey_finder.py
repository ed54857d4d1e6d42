"""Journeys between any two regions on one day, and between all pairs at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from app.domain.connections import Corridor
from app.domain.flights import Flight, flights_on
from app.domain.geodesy import Geodesy
from app.domain.ground import Ground
from app.domain.journey_legs import journey_of, known_weekly
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import AccessMatrix, Journey
from app.domain.network import Network
from app.domain.regions import (
    Country,
    PrefectureCode,
    Region,
    RegionCode,
    StateCode,
)
from app.domain.through_flights import ThroughFlights, through_flights
from app.domain.visits import Reason
from app.domain.ways import Search, Way, unbeaten

Hours = NDArray[np.float64]


class JourneyFinder:
    """Finds journeys on the network of one day.

    Args:
        network: Airports, routes, rail links and which airports serve which region.
        regions: The regions between whose capitals one travels.
        geodesy: Distances on the ellipsoid.
        settings: What is assumed where no timetable speaks.
        on: The day of travel.
        ground: The ways on the ground between these airports and regions, where known already.
    """

    def __init__(
        self,
        network: Network,
        regions: Sequence[Region],
        geodesy: Geodesy,
        settings: JourneySettings,
        on: date,
        *,
        ground: Ground | None = None,
    ) -> None:
        self._regions, self._geodesy, self._settings, self._on = regions, geodesy, settings, on
        self._codes = sorted(region.code for region in regions)
        self._ground = ground or Ground(network, regions, geodesy, settings)
        self._flights = flights_on(network, geodesy, settings, on)
        self._by_ends = {(one.origin, one.destination): one for one in self._flights}
        self._corridors: dict[tuple[str, str], Corridor] = {}

    def on_routes_of(self, network: Network) -> JourneyFinder:
        """A finder for other routes between the same airports; the ground is not measured anew."""
        return JourneyFinder(
            network, self._regions, self._geodesy, self._settings, self._on, ground=self._ground
        )

    def flight(self, origin: str, destination: str) -> Flight | None:
        """The day's flight from one airport to another; None where there is none."""
        return self._by_ends.get((origin, destination))

    def journeys(self, origin: RegionCode, destination: RegionCode) -> tuple[Journey, ...]:
        """The journeys that no other beats in hours, stops and frequency, quickest first.

        A frequency that is not known is compared as the settings assume. Empty where there is
        no journey: ``why_none`` says why.
        """
        corridor = self._corridor(origin, destination)
        ways = (*self._by_air(corridor, origin, destination), *self._by_land(origin, destination))
        return tuple(
            journey_of(way, corridor, self._ground, origin, destination) for way in unbeaten(ways)
        )

    def access(self) -> AccessMatrix:
        """The quickest journey from every State to every prefecture."""
        states = tuple(code for code in self._codes if isinstance(code, StateCode))
        prefectures = tuple(code for code in self._codes if isinstance(code, PrefectureCode))
        return AccessMatrix(states, prefectures, *self._quickest(states, prefectures))

    def best_journeys(self) -> Iterator[tuple[StateCode, PrefectureCode, Journey]]:
        """The quickest journey from every State to every prefecture, leg by leg, where any is."""
        states = [code for code in self._codes if isinstance(code, StateCode)]
        prefectures = [code for code in self._codes if isinstance(code, PrefectureCode)]
        for row, column, way, corridor in self._quickest_ways(states, prefectures):
            ends = states[row], prefectures[column]
            yield *ends, journey_of(way, corridor, self._ground, *ends)

    def through(self, crossings: Sequence[tuple[str, str]]) -> ThroughFlights:
        """The quickest ways by each of the day's flights from an Indian to a Japanese airport.

        Args:
            crossings: Origin and destination of flights that this network has.

        Raises:
            KeyError: the day has no such flight.
        """
        states = [code for code in self._codes if isinstance(code, StateCode)]
        prefectures = [code for code in self._codes if isinstance(code, PrefectureCode)]
        corridor = self._corridor(states[0], prefectures[0])
        ends = ((flight.origin, flight.destination) for flight in corridor.flights)
        place = {pair: column for column, pair in enumerate(ends)}
        return through_flights(
            corridor,
            [place[crossing] for crossing in crossings],
            np.stack([self._start(corridor, state) for state in states]),
            np.stack([self._landing(corridor, prefecture) for prefecture in prefectures]),
            self._settings.most_flights,
        )

    def near(self, iata: str) -> frozenset[str]:
        """The airports to which a change of airport leads on the ground, ``iata`` included."""
        change = self._ground.change[self._ground.column[iata]]
        codes = self._ground.airports.codes
        return frozenset({iata, *(codes[column] for column in np.flatnonzero(change < np.inf))})

    def hops(self, country: Country) -> dict[tuple[RegionCode, RegionCode], float]:
        """Hours of the quickest way between two regions of one country, by land or air.

        Either order is a key, with the same hours; pairs without a way are left out.
        """
        inside = [code for code in self._codes if code.country is country]
        rows = [self._ground.row[region] for region in inside]
        by_land = self._ground.between[np.ix_(rows, rows)]
        hours = np.fmin(self._quickest(inside, inside)[0], by_land)
        hours = np.minimum(hours, hours.T)
        return {
            (one, other): float(hours[row, column])
            for (row, one), (column, other) in permutations(enumerate(inside), 2)
            if np.isfinite(hours[row, column])
        }

    def why_none(self, origin: RegionCode, destination: RegionCode) -> Reason:
        """Why ``journeys`` is empty.

        ``no-flight-in-reach`` (region): no airport of that day's flights is in ground reach of
        the region's capital. ``too-many-flights`` (most): flights do not join the two within
        the number of flights allowed.
        """
        corridor = self._corridor(origin, destination)
        for region, columns in ((origin, corridor.origin), (destination, corridor.destination)):
            if not np.isfinite(self._to_airports(region)[columns]).any():
                return Reason("no-flight-in-reach", {"region": str(region)})
        return Reason("too-many-flights", {"most": self._settings.most_flights})

    def _corridor(self, origin: RegionCode, destination: RegionCode) -> Corridor:
        countries = (str(origin.country), str(destination.country))
        if countries not in self._corridors:
            self._corridors[countries] = Corridor(
                self._flights, self._ground, self._settings, countries
            )
        return self._corridors[countries]

    def _to_airports(self, region: RegionCode) -> Hours:
        hours: Hours = self._ground.to_airport[self._ground.row[region]]
        return hours

    def _start(self, corridor: Corridor, origin: RegionCode) -> Hours:
        return self._to_airports(origin)[corridor.origin] + corridor.check_in + corridor.hours

    def _landing(self, corridor: Corridor, destination: RegionCode) -> Hours:
        return corridor.exit + self._to_airports(destination)[corridor.destination]

    def _by_air(
        self, corridor: Corridor, origin: RegionCode, destination: RegionCode
    ) -> Iterator[Way]:
        """The quickest ways with flights of at least each frequency that occurs."""
        levels = np.unique(corridor.weekly)
        allowed = corridor.weekly >= levels[:, None]
        search = Search(
            corridor, self._start(corridor, origin), allowed, self._settings.most_flights
        )
        return search.all_ways(self._landing(corridor, destination))

    def _by_land(self, origin: RegionCode, destination: RegionCode) -> Iterator[Way]:
        hours = self._ground.between[self._ground.row[origin], self._ground.row[destination]]
        if np.isfinite(hours):
            yield Way(float(hours), 0, np.inf)

    def _quickest(
        self, origins: Sequence[RegionCode], destinations: Sequence[RegionCode]
    ) -> tuple[Hours, Hours, Hours]:
        """Hours, transfers and known frequency [origins, destinations], one country each."""
        found = np.full((3, len(origins), len(destinations)), np.nan)
        for row, column, way, corridor in self._quickest_ways(origins, destinations):
            weekly = known_weekly(way, corridor)
            found[:2, row, column] = way.hours, way.stops
            found[2, row, column] = np.nan if weekly is None else weekly
        return found[0], found[1], found[2]

    def _quickest_ways(
        self, origins: Sequence[RegionCode], destinations: Sequence[RegionCode]
    ) -> Iterator[tuple[int, int, Way, Corridor]]:
        """Row, column and quickest way by air, with its corridor; one country each."""
        if not (origins and destinations):
            return
        corridor = self._corridor(origins[0], destinations[0])
        start = np.stack([self._start(corridor, origin) for origin in origins])
        everything = np.ones((1, len(corridor.flights)), dtype=bool)
        search = Search(corridor, start, everything, self._settings.most_flights)
        for column, destination in enumerate(destinations):
            for row, way in enumerate(search.quickest(self._landing(corridor, destination))):
                if way is not None:
                    yield row, column, way, corridor
