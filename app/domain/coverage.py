"""How many of the figures that the criteria use a region has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.criteria import CHANNEL_PREFIX, PairInputs
from app.domain.figures import usable
from app.domain.method import Channel, Method
from app.domain.profiles import Profile, SectorKind
from app.domain.regions import Country, RegionCode
from app.domain.sides import GDP, POPULATION

LEAST_COVERAGE = 0.65
"""Share of present figures below which a region is flagged. Source: European Commission, Joint
Research Centre, COIN Tool User Guide: at least 65 % of the indicators for each unit."""

TABLES = {"indicator": "figures", "sector": "sectors", "block": "blocks"}
"""Where a profile keeps what a channel asks for, by its measure."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a region has of the ``wanted`` figures; ``missing`` are indicator, sector or block keys.

    Figures that are not verified count as missing, as they do for the scores.
    """

    wanted: int
    missing: tuple[str, ...]

    @property
    def coverage_0_1(self) -> float:
        """Share of the wanted figures that is present; of nothing wanted all is."""
        return 1.0 - len(self.missing) / self.wanted if self.wanted else 1.0

    @property
    def flagged(self) -> bool:
        """Whether too little is known for the region to be compared without a warning."""
        return self.coverage_0_1 < LEAST_COVERAGE


def coverage_of(inputs: PairInputs) -> Mapping[RegionCode, Coverage]:
    """The coverage of every region in ``inputs``, each figure counted once."""
    wanted = {country: sorted(set(_wanted(inputs, country))) for country in Country}
    return {
        code: _coverage(profile, wanted[profile.region.country])
        for code, profile in inputs.profiles.items()
    }


def _coverage(profile: Profile, wanted: list[tuple[str, str]]) -> Coverage:
    missing = (key for table, key in wanted if not _has(profile, table, key))
    return Coverage(len(wanted), tuple(missing))


def _has(profile: Profile, table: str, key: str) -> bool:
    figure = getattr(profile, table).get(key)
    return figure is not None and usable(figure)


def _wanted(inputs: PairInputs, country: Country) -> Iterator[tuple[str, str]]:
    """Table and key of all that the criteria read of the country's regions."""
    yield from (("figures", sizes[country]) for sizes in (POPULATION, GDP))
    yield from (("sectors", s.code) for s in inputs.sectors if s.kind is SectorKind.MANUFACTURING)
    yield from (("blocks", block.code) for block in inputs.blocks)
    for channel in _counted(inputs.method):
        for each in channel.supply if channel.giver is country else channel.need:
            yield TABLES[each.measure], each.key
            if each.per:
                yield "figures", each.per


def _counted(method: Method) -> Iterator[Channel]:
    """The channels that are criteria."""
    keys = {criterion.key for criterion in method.criteria}
    return (channel for channel in method.channels if CHANNEL_PREFIX + channel.key in keys)
