"""Decides what the Match screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from app.domain.aggregation import LINEAR_TERMS
from app.domain.compatibility import PairScores, Partner, partners_of, score_pairs
from app.domain.measures import BoolArray, FloatArray
from app.domain.regions import Country, Region, RegionCode
from app.domain.scoring import (
    STANDARD_AGGREGATION,
    STANDARD_NORMALISATION,
    STANDARD_PRESET,
    Scoring,
)
from app.services.check_robustness import (
    Robustness,
    WeightStability,
    check_robustness,
    weight_stabilities,
)
from app.services.compare_choices import (
    HEAD,
    Agreement,
    Choice,
    compare_choices,
    in_every_states_top,
)
from app.services.filter_pairs import PairFilter, kept_pairs
from app.services.find_way_past import WayPast, find_way_past, one_above
from app.services.rank_partners import MatchFacts
from app.services.task import Run
from app.ui.screens.match.ranked import LikeSize, Pair, Ranked, ranked

DEFAULT = (STANDARD_AGGREGATION, STANDARD_NORMALISATION)
"""The aggregation and the normalisation that others are compared with."""

LOAD, TRY = "match-facts", "match-robustness"
"""Topics of the jobs: of each only the latest answers."""

LEAST_GAP = 1e-9
"""Scores nearer to each other than this are shown as equal: there is nothing to pass."""


class MatchView(Protocol):
    """What the presenter may ask of the screen."""

    def show_facts(self, facts: MatchFacts) -> None: ...

    def show_scores(self, shades: FloatArray, scores: PairScores) -> None: ...

    def show_kept(self, kept: BoolArray, agreed: BoolArray | None) -> None:
        """Which pairs [S, P] the filter keeps, and which both sets of weights agree on."""

    def show_weights(self, preset: str, weights: Mapping[str, float]) -> None: ...

    def show_region(self, region: Region) -> None: ...

    def show_partners(self, rows: Sequence[Ranked], agreement: Agreement | None) -> None: ...

    def show_pair(self, row: Ranked, way: WayPast | None) -> None: ...

    def show_stability(self, found: Mapping[str, WeightStability]) -> None: ...

    def show_method(self, aggregation: str, normalisation: str) -> None: ...

    def show_changed(self, changed: int) -> None:
        """How many of the first ten are others than by the default method."""

    def show_trying(self, trying: bool) -> None: ...  # noqa: FBT001 - a state shown

    def show_robustness(self, found: Robustness | None, rows: Sequence[Ranked]) -> None: ...


class MatchPresenter:
    """Answers what the desk officer does on the Match screen."""

    def __init__(
        self,
        view: MatchView,
        load: Callable[[str], MatchFacts],
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
        self._second: dict[str, float] = {}
        self._aggregation, self._normalisation = DEFAULT
        self._filter = PairFilter()
        self._facts: MatchFacts | None = None
        self._by_default: MatchFacts | None = None
        self._scores: PairScores | None = None
        self._ranking: tuple[Partner, ...] = ()
        self._agreement: Agreement | None = None
        self._rows: tuple[Ranked, ...] = ()
        self._region: RegionCode | None = None
        self._pair: Pair | None = None

    @property
    def scoring(self) -> Scoring:
        """The method in force."""
        presets = self._facts.method.presets if self._facts else ()
        preset = next((each for each in presets if each.key == self._preset), None)
        return Scoring(self._weights, self._aggregation, self._normalisation, preset)

    def keep_to(self, aggregation: str, normalisation: str) -> None:
        """Take the method that was kept; it is shown, and used from the next reading on."""
        self._aggregation, self._normalisation = aggregation, normalisation
        self._view.show_method(aggregation, normalisation)

    def take_standard(self) -> None:
        """Go back to the standard method."""
        self._preset, self._weights = STANDARD_PRESET, {}
        self.keep_to(*DEFAULT)
        self.start()

    def start(self) -> None:
        """Read the facts off the GUI thread and show them."""
        wanted = self._normalisation

        def read(_: object) -> tuple[MatchFacts, MatchFacts]:
            facts = self._load(wanted)
            return facts, facts if wanted == DEFAULT[1] else self._load(DEFAULT[1])

        self._run(read, self._on_facts, self._on_problem, topic=LOAD)

    def reload(self) -> None:
        """The store changed: read again; region, pair and weights stay."""
        self.start()

    def choose_region(self, code: str) -> None:
        """Show the partners of a State or prefecture, best first, once the facts are read."""
        if self._facts is None:
            self._region = RegionCode(code)
        elif code != self._region:
            self._take_region(self._facts, code)

    def _take_region(self, facts: MatchFacts, code: str) -> None:
        self._region = _code_in(facts.regions, code)
        self._view.show_region(facts.regions[self._region])
        self._rank()

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
        self._preset, self._weights = key, _preset(self._facts, key)
        self._view.show_weights(key, self._weights)
        self._score()

    def change_weights(self, weights: Mapping[str, float]) -> None:
        """Score all pairs by the officer's own weights."""
        self._preset, self._weights = "", dict(weights)
        self._score()

    def choose_second(self, key: str) -> None:
        """Compare with a second set: a preset, the weights as they are now, or none (empty)."""
        if self._facts is None:
            return
        now = key == "now"
        self._second = dict(self._weights) if now else _preset(self._facts, key) if key else {}
        self._rank()

    def choose_aggregation(self, key: str) -> None:
        """Make scores of values in another way."""
        self._aggregation = key
        self._score()

    def choose_normalisation(self, key: str) -> None:
        """Bring the measures to another scale; they are measured anew, off the GUI thread."""
        self._normalisation = key
        self.start()

    def filter(self, asked: PairFilter) -> None:
        """List only the pairs that are asked for, and let the others fade."""
        self._filter = asked
        self._show_rows()

    def try_weightings(self) -> None:
        """See how the list fares under thousands of weightings, as a job."""
        if not self._ranking:
            return
        partners, rows, aggregation = self._ranking, self._rows, self._aggregation

        def tried(found: Robustness) -> None:
            self._view.show_trying(False)  # noqa: FBT003 - a state shown
            self._view.show_robustness(found, rows)

        def refused(error: Exception) -> None:
            self._view.show_trying(False)  # noqa: FBT003
            self._on_problem(error)

        self._view.show_trying(True)  # noqa: FBT003
        self._run(lambda _: check_robustness(partners, aggregation), tried, refused, topic=TRY)

    def _on_facts(self, read: tuple[MatchFacts, MatchFacts]) -> None:
        facts, self._by_default = read
        self._facts = facts
        self._like = LikeSize(facts)
        self._view.show_facts(facts)
        first = self._region is None
        if first:
            weights = self._weights or _preset(facts, self._preset)
            best = score_pairs(facts.matrix, weights, self._aggregation)
            self._region = _state_of_best_pair(facts, best)
        self._view.show_region(facts.regions[_code_in(facts.regions, str(self._region))])
        if self._weights:
            self._view.show_weights(self._preset, self._weights)
            self._score()
        else:
            self.choose_preset(self._preset)

    def _score(self) -> None:
        if self._facts is None:
            return
        self._scores = score_pairs(self._facts.matrix, self._weights, self._aggregation)
        self._view.show_scores(_spread(self._scores.score), self._scores)
        self._rank()

    def _rank(self) -> None:
        """The ranking of the region, and everything that hangs on it."""
        if self._facts is None or self._scores is None or self._region is None:
            return
        facts = self._facts
        self._ranking = partners_of(facts.matrix, self._scores, self._region)
        self._agreement = (
            compare_choices(lambda _: facts.matrix, self._choices(), self._region)
            if self._second
            else None
        )
        self._rows = ranked(self._ranking, self._like, self._scores, facts.tied, self._agreement)
        self._view.show_robustness(None, ())
        is_linear = self._aggregation in LINEAR_TERMS
        self._view.show_stability(
            weight_stabilities(self._ranking, self._aggregation) if is_linear else {}
        )
        self._view.show_changed(self._changed())
        self._show_rows()

    def _show_rows(self) -> None:
        if self._facts is None or self._scores is None or self._region is None:
            return
        kept = kept_pairs(self._facts, self._scores, self._filter)
        self._view.show_kept(kept, self._agreed())
        rows, columns = self._facts.matrix.states, self._facts.matrix.prefectures
        shown = [
            row
            for row in self._rows
            if kept[rows.index(row.partner.state), columns.index(row.partner.prefecture)]
        ]
        self._view.show_partners(shown, self._agreement)
        if shown and (self._pair is None or self._region not in self._pair):
            self._pair = shown[0].pair
        self._show_pair()

    def _show_pair(self) -> None:
        for row in self._rows:
            if row.pair == self._pair:
                self._view.show_pair(row, self._way_past(row.partner))
                return

    def _way_past(self, partner: Partner) -> WayPast | None:
        """How it passes the one above; None for the first, for equals, or where nothing tells."""
        if partner.rank == 1 or self._aggregation not in LINEAR_TERMS:
            return None
        above = one_above(self._ranking, partner)
        if above.score - partner.score <= LEAST_GAP:
            return None
        return find_way_past(partner, above, self._aggregation)

    def _choices(self) -> tuple[Choice, Choice]:
        return (
            Choice("first", self._weights, self._normalisation, self._aggregation),
            Choice("second", self._second, self._normalisation, self._aggregation),
        )

    def _agreed(self) -> BoolArray | None:
        """Pairs [S, P] that both sets have among the ten best of their State."""
        if self._facts is None or not self._second:
            return None
        return in_every_states_top([self._facts.matrix] * 2, self._choices())

    def _changed(self) -> int:
        """How many of the first ten are not among the first ten by the default method."""
        method = (self._aggregation, self._normalisation)
        if method == DEFAULT or self._by_default is None or self._region is None:
            return 0
        matrix = self._by_default.matrix
        standard = partners_of(matrix, score_pairs(matrix, self._weights), self._region)
        first = {(row.state, row.prefecture) for row in standard[:HEAD]}
        return sum(row.pair not in first for row in self._rows[:HEAD])


def _preset(facts: MatchFacts, key: str) -> dict[str, float]:
    return dict(next(preset.weights for preset in facts.method.presets if preset.key == key))


def _code_in(regions: Mapping[RegionCode, Region], text: str) -> RegionCode:
    return regions[RegionCode(text)].code


def _state_of_best_pair(facts: MatchFacts, scores: PairScores) -> RegionCode:
    """Where to begin: the State with the best pair of all."""
    best = int(scores.score.argmax() // scores.score.shape[1])
    return facts.matrix.states[best]


def _spread(score: FloatArray) -> FloatArray:
    """Scores stretched over the whole colour scale: lowest 0, highest 1."""
    low, high = float(score.min()), float(score.max())
    spread: FloatArray = (score - low) / ((high - low) or 1.0)
    return spread
