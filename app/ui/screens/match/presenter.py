"""Decides what the Match screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from app.domain.compatibility import PairScores, Partner, partners_of, score_pairs
from app.domain.regions import Country, Region, RegionCode
from app.services.rank_partners import MatchFacts
from app.services.task import Run

Pair = tuple[str, str]


class MatchView(Protocol):
    """What the presenter may ask of the screen."""

    def show_facts(self, facts: MatchFacts) -> None: ...

    def show_scores(self, shades: npt.NDArray[np.float64], scores: PairScores) -> None: ...

    def show_weights(self, preset: str, weights: Mapping[str, float]) -> None: ...

    def show_region(self, region: Region) -> None: ...

    def show_partners(self, partners: Sequence[Partner], tied: frozenset[Pair]) -> None: ...

    def show_pair(self, partner: Partner) -> None: ...


class MatchPresenter:
    """Answers what the desk officer does on the Match screen."""

    def __init__(
        self,
        view: MatchView,
        load: Callable[[], MatchFacts],
        run: Run,
        on_problem: Callable[[Exception], None],
        preset: str,
        kept_weights: Mapping[str, float],
    ) -> None:
        self._view = view
        self._load = load
        self._run = run
        self._on_problem = on_problem
        self._preset = preset
        self._weights = dict(kept_weights)
        self._facts: MatchFacts | None = None
        self._scores: PairScores | None = None
        self._ranking: tuple[Partner, ...] = ()
        self._region: RegionCode | None = None
        self._pair: Pair | None = None
        self._only_new = False

    def start(self) -> None:
        """Read the facts off the GUI thread and show them."""
        self._run(lambda _: self._load(), self._on_facts, self._on_problem)

    def reload(self) -> None:
        """The store changed: read again; region, pair and weights stay."""
        self.start()

    def choose_region(self, code: str) -> None:
        """Show the partners of a State or prefecture, best first."""
        if self._facts is None or code == self._region:
            return
        self._region = _code_in(self._facts.regions, code)
        self._ranking = ()
        self._view.show_region(self._facts.regions[self._region])
        self._show_partners()

    def choose_pair(self, state: str, prefecture: str) -> None:
        """Show why this pair scores as it does; the ranking follows the side last asked for."""
        if self._facts is None or self._region is None:
            return
        self._pair = (state, prefecture)
        if self._region not in self._pair:
            self.choose_region(state if self._region.country is Country.INDIA else prefecture)
            return
        self._show_pair()

    def choose_preset(self, key: str) -> None:
        """Take the weights of a preset."""
        if self._facts is None:
            return
        preset = next(preset for preset in self._facts.method.presets if preset.key == key)
        self._preset, self._weights = key, dict(preset.weights)
        self._view.show_weights(key, self._weights)
        self._score()

    def change_weights(self, weights: Mapping[str, float]) -> None:
        """Score all pairs by the officer's own weights."""
        self._preset, self._weights = "", dict(weights)
        self._score()

    def show_only_new(self, only_new: bool) -> None:  # noqa: FBT001 - comes from a check box
        """Leave out the partners with which there is a tie already."""
        self._only_new = only_new
        self._show_partners()

    def _on_facts(self, facts: MatchFacts) -> None:
        self._facts = facts
        self._view.show_facts(facts)
        if self._weights:
            self._view.show_weights(self._preset, self._weights)
            self._score()
        else:
            self.choose_preset(self._preset)
        if self._region is None:
            self.choose_region(_state_of_best_pair(facts, self._scores))
        else:
            self._view.show_region(facts.regions[self._region])
            self._show_partners()

    def _score(self) -> None:
        if self._facts is None:
            return
        self._scores = score_pairs(self._facts.matrix, self._weights)
        self._ranking = ()
        self._view.show_scores(_spread(self._scores.score), self._scores)
        self._show_partners()

    def _partners(self) -> tuple[Partner, ...]:
        """The ranking of the region, made once for these weights."""
        if not self._ranking and self._facts and self._scores and self._region:
            self._ranking = partners_of(self._facts.matrix, self._scores, self._region)
        return self._ranking

    def _show_partners(self) -> None:
        if self._facts is None or self._region is None:
            return
        tied = self._facts.tied
        partners = [
            partner
            for partner in self._partners()
            if not (self._only_new and (partner.state, partner.prefecture) in tied)
        ]
        self._view.show_partners(partners, tied)
        if partners and (self._pair is None or self._region not in self._pair):
            self._pair = (partners[0].state, partners[0].prefecture)
        self._show_pair()

    def _show_pair(self) -> None:
        for partner in self._partners():
            if (partner.state, partner.prefecture) == self._pair:
                self._view.show_pair(partner)
                return


def _code_in(regions: Mapping[RegionCode, Region], text: str) -> RegionCode:
    return regions[RegionCode(text)].code


def _state_of_best_pair(facts: MatchFacts, scores: PairScores | None) -> RegionCode:
    """Where to begin: the State with the best pair of all."""
    best = 0 if scores is None else int(scores.score.argmax()) // scores.score.shape[1]
    return facts.matrix.states[best]


def _spread(score: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Scores stretched over the whole colour scale: lowest 0, highest 1."""
    low, high = float(score.min()), float(score.max())
    spread: npt.NDArray[np.float64] = (score - low) / ((high - low) or 1.0)
    return spread
