"""Open a criterion of a pair down to the figures that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.criteria import CHANNEL_PREFIX, PairInputs
from app.domain.profiles import Profile, SectorKind
from app.domain.provenance import Figure, Source
from app.domain.regions import Country
from app.domain.sides import GDP, POPULATION
from app.services.compare_pair import ChannelFigure, Dossier, Span

LINKAGE = "linkage"
BUYERS = {"supply_chain_to_japan": Country.JAPAN, "supply_chain_to_india": Country.INDIA}
MANUFACTURING = ("industry_structure", "specialisation", *BUYERS)
"""Criteria that rest on the value added of the manufacturing sectors."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One figure under a criterion; ``figure`` is None where it is missing.

    ``place`` is the region's code, or that of a country. ``measure`` tells what ``key`` names: an
    ``indicator``, a ``sector``, a ``block``, or the ``linkage`` of a country's sectors, which has
    a source instead of one figure. ``rank`` is the percentile rank 0..1 that a channel takes from
    it, turned where less counts as more.
    """

    place: str
    measure: str
    key: str
    figure: Figure | None
    source: Source | None
    rank: Span | None = None


def grounds_of(inputs: PairInputs, dossier: Dossier) -> Mapping[str, tuple[Ground, ...]]:
    """By criterion, the figures of both regions behind it.

    History rests on the record and connectivity on journeys, which the dossier has apart.
    """
    pair = [inputs.profiles[sheet.region.code] for sheet in (dossier.state, dossier.prefecture)]
    return {
        share.key: tuple(_grounds(inputs, dossier, pair, share.key))
        for share in dossier.of_state.criteria
    }


def _grounds(
    inputs: PairInputs, dossier: Dossier, pair: list[Profile], key: str
) -> Iterator[Ground]:
    if key.startswith(CHANNEL_PREFIX):
        yield from _channel(dossier, key.removeprefix(CHANNEL_PREFIX))
    if key == "scale":
        for profile in pair:
            for sizes in (POPULATION, GDP):
                yield _indicator(profile, sizes[profile.region.country])
    if key in BUYERS:
        yield from _linkage(inputs, BUYERS[key])
    if key == "industry_structure":
        yield from _blocks(inputs, pair)
    if key in MANUFACTURING:
        yield from _sectors(inputs, pair)


def _channel(dossier: Dossier, key: str) -> Iterator[Ground]:
    sheet = next(each for each in dossier.channels if each.channel.key == key)
    codes = {
        region.country: region.code for region in (dossier.state.region, dossier.prefecture.region)
    }
    giver = sheet.channel.giver
    for country, inputs in ((giver, sheet.supply_figures), (giver.partner, sheet.need_figures)):
        for each in inputs:
            yield from _input(codes[country], each)


def _input(place: str, each: ChannelFigure) -> Iterator[Ground]:
    wanted = each.wanted
    yield _ground(place, wanted.measure, wanted.key, each.figure, each.rank)
    if wanted.per:
        yield _ground(place, "indicator", wanted.per, each.per)


def _indicator(profile: Profile, key: str) -> Ground:
    return _ground(profile.region.code, "indicator", key, profile.figures.get(key))


def _blocks(inputs: PairInputs, pair: list[Profile]) -> Iterator[Ground]:
    for profile in pair:
        for block in inputs.blocks:
            figure = profile.blocks.get(block.code)
            yield _ground(profile.region.code, "block", block.code, figure)


def _sectors(inputs: PairInputs, pair: list[Profile]) -> Iterator[Ground]:
    made = [each.code for each in inputs.sectors if each.kind is SectorKind.MANUFACTURING]
    for profile in pair:
        for code in made:
            yield _ground(profile.region.code, "sector", code, profile.sectors.get(code))


def _linkage(inputs: PairInputs, buyer: Country) -> Iterator[Ground]:
    known = inputs.linkages.get(buyer)
    source = Source(known.source_title, as_of=known.year) if known else None
    yield Ground(buyer, LINKAGE, buyer, None, source)


def _ground(
    place: str, measure: str, key: str, figure: Figure | None, rank: Span | None = None
) -> Ground:
    return Ground(place, measure, key, figure, figure.source if figure else None, rank)
