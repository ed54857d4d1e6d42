"""Use cases of visits: the year's plan and its documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.calendar import Window
    from app.domain.plan_adjustment import Standing
    from app.domain.plan_problem import YearProblem
    from app.domain.plan_settings import PlanSettings
    from app.domain.visit_verdict import Verdict
    from app.domain.visits import Lead, Plan, Visit
    from app.domain.years_ahead import YearsPlan
    from app.services.changes import Changes
    from app.services.export_plan import PlanDocument, PlanWriter
    from app.services.plan_year import Replan, Ways, Worths
    from app.services.task import TaskHandle

READ_BACK = ("csv", "xlsx")
"""Forms from which a plan can be taken in again."""


class Visits:
    """See ``app.services.use_cases.visits``."""

    def __init__(self, premises: Premises, match: Match) -> None:
        self._premises = premises
        self._match = match

    @cached_property
    def _ways(self) -> Ways:
        """Journeys of all pairs, and within each country, today."""
        from app.domain.regions import Country
        from app.services.plan_year import Ways

        at = self._premises
        known = at.known_journeys(at.clock.today())
        hops = known.finder.hops(Country.INDIA) | known.finder.hops(Country.JAPAN)
        return Ways(known.access, hops)

    def years(self) -> Sequence[int]:
        from app.services.plan_year import plan_years

        with self._premises.store.read() as work:
            return plan_years(work)

    def windows(self, year: int) -> Sequence[Window]:
        from app.almanac.public_holidays import PublicHolidays
        from app.domain.fixture_windows import fixture_windows
        from app.services.keep_window import own_windows

        with self._premises.store.read() as work:
            stored = work.calendar.windows(year, year + 1)
            own = [each.window() for each in own_windows(work).values()]
            fixtures = tuple(fixture_windows(work.visits.fixtures()))
        return (*stored, *PublicHolidays().windows(year, year + 1), *fixtures, *own)

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

        problem = self.year_problem(former.year, tuple(Lead), pins, beyond_calendar=True)
        return replan_year(problem, former, CpSatYearSolver(), handle)

    def verdict(self, problem: YearProblem, plan: Plan, visit: Visit) -> Verdict:
        from app.domain.visit_verdict import verdict

        return verdict(problem, plan, visit)

    def year_problem(
        self,
        year: int,
        leads: Sequence[Lead],
        pins: Sequence[Visit] | None,
        *,
        beyond_calendar: bool = False,
        proposed: Sequence[Plan] = (),
    ) -> YearProblem:
        from app.almanac.public_holidays import PublicHolidays
        from app.services.keep_plan_settings import plan_settings
        from app.services.keep_window import own_windows
        from app.services.plan_year import PlanRequest, year_problem

        at = self._premises
        chosen = None if pins is None else tuple(pins)
        with at.store.read() as work:
            own = tuple(own_windows(work).values())
            settings = plan_settings(work)
            request = PlanRequest(
                year, tuple(leads), chosen, settings, own, beyond_calendar, tuple(proposed)
            )
            return year_problem(
                work, request, PublicHolidays(), self._worths(), self._ways, at.clock.today()
            )

    def _worths(self) -> Worths:
        from app.domain.compatibility import score_pairs
        from app.services.plan_year import Worths

        scoring = self._match.in_force()
        matrix = self._match.facts(scoring.normalisation).matrix
        return Worths(matrix, score_pairs(matrix, scoring.weights, scoring.aggregation))

    def plan_years(self, year: int, years: int, handle: TaskHandle) -> YearsPlan:
        from app.almanac.public_holidays import PublicHolidays
        from app.services.keep_plan_settings import plan_settings
        from app.services.keep_window import own_windows
        from app.services.plan_year import PlanRequest
        from app.services.plan_years_ahead import Known, plan_years_ahead, years_ahead_problem
        from app.solver.years_solver import CpSatYearsSolver

        at = self._premises
        known = Known(PublicHolidays(), self._worths(), self._ways, at.clock.today())
        with at.store.read() as work:
            own = tuple(own_windows(work).values())
            request = PlanRequest(year, settings=plan_settings(work), own_windows=own)
            problem = years_ahead_problem(work, request, years, known)
        return plan_years_ahead(problem, CpSatYearsSolver(), handle)

    def keep_years(self, plan: YearsPlan) -> Changes:
        from app.services.plan_years_ahead import save_plans

        return save_plans(self._premises.store, plan.plans)

    def keep(self, plan: Plan) -> Changes:
        from app.services.plan_year import save_plan

        return save_plan(self._premises.store, plan)

    def settings(self) -> PlanSettings:
        from app.services.keep_plan_settings import plan_settings

        with self._premises.store.read() as work:
            return plan_settings(work)

    def saved(self, year: int) -> Plan | None:
        with self._premises.store.read() as work:
            return work.visits.plan(year)

    def formats(self) -> Sequence[str]:
        return tuple(self._writers("en"))

    def export(
        self, plan: Plan, formats: Sequence[str], folder: Path, language: str
    ) -> Sequence[Path]:
        from app.services.calendar_entries import remember_sent
        from app.services.export_plan import export_plan

        document = self._document(plan)
        if "ics" in formats:
            remember_sent(self._premises.store, document)
        return export_plan(document, formats, folder, self._writers(language))

    def export_file(self, plan: Plan, file: Path, language: str) -> Path:
        from tempfile import TemporaryDirectory

        from app.domain.problems import refuse
        from app.exports.whole_file import write_whole

        form = file.suffix.lower().removeprefix(".")
        if form not in READ_BACK:
            known = tuple(f".{each}" for each in READ_BACK)
            raise refuse("import-suffix-unknown", file=file.name, known=known)
        with TemporaryDirectory() as place:
            written = self._writers(language)[form].write(self._document(plan), Path(place))
            return write_whole(file, written.read_bytes())

    def _document(self, plan: Plan) -> PlanDocument:
        from app.services.calendar_entries import with_sent
        from app.services.export_plan import plan_document
        from app.services.kept_visits import kept_visits

        settings, windows = self.settings(), self.windows(plan.year)
        with self._premises.store.read() as work:
            document = plan_document(
                plan,
                work.profiles.regions(),
                windows,
                work.visits.fixtures(),
                self._premises.clock.now(),
                settings,
            )
            document = replace(document, kinds=work.calendar.kinds())
            since = (*self.windows(plan.year - 1), *windows)
            kept = kept_visits(work, plan, settings.rules, since)
            document = with_sent(replace(document, kept=kept), work)
        return replace(document, standing=self._standing(plan))

    def _standing(self, plan: Plan) -> Standing:
        from app.domain.plan_adjustment import standing
        from app.domain.visits import Lead

        pins = tuple(visit for visit in plan.visits if visit.pinned)
        problem = self.year_problem(plan.year, tuple(Lead), pins, beyond_calendar=True)
        return standing(plan, problem)

    def _writers(self, language: str) -> Mapping[str, PlanWriter]:
        from app.bootstrap.documents import print_page
        from app.exports.csv import CsvWriter
        from app.exports.documents import document_writers
        from app.exports.html import HtmlWriter
        from app.exports.ics import IcsWriter
        from app.exports.paper_document import PlanPaperWriter
        from app.exports.xlsx import XlsxWriter

        words = self._premises.words(language)
        papers = document_writers(print_page, self._premises.shipped.resources / "fonts")
        return {
            "xlsx": XlsxWriter(words),
            "ics": IcsWriter(words),
            "csv": CsvWriter(words),
            "html": HtmlWriter(words),
            "pdf": PlanPaperWriter(words, papers[".pdf"], ".pdf"),
            "docx": PlanPaperWriter(words, papers[".docx"], ".docx"),
        }
