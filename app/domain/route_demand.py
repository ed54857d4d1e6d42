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
    passengers a year: each of some 315,000 Indian visitors of 2025 flies there and back. Japanese
    visitors to India were not found, so that the total is a lower bound.

    Source: income elasticities of developing (1.8 national, 2.0 route level) and developed
    markets (1.3 and 1.5): IATA Economics Briefing 9, Air Travel Demand (Smyth and Pearce, 2008),
    https://fr.scribd.com/document/265037410/Air-Travel-Demand-1. Visitors: Air India, quoted in
    the Free Press Journal, 2026-03-05,
    https://www.freepressjournal.in/mumbai/air-india-expands-asia-footprint-with-direct-flights-between-mumbai-tokyo-haneda-delhi-hanoi.
    Population and distance are the project's choices, because no published value could be read:
    twice the people make twice the trips; between no effect of distance and inverse proportion.
    """

    income_india: Spread = Spread(1.8, 1.9, 2.0)
    income_japan: Spread = Spread(1.3, 1.4, 1.5)
    population: Spread = Spread(1.0, 1.0, 1.0)
    distance: Spread = Spread(-1.0, -0.5, 0.0)
    trips: float = 630_000.0


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
        settings: The assumptions; each case adds up to ``settings.trips``.
    """
    cases = [
        _pull(india.people, head_s, *income_s) * _pull(japan.people, head_p, *income_p) * km**far
        for head_s, head_p, income_s, income_p, far in _assumptions(india, japan, settings)
    ]
    stacked = np.stack(cases)
    share = stacked / stacked.sum(axis=(1, 2), keepdims=True)
    return np.asarray(share * settings.trips)


_Case = tuple[FloatArray, FloatArray, tuple[float, float], tuple[float, float], float]


def _assumptions(india: Economies, japan: Economies, settings: DemandSettings) -> Iterator[_Case]:
    size = settings.population
    yield (
        *(india.middle[:, None], japan.middle[None, :]),
        (settings.income_india.middle, size.middle),
        (settings.income_japan.middle, size.middle),
        settings.distance.middle,
    )
    for rich, income_s, income_p, grown, far in product(
        (False, True),
        settings.income_india.ends,
        settings.income_japan.ends,
        sorted({*size.ends}),
        settings.distance.ends,
    ):
        head_s, head_p = (side.high if rich else side.low for side in (india, japan))
        yield head_s[:, None], head_p[None, :], (income_s, grown), (income_p, grown), far


def _pull(people: FloatArray, head: FloatArray, income: float, size: float) -> FloatArray:
    shape = head.shape
    return np.asarray(head**income * people.reshape(shape) ** size)
