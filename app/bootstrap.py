"""Composition root: the only module that knows every layer and joins ports to adapters."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.problems import ProblemError, refuse

if TYPE_CHECKING:
    from app.cli.parser import Opening
    from app.domain.calendar import Window
    from app.domain.journeys import AccessMatrix, Journey
    from app.domain.network import Route, RouteKind, RouteStatus
    from app.domain.network_edits import RouteEdit
    from app.domain.plan_problem import YearProblem
    from app.domain.plan_settings import PlanSettings
    from app.domain.portfolio import Portfolio
    from app.domain.regions import Region, RegionCode
    from app.domain.settings import Settings
    from app.domain.ties import Tie
    from app.domain.visits import Lead, Plan, Visit
    from app.domain.what_if import AccessShift
    from app.services.changes import Changes
    from app.services.check_health import Finding
    from app.services.choose_portfolio import PortfolioRequest
    from app.services.compare_pair import Dossier
    from app.services.draw_map import MapContent
    from app.services.export_plan import PlanWriter
    from app.services.plan_year import Replan, Ways
    from app.services.rank_partners import MatchFacts
    from app.services.run_backtest import Backtest
    from app.services.task import TaskHandle
    from app.services.try_routes import KnownJourneys, Standings, WhatIf
    from app.services.use_cases import UseCases
    from app.services.vocabulary import Vocabulary
    from app.store.sqlite_store import SqliteStore
    from app.words.catalogue import Words

WRONG_USE = 2
INTERRUPTED = 130


class Shipped:
    """Where the files of the program lie: in the wheel beside this module, or in the checkout."""

    def __init__(self) -> None:
        wheel = Path(__file__).with_name("bundled")
        self.root = wheel if wheel.is_dir() else Path(__file__).parent.parent

    @property
    def resources(self) -> Path:
        return self.root / "resources"

    @property
    def boundaries(self) -> Path:
        return self.root / "data" / "boundaries.gpkg"

    @property
    def translations(self) -> Path:
        return self.resources / "translations"


class Clock:
    """The machine's clock; ``SETUHASHI_TODAY`` holds the day still for pictures and tests."""

    def today(self) -> date:
        fixed = os.environ.get("SETUHASHI_TODAY")
        return date.fromisoformat(fixed) if fixed else self.now().astimezone().date()

    def now(self) -> datetime:
        return datetime.now(UTC)


def words_in(language: str, shipped: Shipped) -> Words:
    """The texts of ``language``; English needs no catalogue, and so no Qt."""
    from app.words.catalogue import Words

    if language == "en":
        return Words()
    from app.ui import i18n

    return i18n.words_in(language, shipped.translations)


def open_desk(
    place: str, shipped: Shipped, handle: TaskHandle | None = None, *, for_window: bool = False
) -> UseCases:
    """Open the store at ``place`` (empty: the user's data folder) and join everything to it.

    Raises:
        ProblemError: as ``app.store.open.open_store``.
    """
    from app.store.bundled import Bundled
    from app.store.open import open_store

    files = Bundled(shipped.root / "data" / "tables", shipped.root / "migrations")
    store = open_store(place, files, handle, for_window=for_window, now=Clock().now)
    return Desk(store, shipped, Clock()).use_cases()


