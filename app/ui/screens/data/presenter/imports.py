"""Decides what the import tab shows: a file, what its columns mean, what stands against it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.domain.problems import Problem, ProblemError
from app.services.changes import Changes
from app.services.import_kinds import ImportKind
from app.services.import_mapping import Matching
from app.services.import_records import Imported, Preview
from app.services.sheets import Sheet
from app.services.take_plan import ReadPlan
from app.ui.screens.data.presenter.work import Work


class ImportCases(Protocol):
    """What the tab needs of the use cases."""

    def kinds(self) -> tuple[ImportKind[Any], ...]: ...

    def read_sheet(self, path: Path) -> Sheet: ...

    def kind_of(self, sheet: Sheet, name: str = "") -> ImportKind[Any]: ...

    def matching_of(self, kind: ImportKind[Any], sheet: Sheet) -> Matching: ...

    def preview(self, kind: ImportKind[Any], sheet: Sheet, matching: Matching) -> Preview: ...

    def take_in(
        self, kind: ImportKind[Any], sheet: Sheet, matching: Matching, reason: str
    ) -> Imported: ...


class PlanCases(Protocol):
    """Exported plans, which hold more than one table."""

    def holds_plan(self, file: Path) -> bool: ...

    def read_plan(self, file: Path) -> ReadPlan: ...

    def check_plan(self, read: ReadPlan) -> Changes: ...

    def take_plan(self, read: ReadPlan, reason: str) -> Changes: ...


class ImportView(Protocol):
    """What the presenter may ask of the tab."""

    def show_file(self, sheet: Sheet) -> None: ...

    def show_preview(self, kind: ImportKind[Any], preview: Preview) -> None: ...

    def show_plan(self, name: str, plan: ReadPlan, *, is_new: bool) -> None:
        """The file ``name`` is an exported plan; one that is not new changes nothing."""

    def ask_kind(self, sheet: Sheet) -> None:
        """The headings do not tell what the file holds."""

    def show_refusal(self, problems: tuple[Problem, ...]) -> None:
        """The file cannot be read at all."""

    def show_taken(self, taken: Imported) -> None: ...

    def show_plan_taken(self, plan: ReadPlan) -> None: ...


@dataclass(frozen=True, slots=True)
class _Read:
    """A sheet, and its kind and preview where the kind is known."""

    sheet: Sheet
    kind: ImportKind[Any] | None = None
    preview: Preview | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """An exported plan, and whether it would change what stands."""

    plan: ReadPlan
    is_new: bool


class ImportPresenter:
    """Answers what the officer does with a file."""

    def __init__(
        self,
        view: ImportView,
        cases: ImportCases,
        work: Work,
        plans: PlanCases,
    ) -> None:
        self._view = view
        self._plans = plans
        self._plan: ReadPlan | None = None
        self._cases = cases
        self._work = work
        self._sheet: Sheet | None = None
        self._kind: ImportKind[Any] | None = None
        self._matching: Matching = {}

    def choose_file(self, path: Path) -> None:
        """Read a file; nothing is kept."""
        self._sheet = self._kind = self._plan = None
        self._work.run(
            lambda _: self._read_file(path),
            lambda read: self._on_file(path, read),
            self._on_refused,
            topic="import",
        )

    def choose_kind(self, name: str) -> None:
        """Read the same file as something else."""
        sheet = self._sheet
        if sheet is not None:
            self._work.read(lambda: self._read(sheet, name), self._on_read, "import")

    def match(self, heading: str, key: str) -> None:
        """Say what a column means; empty: leave it out. A field is meant by one column only."""
        rest = {head: its for head, its in self._matching.items() if its != key and head != heading}
        self._matching = {**rest, heading: key} if key else rest
        sheet, kind, matching = self._sheet, self._kind, self._matching
        if sheet is not None and kind is not None:
            self._work.read(
                lambda: _Read(sheet, kind, self._cases.preview(kind, sheet, matching)),
                self._on_read,
                "import",
            )

    def take_in(self, reason: str) -> None:
        """Import everything or nothing."""
        sheet, kind, matching = self._sheet, self._kind, self._matching
        if self._plan is not None:
            self._take_plan(self._plan, reason)
        if sheet is None or kind is None:
            return
        taken: list[Imported] = []

        def job() -> Changes:
            taken.append(self._cases.take_in(kind, sheet, matching, reason))
            return taken[0].changes

        def done(_: Changes) -> None:
            self._sheet = self._kind = None
            self._view.show_taken(taken[0])

        self._work.change(job, done, self._on_refused)

    def _take_plan(self, plan: ReadPlan, reason: str) -> None:
        def done(_: Changes) -> None:
            self._plan = None
            self._view.show_plan_taken(plan)

        self._work.change(lambda: self._plans.take_plan(plan, reason), done, self._on_refused)

    def _read_file(self, path: Path) -> _Read | _Plan:
        if self._plans.holds_plan(path):
            plan = self._plans.read_plan(path)
            return _Plan(plan, is_new=bool(self._plans.check_plan(plan).kinds))
        return self._read(self._cases.read_sheet(path))

    def _read(self, sheet: Sheet, name: str = "") -> _Read:
        try:
            kind = self._cases.kind_of(sheet, name)
        except ProblemError:
            return _Read(sheet)
        matching = self._cases.matching_of(kind, sheet)
        return _Read(sheet, kind, self._cases.preview(kind, sheet, matching))

    def _on_file(self, path: Path, read: _Read | _Plan) -> None:
        if isinstance(read, _Plan):
            self._plan = read.plan
            self._view.show_plan(path.name, read.plan, is_new=read.is_new)
        else:
            self._on_read(read)

    def _on_read(self, read: _Read) -> None:
        self._sheet, self._kind = read.sheet, read.kind
        self._view.show_file(read.sheet)
        if read.kind is None or read.preview is None:
            self._view.ask_kind(read.sheet)
        else:
            self._matching = read.preview.matching
            self._view.show_preview(read.kind, read.preview)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_refusal(error.problems)
        else:
            self._work.on_problem(error)
