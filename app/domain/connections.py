"""Which flight may follow which, and after how long."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.flights import Flight
from app.domain.ground import Ground
from app.domain.journey_settings import AirportMinutes, JourneySettings

Hours = NDArray[np.float64]


class Corridor:
    """The flights that may lead from one country to another, and their connections.

    A journey never turns back: once abroad it does not come home, and once in the destination
    country it stays; at home it stays at home. Arrays run over ``flights`` (length F): ``origin``
    and ``destination`` are columns of ``ground.airports``; ``weekly`` is known or assumed; times
    are in hours.
    """

    def __init__(
        self,
        flights: Sequence[Flight],
        ground: Ground,
        settings: JourneySettings,
        countries: tuple[str, str],
    ) -> None:
        self._ground, self._settings = ground, settings
        self.flights = tuple(flight for flight in flights if _leads(flight, ground, countries))
        self.origin = _columns(ground, [flight.origin for flight in self.flights])
        self.destination = _columns(ground, [flight.destination for flight in self.flights])
        self.hours: Hours = np.array([flight.hours for flight in self.flights])
        self.weekly: Hours = np.array([_weekly(flight, settings) for flight in self.flights])
        self.check_in: Hours = np.array([self._check_in(flight) for flight in self.flights])
        self.exit: Hours = np.array([self._exit(flight) for flight in self.flights])
        self._connect()

    def onward(self, arrived: Hours) -> Hours:
        """Hours of arrival [rows, F] with one flight more than ``arrived`` [rows, F]."""
        best = np.full_like(arrived, np.inf)
        if self._first.size:
            ready = arrived[:, self._first] + self._gap
            served = self._second[self._starts]
            best[:, served] = np.minimum.reduceat(ready, self._starts, axis=1) + self.hours[served]
        return best

    def before(self, arrived: Hours, flight: int) -> int:
        """The flight after which ``flight`` leaves soonest, where ``arrived`` [F] is given."""
        start, end = self._bounds[flight], self._bounds[flight + 1]
        ready = arrived[self._first[start:end]] + self._gap[start:end]
        return int(self._first[start + int(np.argmin(ready))])

    def gap_hours(self, first: int, second: int) -> float:
        """Hours from the landing of ``first`` to the departure of ``second``."""
        start, end = self._bounds[second], self._bounds[second + 1]
        return float(self._gap[start + np.searchsorted(self._first[start:end], first)])

    def _connect(self) -> None:
        near = np.isfinite(self._ground.change)
        np.fill_diagonal(near, val=True)
        joined = near.T[self.origin][:, self.destination]
        joined &= self.origin[None, :] != self.destination[:, None]
        self._second, self._first = np.nonzero(joined)
        self._bounds = np.searchsorted(self._second, np.arange(len(self.flights) + 1))
        self._starts = np.flatnonzero(np.diff(self._second, prepend=-1))
        wait = np.array([self._settings.wait_hours(weekly) for weekly in self.weekly])
        self._gap = self._least_gap() + np.minimum(wait[self._first], wait[self._second])

    def _least_gap(self) -> Hours:
        """The minimum connecting time; without one ticket, leaving and checking in anew."""
        first, second = self._first, self._second
        at, to = self.destination[first], self.origin[second]
        ride = np.where(at == to, 0.0, self._ground.change[at, to])
        domestic = np.array([flight.domestic for flight in self.flights], dtype=np.intp)
        connect = self._connecting_minutes()[at, domestic[first] + domestic[second]] / 60.0
        anew = self.exit[first] + ride + self.check_in[second]
        return np.where((at == to) & self._one_ticket(), connect, anew)

    def _one_ticket(self) -> NDArray[np.bool_]:
        """Which connections a single carrier flies."""
        names = sorted({carrier for flight in self.flights for carrier in flight.carriers})
        bit = {name: column for column, name in enumerate(names)}
        flies = np.zeros((len(self.flights), len(names)), dtype=bool)
        for row, flight in enumerate(self.flights):
            flies[row, [bit[carrier] for carrier in flight.carriers]] = True
        bits = np.packbits(flies, axis=1)
        shared = bits[self._first] & bits[self._second]
        return np.asarray(shared.any(axis=1), dtype=bool)

    def _connecting_minutes(self) -> Hours:
        """Minimum connecting minutes [airports, number of domestic flights among the two]."""
        minutes = [self._settings.minutes_at(str(at)) for at in self._ground.airports.countries]
        rows = [(at.connect_international, at.connect_mixed, at.connect_domestic) for at in minutes]
        return np.array(rows, dtype=np.float64).reshape(-1, 3)

    def _check_in(self, flight: Flight) -> float:
        return self._minutes_at(flight.origin).check_in(domestic=flight.domestic) / 60.0

    def _exit(self, flight: Flight) -> float:
        return self._minutes_at(flight.destination).exit(domestic=flight.domestic) / 60.0

    def _minutes_at(self, iata: str) -> AirportMinutes:
        country = self._ground.airports.countries[self._ground.column[iata]]
        return self._settings.minutes_at(str(country))


def _leads(flight: Flight, ground: Ground, countries: tuple[str, str]) -> bool:
    start = _stage(ground, flight.origin, countries)
    end = _stage(ground, flight.destination, countries)
    return start <= end if countries[0] != countries[1] else start == end == 0


def _stage(ground: Ground, iata: str, countries: tuple[str, str]) -> int:
    """0 at home, 1 abroad on the way, 2 in the destination country."""
    country = str(ground.airports.countries[ground.column[iata]])
    if country == countries[0]:
        return 0
    return 2 if country == countries[1] else 1


def _columns(ground: Ground, codes: Sequence[str]) -> NDArray[np.intp]:
    return np.array([ground.column[iata] for iata in codes], dtype=np.intp)


def _weekly(flight: Flight, settings: JourneySettings) -> float:
    if flight.weekly is not None:
        return flight.weekly
    if flight.domestic:
        return settings.assumed_weekly_domestic
    return settings.assumed_weekly_international
