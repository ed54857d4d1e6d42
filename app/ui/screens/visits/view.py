"""The Visits screen: the year as a board, its visits as a table, and why each stands there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.plan_adjustment import Standing
from app.domain.plan_difference import PlanDifference
from app.domain.problems import ProblemError
from app.domain.visit_candidates import Candidate
from app.domain.visit_verdict import Verdict
from app.domain.visits import Lead, Plan, Reason, Visit
from app.services.of_region import visits_of_region
from app.ui.drafts import watch_form
from app.ui.kit.drop_board import DropBoard
from app.ui.screens.visits.context import Context
from app.ui.screens.visits.difference_dialog import DifferenceDialog
from app.ui.screens.visits.export_dialog import ExportDialog
from app.ui.screens.visits.model import board_of, dates
from app.ui.screens.visits.plan_bar import PlanBar
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.settings_dialog import SettingsDialog
from app.ui.screens.visits.visit_pane import VisitPane
from app.ui.screens.visits.year_tabs import YearTabs
from app.words.catalogue import Words
from app.words.formats import day, listed, region_sign
from app.words.planning import day_lines, short_verdict_lines, standing_line
from app.words.problems.sentences import told
from app.words.visit_terms import LEADS, title


class VisitsView(QWidget):
    """Widgets only; what they mean is decided by the presenters."""

    year_chosen = Signal(int)
    plan_wanted = Signal()
    replan_wanted = Signal()
    offer_taken = Signal()
    stop_wanted = Signal()
    back_wanted = Signal()
    keep_wanted = Signal()
    plan_opened = Signal(object)
    visit_chosen = Signal(str)
    visit_opened = Signal(str)
    pin_toggled = Signal(bool)
    export_chosen = Signal(Path, tuple, str)
    days_tried = Signal(str, object, object)
    visit_tried = Signal(object)
    visit_held = Signal(object, str, object)
    put_wanted = Signal()
    leave_wanted = Signal()
    day_asked = Signal(str, object)
    settings_given = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: YearFacts | None = None
        self._broken: Sequence[Reason] = ()
        self._region = ""
        self._context: Context | None = None
        self._in_hand: Visit | None = None
        self._settings_form: SettingsDialog | None = None
        self._export_folder = Path.home()
        self._bar = PlanBar(words, self)
        self._join_bar()
        self._build_board()
        self._build_year()
        self._lay_out()
        self._show_pane()
        self.show_choices(can_keep=False, can_export=False)
        self.show_rest()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        if self._board.current:
            self._board.setFocus()
        else:
            self._bar.focus_first()

    def show_year(self, facts: YearFacts) -> None:
        """Show the board, and the visits, the clashes, or what to do where there is no plan."""
        words = self._words
        self._facts, self._broken = facts, ()
        self._pane.end_trial()
        self._bar.show_years(facts.years, facts.year)
        self._show_plan(facts)
        self._bar.show_status(standing_line(words, facts.plan, None) if facts.plan else "")
        self._bar.show_counts(facts.counts)

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: its visits bear a star, the first becomes the current.

        Empty: none does. The whole plan stays to be seen, since its visits depend on each other.
        """
        self._region = code
        facts = self._facts
        if facts is None:
            return
        visits = facts.plan.visits if facts.plan else ()
        own = visits_of_region(visits, code)[:1] if code else ()
        wanted = own[0].visit_id if own else self._board.current
        self._show_plan(facts)
        if wanted:
            self.visit_chosen.emit(wanted)

    def _show_plan(self, facts: YearFacts) -> None:
        self._bar.sign.show_text(region_sign(self._words, facts.regions, self._region))
        self._show_board(facts)
        self.tabs.show_year(facts, self._region)

    def _show_board(self, facts: YearFacts) -> None:
        self._board.show_board(board_of(self._words, facts, self._broken, self._region))

    def show_standing(self, found: Standing) -> None:
        """Say how the plan stands, and mark the visits that break a rule."""
        facts = self._facts
        if facts is None or facts.plan is None:
            return
        line = standing_line(self._words, facts.plan, found)
        self._bar.show_status(line, is_stale=bool(found.changed))
        if found.broken:
            self._broken = found.broken
            self._show_board(facts)

    def show_visit(self, visit: Visit | None) -> None:
        """Make ``visit`` the current one in board, table and pane."""
        self.end_trial()
        self._board.choose(visit.visit_id if visit else "")
        self._show_pane()
        if visit is None or self._facts is None:
            return
        self.tabs.select(visit)
        self._pane.show_visit(visit, self._facts)

    def show_trial(self, visit: Visit, found: Verdict) -> None:
        """Say beside the board and in the pane what putting a visit elsewhere would mean."""
        if self._facts is None:
            return
        regions = self._facts.regions
        self._board.show_trial(visit.visit_id, visit.start, visit.end)
        words = self._words
        lines = (dates(words, visit), *short_verdict_lines(words, found, regions))
        self._board.show_note((title(words, regions, visit), *lines))
        self._pane.show_trial(visit, regions, found)

    def end_trial(self) -> None:
        """Nothing is tried any more."""
        self._board.end_trial()
        self._pane.end_trial()

    def show_day(self, on: date, lead: Lead, found: Sequence[Reason]) -> None:
        """Say what stands in the way of a visit of ``lead`` on a day."""
        if self._facts is None:
            return
        self.tabs.show_visits()
        words = self._words
        heading = words.tr("{day}, visit led by {lead}:").format(
            day=day(words, on), lead=words.tr(LEADS[lead])
        )
        self._pane.show_day(heading, day_lines(words, found, self._facts.regions))
        QTimer.singleShot(0, self, lambda: self._room.ensureWidgetVisible(self._pane.answer))

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """List what else the chosen visit could be."""
        if self._facts is not None:
            self.tabs.candidates.show_candidates(found, self._facts.regions)

    def show_difference(self, facts: YearFacts, found: PlanDifference) -> None:
        """Ask whether a new plan is to be taken, telling all that it changes."""
        dialog = DifferenceDialog(self._words, found, facts.regions, self)
        dialog.accepted.connect(self.offer_taken)
        dialog.open()

    def show_context(self, found: Context) -> None:
        """Show own windows and past delegations; take the settings for their dialog."""
        self._context = found
        self._bar.offer_settings()
        self.tabs.show_context(found)

    def close_form(self) -> None:
        """What was typed is kept."""
        for form in (self._settings_form, self.tabs.windows.form):
            if form is not None:
                form.accept()
        self._settings_form = self.tabs.windows.form = None

    def show_form_problem(self, error: ProblemError) -> None:
        """Say in the open form what is to be mended."""
        for form in (self._settings_form, self.tabs.windows.form):
            if form is not None:
                form.show_problem(told(self._words, error))

    def show_choices(self, *, can_keep: bool, can_export: bool) -> None:
        """Say what may be done with the plan that is shown."""
        self._bar.show_choices(can_keep=can_keep, can_export=can_export)

    def show_progress(self, fraction: float) -> None:
        """Something is under way; ``fraction`` (0..1) of it is done."""
        self._bar.show_progress(fraction)
        self._set_busy(busy=True)

    def show_rest(self) -> None:
        """Nothing is under way."""
        self._set_busy(busy=False)

    def show_exported(self, paths: Sequence[Path]) -> None:
        """Say where the files are."""
        words = self._words
        names = listed(words, (path.name for path in paths))
        text = words.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names)
        self._bar.show_status(text)

    def ask_export(self) -> None:
        """Ask for formats and folder; the answer comes as ``export_chosen``."""
        dialog = ExportDialog(self._words, self._export_folder, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export_chosen.connect(self._on_export)
        dialog.open()

    def ask_settings(self) -> None:
        """Open the settings of plans; the answer comes as ``settings_given``."""
        if self._context is not None:
            self._settings_form = SettingsDialog(
                self._words, self._context.settings, self._context.kinds, self
            )
            self._settings_form.settings_given.connect(self.settings_given)
            self._settings_form.open()
            watch_form(self._settings_form, self.ask_settings)

    def _join_bar(self) -> None:
        bar = self._bar
        for signal, own in (
            (bar.year_chosen, self.year_chosen),
            (bar.plan_wanted, self.plan_wanted),
            (bar.replan_wanted, self.replan_wanted),
            (bar.keep_wanted, self.keep_wanted),
            (bar.stop_wanted, self.stop_wanted),
        ):
            signal.connect(own)
        bar.sign.clicked.connect(lambda: self.follow_region(""))
        bar.export_wanted.connect(self.ask_export)
        bar.settings_wanted.connect(self.ask_settings)

    def _build_board(self) -> None:
        words = self._words
        self._board = DropBoard(words.tr("… and {count} more"), self)
        self._board.setToolTip(
            words.tr(
                "Drag a visit, or move it with Alt and the arrows; Enter puts it there, Escape "
                "leaves it. Double-click a day to ask what blocks it."
            )
        )
        self._board.bar_chosen.connect(self.visit_chosen)
        self._board.bar_tried.connect(self.days_tried)
        self._board.bar_dropped.connect(self.put_wanted)
        self._board.bar_left.connect(self.leave_wanted)
        self._board.day_asked.connect(self._on_day_asked)
        self._board.row_held.connect(self._on_candidate_held)
        self._board.row_dropped.connect(self._on_candidate_dropped)
        self._bar.weeks_toggled.connect(self._board.show_weeks)

    def _build_year(self) -> None:
        words = self._words
        self._pane = VisitPane(words, self)
        self._pane.pin_toggled.connect(self.pin_toggled)
        self._pane.put_wanted.connect(self.put_wanted)
        self._pane.leave_wanted.connect(self.leave_wanted)
        self._pane.day_asked.connect(lambda on: self.day_asked.emit(self._board.current, on))
        self._board.bar_opened.connect(self.visit_opened)
        self.tabs = YearTabs(words, self)
        self.tabs.currentChanged.connect(self._show_pane)
        self.tabs.visit_chosen.connect(self.visit_chosen)
        self.tabs.visit_opened.connect(self.visit_opened)
        self.tabs.plan_wanted.connect(self.plan_wanted)
        self.tabs.back_wanted.connect(self.back_wanted)
        self.tabs.years.year_opened.connect(self._on_year_opened)
        self.tabs.years.plan_opened.connect(self._on_plan_opened)
        self.tabs.candidates.candidate_chosen.connect(self.visit_tried)
        self.tabs.candidates.candidate_taken.connect(self.put_wanted)
        self.tabs.candidates.candidate_grabbed.connect(self._on_candidate_grabbed)
        self.tabs.candidates.candidate_let_go.connect(lambda: self._on_candidate_grabbed(None))

    def _lay_out(self) -> None:
        below = QSplitter(self)
        below.addWidget(self.tabs)
        below.addWidget(self._pane)
        below.setSizes([700, 420])
        below.setChildrenCollapsible(False)
        body = QSplitter(Qt.Orientation.Vertical, self)
        body.addWidget(self._board)
        body.addWidget(below)
        body.setStretchFactor(1, 1)
        body.setChildrenCollapsible(False)
        room = self._room = QScrollArea(
            self
        )  # large texts need more height than a small window has
        room.setFrameShape(QScrollArea.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        room.setWidget(body)
        layout = QVBoxLayout(self)
        layout.addWidget(self._bar)
        layout.addWidget(room, 1)

    def _show_pane(self) -> None:
        """The chosen visit beside the tabs that are about it."""
        self._pane.setVisible(bool(self._board.current) and self.tabs.is_about_visits)

    def _set_busy(self, *, busy: bool) -> None:
        self._bar.show_busy(busy=busy)
        self.tabs.empty_plan.setDisabled(busy)

    def _on_day_asked(self, visit_id: str, on: date) -> None:
        if visit_id:
            self.visit_chosen.emit(visit_id)
            self.day_asked.emit(visit_id, on)

    def _on_candidate_grabbed(self, candidate: Visit | None) -> None:
        """A candidate is in the hand, or no more; what is still tried then is left."""
        self._in_hand = candidate
        if candidate is None:
            self.leave_wanted.emit()

    def _on_candidate_held(self, visit_id: str, on: date) -> None:
        if self._in_hand is not None:
            self.visit_held.emit(self._in_hand, visit_id, on)

    def _on_candidate_dropped(self, visit_id: str) -> None:
        if self._in_hand is not None:
            self.put_wanted.emit()
            self.visit_chosen.emit(visit_id)

    def _on_year_opened(self, year: int) -> None:
        self.tabs.show_visits()
        self.year_chosen.emit(year)

    def _on_plan_opened(self, plan: Plan) -> None:
        self.tabs.show_visits()
        self.plan_opened.emit(plan)

    def _on_export(self, folder: Path, formats: tuple[str, ...], language: str) -> None:
        self._export_folder = folder
        self.export_chosen.emit(folder, formats, language)