class Desk:
    """Each use case, joined to store, solver, writers and clock."""

    def __init__(self, store: SqliteStore, shipped: Shipped, clock: Clock) -> None:
        self._store = store
        self._shipped = shipped
        self._clock = clock
        self._known_journeys: dict[date, KnownJourneys] = {}

    def use_cases(self) -> UseCases:
        """The whole as one object for window and commands."""
        from app.domain.visit_verdict import verdict
        from app.services.use_cases import UseCases

        return UseCases(
            today=self._clock.today,
            regions=self.regions,
            vocabulary=self.vocabulary,
            match_facts=self.match_facts,
            weights=self.weights,
            compare=self.compare,
            backtest=self.backtest,
            portfolio=self.portfolio,
            journeys=self.journeys,
            what_if=self.what_if,
            standings=self.standings,
            routes=self.routes,
            ties=self.ties,
            keep_tie=self.keep_tie,
            withdraw_tie=self.withdraw_tie,
            map_content=self.map_content,
            map_page=self.map_page,
            write_map=self.write_map,
            plan_years=self.plan_years,
            plan_settings=self.plan_settings,
            plan=self.plan,
            year_problem=self.year_problem,
            verdict=verdict,
            replan=self.replan,
            saved_plan=self.saved_plan,
            keep_plan=self.keep_plan,
            windows=self.windows,
            plan_formats=lambda: tuple(self._writers("en")),
            export_plan=self.export_plan,
            health=self.health,
            settings=self.settings,
            keep_settings=self.keep_settings,
            close=self._store.close,
        )

    @cached_property
    def ways(self) -> Ways:
        """Journeys of all pairs, and within each country, today."""
        from app.domain.regions import Country
        from app.services.plan_year import Ways

        known = self.known_journeys(self._clock.today())
        hops = known.finder.hops(Country.INDIA) | known.finder.hops(Country.JAPAN)
        return Ways(known.access, hops)

    @property
    def access(self) -> AccessMatrix:
        """Journeys of all pairs today."""
        return self.known_journeys(self._clock.today()).access

    def regions(self) -> Mapping[RegionCode, Region]:
        with self._store.read() as work:
            return {region.code: region for region in work.profiles.regions()}

    def vocabulary(self) -> Vocabulary:
        from app.services.vocabulary import read_vocabulary

        with self._store.read() as work:
            return read_vocabulary(work)

    def match_facts(self) -> MatchFacts:
        from app.services.rank_partners import gather_match_facts

        with self._store.read() as work:
            return gather_match_facts(work, self.access, self._clock.today())

    def weights(self) -> Mapping[str, float]:
        """The weights in force: the officer's own, else those of the chosen preset."""
        from app.services.rank_partners import weights_of

        with self._store.read() as work:
            chosen = work.settings.load()
            return chosen.weights or weights_of(work.profiles.method(), chosen.preset)

    def compare(self, first: str, second: str, weights: Mapping[str, float]) -> Dossier:
        from app.domain.compatibility import build_pairs
        from app.services.compare_pair import compare_pair
        from app.services.rank_partners import load_pair_inputs

        with self._store.read() as work:
            inputs = load_pair_inputs(work, self.access, self._clock.today())
        return compare_pair(inputs, build_pairs(inputs), (first, second), weights)

    def portfolio(self, request: PortfolioRequest) -> Portfolio:
        from app.services.choose_portfolio import choose_portfolio
        from app.solver.portfolio_solver import GlopPortfolioSolver

        return choose_portfolio(self.match_facts(), request, GlopPortfolioSolver())

    def backtest(self) -> Backtest:
        from app.maps.geodesy import Wgs84
        from app.services.rank_partners import load_pair_inputs
        from app.services.run_backtest import run_backtest

        with self._store.read() as work:
            inputs = load_pair_inputs(work, self.access, self._clock.today())
        return run_backtest(inputs, Wgs84())

    def journeys(self, origin: str, destination: str, on: date | None) -> Sequence[Journey]:
        from app.maps.geodesy import Wgs84
        from app.services.find_journeys import find_journeys

        day = on or self._clock.today()
        with self._store.read() as work:
            return find_journeys(work, Wgs84(), origin, destination, day)

    def what_if(self, edits: Sequence[RouteEdit], on: date | None) -> WhatIf:
        from app.services.try_routes import try_routes

        return try_routes(self.known_journeys(on or self._clock.today()), edits)

    def known_journeys(self, on: date) -> KnownJourneys:
        """The journeys of a day; read once: the network does not change under an open desk."""
        from app.maps.geodesy import Wgs84
        from app.services.try_routes import read_journeys

        if on not in self._known_journeys:
            with self._store.read() as work:
                self._known_journeys[on] = read_journeys(work, Wgs84(), on)
        return self._known_journeys[on]

    def standings(self, shift: AccessShift) -> Standings:
        from app.services.try_routes import shifted_standings

        weights = self.weights()
        with self._store.read() as work:
            return shifted_standings(work, shift, weights, self._clock.today())

    def routes(
        self, status: RouteStatus | None, kind: RouteKind | None, on: date | None
    ) -> Sequence[Route]:
        from app.services.list_routes import list_routes

        with self._store.read() as work:
            return list_routes(work, status, kind, on)

    def ties(self, region: str, kind: str, status: str) -> Sequence[Tie]:
        from app.services.list_ties import list_ties

        with self._store.read() as work:
            return list_ties(work, region=region, kind=kind, status=status)

    def keep_tie(self, tie: Tie, reason: str) -> Changes:
        from app.services.record_tie import add_tie, change_tie

        keep = change_tie if tie.tie_id else add_tie
        return keep(self._store, tie, reason)

    def withdraw_tie(self, tie_id: str, reason: str) -> Changes:
        from app.services.record_tie import withdraw_tie

        return withdraw_tie(self._store, tie_id, reason)

    def year_of_visits(self) -> int:
        """The first year from now on with a kept plan; this year where there is none."""
        this_year = self._clock.today().year
        with self._store.read() as work:
            kept = (year for year in range(this_year, this_year + 10) if work.visits.plan(year))
            return next(kept, this_year)

    def map_content(self, focus: str, layers: Sequence[str]) -> MapContent:
        from app.domain.compatibility import score_pairs
        from app.services.draw_map import MapRequest, draw_map

        matrix = self.match_facts().matrix
        scores = score_pairs(matrix, self.weights())
        asked = MapRequest(focus, tuple(layers), self._clock.today(), self.year_of_visits())
        with self._store.read() as work:
            return draw_map(work, matrix, scores, asked)

    def map_page(self, content: MapContent, language: str, theme: str) -> Mapping[str, bytes]:
        from app.maps.page import window_page

        words = words_in(language, self._shipped)
        return window_page(content, words, self._shipped.boundaries, theme=theme)

    def write_map(self, file: Path, focus: str, layers: Sequence[str], language: str) -> Path:
        from app.maps.map_file import write_map

        content = self.map_content(focus, layers)
        words = words_in(language, self._shipped)
        return write_map(content, words, self._shipped.boundaries, self._shipped.resources, file)

    def plan_years(self) -> Sequence[int]:
        from app.services.plan_year import plan_years

        with self._store.read() as work:
            return plan_years(work)

    def windows(self, year: int) -> Sequence[Window]:
        """Stored windows and public holidays of a calendar year and the next."""
        from app.almanac.public_holidays import PublicHolidays

        with self._store.read() as work:
            stored = work.calendar.windows(year, year + 1)
        return (*stored, *PublicHolidays().windows(year, year + 1))

    def plan(
        self, year: int, leads: Sequence[Lead], pins: Sequence[Visit] | None, handle: TaskHandle
    ) -> Plan:
        from app.services.plan_year import plan_year
        from app.solver.year_solver import CpSatYearSolver

        return plan_year(self.year_problem(year, leads, pins), CpSatYearSolver(), handle)

    def replan(self, former: Plan, pins: Sequence[Visit] | None, handle: TaskHandle) -> Replan:
        from app.domain.visits import Lead
        from app.services.plan_year import replan_year
        from app.solver.year_solver import CpSatYearSolver

        problem = self.year_problem(former.year, tuple(Lead), pins)
        return replan_year(problem, former, CpSatYearSolver(), handle)

    def year_problem(
        self, year: int, leads: Sequence[Lead], pins: Sequence[Visit] | None
    ) -> YearProblem:
        """All that is known of a year today: what plans, verdicts and fingerprints rest on."""
        from app.almanac.public_holidays import PublicHolidays
        from app.domain.compatibility import score_pairs
        from app.services.plan_year import PlanRequest, Worths, year_problem

        settings = self.plan_settings()
        chosen = None if pins is None else tuple(pins)
        request = PlanRequest(year, tuple(leads), chosen, settings)
        matrix = self.match_facts().matrix
        worths = Worths(matrix, score_pairs(matrix, self.weights()))
        with self._store.read() as work:
            return year_problem(
                work, request, PublicHolidays(), worths, self.ways, self._clock.today()
            )

    def keep_plan(self, plan: Plan) -> Changes:
        from app.services.plan_year import save_plan

        return save_plan(self._store, plan)

    def plan_settings(self) -> PlanSettings:
        from app.domain.plan_settings import PlanSettings

        return PlanSettings()

    def saved_plan(self, year: int) -> Plan | None:
        with self._store.read() as work:
            return work.visits.plan(year)

    def export_plan(
        self, plan: Plan, formats: Sequence[str], folder: Path, language: str
    ) -> Sequence[Path]:
        from app.services.export_plan import export_plan, plan_document

        with self._store.read() as work:
            document = plan_document(
                plan,
                work.profiles.regions(),
                self.windows(plan.year),
                work.visits.fixtures(),
                self._clock.now(),
                self.plan_settings(),
            )
        return export_plan(document, formats, folder, self._writers(language))

    def health(self) -> Sequence[Finding]:
        from app.services.check_health import check_health

        return check_health(self._store)

    def settings(self) -> Settings:
        with self._store.read() as work:
            return work.settings.load()

    def keep_settings(self, settings: Settings) -> Changes:
        from app.services.changes import Changes

        with self._store.begin() as work:
            work.settings.save(settings)
            work.commit()
        return Changes(frozenset({"settings"}))

    def _writers(self, language: str) -> Mapping[str, PlanWriter]:
        from app.exports.csv import CsvWriter
        from app.exports.html import HtmlWriter
        from app.exports.ics import IcsWriter
        from app.exports.xlsx import XlsxWriter

        words = words_in(language, self._shipped)
        return {
            "xlsx": XlsxWriter(words),
            "ics": IcsWriter(words),
            "csv": CsvWriter(words),
            "html": HtmlWriter(words),
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without a command, run the command otherwise; the exit code."""
    from app.cli.parser import read_opening
    from app.words.catalogue import Words

    given = list(sys.argv[1:] if arguments is None else arguments)
    words, shipped = Words(), Shipped()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a letter shows its code
            stream.reconfigure(errors="backslashreplace")
    try:
        opening = read_opening(given, os.environ.get("SETUHASHI_STORE", ""))
        words = words_in(opening.language or "en", shipped)
        return _run(given, opening, words, shipped)
    except ProblemError as error:
        return _refused(words, error)
    except KeyboardInterrupt:
        _refused(words, refuse("stopped"))
        return INTERRUPTED


def _refused(words: Words, error: ProblemError) -> int:
    from app.words.problems.sentences import told

    print(told(words, error), file=sys.stderr)  # noqa: T201 - the one line that is owed
    return WRONG_USE


def _run(given: Sequence[str], opening: Opening, words: Words, shipped: Shipped) -> int:
    from app.cli.commands import COMMANDS
    from app.cli.parser import build_parser

    asked = build_parser(words, COMMANDS).parse_args(given)
    if asked.command is None:
        return _open_window(opening, shipped)
    cases = open_desk(opening.store, shipped)
    try:
        code = int(asked.run(asked, cases, words))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output, such as head, has seen enough
        _silence_output()
        return 0
    except OSError as error:
        _silence_output()
        raise refuse("output-unwritable", detail=error.strerror) from error
    else:
        return code
    finally:
        cases.close()


def _silence_output() -> None:
    """Send what is still to be flushed nowhere, so that Python does not fail on it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_window(opening: Opening, shipped: Shipped) -> int:
    from platformdirs import user_log_path

    from app.ui import i18n
    from app.ui.application import Outside, run_window

    def open_for_window(handle: TaskHandle) -> UseCases:
        return open_desk(opening.store, shipped, handle, for_window=True)

    return run_window(
        Outside(
            open_desk=open_for_window,
            words_in=lambda language: i18n.words_in(language, shipped.translations),
            resources=shipped.resources,
            log_folder=user_log_path("SetuHashi", appauthor=False),
            language=opening.language,
        )
    )
