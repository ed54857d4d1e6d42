"""Below the board: the visits or what stands in their way, candidates, windows, history."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.visits import PlanStatus, Visit
from app.ui.kit.table import Table
from app.ui.screens.visits.candidates_panel import CandidatesPanel
from app.ui.screens.visits.context import Context
from app.ui.screens.visits.history_panels import PastPanel
from app.ui.screens.visits.model import visit_columns
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.windows_panel import WindowsPanel
from app.ui.screens.visits.years_panel import YearsPanel
from app.words.catalogue import Words
from app.words.reasons import sentence, way_out

_LEAST_LETTERS = 5
"""Of a column, however large the texts are: it scrolls sideways then."""


class YearTabs(QTabWidget):
    """The panels are public: the view joins their signals."""

    visit_chosen = Signal(str)
    visit_opened = Signal(str)
    plan_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Visits"))
        self._table.let_wrap()
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self._table.horizontalHeader().setMinimumSectionSize(least)
        self._table.row_selected.connect(lambda visit: self.visit_chosen.emit(visit.visit_id))
        self._table.row_opened.connect(lambda visit: self.visit_opened.emit(visit.visit_id))
        self._pages = QStackedWidget(self)
        for page in (self._table, self._clash_page(), self._empty_page()):
            self._pages.addWidget(page)
        self.candidates = CandidatesPanel(words, self)
        self.windows = WindowsPanel(words, self)
        self.years = YearsPanel(words, self)
        self._past = PastPanel(words, self)
        for page, name in (
            (self._pages, words.tr("Visits")),
            (self.candidates, words.tr("Candidates")),
            (self.windows, words.tr("Own windows")),
            (self.years, words.tr("Years")),
            (self._past, words.tr("Past delegations")),
        ):
            self.addTab(page, name)
        self.setDocumentMode(True)

    @property
    def is_about_visits(self) -> bool:
        """Whether the tab that is open is about the visits of the year shown."""
        return self.currentWidget() in (self._pages, self.candidates)

    def show_visits(self) -> None:
        """Open a tab about the visits, if none is."""
        if not self.is_about_visits:
            self.setCurrentWidget(self._pages)

    def show_year(self, facts: YearFacts, region: str = "") -> None:
        """The visits, the clashes, or what to do where there is no plan.

        Visits in which ``region`` takes part bear a star.
        """
        plan = facts.plan
        self._table.show_columns(visit_columns(self._words, facts.regions, region))
        self._table.show_rows(plan.visits if plan else ())
        self._table.fit_columns()
        if plan is None:
            self._show_nothing(facts.year)
        elif plan.status is PlanStatus.INFEASIBLE:
            self._show_clashes(facts)
        else:
            self._pages.setCurrentWidget(self._table)

    def show_context(self, found: Context) -> None:
        """Own windows and past delegations."""
        for panel in (self.windows, self._past):
            panel.show_context(found)

    def select(self, visit: Visit) -> None:
        """Make ``visit`` the current row; nobody is told."""
        with QSignalBlocker(self._table):
            self._table.select(lambda row: row.visit_id == visit.visit_id)

    def _clash_page(self) -> QWidget:
        words = self._words
        self._clash_list = page = QWidget(self)
        heading = QLabel(words.tr("These rules cannot all hold together"), page)
        heading.setObjectName("heading")
        self._clashes = QListWidget(page)
        self._clashes.setAccessibleName(heading.text())
        self._clashes.setWordWrap(True)
        back = QPushButton(words.tr("Back to what was shown before"), page)
        back.clicked.connect(self.back_wanted)
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
        self._empty_text.setWordWrap(True)
        self.empty_plan = QPushButton(words.tr("Plan the year"), page)
        self.empty_plan.clicked.connect(self.plan_wanted)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self._empty_text)
        column.addWidget(self.empty_plan, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

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
