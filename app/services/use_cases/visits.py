"""Visits: the year's plan and its documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.domain.calendar import Window
from app.domain.plan_problem import YearProblem
from app.domain.plan_settings import PlanSettings
from app.domain.visit_verdict import Verdict
from app.domain.visits import Lead, Plan, Visit
from app.domain.years_ahead import YearsPlan
from app.services.changes import Changes
from app.services.plan_year import Replan
from app.services.task import TaskHandle


class VisitCases(Protocol):
    """Visits: the year's plan and its documents."""

    def years(self) -> Sequence[int]:
        """The programme years that the calendar data reach."""

    def settings(self) -> PlanSettings: ...

    def plan(
        self, year: int, leads: Sequence[Lead], pins: Sequence[Visit] | None, handle: TaskHandle
    ) -> Plan:
        """``pins`` are visits that must stay (None: the pins of the kept plan)."""

    def year_problem(
        self,
        year: int,
        leads: Sequence[Lead],
        pins: Sequence[Visit] | None,
        *,
        beyond_calendar: bool = False,
        proposed: Sequence[Plan] = (),
    ) -> YearProblem:
        """As ``plan``: what verdicts on a moved visit and fingerprints rest on.

        ``beyond_calendar``: also where only holidays and what returns every year are known.
        ``proposed`` plans of other years stand in the place of those that are kept.
        """

    def verdict(self, problem: YearProblem, plan: Plan, visit: Visit) -> Verdict:
        """What a visit would break, cost and gain if it stood as given."""

    def replan(self, former: Plan, pins: Sequence[Visit] | None, handle: TaskHandle) -> Replan:
        """The former plan with the least change; ``pins`` as in ``plan``."""

    def plan_years(self, year: int, years: int, handle: TaskHandle) -> YearsPlan:
        """So many years from ``year`` on together, so that every region is served."""

    def keep_years(self, plan: YearsPlan) -> Changes:
        """Keep the plans of all years, or none."""

    def saved(self, year: int) -> Plan | None: ...

    def keep(self, plan: Plan) -> Changes: ...

    def windows(self, year: int) -> Sequence[Window]:
        """Stored windows and public holidays of a calendar year and the next."""

    def formats(self) -> Sequence[str]: ...

    def export_file(self, plan: Plan, file: Path, language: str) -> Path:
        """One CSV or workbook, as ``RecordCases.read_plan`` reads it back."""

    def export(
        self, plan: Plan, formats: Sequence[str], folder: Path, language: str
    ) -> Sequence[Path]: ...
