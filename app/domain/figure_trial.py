"""Try out one figure at a time: by how much a pair would then lead another.

Nothing is approximated: both pairs are measured and scored anew for every value that is tried,
by the functions that score all pairs. Yardsticks stay those of the standard, so that a figure
moves the pairs of its own region alone, as an own figure of the officer's does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.domain.aggregation import AGGREGATIONS
from app.domain.compatibility import PairMatrix
from app.domain.criteria import PairCriteria, PairInputs
from app.domain.figures import usable
from app.domain.measures import FloatArray
from app.domain.normalisation import NORMALISATIONS, normalised
from app.domain.profiles import Profile, SectorKind
from app.domain.provenance import Figure
from app.domain.regions import Country, RegionCode
from app.domain.scoring import Scoring
from app.domain.sides import GDP, POPULATION
from app.domain.stated_figures import FIGURE, INDUSTRY
from app.domain.weights import weight_shares

Pair = tuple[RegionCode, RegionCode]
"""A State and a prefecture."""

BY_RECORD = ("history", "connectivity")
"""Criteria that no figure of a region moves."""


@dataclass(frozen=True, slots=True)
class TriedFigure:
    """A figure of a region with another value.

    ``kind`` is ``FIGURE`` for one by indicator, ``INDUSTRY`` for the output of a sector.
    """

    kind: str
    key: str
    value: float


class FigureTrial:
    """Two pairs under one method; ``matrix`` is what ``inputs`` give on its scale.

    Raises:
        KeyError: for an aggregation that rates a pair among all pairs (PROMETHEE).
    """

    def __init__(self, inputs: PairInputs, matrix: PairMatrix, scoring: Scoring) -> None:
        standard = inputs.standard or inputs.profiles
        self._inputs = replace(inputs, standard=standard)
        self._matrix = matrix
        self._yardstick = PairCriteria(self._inputs).yardstick
        self._scale = NORMALISATIONS[scoring.normalisation]
        self._aggregate = AGGREGATIONS[scoring.aggregation]
        self._weights = weight_shares(matrix.criteria, scoring.weights)
        moved = (key for key in matrix.criteria if key not in BY_RECORD)
        self._references = {key: self._reference(key) for key in moved}

    def figures_of(self, profile: Profile) -> Mapping[str, Mapping[str, Figure]]:
        """By kind and key, the figures that scores hang on; a share of a block is no one figure."""
        country, method = profile.region.country, self._inputs.method
        asked = (
            each
            for channel in method.channels
            for each in (channel.supply if channel.giver is country else channel.need)
        )
        keys = {key for each in asked for key in (each.key, each.per)}
        keys |= {POPULATION[country], GDP[country]}
        made = self._inputs.sectors
        sectors = {each.code for each in made if each.kind is SectorKind.MANUFACTURING}
        return {
            FIGURE: {key: f for key, f in profile.figures.items() if key in keys and usable(f)},
            INDUSTRY: {
                key: f for key, f in profile.sectors.items() if key in sectors and usable(f)
            },
        }

    def leads(
        self, behind: Pair, ahead: Pair, region: RegionCode, tried: Sequence[TriedFigure]
    ) -> FloatArray:
        """Score of ``behind`` less that of ``ahead`` [N], with each of ``tried`` alone.

        ``region`` is one of ``behind``; where it is one of ``ahead`` too, that pair moves with it.
        """
        side = 0 if region.country is Country.INDIA else 1
        varied = [_with(self._inputs.profiles[region], each) for each in tried]
        moves_too = ahead[side] == region
        rows = [*varied, self._inputs.profiles[ahead[side]]]
        columns = [self._inputs.profiles[pair[1 - side]] for pair in (behind, ahead)]
        found = self._values(*((rows, columns) if side == 0 else (columns, rows)))
        if side == 1:
            found = found.transpose(1, 0, 2)
        own, theirs = found[:-1, 0], found[:-1, 1] if moves_too else found[-1:, 1]
        return self._score(behind, own) - self._score(ahead, theirs)

    def _score(self, pair: Pair, measured: FloatArray) -> FloatArray:
        """Scores [N] of a pair from what was measured [N, K]; the record stays as it is."""
        row = [*map(str, self._matrix.states)].index(pair[0])
        column = [*map(str, self._matrix.prefectures)].index(pair[1])
        by_record = [key in BY_RECORD for key in self._matrix.criteria]
        values = np.where(by_record, self._matrix.value[row, column], measured)
        return np.asarray(self._aggregate(values, self._weights).sum(axis=-1))

    def _values(self, states: Sequence[Profile], prefectures: Sequence[Profile]) -> FloatArray:
        """Values [S, P, K] of profiles in their order; nought for criteria of the record."""
        in_order = {
            RegionCode(f"{place:06}"): profile
            for place, profile in enumerate((*states, *prefectures))
        }
        inputs = replace(self._inputs, profiles=in_order)
        criteria = PairCriteria(inputs, yardstick=self._yardstick)
        values = np.zeros((len(states), len(prefectures), len(self._matrix.criteria)))
        for k, key in enumerate(self._matrix.criteria):
            if key in self._references and self._weights[k]:
                values[..., k] = self._value(criteria, key)
        return values

    def _value(self, criteria: PairCriteria, key: str) -> FloatArray:
        found = normalised(criteria.measure(key), self._scale, self._references[key])
        return np.where(found.low == found.high, found.low, (found.low + found.high) / 2.0)

    def _reference(self, key: str) -> FloatArray:
        standard = self._yardstick.measure(key)
        return standard.low[standard.complete]


def _with(profile: Profile, tried: TriedFigure) -> Profile:
    """The profile with one figure changed; its year and source stay."""
    is_indicator = tried.kind == FIGURE
    table = profile.figures if is_indicator else profile.sectors
    changed = {**table, tried.key: replace(table[tried.key], value=tried.value)}
    return replace(profile, figures=changed) if is_indicator else replace(profile, sectors=changed)
