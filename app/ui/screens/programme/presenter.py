"""Decides what the Programme screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.domain.opportunities import Opportunity
from app.domain.problems import ProblemError
from app.domain.programme import Progress
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.services.changes import Changes
from app.services.of_region import line_of_region
from app.services.report_programme import LineSheet, ProgrammeReport, TargetSheet
from app.services.task import Run, TaskHandle
from app.services.visits_on_record import KnownVisit

FIRST_LINE = "VIII"
"""The line of effort that this program serves is shown first."""


class Side(StrEnum):
    """What is listed of the target or the line that is chosen."""

    ENTRIES = "entries"
    TIES = "ties"
    VISITS = "visits"
    OPPORTUNITIES = "opportunities"


Listed = Progress | Tie | KnownVisit | Opportunity


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """The report, and the regions that it names."""

    report: ProgrammeReport
    regions: Mapping[RegionCode, Region]


@dataclass(frozen=True, slots=True)
class ProgrammeActions:
    """What the screen asks for; each may raise ``ProblemError``."""

    load: Callable[[], ProgrammeFacts]
    keep: Callable[[Progress, str], Changes]
    withdraw: Callable[[str, str], Changes]
    write: Callable[[Path, str, TaskHandle], Path]
    open_thing: Callable[[str, str], None]


class ProgrammeView(Protocol):
    """What the presenter may ask of the screen."""

    def show_lines(self, facts: ProgrammeFacts) -> None: ...

    def show_region(self, code: str) -> None: ...

    def show_line(self, line: LineSheet) -> None: ...

    def show_target(self, sheet: TargetSheet | None) -> None: ...

    def show_list(self, side: Side, rows: Sequence[Any]) -> None: ...

    def show_entry(self, entry: Progress | None, *, is_own: bool) -> None: ...

    def edit(self, sheet: TargetSheet) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...

    def show_written(self, file: Path) -> None: ...


class ProgrammePresenter:
    """Answers what the desk officer does with the programme."""

    def __init__(
        self,
        view: ProgrammeView,
        actions: ProgrammeActions,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._actions = actions
        self._run = run
        self._on_problem = on_problem
        self._facts: ProgrammeFacts | None = None
        self._line = FIRST_LINE
        self._target = ""
        self._side = Side.ENTRIES
        self._entry: Progress | None = None
        self._region = ""

    def start(self) -> None:
        """Read the programme off the GUI thread and show it."""
        self._run(
            lambda _: self._actions.load(), self._on_facts, self._on_problem, topic="programme"
        )

    reload = start

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: what of it serves each line; empty: of all."""
        self._region = code
        if self._facts is not None:
            self._view.show_region(code)
            self._show_line()

    def choose_line(self, line: LineSheet) -> None:
        """Show another line of effort, from its first target on."""
        if line.line != self._line:
            self._line, self._target = line.line, ""
            self._show_line()

    def choose_target(self, sheet: TargetSheet) -> None:
        """Show the burn-up and the entries of a target."""
        self._target = sheet.target.target_id
        self._show_target()

    def choose_side(self, side: Side) -> None:
        """List something else."""
        self._side = side
        self._show_list()

    def choose_row(self, row: Listed) -> None:
        """An entry of the officer's own can be taken back."""
        self._show_entry(row if isinstance(row, Progress) else None)

    def open_row(self, row: Listed) -> None:
        """Go to the screen of a tie, a visit or an opportunity."""
        match row:
            case Progress():
                return
            case Tie():
                self._actions.open_thing("tie", row.tie_id)
            case Opportunity():
                self._actions.open_thing("opportunity", row.opportunity_id)
            case _:
                self._actions.open_thing("visit", row.visit_id)

    def open(self, kind: str, key: str) -> None:
        """Show a target, or the target of an entry."""
        sheet = self._sheet_of(kind, key)
        if sheet is None:
            return
        self._line, self._target = sheet.target.line, sheet.target.target_id
        self._show_line()

    def start_entry(self) -> None:
        """Ask for an entry of progress on the chosen target."""
        sheet = self._chosen()
        if sheet is not None:
            self._view.edit(sheet)

    def keep(self, entry: Progress, reason: str) -> None:
        """Write the officer's entry."""
        self._run(
            lambda _: self._actions.keep(entry, reason),
            lambda _: self._view.close_form(),
            self._on_form_problem,
        )

    def take_back(self, reason: str) -> None:
        """Take the chosen entry of the officer's back."""
        entry = self._entry
        if entry is not None:
            self._run(
                lambda _: self._actions.withdraw(entry.progress_id, reason),
                lambda _: None,
                self._on_problem,
            )

    def write(self, file: Path, *, only_line: bool) -> None:
        """Write the report on everything, or on the line that is shown."""
        line = self._line if only_line else ""
        self._run(
            lambda handle: self._actions.write(file, line, handle),
            self._view.show_written,
            self._on_problem,
            topic="programme-report",
        )

    def _on_facts(self, facts: ProgrammeFacts) -> None:
        self._facts = facts
        self._view.show_lines(facts)
        self._view.show_region(self._region)
        self._show_line()

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _show_line(self) -> None:
        line = self._sheet_of_line()
        if line is None:
            return
        self._view.show_line(line)
        self._show_target()

    def _show_target(self) -> None:
        self._view.show_target(self._chosen())
        self._show_list()

    def _show_list(self) -> None:
        line, sheet = self._sheet_of_line(), self._chosen()
        if line is None:
            return
        rows: Mapping[Side, Sequence[Any]] = {
            Side.ENTRIES: sheet.progress if sheet else (),
            Side.TIES: line.ties,
            Side.VISITS: line.visits,
            Side.OPPORTUNITIES: line.opportunities,
        }
        self._view.show_list(self._side, rows[self._side])
        self._show_entry(None)

    def _show_entry(self, entry: Progress | None) -> None:
        self._entry = entry
        self._view.show_entry(entry, is_own=entry is not None and is_own(entry))

    def _sheet_of_line(self) -> LineSheet | None:
        lines = self._facts.report.lines if self._facts else ()
        found = (each for each in lines if each.line == self._line)
        return next((line_of_region(each, self._region) for each in found), None)

    def _chosen(self) -> TargetSheet | None:
        line = self._sheet_of_line()
        if line is None or not line.targets:
            return None
        found = (each for each in line.targets if each.target.target_id == self._target)
        return next(found, _most_telling(line.targets))

    def _sheet_of(self, kind: str, key: str) -> TargetSheet | None:
        lines = self._facts.report.lines if self._facts else ()
        sheets = (sheet for line in lines for sheet in line.targets)
        if kind == "target":
            return next((each for each in sheets if each.target.target_id == key), None)
        has = (s for s in sheets if any(entry.progress_id == key for entry in s.progress))
        return next(has, None)


def is_own(entry: Progress) -> bool:
    """Whether the officer made the entry: those of the reference are numbered by their row."""
    return entry.progress_id.startswith("own-")


def _most_telling(sheets: Sequence[TargetSheet]) -> TargetSheet:
    """The first target with something to draw, else the first."""
    return next((sheet for sheet in sheets if sheet.due or sheet.reached), sheets[0])
