"""The first screen: visits of the year, what is due, what ends, what is stale, what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.services.of_region import today_of_region
from app.ui.kit.line_panel import LinePanel
from app.ui.kit.removable_sign import RemovableSign
from app.ui.kit.table import Table
from app.ui.screens.today import lines, model
from app.ui.screens.today.presenter import TodayFacts, TodayLine
from app.words.catalogue import Words
from app.words.formats import day, region_sign

_Lines = Callable[[Words, TodayFacts], tuple[TodayLine, ...]]


class TodayView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    line_opened = Signal(object)
    plan_wanted = Signal()

    def __init__(self, words: Words, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heading = QLabel(day(words, today), self)
        self._heading.setObjectName("heading")
        self._facts: TodayFacts | None = None
        self._region = ""
        self._sign = RemovableSign(words.tr("Show every region again"), self)
        self._sign.clicked.connect(lambda: self.follow_region(""))
        self._build_counts()
        self._panels: list[tuple[LinePanel, _Lines]] = []
        self._build_panels()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._next.focus_lines()

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: what concerns it; empty: everything."""
        self._region = code
        if self._facts is not None:
            self.show_today(self._facts)

    def show_today(self, facts: TodayFacts) -> None:
        """Fill every list, as far as it concerns the region that is followed."""
        self._facts = facts
        words, today = self._words, facts.today
        self._sign.show_text(region_sign(words, facts.regions, self._region))
        facts = replace(facts, today=today_of_region(today, self._region))
        self._heading.setText(day(words, today.today))
        self._year.setText(words.tr("Visits of {year}").format(year=today.year))
        self._counts.show_rows(today.counts)
        for panel, told in self._panels:
            panel.show_lines(told(words, facts))
        self._pages.setCurrentIndex(1)

    def _build_counts(self) -> None:
        words = self._words
        self._year = QLabel(words.tr("Visits"), self)
        font = self._year.font()
        font.setBold(True)
        self._year.setFont(font)
        self._counts = Table(model.count_columns(words), self)
        self._counts.setAccessibleName(words.tr("Visits of the year by ministry"))
        self._counts.setFixedHeight(self._counts.verticalHeader().defaultSectionSize() * 3 + 14)

    def _build_panels(self) -> None:
        words = self._words
        self._next = self._panel(
            words.tr("Next visit"),
            lines.next_visit,
            words.tr("No visit is planned. Have the year planned, and keep the plan."),
            words.tr("&Plan the year"),
        )
        self._next.way_taken.connect(self.plan_wanted)
        self._due = self._panel(
            words.tr("Gates and action points due"),
            lines.due,
            words.tr("Nothing is due in the next thirty days."),
        )
        self._alarms = self._panel(
            words.tr("Partnerships that need attention"),
            lines.alarms,
            words.tr("No tie lapses, is due for review or sleeps."),
        )
        self._expiring = self._panel(
            words.tr("Opportunities that end soon"),
            lines.expiring,
            words.tr("No opportunity ends soon."),
        )
        self._stale = self._panel(
            words.tr("Stale data"), lines.stale, words.tr("No figure and no route is stale.")
        )
        self._changes = self._panel(
            words.tr("Changed lately"),
            lines.changes,
            words.tr("Nothing was changed yet. What you keep is listed here."),
        )

    def _panel(self, title: str, told: _Lines, empty: str, way: str = "") -> LinePanel:
        panel = LinePanel(title, model.line_columns(), empty, self, way)
        panel.opened.connect(self.line_opened)
        self._panels.append((panel, told))
        return panel

    def _lay_out(self) -> None:
        words = self._words
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        counts = QVBoxLayout()
        counts.setSpacing(3)
        counts.addWidget(self._year)
        counts.addWidget(self._counts)
        counts.addStretch(1)
        grid.addLayout(counts, 0, 0)
        grid.addWidget(self._next, 0, 1)
        self._next.setFixedHeight(self._counts.height() + self._year.sizeHint().height() + 3)
        for number, panel in enumerate((self._due, self._alarms, self._expiring, self._changes), 2):
            grid.addWidget(panel, *divmod(number, 2))
        grid.addWidget(self._stale, 3, 0, 1, 2)
        self._stale.setFixedHeight(self._next.height())
        for row in (1, 2):
            grid.setRowStretch(row, 1)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        loading = QLabel(words.tr("Reading the desk…"), self)
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        room = QWidget(self)
        self._pages = QStackedLayout(room)
        self._pages.addWidget(loading)
        self._pages.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._sign)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(room, 1)
