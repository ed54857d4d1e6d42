"""Use cases of pairs and their scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.domain.journeys import Journey
    from app.domain.portfolio import Portfolio
    from app.domain.regions import Region, RegionCode
    from app.domain.scoring import Scoring
    from app.services.choose_portfolio import PortfolioRequest
    from app.services.compare_pair import Dossier
    from app.services.document import Document
    from app.services.rank_partners import MatchFacts
    from app.services.run_backtest import Backtest
    from app.services.sheets import Sheet, SheetWriter


class Match:
    """See ``app.services.use_cases.match``."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    def facts(self, normalisation: str = "percentile") -> MatchFacts:
        from app.services.rank_partners import gather_match_facts

        at = self._premises
        with at.store.read() as work:
            return gather_match_facts(work, at.access, at.clock.today(), normalisation)

    def weights(self) -> Mapping[str, float]:
        return self.in_force().weights

    def in_force(self) -> Scoring:
        from app.services.choose_scoring import scoring_in_force

        with self._premises.store.read() as work:
            return scoring_in_force(work.profiles.method(), work.settings.load())

    def compare(self, first: str, second: str, scoring: Scoring) -> Dossier:
        from app.domain.compatibility import build_pairs
        from app.services.compare_pair import compare_pair
        from app.services.rank_partners import load_pair_inputs

        at = self._premises
        with at.store.read() as work:
            inputs = load_pair_inputs(work, at.access, at.clock.today())
        matrix = build_pairs(inputs, scoring.normalisation)
        return compare_pair(inputs, matrix, (first, second), scoring)

    def brief(self, pair: tuple[str, str], scoring: Scoring, language: str) -> Document:
        from app.domain.compatibility import build_pairs
        from app.maps.geodesy import Wgs84
        from app.services.compare_pair import compare_pair
        from app.services.find_journeys import find_journeys
        from app.services.find_opportunities import fits_pair
        from app.services.rank_partners import load_pair_inputs
        from app.services.vocabulary import read_vocabulary
        from app.services.write_brief import write_brief
        from app.words.brief import brief_document

        at = self._premises
        with at.store.read() as work:
            vocabulary = read_vocabulary(work)
            regions: Mapping[RegionCode, Region] = {
                region.code: region for region in work.profiles.regions()
            }

            def journeys(origin: str, destination: str, on: date | None) -> Sequence[Journey]:
                return find_journeys(work, Wgs84(), origin, destination, on or at.clock.today())

            inputs = load_pair_inputs(work, at.access, at.clock.today())
            matrix = build_pairs(inputs, scoring.normalisation)
            dossier = compare_pair(inputs, matrix, pair, scoring)
            fitting = fits_pair(work, inputs, *pair)
            brief = write_brief(dossier, vocabulary, regions, journeys, at.clock.now(), fitting)
        return brief_document(brief, at.words(language))

    def portfolio(self, request: PortfolioRequest) -> Portfolio:
        from app.services.choose_portfolio import choose_portfolio
        from app.solver.portfolio_solver import GlopPortfolioSolver

        return choose_portfolio(self.facts(request.normalisation), request, GlopPortfolioSolver())

    def backtest(self) -> Backtest:
        from app.maps.geodesy import Wgs84
        from app.services.rank_partners import load_pair_inputs
        from app.services.run_backtest import run_backtest

        at = self._premises
        with at.store.read() as work:
            inputs = load_pair_inputs(work, at.access, at.clock.today())
        return run_backtest(inputs, Wgs84())

    def write_table(self, sheet: Sheet, file: Path) -> Path:
        from app.domain.problems import refuse
        from app.exports.sheet_csv import CsvSheetWriter
        from app.exports.sheet_xlsx import XlsxSheetWriter

        writers: Mapping[str, SheetWriter] = {".csv": CsvSheetWriter(), ".xlsx": XlsxSheetWriter()}
        writer = writers.get(file.suffix.lower())
        if writer is None or file.is_dir():
            raise refuse("document-name-wrong", file=str(file), known=tuple(writers))
        return writer.write(sheet, file)
