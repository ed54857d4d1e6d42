"""The criteria of a pair, each a measure over all pairs, by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import numpy as np

from app.domain.access import Access, connectivity_of
from app.domain.channels import channel_fit, side_index
from app.domain.history import Relations, events_known, relation_strength
from app.domain.linkage import SectorFlow, strongest_flows, supply_chain
from app.domain.measures import FloatArray, Measure, mean_of
from app.domain.method import Channel, Method
from app.domain.profiles import Block, Linkage, Profile, Sector
from app.domain.regions import Country, RegionCode
from app.domain.sides import GDP, POPULATION, Side, side_of
from app.domain.similarity import cosine, finger_kreinin, likeness_of_scale, rsca

CHANNEL_PREFIX = "channel_"


@dataclass(frozen=True, slots=True)
class PairInputs:
    """All that pairs are measured by. ``today`` is the day on which the desk asks.

    ``standard`` are the profiles that every yardstick is taken from: national mixes, means, and
    the scales of the normalisation (unless given, ``profiles`` themselves). While it stays the
    same, a figure that is taken away opens what it was used for and moves nothing else, so that
    no interval of any region narrows; one that is added widens none.
    Source: fixed goalposts, as in the UNDP Human Development Index (technical notes, 2010).
    """

    profiles: Mapping[RegionCode, Profile]
    sectors: tuple[Sector, ...]
    blocks: tuple[Block, ...]
    linkages: Mapping[str, Linkage]
    method: Method
    relations: Relations
    access: Access | None
    today: date
    standard: Mapping[RegionCode, Profile] | None = None


class PairCriteria:
    """Measures [S, P] of all pairs of the regions in ``inputs``, before normalisation.

    With ``on`` only the ties, visits and forums known at the end of that day count, and ages are
    counted from it; figures are not replayed. ``yardstick`` is given where it is known already:
    that of the same standard.
    """

    def __init__(
        self, inputs: PairInputs, on: date | None = None, yardstick: PairCriteria | None = None
    ) -> None:
        self._inputs = inputs
        self._on = on
        self._known_yardstick = yardstick
        self._channels = {channel.key: channel for channel in inputs.method.channels}

    def measure(self, criterion: str) -> Measure:
        """The measure of the criterion with this key.

        Raises:
            KeyError: for a key that the method's channels and this class do not know.
        """
        if criterion.startswith(CHANNEL_PREFIX):
            return self.channel(self._channels[criterion.removeprefix(CHANNEL_PREFIX)])
        return self._MEASURES[criterion](self)

    @cached_property
    def yardstick(self) -> PairCriteria:
        """The criteria of the pairs that scales are taken from; these, without a standard."""
        inputs = self._inputs
        if self._known_yardstick is not None:
            return self._known_yardstick
        if inputs.standard is None:
            return self
        return PairCriteria(replace(inputs, profiles=inputs.standard, standard=None), self._on)

    @cached_property
    def states(self) -> Side:
        return self._side(Country.INDIA)

    @cached_property
    def prefectures(self) -> Side:
        return self._side(Country.JAPAN)

    def of(self, country: Country) -> Side:
        """The regions of ``country``."""
        return self.states if country is Country.INDIA else self.prefectures

    def manufacturing_overlap(self) -> Measure:
        """Finger-Kreinin overlap of the manufacturing sectors."""
        return finger_kreinin(self.states.manufacturing, self.prefectures.manufacturing)

    def economy_overlap(self) -> Measure:
        """Finger-Kreinin overlap of the blocks of the whole economy."""
        return finger_kreinin(self.states.blocks, self.prefectures.blocks)

    def industry_structure(self) -> Measure:
        """The mean of both overlaps; one that is missing may be anything from 0 to 1."""
        return mean_of([self.manufacturing_overlap(), self.economy_overlap()], [1.0, 1.0])

    def specialisation(self) -> Measure:
        """Cosine of the symmetric specialisations of both manufacturing industries."""
        return cosine(rsca(self.states.specialisation), rsca(self.prefectures.specialisation))

    def scale(self) -> Measure:
        """The mean likeness of population and of gross product.

        People are compared one to one. Products are each divided by the mean of their own
        country first, so that no exchange rate is needed: alike are regions of like standing.
        """
        people = (self.of(country).indicator(POPULATION[country]) for country in Country)
        products = (self._standing(country) for country in Country)
        return mean_of([likeness_of_scale(*people), likeness_of_scale(*products)], [1.0, 1.0])

    def supply_chain(self, buyer: Country) -> Measure:
        """Linkage from sellers in the other country, with the buyer country's coefficients."""
        coefficients = self.coefficients(buyer)
        if coefficients is None:
            return _unknown(len(self.states.codes), len(self.prefectures.codes))
        sellers, buyers = self.of(buyer.partner), self.of(buyer)
        standards = sellers.yardstick.quotients, buyers.yardstick.quotients
        found = supply_chain(sellers.quotients, buyers.quotients, coefficients, standards)
        return found if buyer is Country.JAPAN else _turned(found)

    def flows(self, buyer: Country, seller_row: int, buyer_row: int) -> tuple[SectorFlow, ...]:
        """The strongest sector pairs from a seller to a buyer, by their rows in their sides.

        Of a region with gaps only the specialisation that is certain counts.
        """
        coefficients = self.coefficients(buyer)
        if coefficients is None:
            return ()
        sold = self.of(buyer.partner).quotients.low[seller_row]
        bought = self.of(buyer).quotients.low[buyer_row]
        return strongest_flows(sold, bought, coefficients, self.of(buyer).sectors)

    def coefficients(self, country: Country) -> FloatArray | None:
        """What each manufacturing sector buys from each other [K, K]; None where unknown."""
        linkage = self._inputs.linkages.get(country)
        if linkage is None:
            return None
        sectors = self.of(country).sectors
        return np.array([[linkage.inputs.get((k, j), 0.0) for j in sectors] for k in sectors])

    def channel(self, channel: Channel) -> Measure:
        """Supply of the giver's regions against need of the partner's."""
        fit = channel_fit(self.supply(channel), self.need(channel))
        return fit if channel.giver is Country.INDIA else _turned(fit)

    def supply(self, channel: Channel) -> Measure:
        """Supply index 0..1 of the giver's regions."""
        side = self.of(channel.giver)
        return side_index(channel.supply, side.measure, side.yardstick.measure)

    def need(self, channel: Channel) -> Measure:
        """Need index 0..1 of the partner's regions."""
        side = self.of(channel.giver.partner)
        return side_index(channel.need, side.measure, side.yardstick.measure)

    def history(self) -> Measure:
        """Strength of the relation on record; the record itself is never missing."""
        events = events_known(self._inputs.relations, self._on)
        strength = relation_strength(events, self.states.codes, self.prefectures.codes, self._day)
        return Measure(strength, strength, np.ones_like(strength), np.ones_like(strength))

    def connectivity(self) -> Measure:
        """Quality of the best journeys."""
        return connectivity_of(self._inputs.access, self.states.codes, self.prefectures.codes)

    @property
    def _day(self) -> date:
        return self._on or self._inputs.today

    def _side(self, country: Country) -> Side:
        inputs = self._inputs
        standard = None if self.yardstick is self else self.yardstick.of(country)
        return side_of(country, inputs.profiles, inputs.sectors, inputs.blocks, self._day, standard)

    def _standing(self, country: Country) -> Measure:
        """Gross product over the mean of the regions that have both sizes."""
        side = self.of(country)
        product, standard = (each.indicator(GDP[country]) for each in (side, side.yardstick))
        both = standard.complete & side.yardstick.indicator(POPULATION[country]).complete
        mean = standard.low[both].mean() if both.any() else 1.0
        return Measure(product.low / mean, product.high / mean, product.present, product.recent)

    _MEASURES: Mapping[str, Callable[[PairCriteria], Measure]] = {
        "industry_structure": industry_structure,
        "specialisation": specialisation,
        "scale": scale,
        "supply_chain_to_japan": lambda self: self.supply_chain(Country.JAPAN),
        "supply_chain_to_india": lambda self: self.supply_chain(Country.INDIA),
        "history": history,
        "connectivity": connectivity,
    }


def _turned(measure: Measure) -> Measure:
    return Measure(measure.low.T, measure.high.T, measure.present.T, measure.recent.T)


def _unknown(*shape: int) -> Measure:
    nothing = np.zeros(shape)
    return Measure(nothing - np.inf, nothing + np.inf, nothing, nothing)
