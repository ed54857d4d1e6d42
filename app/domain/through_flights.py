"""The quickest ways that take one given flight, for many flights and all pairs at once.

A journey between the countries crosses the sea once. What leads up to the crossing depends on its
first airport alone, what follows on its last: the two halves are searched once for all flights and
joined afterwards, instead of one search of the whole network for each flight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.connections import Corridor
from app.domain.ways import Search

Hours = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ThroughFlights:
    """Both halves of the ways through C flights, by the number of flights before and after.

    ``before`` [N, S, C] holds the hours from each State until flight c has landed, with n flights
    before it; ``after`` [N, C, P] those from its landing to each prefecture, with n flights after
    it. N is the most flights of a journey; infinite where there is no way.
    """

    before: Hours
    after: Hours

    def hours(self, flight: int) -> tuple[Hours, NDArray[np.intp], NDArray[np.intp]]:
        """Hours [S, P] of the quickest ways, and how many flights lie before and after.

        Ways with fewer flights come first where several are equally quick.
        """
        most = len(self.before)
        kinds = sorted(((n, m) for n in range(most) for m in range(most - n)), key=sum)
        ways = np.stack(
            [self.before[n, :, flight, None] + self.after[m, flight, None, :] for n, m in kinds]
        ).round(9)
        best = ways.argmin(axis=0)
        befores, afters = (np.array(part)[best] for part in zip(*kinds, strict=True))
        return np.take_along_axis(ways, best[None], axis=0)[0], befores, afters


def through_flights(
    corridor: Corridor,
    flights: Sequence[int],
    starts: Hours,
    landings: Hours,
    most_flights: int,
) -> ThroughFlights:
    """Search both halves.

    Args:
        corridor: The flights from one country to the other.
        flights: Flights of the corridor [C] that cross from the one to the other.
        starts: Hours [S, F] until each flight has landed, taken first.
        landings: Hours [P, F] from each flight's landing to the destination.
        most_flights: Of a journey.
    """
    columns = np.asarray(flights, dtype=np.intp)
    everything = np.ones((1, len(corridor.flights)), dtype=bool)
    before = Search(corridor, starts, everything, most_flights).arrivals[:, :, columns]
    models, model_of = _models(corridor, columns)
    landed = np.full((len(models), len(corridor.flights)), np.inf)
    landed[np.arange(len(models)), models] = 0.0
    onward = Search(corridor, landed, everything, most_flights).arrivals
    after = np.stack([_ends(onward, landing) for landing in landings], axis=-1)
    return ThroughFlights(before, after[:, model_of])


def _models(corridor: Corridor, columns: NDArray[np.intp]) -> tuple[list[int], list[int]]:
    """One flight for all that connect alike after landing, and which stands for each."""
    keys = [
        (corridor.destination[column], corridor.weekly[column], corridor.flights[column].carriers)
        for column in columns
    ]
    place = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    models = dict(zip(keys, columns.tolist(), strict=True))
    return [models[key] for key in place], [place[key] for key in keys]


def _ends(onward: Hours, landing: Hours) -> Hours:
    near = np.flatnonzero(np.isfinite(landing))
    if not near.size:
        return np.full(onward.shape[:2], np.inf)
    hours: Hours = (onward[..., near] + landing[near]).min(axis=-1)
    return hours
