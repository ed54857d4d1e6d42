"""Passengers between all pairs by a gravity model, with the range that its assumptions leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from app.domain.profiles import Profile
from app.domain.regions import Country, RegionCode

FloatArray = NDArray[np.float64]

PRODUCT = {Country.INDIA: "gsdp_current", Country.JAPAN: "gdp_nominal"}
PEOPLE = {Country.INDIA: "population_projected", Country.JAPAN: "population_total"}
"""Indicators of size; their units cancel out, since demand is scaled to a known total."""


@dataclass(frozen=True, slots=True)
class Spread:
    """An assumption with the range in which it may lie."""

    low: float
    middle: float
    high: float

    @property
    def ends(self) -> tuple[float, float]:
        return self.low, self.high


@dataclass(frozen=True, slots=True)
class DemandSettings:
    """Elasticities of the gravity model, and the total that it is scaled to.

    Passengers between a State and a prefecture are taken as proportional to both populations
    (``population``), to product per head in the State and in the prefecture, each to its income
    elasticity, and to the distance (``distance``). ``trips`` is the total over all pairs in one-way
    passengers a year: each Indian visitor to Japan flies there and back, some 233,000 in 2024 and
    315,000 in 2025. Japanese visitors to India were not found, so that it is a lower bound.

    Source: income elasticities of developing (1.8 national, 2.0 route level) and developed
    markets (1.3 and 1.5): IATA Economics Briefing 9, Air Travel Demand (Smyth and Pearce, 2008),
    https://fr.scribd.com/document/265037410/Air-Travel-Demand-1. Visitors: JNTO Delhi,
    https://www.travelturtle.world/news/record-breaking-year-for-india-japan-tourism-233000-indians-visited-japan-in-2024/,
    and Air India in the Free Press Journal, 2026-03-05,
    https://www.freepressjournal.in/mumbai/air-india-expands-asia-footprint-with-direct-flights-between-mumbai-tokyo-haneda-delhi-hanoi.
    Population and distance are the project's choices, because no published value could be read:
    about twice the trips from twice the people; between no effect of distance and inverse
    proportion.
    """

    income_india: Spread = Spread(1.8, 1.9, 2.0)
    income_japan: Spread = Spread(1.3, 1.4, 1.5)
    population: Spread = Spread(0.8, 1.0, 1.2)
    distance: Spread = Spread(-1.0, -0.5, 0.0)
    trips: Spread = Spread(466_000.0, 630_000.0, 630_000.0)


@dataclass(frozen=True, slots=True, eq=False)
class Economies:
    """Population and product per head of some regions of one country, arrays [N].

    Where a product is missing, the head's may lie anywhere between the least and the most seen.
    """

    people: FloatArray
    low: FloatArray
    high: FloatArray

    @property
    def middle(self) -> FloatArray:
        """The geometric mean of both ends."""
        return np.sqrt(self.low * self.high)


def economies(
    profiles: Mapping[RegionCode, Profile], codes: Sequence[RegionCode], country: Country
) -> Economies:
    """The regions ``codes`` of one country.

    Raises:
        KeyError: a region without a population.
    """
    figures = [profiles[code].figures for code in codes]
    people = np.array([each[PEOPLE[country]].value for each in figures])
    key = PRODUCT[country]
    totals = [each[key].value if key in each else np.nan for each in figures]
    head = np.array(totals) / people
    unknown = np.isnan(head)
    if unknown.all():
        return Economies(people, np.ones_like(people), np.ones_like(people))
    low, high = np.nanmin(head), np.nanmax(head)
    return Economies(people, np.where(unknown, low, head), np.where(unknown, high, head))


def demand_cases(
    india: Economies, japan: Economies, km: FloatArray, settings: DemandSettings
) -> FloatArray:
    """One-way passengers a year [cases, S, P]: the middle assumptions first, then every corner.

    Args:
        india: The S States.
        japan: The P prefectures.
        km: Geodesic distances [S, P], positive.
        settings: The assumptions; each case adds up to one of its ``trips``.
    """
    pulls = np.stack(
        [
            _mass(india, rich, income_s, size)[:, None]
            * _mass(japan, rich, income_p, size)[None, :]
            * km**far
            for rich, income_s, income_p, size, far in _assumptions(settings)
        ]
    )
    share = pulls / pulls.sum(axis=(1, 2), keepdims=True)
    fewest, middle, most = settings.trips.low, settings.trips.middle, settings.trips.high
    return np.concatenate([share[:1] * middle, share * fewest, share * most])


_MIDDLE, _LEAST, _MOST = range(3)


def _assumptions(
    settings: DemandSettings,
) -> Iterator[tuple[int, float, float, float, float]]:
    """Which product per head, both income elasticities, those of population and distance."""
    india, japan = settings.income_india, settings.income_japan
    size, far = settings.population, settings.distance
    yield _MIDDLE, india.middle, japan.middle, size.middle, far.middle
    yield from product((_LEAST, _MOST), india.ends, japan.ends, size.ends, far.ends)


def _mass(side: Economies, rich: int, income: float, size: float) -> FloatArray:
    head = (side.middle, side.low, side.high)[rich]
    return np.asarray(head**income * side.people**size)
