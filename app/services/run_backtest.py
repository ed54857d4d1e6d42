"""Run the back-test: how signed ties would have ranked by what was known before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from app.domain.backtest import (
    DRAWS,
    SEED,
    Margin,
    Standing,
    Summary,
    chance,
    ended_visits,
    eve_of,
    margin_over,
    splits_of,
    standing,
    summary,
)
from app.domain.compatibility import PairMatrix, build_pairs, score_pairs
from app.domain.criteria import PairCriteria, PairInputs
from app.domain.geodesy import Geodesy, degrees
from app.domain.like_size import pair_sizes
from app.domain.measures import BoolArray, FloatArray
from app.domain.method import CriterionGroup, Method
from app.domain.problems import refuse
from app.domain.regions import Country
from app.domain.sides import GDP, POPULATION, Side
from app.domain.ties import Tie
from app.services.rank_partners import weights_of

SCALE = "scale"
"""The criterion that compares sizes: left out, so that size stands against the score."""

STRUCTURE, RELATIONSHIP = "structure", "with_relationship"
BASELINES = ("gdp", "population", "distance")
RANDOM = "random"


@dataclass(frozen=True, slots=True)
class ReplayedTie:
    """A tie and, by measure, how its pair stood at the end of ``known_until``."""

    tie: Tie
    known_until: date
    splits: tuple[str, ...]
    standings: Mapping[str, Standing | None]


@dataclass(frozen=True, slots=True)
class Backtest:
    """The whole back-test.

    ``splits`` holds, by split of ``splits_of`` and by measure, what the ties say together;
    ``margins`` how far the AUC of structure, and with relationship, is above that of ``gdp``.
    ``pairs`` is how many pairs there are; ``undated`` and ``proposed`` ties are left out.
    """

    ties: tuple[ReplayedTie, ...]
    splits: Mapping[str, Mapping[str, Summary]]
    margins: Mapping[str, Mapping[str, Margin]]
    pairs: int
    undated: int
    proposed: int
    preset: str
    seed: int
    draws: int


def run_backtest(inputs: PairInputs, geodesy: Geodesy, seed: int = SEED) -> Backtest:
    """Replay every signed, dated tie under the first preset of the method.

    Figures and journeys stay those of ``inputs``; ties, visits and forums are those known on the
    eve of each signature.

    Raises:
        ProblemError: ``no-signed-ties`` where no tie can be replayed.
    """
    signed = _signed(inputs)
    splits = splits_of(tie for tie in signed if tie.signed_on)
    if not splits["all"]:
        raise refuse("no-signed-ties", undated=len(signed))
    preset = inputs.method.presets[0].key
    replay = _Replay(inputs, geodesy, preset)
    ties = tuple(replay.of(tie, splits) for tie in splits["all"])
    return Backtest(
        ties=ties,
        splits={split: _summaries(_in(split, ties), seed) for split in splits},
        margins={split: _margins(_in(split, ties), seed) for split in splits},
        pairs=replay.untied.size,
        undated=len(signed) - len(ties),
        proposed=len(inputs.relations.ties) - len(signed),
        preset=preset,
        seed=seed,
        draws=DRAWS,
    )


def _signed(inputs: PairInputs) -> Sequence[Tie]:
    return [tie for tie in inputs.relations.ties if tie.status != "proposed"]


def _in(split: str, ties: Sequence[ReplayedTie]) -> Sequence[ReplayedTie]:
    return [each for each in ties if split in each.splits]


def _summaries(ties: Sequence[ReplayedTie], seed: int) -> Mapping[str, Summary]:
    found = {
        measure: summary(_standings(ties, measure), seed)
        for measure in (STRUCTURE, RELATIONSHIP, *BASELINES)
    }
    return {**found, RANDOM: chance(len(ties), seed)}


def _margins(ties: Sequence[ReplayedTie], seed: int) -> Mapping[str, Margin]:
    size = _standings(ties, "gdp")
    return {
        measure: margin_over(_standings(ties, measure), size, seed)
        for measure in (STRUCTURE, RELATIONSHIP)
    }


def _standings(ties: Sequence[ReplayedTie], measure: str) -> Sequence[Standing | None]:
    return [each.standings[measure] for each in ties]


class _Replay:
    """Scores of all pairs [S, P] on any past day, and the measures that know no day."""

    def __init__(self, inputs: PairInputs, geodesy: Geodesy, preset: str) -> None:
        self._inputs = inputs
        self._weights = _measured_by(inputs.method, preset)
        criteria = PairCriteria(inputs)
        self._baselines = _baselines(criteria, geodesy)
        self._rows, self._columns = criteria.states.codes, criteria.prefectures.codes
        self.untied = self._never_tied()
        self._days: dict[date, Mapping[str, FloatArray]] = {}

    def of(self, tie: Tie, splits: Mapping[str, tuple[Tie, ...]]) -> ReplayedTie:
        """The standing of the tie's pair on the eve of its signature, under every measure."""
        day, cell = eve_of(tie), self._cell(tie)
        measures = {**self._scores(day), **self._baselines}
        return ReplayedTie(
            tie,
            day,
            tuple(split for split, ties in splits.items() if tie in ties),
            {
                measure: standing(scores, cell, self.untied, self._baselines["gdp"])
                for measure, scores in measures.items()
            },
        )

    def _scores(self, day: date) -> Mapping[str, FloatArray]:
        if day not in self._days:
            matrix = self._matrix(day)
            self._days[day] = {
                measure: score_pairs(matrix, weights).score
                for measure, weights in self._weights.items()
            }
        return self._days[day]

    def _matrix(self, day: date) -> PairMatrix:
        relations = self._inputs.relations
        known = replace(relations, visits=ended_visits(relations.visits, day))
        return build_pairs(replace(self._inputs, relations=known), on=day)

    def _never_tied(self) -> BoolArray:
        untied = np.ones((len(self._rows), len(self._columns)), dtype=np.bool_)
        for tie in _signed(self._inputs):
            untied[self._cell(tie)] = False
        return untied

    def _cell(self, tie: Tie) -> tuple[int, int]:
        return self._rows.index(tie.state), self._columns.index(tie.prefecture)


def _measured_by(method: Method, preset: str) -> Mapping[str, Mapping[str, float]]:
    """The weights of the preset without scale: without the relationship group, and with it."""
    groups = {criterion.key: criterion.group for criterion in method.criteria}
    known = {key: weight for key, weight in weights_of(method, preset).items() if key != SCALE}
    return {
        STRUCTURE: {
            key: weight
            for key, weight in known.items()
            if groups.get(key) is not CriterionGroup.RELATIONSHIP
        },
        RELATIONSHIP: known,
    }


def _baselines(criteria: PairCriteria, geodesy: Geodesy) -> Mapping[str, FloatArray]:
    """Pairs [S, P] by size (logarithms of products) and by nearness, NaN where unknown."""
    return {
        "gdp": _sizes(criteria, GDP),
        "population": _sizes(criteria, POPULATION),
        "distance": -_distance_km(criteria.states, criteria.prefectures, geodesy),
    }


def _sizes(criteria: PairCriteria, keys: Mapping[Country, str]) -> FloatArray:
    return pair_sizes(*(criteria.of(country).indicator(keys[country]) for country in Country))


def _distance_km(states: Side, prefectures: Side, geodesy: Geodesy) -> FloatArray:
    start, end = (
        degrees(profile.region.capital_position for profile in side.profiles)
        for side in (states, prefectures)
    )
    return geodesy.distance_km(start[:, None, :], end[None, :, :])
