"""Ways on the ground: between capitals, from capitals to airports, between near airports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.domain.geodesy import Geodesy
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import Leg, Mode
from app.domain.network import Network
from app.domain.provenance import Source
from app.domain.rail import known_rides, shinkansen_hours
from app.domain.regions import Region
from app.domain.rides import Hours, airfields, capitals, near_km, ride_hours

METHODS = {
    Mode.GROUND: (
        "Estimate by this program's settings: great-circle distance × detour factor at the "
        "stated road speed"
    ),
    Mode.SEA: (
        "Estimate by this program's settings: great-circle distance at the stated ferry speed"
    ),
    Mode.RAIL: (
        "Estimate by this program's settings: great-circle distance along the Shinkansen line at "
        "its stated speed"
    ),
}
"""What the source of an estimated leg is called."""


class Ground:
    """Hours on the ground, infinite where there is no way within the settings' reach.

    ``between`` [regions, regions] and ``to_airport`` [regions, airports] may take trains and
    rides in turn; ``change`` [airports, airports] is one ride between two airports near each
    other. Regions and airports stand in the order of their sorted codes.
    """

    def __init__(
        self,
        network: Network,
        regions: Sequence[Region],
        geodesy: Geodesy,
        settings: JourneySettings,
    ) -> None:
        regions = sorted(regions, key=lambda region: region.code)
        self._geodesy, self._settings = geodesy, settings
        as_of = network.released_on.isoformat() if network.released_on else ""
        self._methods = {mode: Source(title, as_of=as_of) for mode, title in METHODS.items()}
        self.regions = capitals(regions)
        self.airports = airfields(sorted(network.airports, key=lambda airport: airport.iata))
        self.row = {code: row for row, code in enumerate(self.regions.codes)}
        self.column = {iata: column for column, iata in enumerate(self.airports.codes)}
        self._sources = known_rides(network.rail, regions)
        self._trains = self._train_hours(regions)
        km = near_km(self.regions, self.regions, geodesy, self._most_km)
        self._direct = ride_hours(self.regions, self.regions, km, settings)
        self.between, self._next = self._shortest()
        self._rides = self._rides_to_airports(network)
        self.to_airport, self._last = self._ways_to_airports()
        km = near_km(self.airports, self.airports, geodesy, settings.airport_change_km)
        np.fill_diagonal(km, np.inf)
        self.change = ride_hours(self.airports, self.airports, km, settings)

    def legs_between(self, origin: str, destination: str) -> tuple[Leg, ...]:
        """The way from one capital to another; empty from a capital to itself."""
        return self._legs(self.row[origin], self.row[destination])

    def legs_to_airport(self, region: str, iata: str) -> tuple[Leg, ...]:
        """The way from a capital to an airport."""
        row, column = self.row[region], self.column[iata]
        last = int(self._last[row, column])
        by_road = self.regions.lands[last] == self.airports.lands[column]
        mode = Mode.GROUND if by_road else Mode.SEA
        hours = float(self._rides[last, column])
        ride = self._estimated(mode, self.regions.codes[last], iata, hours)
        return (*self._legs(row, last), ride)

    def legs_from_airport(self, iata: str, region: str) -> tuple[Leg, ...]:
        """The way from an airport to a capital: the same as there, backwards."""
        there = self.legs_to_airport(region, iata)
        return tuple(_back(leg) for leg in reversed(there))

    def leg_of_change(self, origin: str, destination: str) -> Leg:
        """The ride between two airports near each other."""
        hours = float(self.change[self.column[origin], self.column[destination]])
        return self._estimated(Mode.GROUND, origin, destination, hours)

    def _estimated(self, mode: Mode, origin: str, destination: str, hours: float) -> Leg:
        return Leg(mode, origin, destination, hours, source=self._methods[mode], estimated=True)

    def _train_hours(self, regions: Sequence[Region]) -> Hours:
        hours: Hours = np.full((len(regions), len(regions)), np.inf)
        for (start, end), estimate in shinkansen_hours(regions, self._geodesy).items():
            hours[self.row[start], self.row[end]] = estimate
        for (start, end), link in self._sources.items():
            hours[self.row[start], self.row[end]] = link.minutes / 60.0
        return np.minimum(hours, hours.T)

    @property
    def _boarding(self) -> float:
        return self._settings.rail_boarding_minutes / 60.0

    @property
    def _most_km(self) -> float:
        paces = (*self._settings.ground.values(), self._settings.hill_ground)
        return max(pace.trunk_kmh for pace in paces) * self._settings.longest_ground_hours

    def _shortest(self) -> tuple[Hours, NDArray[np.intp]]:
        """Floyd and Warshall's shortest ways between capitals, and the first step of each."""
        hours = np.minimum(self._direct, self._trains + self._boarding)
        np.fill_diagonal(hours, 0.0)
        step = np.broadcast_to(np.arange(len(hours)), hours.shape).copy()
        for middle in range(len(hours)):
            through = hours[:, middle, None] + hours[None, middle, :]
            better = through < hours
            step = np.where(better, step[:, middle, None], step)
            hours = np.where(better, through, hours)
        return self._within_reach(hours), step

    def _rides_to_airports(self, network: Network) -> Hours:
        km = near_km(self.regions, self.airports, self._geodesy, self._most_km)
        hours = ride_hours(self.regions, self.airports, km, self._settings)
        for at in network.region_airports:
            row, column = self.row[at.region], self.column[at.iata]
            if at.main and self.regions.lands[row] != self.airports.lands[column]:
                crossing = self._geodesy.distance_km(
                    self.regions.points[row], self.airports.points[column]
                )
                hours[row, column] = crossing / self._settings.ferry_kmh
        return hours

    def _ways_to_airports(self) -> tuple[Hours, NDArray[np.intp]]:
        """The best way to each airport, and the capital from which its last ride starts."""
        ways = self.between[:, :, None] + self._rides[None, :, :]
        last = np.argmin(ways, axis=1)
        hours = np.take_along_axis(ways, last[:, None, :], axis=1)[:, 0, :]
        last = np.where(self._rides <= hours, np.arange(len(hours))[:, None], last)
        return self._within_reach(hours), last

    def _within_reach(self, hours: Hours) -> Hours:
        return np.where(hours <= self._settings.longest_ground_hours, hours, np.inf)

    def _legs(self, row: int, end: int) -> tuple[Leg, ...]:
        legs = []
        while row != end:
            step = int(self._next[row, end])
            legs.append(self._leg(row, step))
            row = step
        return tuple(legs)

    def _leg(self, row: int, step: int) -> Leg:
        start, end = self.regions.codes[row], self.regions.codes[step]
        train, ride = float(self._trains[row, step]), float(self._direct[row, step])
        if ride < train + self._boarding:
            return self._estimated(Mode.GROUND, start, end, ride)
        link = self._sources.get((min(start, end), max(start, end)))
        return Leg(
            Mode.RAIL,
            start,
            end,
            train,
            self._boarding,
            carrier=link.train if link else "",
            source=link.source if link else self._methods[Mode.RAIL],
            estimated=link is None,
        )


def _back(leg: Leg) -> Leg:
    return replace(leg, origin=leg.destination, destination=leg.origin)
