"""Several years at once: what is kept, or what was planned together and waits for a decision."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.served_regions import served_by
from app.domain.visits import PlanStatus
from app.domain.years_ahead import regions_of
from app.ui.kit.table import Table
from app.ui.kit.whole_label import WholeLabel
from app.ui.screens.visits.years import YearsShown
from app.ui.screens.visits.years_dialog import YearsDialog
from app.ui.screens.visits.years_tables import SIGHTS, Sight, columns_of, rows_of, year_of
from app.words.catalogue import Words
from app.words.planning import served_line
from app.words.years_ahead import clash_lines, remark_lines, years_line

_LEAST_LINES = 8
"""Of the table, however many lines stand above it."""


class YearsPanel(QWidget):
    """Asks in a dialog which years to plan; a year opens with Enter or a double click.

    One that waits to be kept opens as a plan, a kept one by its number.
    """

    years_wanted = Signal(int, int)
    stop_wanted = Signal()
    keep_wanted = Signal()
    throw_wanted = Signal()
    year_opened = Signal(int)
    plan_opened = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: YearsShown | None = None
        self._build_buttons()
        self._build_progress()
        self._told = WholeLabel(self)
        self._build_pages()
        self._lay_out()
        self._enable()
        self.show_rest()

    def show_years(self, shown: YearsShown) -> None:
        """A line on all of it, and the table; the rules that clash where there is no plan."""
        self._shown = shown
        self._told.setText("\n".join(self._lines(shown)))
        self._clashes.clear()
        if shown.proposal is not None:
            lines = clash_lines(self._words, shown.proposal, shown.regions)
            self._clashes.addItems([f"\N{BULLET} {line}" for line in lines])
        self._fill()

    def show_progress(self, fraction: float) -> None:
        """``fraction`` (0..1) of the search is done."""
        self._progress.setValue(round(100 * fraction))
        self._set_busy(busy=True)

    def show_rest(self) -> None:
        """Nothing is searched for."""
        self._set_busy(busy=False)

    def _build_buttons(self) -> None:
        words = self._words
        self._plan = self._button(words.tr("Plan years together…"))
        self._plan.clicked.connect(self._ask_years)
        self._keep = self._button(words.tr("Keep all years"))
        self._keep.clicked.connect(self.keep_wanted)
        self._throw = self._button(words.tr("Throw away"))
        self._throw.clicked.connect(self.throw_wanted)
        self._open = self._button(words.tr("Open on the board"))
        self._open.setToolTip(words.tr("Show the chosen year on the board above"))
        self._open.clicked.connect(lambda: self._open_year(self._chosen()))
        self._sights = QComboBox(self)
        self._sights.setAccessibleName(words.tr("What to show of the years"))
        for sight in Sight:
            self._sights.addItem(words.tr(SIGHTS[sight]), sight)
        self._sights.currentIndexChanged.connect(lambda _: self._fill())

    def _build_progress(self) -> None:
        words = self._words
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setMaximumWidth(140)
        self._progress.setAccessibleName(words.tr("Progress"))
        self._stop = self._button(words.tr("Stop"))
        self._stop.clicked.connect(self.stop_wanted)

    def _build_pages(self) -> None:
        words = self._words
        self._empty = QLabel(
            words.tr(
                "No plan is kept yet. Keep the plan of a year, or plan years together, to see "
                "whom they serve."
            ),
            self,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._table = Table((), self)
        self._table.let_wrap()
        self._table.setAccessibleName(words.tr("Years"))
        self._table.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        self._table.row_selected.connect(lambda _: self._enable())
        self._table.row_opened.connect(self._open_year)
        self._clashes = QListWidget(self)
        self._clashes.setAccessibleName(words.tr("These rules cannot all hold together"))
        self._clashes.setWordWrap(True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self._plan, self._keep, self._throw, self._open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._progress)
        buttons.addWidget(self._stop)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self._sights, 0, Qt.AlignmentFlag.AlignTop)
        room = QWidget(self)
        self._pages = QStackedLayout(room)
        for page in (self._empty, self._table, self._clashes):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addLayout(line)
        layout.addWidget(room, 1)

    def _lines(self, shown: YearsShown) -> tuple[str, ...]:
        words, proposal = self._words, shown.proposal
        served = regions_of(visit for plan in shown.plans for visit in plan.visits)
        line = served_line(words, served | served_by(shown.past), shown.regions)
        if proposal is None:
            return (line,)
        told = (years_line(words, proposal), *remark_lines(words, proposal, shown.regions))
        if proposal.status is PlanStatus.INFEASIBLE:
            return told
        if shown.decided:
            told = (*told, words.tr("%n of them stand as you kept them.", "", len(shown.decided)))
        return (*told, words.tr("Not kept yet: keep all years, or throw them away."), line)

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            return
        sight = Sight(self._sights.currentData())
        self._table.show_columns(columns_of(sight, self._words, shown.regions))
        self._table.show_rows(rows_of(sight, shown))
        self._pages.setCurrentWidget(self._page(shown))
        self._enable()

    def _page(self, shown: YearsShown) -> QWidget:
        if shown.proposal is not None and not shown.proposal.plans:
            return self._clashes
        return self._table if shown.plans else self._empty

    def _enable(self) -> None:
        proposal = self._shown.proposal if self._shown else None
        self._plan.setEnabled(self._shown is not None and self._progress.isHidden())
        self._keep.setVisible(proposal is not None and bool(proposal.plans))
        self._throw.setVisible(proposal is not None)
        self._open.setVisible(proposal is None or bool(proposal.plans))
        self._open.setEnabled(self._year(self._chosen()) is not None)

    def _chosen(self) -> Any:
        return self._table.current_row()

    def _year(self, row: Any) -> int | None:
        """The year that a row leads to."""
        return year_of(row) if row is not None and self._shown is not None else None

    def _open_year(self, row: Any) -> None:
        year, shown = self._year(row), self._shown
        if year is None or shown is None:
            return
        proposed = shown.proposal.plans if shown.proposal else ()
        plan = next((each for each in proposed if each.year == year), None)
        if plan is None:
            self.year_opened.emit(year)
        else:
            self.plan_opened.emit(plan)

    def _ask_years(self) -> None:
        shown = self._shown
        if shown is not None:
            dialog = YearsDialog(self._words, shown.first_years, shown.this_year, self)
            dialog.years_given.connect(self.years_wanted)
            dialog.open()

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        self._enable()

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)
