"""The forms and file choosers of the page; what the officer answers comes as signals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.problems import ProblemError
from app.domain.visit_record import VisitState
from app.services.take_plan import ReadPlan
from app.services.use_cases.records import OpenedVisit
from app.ui.drafts import watch_form
from app.ui.kit.form_dialog import Field, FormDialog
from app.ui.screens.visit import fields, parts
from app.ui.screens.visit.papers_dialog import PapersDialog
from app.ui.screens.visit.presenter import VisitList
from app.ui.screens.visit.tabs import TABS
from app.words.catalogue import Words
from app.words.problems.sentences import told
from app.words.read_plans import plan_size
from app.words.visit_records import STATES

DAYS_AHEAD = 120
"""A new visit is first thought of so far ahead: an invitation takes 90 days."""


class Questions(QObject):
    """One form is open at a time; it stays open until what it says is kept."""

    facts_given = Signal(object, str)
    row_given = Signal(str, object, object, str)
    step_given = Signal(object, object, str)
    visit_given = Signal(object, str)
    files_given = Signal(list)
    papers_wanted = Signal(object, Path)
    plan_file_chosen = Signal(Path)
    plan_taken = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._window = parent
        self._form: FormDialog | None = None
        self._list: VisitList | None = None
        self._opened: OpenedVisit | None = None
        self._folder = Path.home()

    def use(self, found: VisitList | None, opened: OpenedVisit | None) -> None:
        """Ask about this visit from now on."""
        self._list = found
        self._opened = opened

    def close_form(self) -> None:
        """What the form said is kept."""
        if self._form is not None:
            self._form.accept()

    def show_form_problem(self, error: ProblemError) -> bool:
        """Say in the open form what is to be mended; False where none is open."""
        if self._form is None:
            return False
        self._form.show_problem(told(self._words, error))
        return True

    def ask_facts(self) -> None:
        """Ask for dates, regions, head, purpose and lines of effort."""
        if self._opened is None or self._list is None:
            return
        words, record = self._words, self._opened.record
        asked = fields.facts_fields(words, self._list.regions, record.direction)
        values = {**parts.facts_of(record), fields.REASON: self.suggested_reason}
        self._ask(words.tr("Change the visit"), asked, values, self.facts_given.emit)
        self._watch(self.ask_facts_of)

    def ask_facts_of(self, visit_id: str) -> None:
        """As ``ask_facts``, while that visit is open."""
        if self._is_open(visit_id):
            self.ask_facts()

    def ask_visit(self, delegation: tuple[str, ...] = (), hosts: tuple[str, ...] = ()) -> None:
        """Ask for a visit outside the plan, of these regions to begin with."""
        if self._list is None:
            return
        words, start = self._words, self._list.today + timedelta(days=DAYS_AHEAD)
        values = {
            "start": start,
            "end": start + timedelta(days=4),
            "delegation": delegation,
            "hosts": hosts,
            fields.REASON: words.tr("A visit outside the plan"),
        }
        asked = fields.new_fields(words, self._list.regions)
        form = self._ask(words.tr("New visit"), asked, values, self.visit_given.emit)
        watch_form(form, self.ask_visit, (delegation, hosts))

    def ask_step(self, state: VisitState) -> None:
        """Ask for the day and the reason of a step."""
        if self._list is None:
            return
        words = self._words
        heading = words.tr("Next step: {state}").format(state=words.tr(STATES[state]))

        def given(found: dict[str, Any], reason: str) -> None:
            self.step_given.emit(state, found["on"], reason)

        self._ask(heading, fields.step_fields(words), {"on": self._list.today}, given)
        self._watch(self.ask_step_of, state)

    def ask_step_of(self, visit_id: str, state: VisitState) -> None:
        """As ``ask_step``, while that visit is open."""
        if self._is_open(visit_id):
            self.ask_step(state)

    def ask_row(self, part: str, row: Any) -> None:
        """Ask for a row of a part; None: a new one."""
        if self._opened is None or self._list is None:
            return
        words, record = self._words, self._opened.record
        asked = fields.fields_of(words, part, record, self._list.regions)
        values = {
            "due": record.end,
            "signed_on": record.end,
            fields.REASON: self.suggested_reason,
            **parts.values_of(part, row, record),
        }

        def given(found: dict[str, Any], reason: str) -> None:
            self.row_given.emit(part, row, found, reason or self.suggested_reason)

        shown = parts.OUTCOMES if part == parts.AGREEMENT else part
        is_personal = part == parts.DELEGATION  # outside the log: no reason is kept
        self._ask(words.tr(TABS[shown].title), asked, values, given, with_reason=not is_personal)
        if not is_personal:  # what names people is never put aside: it must stay erasable
            self._watch(self.ask_row_of, part, "" if row is None else repr(row))

    def ask_row_of(self, visit_id: str, part: str, told: str) -> None:
        """As ``ask_row``, while that visit is open and its row still reads as it was ``told``."""
        if not self._is_open(visit_id) or self._opened is None:
            return
        rows = parts.rows_of(self._opened, part) if told else ()
        row = next((each for each in rows if repr(each) == told), None)
        if row is not None or not told:
            self.ask_row(part, row)

    def ask_taking(self, read: ReadPlan) -> None:
        """Ask whether to keep a plan that was read, and why."""
        words = self._words
        heading = words.tr("Take in the plan of {year}: {parts}").format(
            year=read.plan.year, parts=plan_size(words, read)
        )
        values = {fields.REASON: words.tr("Plan taken in from a file")}
        self._ask(heading, (), values, lambda _, reason: self.plan_taken.emit(read, reason))

    def ask_files(self) -> None:
        """Ask for documents to attach."""
        words = self._words
        dialog = QFileDialog(self._window, words.tr("Documents to attach"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda names: self.files_given.emit([Path(name) for name in names])
        )
        dialog.open()

    def ask_papers(self) -> None:
        """Ask which papers to write."""
        dialog = PapersDialog(self._words, self._folder, self._window)
        dialog.order_given.connect(self.papers_wanted)
        dialog.open()

    def ask_plan_file(self) -> None:
        """Ask for a plan to read."""
        words = self._words
        dialog = QFileDialog(self._window, words.tr("Import plan"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words.tr("Plans (*.xlsx *.csv)"))
        dialog.fileSelected.connect(lambda name: self.plan_file_chosen.emit(Path(name)))
        dialog.open()

    @property
    def suggested_reason(self) -> str:
        """What the officer need not type."""
        words = self._words
        return words.tr("Record brought up to date")

    def _ask(
        self,
        heading: str,
        asked: Sequence[Field],
        values: Mapping[str, Any],
        on_given: Callable[[dict[str, Any], str], None],
        *,
        with_reason: bool = True,
    ) -> FormDialog:
        """Open a form; ``on_given`` gets its values and the reason."""
        words = self._words
        every = (*asked, fields.reason_field(words)) if with_reason else asked
        wrong_day = words.tr("A day is written like 2026-11-22. Mend it, or leave it empty.")
        form = FormDialog(heading, every, values, wrong_day, self._window)
        form.given.connect(lambda found: on_given(found, found.pop(fields.REASON, "")))
        form.finished.connect(self._forget_form)
        self._form = form
        form.open()
        return form

    def _is_open(self, visit_id: str) -> bool:
        return self._opened is not None and self._opened.record.visit_id == visit_id

    def _watch(self, ask: Any, *given: object) -> None:
        """Put aside what is typed about the open visit; ``ask`` with its id asks again."""
        if self._form is not None and self._opened is not None:
            visit_id = self._opened.record.visit_id
            watch_form(self._form, ask, (visit_id, *given), ("visit", visit_id))

    def _forget_form(self) -> None:
        self._form = None
