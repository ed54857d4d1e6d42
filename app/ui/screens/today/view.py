"""The first screen: visits of the year, what is due, what ends, what is stale, what changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.line_panel import LinePanel
from app.ui.kit.reading import Reading
from app.ui.kit.removable_sign import RemovableSign
from app.ui.kit.text_rows import TextRows
from app.ui.screens.today import model
from app.ui.screens.today.shown import TodayShown
from app.words.catalogue import Words


class TodayView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    line_opened = Signal(object)
    plan_wanted = Signal()
    region_dropped = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._sign = RemovableSign(words.tr("Show every region again"), self)
        self._sign.clicked.connect(self.region_dropped)
        self._room = QWidget(self)
        self._page = QWidget(self._room)
        self._build_counts()
        self._shown: TodayShown | None = None
        self._panels: list[LinePanel] = []
        self._build_panels()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._next.focus_lines()

    def show_today(self, shown: TodayShown, sign: str = "") -> None:
        """Fill every list; what is shown already stays untouched, with the line chosen in it.

        ``sign`` names the region that the lists are kept to, if any.
        """
        self._sign.show_text(sign)
        if shown == self._shown:
            return
        self._shown = shown
        self._heading.setText(shown.day)
        self._year.setText(shown.year)
        self._counts.show_texts([model.count_texts(count) for count in shown.counts])
        for panel, lines in zip(self._panels, shown.panels, strict=True):
            panel.show_lines(lines)
        self._pages.setCurrentIndex(1)
        if self.isVisible():  # before, the window sees to it when it takes the screen in
            self._order_tabs()

    def _build_counts(self) -> None:
        words = self._words
        self._year = QLabel(words.tr("Visits"), self._page)
        self._year.setObjectName("part")
        titles = model.count_titles(words)
        self._counts = TextRows(titles, self._page, model.LEADS, model.NUMBERS)
        self._counts.setAccessibleName(words.tr("Visits of the year by ministry"))
        self._counts.setFixedHeight(self._counts.verticalHeader().defaultSectionSize() * 3 + 14)

    def _build_panels(self) -> None:
        words = self._words
        self._next = self._panel(
            words.tr("Next visit"),
            words.tr("No visit is planned. Have the year planned, and keep the plan."),
            words.tr("&Plan the year"),
        )
        self._next.way_taken.connect(self.plan_wanted)
        self._due = self._panel(
            words.tr("Gates and action points due"),
            words.tr("Nothing is due in the next thirty days."),
        )
        self._alarms = self._panel(
            words.tr("Partnerships that need attention"),
            words.tr("No tie lapses, is due for review or sleeps."),
        )
        self._expiring = self._panel(
            words.tr("Opportunities that end soon"),
            words.tr("No opportunity ends soon."),
        )
        self._stale = self._panel(
            words.tr("Stale data"), words.tr("No figure and no route is stale.")
        )
        self._changes = self._panel(
            words.tr("Changed lately"),
            words.tr("Nothing was changed yet. What you keep is listed here."),
        )

    def _panel(self, title: str, empty: str, way: str = "") -> LinePanel:
        panel = LinePanel(title, model.line_texts, empty, self._page, way)
        panel.opened.connect(self.line_opened)
        self._panels.append(panel)
        return panel

    def _lay_out(self) -> None:
        grid = QGridLayout(self._page)
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
        words = self._words
        loading = Reading(words.tr("Reading the desk…"), self._room)
        self._pages = QStackedLayout(self._room)
        self._pages.addWidget(loading)
        self._pages.addWidget(self._page)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._sign)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(self._room, 1)

    def _order_tabs(self) -> None:
        """Lists that have only now been made stand last, until they are told where they are."""
        from app.ui.kit.tab_order import follow_layout

        follow_layout(self)
