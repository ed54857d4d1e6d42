"""One country's regions as arrays: what the criteria of a pair are computed from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.figures import figure_table, usable
from app.domain.industry import Outputs, shares, shrunk_quotients
from app.domain.linkage import capped
from app.domain.measures import Measure, or_unbounded
from app.domain.method import ChannelInput
from app.domain.profiles import Block, Profile, Sector, SectorKind
from app.domain.provenance import Figure
from app.domain.regions import Country, RegionCode

POPULATION = {Country.INDIA: "population_projected", Country.JAPAN: "population_total"}
GDP = {Country.INDIA: "gsdp_current", Country.JAPAN: "gdp_nominal"}
MANUFACTURING = {Country.INDIA: "asi_gva", Country.JAPAN: "gva_manufacturing"}
"""Indicators that mean the same on both sides. Source: ``data/tables/indicators.csv``."""

WHOLE_PERCENT = 100.0

TOTAL_ROUNDING = 1e-5
"""By how much, as a share, a published total may fall short of its sectors, each being rounded by
itself. The project's choice; in the shipped tables the most is 1e-6."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The N regions of one country, in the order of their codes.

    ``outputs`` are gross value added of the K manufacturing sectors, ``blocks`` shares 0..1 of
    the whole economy [N, B], ``quotients`` capped location quotients [N, K] for the linkage.
    ``standard`` is the side that means and scales are taken from, where it is another.
    """

    country: Country
    profiles: tuple[Profile, ...]
    sectors: tuple[str, ...]
    outputs: Outputs
    manufacturing: Measure
    specialisation: Measure
    blocks: Measure
    today: date
    standard: Side | None = None

    @property
    def yardstick(self) -> Side:
        """The side that means and scales are taken from."""
        return self.standard or self

    @property
    def codes(self) -> tuple[RegionCode, ...]:
        return tuple(profile.region.code for profile in self.profiles)

    @property
    def quotients(self) -> Measure:
        return capped(self.specialisation)

    def indicator(self, key: str, per: str = "") -> Measure:
        """A figure [N], or its ratio to the figure ``per``; unbounded where one is missing."""
        rows = [profile.figures for profile in self.profiles]
        values, recent = figure_table(rows, [key, per or key], self.today)
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = values[:, 0] / values[:, 1] if per else values[:, 0]
        return or_unbounded(ratio, recent.min(axis=1))

    def measure(self, wanted: ChannelInput) -> Measure:
        """What a channel asks of each region [N], before ranking."""
        if wanted.measure == "indicator":
            return self.indicator(wanted.key, wanted.per)
        if wanted.measure == "block":
            values, recent = figure_table(_blocks_of(self.profiles), [wanted.key], self.today)
            return or_unbounded(values[:, 0], recent[:, 0])
        return self._sector_share(self.sectors.index(wanted.key))

    def _sector_share(self, k: int) -> Measure:
        found = np.isfinite(self.outputs.value[:, k]) * 1.0
        return Measure(
            self.manufacturing.low[:, k],
            self.manufacturing.high[:, k],
            found,
            found * self.outputs.recent[:, k],
        )


def side_of(
    country: Country,
    profiles: Mapping[RegionCode, Profile],
    sectors: Sequence[Sector],
    blocks: Sequence[Block],
    today: date,
    standard: Side | None = None,
) -> Side:
    """The regions of ``country`` among ``profiles``, with their industry as of ``today``."""
    chosen = tuple(
        profiles[code] for code in sorted(profiles) if profiles[code].region.country is country
    )
    made = tuple(sorted(s.code for s in sectors if s.kind is SectorKind.MANUFACTURING))
    outputs = _outputs(country, chosen, made, today)
    economy = Outputs(
        *figure_table(_blocks_of(chosen), sorted(block.code for block in blocks), today),
        np.full(len(chosen), WHOLE_PERCENT),
    )
    return Side(
        country,
        chosen,
        made,
        outputs,
        shares(outputs),
        shrunk_quotients(outputs, standard.outputs if standard else None),
        shares(economy),
        today,
        standard,
    )


def _blocks_of(profiles: Sequence[Profile]) -> list[Mapping[str, Figure]]:
    return [profile.blocks for profile in profiles]


def _outputs(
    country: Country, profiles: Sequence[Profile], sectors: Sequence[str], today: date
) -> Outputs:
    value, recent = figure_table([profile.sectors for profile in profiles], sectors, today)
    return Outputs(value, recent, np.array([_total(p, MANUFACTURING[country]) for p in profiles]))


def _total(profile: Profile, key: str) -> float:
    """The most that the region's published manufacturing total may stand for.

    NaN where it does not speak of the sectors' unit and year.
    """
    total = profile.figures.get(key)
    kinds = {(figure.unit, figure.year) for figure in profile.sectors.values()}
    if total is None or not usable(total) or kinds - {(total.unit, total.year)}:
        return float("nan")
    return total.value * (1.0 + TOTAL_ROUNDING)
