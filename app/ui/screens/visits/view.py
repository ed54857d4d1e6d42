"""The Visits screen: the year as a board, its visits as a table, and why each stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.visits import PlanStatus, Visit
from app.ui.kit.table import Table
from app.ui.kit.year_board import YearBoard
from app.ui.screens.visits.export_dialog import ExportDialog
from app.ui.screens.visits.model import board_of, visit_columns
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.visit_pane import VisitPane
from app.words.catalogue import Words
from app.words.formats import listed
from app.words.reasons import sentence, way_out
from app.words.visit_terms import status_line


class VisitsView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    year_chosen = Signal(int)
    plan_wanted = Signal()
    stop_wanted = Signal()
    back_wanted = Signal()
    keep_wanted = Signal()
    visit_chosen = Signal(str)
    pin_toggled = Signal(bool)
    export_chosen = Signal(Path, tuple, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: YearFacts | None = None
        self._export_folder = Path.home()
        self._build_bar()
        self._build_status()
        self._build_year()
        self._lay_out()
        self.show_choices(can_keep=False, can_export=False)
        self.show_rest()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        (self._board if self._board.current else self._plan).setFocus()

    def show_years(self, years: Sequence[int], year: int) -> None:
        """Offer ``years`` and show ``year`` as the chosen one."""
        with QSignalBlocker(self._years):
            self._years.clear()
            for number in years:
                self._years.addItem(str(number), number)
            self._years.setCurrentIndex(list(years).index(year))

    def show_year(self, facts: YearFacts) -> None:
        """Show the board, and the visits, the clashes, or what to do where there is no plan."""
        self._facts = facts
        plan = facts.plan
        self._board.show_board(board_of(self._words, facts))
        self._status.setText(status_line(self._words, plan) if plan else "")
        self._table.show_columns(visit_columns(self._words, facts.regions))
        self._table.show_rows(plan.visits if plan else ())
        if plan is None:
            self._show_nothing(facts.year)
        elif plan.status is PlanStatus.INFEASIBLE:
            self._show_clashes(facts)
        else:
            self._pages.setCurrentWidget(self._visits)

    def show_visit(self, visit: Visit | None) -> None:
        """Make ``visit`` the current one in board, table and pane."""
        self._pane.setVisible(visit is not None)
        self._board.choose(visit.visit_id if visit else "")
        if visit is None or self._facts is None:
            return
        with QSignalBlocker(self._table):
            self._table.select(lambda row: row.visit_id == visit.visit_id)
        self._pane.show_visit(visit, self._facts)

    def show_choices(self, *, can_keep: bool, can_export: bool) -> None:
        """Say what may be done with the plan that is shown."""
        self._keep.setEnabled(can_keep)
        self._export.setEnabled(can_export)

    def show_progress(self, fraction: float) -> None:
        """Something is under way; ``fraction`` (0..1) of it is done."""
        self._progress.setValue(round(100 * fraction))
        self._set_busy(busy=True)

    def show_rest(self) -> None:
        """Nothing is under way."""
        self._set_busy(busy=False)

    def show_exported(self, paths: Sequence[Path]) -> None:
        """Say where the files are."""
        words = self._words
        names = listed(words, (path.name for path in paths))
        text = words.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names)
        self._status.setText(text)

    def ask_export(self) -> None:
        """Ask for formats and folder; the answer comes as ``export_chosen``."""
        dialog = ExportDialog(self._words, self._export_folder, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export_chosen.connect(self._on_export)
        dialog.open()

    def _build_bar(self) -> None:
        words = self._words
        self._year_label = QLabel(words.tr("Programme year"), self)
        self._years = QComboBox(self)
        self._years.setAccessibleName(words.tr("Programme year"))
        self._year_label.setBuddy(self._years)
        self._years.currentIndexChanged.connect(self._on_year)
        self._plan = self._button(words.tr("Plan the year"), self.plan_wanted)
        self._keep = self._button(words.tr("Keep plan"), self.keep_wanted)
        self._export = self._button(words.tr("Export…"), self.ask_export)

    def _build_status(self) -> None:
        words = self._words
        self._status = QLabel(self)
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setMaximumWidth(180)
        self._progress.setAccessibleName(words.tr("Progress"))
        self._stop = self._button(words.tr("Stop"), self.stop_wanted)

    def _build_year(self) -> None:
        words = self._words
        self._board = YearBoard(words.tr("… and {count} more"), self)
        self._board.bar_chosen.connect(self.visit_chosen)
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Visits"))
        self._table.row_selected.connect(lambda visit: self.visit_chosen.emit(visit.visit_id))
        self._pane = VisitPane(words, self)
        self._pane.pin_toggled.connect(self.pin_toggled)
        self._board.bar_opened.connect(self._pane.focus_first)
        self._table.row_opened.connect(self._pane.focus_first)
        self._visits = QSplitter(self)
        self._visits.addWidget(self._table)
        self._visits.addWidget(self._pane)
        self._visits.setSizes([700, 420])
        self._visits.setChildrenCollapsible(False)
        self._pages = QStackedWidget(self)
        for page in (self._visits, self._clash_page(), self._empty_page()):
            self._pages.addWidget(page)

    def _clash_page(self) -> QWidget:
        words = self._words
        self._clash_list = page = QWidget(self)
        heading = QLabel(words.tr("These rules cannot all hold together"), page)
        heading.setObjectName("heading")
        self._clashes = QListWidget(page)
        self._clashes.setAccessibleName(heading.text())
        self._clashes.setWordWrap(True)
        back = self._button(words.tr("Back to what was shown before"), self.back_wanted)
        column = QVBoxLayout(page)
        column.addWidget(heading)
        column.addWidget(self._clashes)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _empty_page(self) -> QWidget:
        words = self._words
        self._empty = page = QWidget(self)
        self._empty_text = QLabel(page)
        self._empty_text.setObjectName("heading")
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_plan = self._button(words.tr("Plan the year"), self.plan_wanted)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self._empty_text)
        column.addWidget(self._empty_plan, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for widget in (self._year_label, self._years, self._plan, self._keep, self._export):
            bar.addWidget(widget)
        bar.addSpacing(12)
        bar.addWidget(self._status, 1)
        bar.addWidget(self._progress)
        bar.addWidget(self._stop)
        body = QSplitter(Qt.Orientation.Vertical, self)
        body.addWidget(self._board)
        body.addWidget(self._pages)
        body.setStretchFactor(1, 1)
        body.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(body, 1)

    def _button(self, text: str, clicked: SignalInstance | Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(clicked)
        return button

    def _show_nothing(self, year: int) -> None:
        words = self._words
        text = words.tr("No plan for {year} yet. The windows above show what the year holds.")
        self._empty_text.setText(text.format(year=year))
        self._pages.setCurrentWidget(self._empty)

    def _show_clashes(self, facts: YearFacts) -> None:
        self._clashes.clear()
        for clash in facts.plan.clashes if facts.plan else ():
            rule = sentence(self._words, clash, facts.regions)
            out = way_out(self._words, clash, facts.regions)
            self._clashes.addItem(f"\N{BULLET} {rule}\n   {out}")
        self._pages.setCurrentWidget(self._clash_list)

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        self._plan.setDisabled(busy)
        self._empty_plan.setDisabled(busy)
        self._years.setDisabled(busy)

    def _on_year(self) -> None:
        self.year_chosen.emit(self._years.currentData())

    def _on_export(self, folder: Path, formats: tuple[str, ...], language: str) -> None:
        self._export_folder = folder
        self.export_chosen.emit(folder, formats, language)
