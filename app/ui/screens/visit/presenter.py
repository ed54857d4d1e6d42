"""Decides what the page of visits on record shows and keeps; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from app.domain.problems import ProblemError, refuse
from app.domain.regions import Region, RegionCode
from app.domain.visit_record import Move, VisitRecord, VisitState
from app.services.changes import Changes
from app.services.list_visits import VisitFilter
from app.services.take_plan import ReadPlan
from app.services.task import Run, TaskHandle
from app.services.use_cases.records import OpenedVisit, PaperOrder, RecordCases
from app.ui.screens.visit import parts
from app.ui.screens.visit.parts import Values


@dataclass(frozen=True, slots=True)
class VisitList:
    """Every visit planned or on record, and what its lines need."""

    records: Sequence[VisitRecord]
    regions: Mapping[RegionCode, Region]
    today: date


class VisitView(Protocol):
    """What the presenter may ask of the page."""

    def show_list(self, found: VisitList) -> None: ...

    def show_visit(self, opened: OpenedVisit | None) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> bool:
        """Say it in the open form; False where none is open."""

    def show_written(self, paths: Sequence[Path]) -> None: ...

    def show_document(self, file: Path) -> None: ...

    def ask_taking(self, read: ReadPlan) -> None: ...

    def ask_visit_of(self, state: str, prefecture: str) -> None: ...

    def show_busy(self, fraction: float | None) -> None:
        """How far papers are (0..1); None: nothing is under way."""


class VisitPresenter:
    """Answers what the desk officer does with one visit.

    ``told`` passes on what changed, from the worker; The record
    of a planned visit begins with the first change of it.
    """

    def __init__(
        self,
        view: VisitView,
        cases: RecordCases,
        listed: Callable[[Sequence[VisitRecord]], VisitList],
        told: Callable[[Changes], Changes],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._cases = cases
        self._listed = listed
        self._told = told
        self._run = run
        self._tell_problem = on_problem
        self._opened: OpenedVisit | None = None
        self._list: VisitList | None = None
        self._wanted = ""
        self._pair: tuple[str, str] | None = None
        self._stop: Callable[[], None] = lambda: None

    def start(self) -> None:
        """List the visits and open the wanted one, else the first that is still to come."""
        self._run(lambda _: self._read(), self._show, self._tell_problem, topic="visit-records")

    def reload(self) -> None:
        """Something of the visits changed."""
        self.start()

    def choose(self, visit_id: str) -> None:
        """Open another visit."""
        if visit_id != self._wanted:
            self._wanted = visit_id
            self.start()

    def want_visit_of(self, state: str, prefecture: str) -> None:
        """Ask for a visit of a State to a prefecture, once the page is filled."""
        self._pair = (state, prefecture)
        self.start()

    def keep_facts(self, values: Values, reason: str) -> None:
        """Keep dates, regions, head, purpose and lines of effort."""

        def kept(opened: OpenedVisit) -> Changes:
            return self._cases.change(parts.with_facts(opened.record, values), reason)

        self._change(reason, kept)

    def keep_row(self, part: str, row: Any, values: Values, reason: str) -> None:
        """Keep what a form says of ``row``; None: of a new one."""
        self._change(reason, lambda opened: self._keep_row(opened, part, row, values, reason))

    def remove_row(self, part: str, row: Any, reason: str) -> None:
        """Take a row away; it can be undone, except for who travels."""

        def removed(opened: OpenedVisit) -> Changes:
            if part == parts.DOCUMENTS:
                return self._cases.detach(opened.record.visit_id, row.sha256, reason)
            rows = list(parts.rows_of(opened, part))
            del rows[_place(rows, row)]
            return self._keep_rows(opened, part, rows, reason)

        self._change(reason, removed)

    def move(self, state: VisitState, on: date, reason: str) -> None:
        """Bring the visit into its next state."""
        move = Move(state, on, reason)
        self._change(reason, lambda opened: self._cases.move(opened.record.visit_id, move))

    def draft_legs(self, reason: str) -> None:
        """Write the travel legs of real journeys over those that stand; other items stay."""

        def drafted(opened: OpenedVisit) -> Changes:
            legs = self._cases.draft_legs(opened.record)
            others = [item for item in opened.record.itinerary if not item.mode]
            return self._keep_rows(opened, parts.ITINERARY, [*others, *legs], reason)

        self._change(reason, drafted)

    def attach(self, files: Sequence[Path], reason: str) -> None:
        """Attach files, each a change of its own."""

        def attached(file: Path, opened: OpenedVisit) -> Changes:
            return self._cases.attach(opened.record.visit_id, file, reason)

        self._change(reason, *(partial(attached, file) for file in files))

    def open_document(self, row: Any, folder: Path) -> None:
        """Put a document into ``folder``, its hash checked, and show it."""
        if self._opened:
            visit_id = self._opened.record.visit_id
            self._run(
                lambda _: self._cases.take_out(visit_id, row.sha256, folder),
                self._view.show_document,
                self._tell_problem,
            )

    def erase_delegates(self) -> None:
        """Forget who travels, for good."""
        self._change("", lambda opened: self._cases.erase_delegates(opened.record.visit_id))

    def add(self, values: Values, reason: str) -> None:
        """Keep a visit that is in no plan, and open it."""
        if self._list is None:
            return
        record = parts.new_record(values, self._list.today)

        def added(_: TaskHandle) -> Changes:
            changes = self._cases.add(record, reason)
            (self._wanted,) = changes.ids
            return self._told(changes)

        self._run(added, lambda _: self._view.close_form(), self._on_problem)

    def write_papers(self, order: PaperOrder, folder: Path) -> None:
        """Write papers of the visit into ``folder``."""
        if self._opened is None:
            return
        visit_id = self._opened.record.visit_id
        self._view.show_busy(0.0)
        self._stop = self._run(
            lambda handle: self._cases.write_papers(visit_id, order, folder, handle),
            self._on_written,
            self._on_not_written,
            lambda fraction, _note: self._view.show_busy(fraction),
        )

    def stop(self) -> None:
        """Give up writing papers."""
        self._stop()
        self._view.show_busy(None)

    def read_plan(self, file: Path) -> None:
        """Read a plan from a file, and ask before it is taken in."""
        self._run(lambda _: self._cases.read_plan(file), self._view.ask_taking, self._tell_problem)

    def take_plan(self, read: ReadPlan, reason: str) -> None:
        """Keep what was read."""
        self._run(
            lambda _: self._told(self._cases.take_plan(read, reason)),
            lambda _: self._view.close_form(),
            self._on_problem,
        )

    def _read(self) -> tuple[VisitList, OpenedVisit | None]:
        found = self._listed(self._cases.find(VisitFilter()))
        known = {record.visit_id for record in found.records}
        coming = (each.visit_id for each in found.records if each.end >= found.today)
        latest = (each.visit_id for each in reversed(found.records))
        wanted = self._wanted if self._wanted in known else next(coming, next(latest, ""))
        return found, self._cases.opened(wanted) if wanted else None

    def _show(self, answer: tuple[VisitList, OpenedVisit | None]) -> None:
        found, self._opened = answer
        self._wanted = self._opened.record.visit_id if self._opened else ""
        self._list = found
        self._view.show_list(found)
        self._view.show_visit(self._opened)
        if self._pair is not None:
            self._view.ask_visit_of(*self._pair)
            self._pair = None

    def _change(self, reason: str, *jobs: Callable[[OpenedVisit], Changes]) -> None:
        """Run ``jobs`` one after the other, each on the visit as it stands then."""
        if self._opened is None:
            return
        visit_id = self._opened.record.visit_id

        def changed(_: TaskHandle) -> None:
            for job in jobs:
                self._told(job(self._begun(visit_id, reason)))

        self._run(changed, lambda _: self._view.close_form(), self._on_problem)

    def _begun(self, visit_id: str, reason: str) -> OpenedVisit:
        """The visit as it stands; a record is begun where there is none."""
        opened = self._cases.opened(visit_id)
        if opened is None:
            raise refuse("visit-unknown", visit=visit_id)
        if not opened.recorded and reason:
            self._cases.open(visit_id, reason)
        return opened

    def _keep_row(
        self, opened: OpenedVisit, part: str, row: Any, values: Values, reason: str
    ) -> Changes:
        visit_id = opened.record.visit_id
        if part == parts.AGREEMENT:
            outcome, tie = parts.agreement_of(values, self._regions())
            return self._cases.add_outcome(visit_id, outcome, tie, reason)
        made = parts.made(part, values, row)
        if part == parts.GATES:
            return self._cases.set_gate(visit_id, made, reason)
        if part == parts.OUTCOMES and row is None:
            return self._cases.add_outcome(visit_id, made, None, reason)
        rows = list(parts.rows_of(opened, part))
        if row is None:
            rows.append(made)
        else:
            rows[_place(rows, row)] = made
        return self._keep_rows(opened, part, rows, reason)

    def _keep_rows(
        self, opened: OpenedVisit, part: str, rows: Sequence[Any], reason: str
    ) -> Changes:
        if part == parts.DELEGATION:
            return self._cases.keep_delegates(opened.record.visit_id, tuple(rows))
        return self._cases.change(parts.with_rows(opened.record, part, rows), reason)

    def _regions(self) -> Mapping[RegionCode, Region]:
        return self._list.regions if self._list else {}

    def _on_problem(self, error: Exception) -> None:
        shown = isinstance(error, ProblemError) and self._view.show_form_problem(error)
        if not shown:
            self._tell_problem(error)

    def _on_written(self, paths: Sequence[Path]) -> None:
        self._view.show_busy(None)
        self._view.close_form()
        self._view.show_written(paths)

    def _on_not_written(self, error: Exception) -> None:
        self._view.show_busy(None)
        self._on_problem(error)


def _place(rows: Sequence[Any], row: Any) -> int:
    """Where ``row`` stands.

    Raises:
        ProblemError: ``visit-part-gone`` where it was changed or undone meanwhile.
    """
    if row not in rows:
        raise refuse("visit-part-gone")
    return rows.index(row)
