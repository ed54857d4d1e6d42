"""Use cases of one pair: its dossier, the shortlist, its figures as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.compatibility import Partner
    from app.domain.journeys import Journey
    from app.domain.scoring import Scoring
    from app.services.changes import Changes
    from app.services.find_figure_changes import FigureChange
    from app.services.show_pair import PairPage


class Dossiers:
    """See ``app.services.use_cases.dossier``."""

    def __init__(self, premises: Premises, match: Match) -> None:
        self._premises = premises
        self._match = match

    def page(self, first: str, second: str, scoring: Scoring) -> PairPage:
        from app.maps.geodesy import Wgs84
        from app.services.find_journeys import find_journeys
        from app.services.rank_partners import load_pair_inputs
        from app.services.show_pair import show_pair

        at = self._premises
        today = at.clock.today()
        with at.store.read() as work:

            def journeys(origin: str, destination: str, on: date | None) -> Sequence[Journey]:
                return find_journeys(work, Wgs84(), origin, destination, on or today)

            inputs = load_pair_inputs(work, at.access, today)
            pair = (first, second)
            return show_pair(work, inputs, pair, scoring, journeys, at.clock.now())

    def figure_changes(
        self, behind: Partner, ahead: Partner, scoring: Scoring
    ) -> Sequence[FigureChange]:
        from app.domain.compatibility import build_pairs
        from app.services.find_figure_changes import find_figure_changes
        from app.services.rank_partners import load_pair_inputs

        at = self._premises
        with at.store.read() as work:
            inputs = load_pair_inputs(work, at.access, at.clock.today())
        matrix = build_pairs(inputs, scoring.normalisation)
        return find_figure_changes(inputs, matrix, scoring, behind, ahead)

    def best_pair(self, region: str) -> tuple[str, str]:
        from app.services.show_pair import best_pair

        scoring = self._match.in_force()
        return best_pair(self._match.facts(scoring.normalisation).matrix, scoring, region)

    def shortlist(self, pair: tuple[str, str], reason: str) -> Changes:
        from app.services.shortlist import shortlist_pair

        at = self._premises
        return shortlist_pair(at.store, pair, reason, at.clock.today())

    def unlist(self, pair: tuple[str, str], reason: str) -> Changes:
        from app.services.shortlist import unlist_pair

        return unlist_pair(self._premises.store, pair, reason)

    def write_figures(self, page: PairPage, file: Path, language: str) -> Path:
        from app.exports.table_file import write_table
        from app.words.pair_figures import figures_table

        return write_table(figures_table(page, self._premises.words(language)), file)
