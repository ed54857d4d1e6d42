"""What is known of each region, by what the figures are used for: the coverage heat map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.figures import year_of
from app.domain.method import Channel, Method
from app.domain.profiles import Profile
from app.domain.provenance import Figure
from app.domain.regions import Country, RegionCode
from app.services.ports import UnitOfWork

SECTORS, BLOCKS, OTHER = "sectors", "blocks", "other"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One cell of the heat map: how much of ``group`` is known of ``region``.

    ``group`` is a channel's key, ``sectors``, ``blocks`` or ``other`` (indicators that no channel
    reads). ``present`` of ``of`` figures are there, ``own`` of them the officer's; ``of`` counts
    what any region of the country has. ``oldest_age`` is the age in years of the oldest that is
    present, None where no figure is.
    """

    region: RegionCode
    group: str
    present: int
    of: int
    own: int
    oldest_age: int | None

    @property
    def share_0_1(self) -> float:
        return self.present / self.of if self.of else 0.0


def measure_coverage(work: UnitOfWork, today: date) -> tuple[Coverage, ...]:
    """Every region by every group that its country has figures in, in the order of the regions."""
    profiles, method = work.profiles.profiles(), work.profiles.method()
    groups = {country: _groups(country, profiles, method) for country in Country}
    return tuple(
        _coverage(profile, group, keys, today)
        for profile in profiles.values()
        for group, keys in groups[profile.region.country].items()
    )


def _groups(
    country: Country, profiles: Mapping[RegionCode, Profile], method: Method
) -> Mapping[str, frozenset[str]]:
    """By group, the keys that any region of the country has."""
    own = [profile for profile in profiles.values() if profile.region.country is country]
    known = frozenset(key for profile in own for key in profile.figures)
    groups = {each.key: known & frozenset(_read_by(each, country)) for each in method.channels}
    groups[SECTORS] = frozenset(key for profile in own for key in profile.sectors)
    groups[BLOCKS] = frozenset(key for profile in own for key in profile.blocks)
    groups[OTHER] = known.difference(*groups.values())
    return {group: keys for group, keys in groups.items() if keys}


def _read_by(channel: Channel, country: Country) -> Iterator[str]:
    """The indicators that a channel reads of the regions of ``country``."""
    inputs = channel.supply if channel.giver is country else channel.need
    for each in inputs:
        yield from (each.per, each.key) if each.measure == "indicator" else (each.per,)


def _coverage(profile: Profile, group: str, keys: frozenset[str], today: date) -> Coverage:
    known: Mapping[str, Figure] = {**profile.figures, **profile.sectors, **profile.blocks}
    present = [known[key] for key in keys if key in known]
    years = [year for figure in present if (year := year_of(figure.year)) is not None]
    return Coverage(
        profile.region.code,
        group,
        len(present),
        len(keys),
        sum(figure.edited for figure in present),
        today.year - min(years) if years else None,
    )
