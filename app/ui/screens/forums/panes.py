"""The side of the Forums screen: the forum itself, and the heat table of sector fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.forums import Meeting, SectorFit
from app.domain.regions import Country
from app.services.prepare_forum import ForumAgenda, ForumSheet
from app.ui.kit.heat_matrix import HeatMatrix
from app.ui.kit.legend import Legend
from app.ui.kit.table import Table
from app.ui.screens.forums.model import (
    agenda_columns,
    fit_columns,
    fit_rows,
    fits_of,
    forum_page,
    meeting_columns,
    side_of,
    strongest,
    top_of,
)
from app.ui.shades import SHADES
from app.words.catalogue import Words
from app.words.forum_paper import ForumNames

WIDEST_COLUMN = 260


class ForumPane(QWidget):
    """What is known of a forum, its meetings, and what can be recorded."""

    change_wanted = Signal()
    take_back_wanted = Signal()
    meeting_wanted = Signal()
    meeting_dropped = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._meeting: Meeting | None = None
        self._page = QTextBrowser(self)
        self._page.setAccessibleName(words.tr("The forum in full"))
        self._page.setOpenLinks(False)
        self._page.setTabChangesFocus(True)
        self._meetings = Table(meeting_columns(words), self)
        self._meetings.setAccessibleName(words.tr("Meetings"))
        self._meetings.let_wrap()
        self._meetings.row_selected.connect(self._on_meeting)
        self._build_buttons()
        self._lay_out()

    def show_sheet(self, sheet: ForumSheet, names: ForumNames) -> None:
        """Show a forum and its meetings, the latest first."""
        self._meeting = None
        self._drop.setEnabled(False)
        self._page.setHtml(forum_page(names, sheet))
        self._meetings.show_rows(tuple(reversed(sheet.meetings)))
        self._stack.setCurrentIndex(1 if sheet.meetings else 0)

    def _build_buttons(self) -> None:
        words = self._words
        self._change = QPushButton(words.tr("&Change, enter members…"), self)
        self._change.clicked.connect(self.change_wanted)
        self._take_back = QPushButton(words.tr("Take my record &back…"), self)
        self._take_back.clicked.connect(self.take_back_wanted)
        self._new = QPushButton(words.tr("New &meeting…"), self)
        self._new.clicked.connect(self.meeting_wanted)
        self._drop = QPushButton(words.tr("Take the meeting back…"), self)
        self._drop.clicked.connect(self._on_drop)

    def _lay_out(self) -> None:
        words = self._words
        above, below = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (above, (self._change, self._take_back)),
            (below, (self._new, self._drop)),
        ):
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
        empty = QLabel(
            words.tr("No meeting is on record. Record one when it is agreed or held."), self
        )
        empty.setObjectName("faint")
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setWordWrap(True)
        heading = QLabel(words.tr("Meetings"), self)
        heading.setObjectName("part")
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._meetings)
        column = QVBoxLayout(self)
        column.addWidget(self._page, 3)
        column.addLayout(above)
        column.addWidget(heading)
        column.addWidget(room, 2)
        column.addLayout(below)

    def _on_meeting(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._drop.setEnabled(meeting.edited)

    def _on_drop(self) -> None:
        if self._meeting is not None:
            self.meeting_dropped.emit(self._meeting.meeting_id)


class AgendaPane(QWidget):
    """The sectors of the agenda, best fit first, and why the chosen one stands there."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: ForumNames | None = None
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Proposed agenda by sector"))
        self._table.horizontalHeader().setMaximumSectionSize(WIDEST_COLUMN)
        self._table.row_selected.connect(self._on_row)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self._table, 1)
        column.addWidget(self._why)

    def show_agenda(self, agenda: ForumAgenda, names: ForumNames) -> None:
        """List the sectors and tell why the first stands first."""
        self._names = names
        self._table.show_columns(agenda_columns(names))
        self._table.show_rows(agenda.sectors)
        self._table.fit_columns()
        best = agenda.sectors[0]
        self._table.select(lambda row: row.sector == best.sector)
        self._on_row(best)

    def _on_row(self, fit: SectorFit) -> None:
        if self._names is not None:
            words = self._names.words
            pairs = words.tr("Strongest pairs: {pairs}").format(pairs=self._names.carriers(fit))
            self._why.setText(f"{self._names.reasons(fit)}\n{pairs}".strip())


class FitPane(QWidget):
    """Sectors by regions of one side, coloured by their fit with the other side."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._agenda: ForumAgenda | None = None
        self._names: ForumNames | None = None
        self._side = QComboBox(self)
        self._side.setAccessibleName(words.tr("Columns of the table"))
        self._side.addItem(words.tr("By prefecture"), Country.JAPAN.value)
        self._side.addItem(words.tr("By State"), Country.INDIA.value)
        self._side.activated.connect(self._draw)
        self._matrix = HeatMatrix(SHADES, self.describe, self, names_share=0.36)
        self._matrix.setAccessibleName(words.tr("Sector fit"))
        self._matrix.cell_selected.connect(self._tell)
        self._legend = Legend(
            SHADES, words.tr("Fit (1: usual)"), words.tr("strongest of the sector"), self
        )
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._side)
        head.addStretch(1)
        head.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._matrix, 1)
        column.addWidget(self._told)

    def show_agenda(self, agenda: ForumAgenda, names: ForumNames) -> None:
        """Draw the fits of an agenda."""
        self._agenda, self._names = agenda, names
        self._draw()

    def describe(self, sector: str, region: str) -> str:
        """One sentence on a cell, for tooltip, screen reader and the line below."""
        if self._agenda is None or self._names is None:
            return ""
        words, names = self._words, self._names
        country = Country(self._side.currentData())
        row = [fit.sector for fit in self._agenda.sectors].index(sector)
        column = [str(code) for code in side_of(self._agenda, country)].index(region)
        return words.tr("{sector}, {region}: fit {fit} (1 is the mean of all pairs)").format(
            sector=names.of(sector),
            region=names.region(region),
            fit=f"{fits_of(self._agenda, country)[row, column]:.2f}",
        )

    def _draw(self) -> None:
        if self._agenda is None or self._names is None:
            return
        country = Country(self._side.currentData())
        fits, codes = fits_of(self._agenda, country), side_of(self._agenda, country)
        top = top_of(fits)
        self._matrix.show_axes(fit_rows(self._names, self._agenda), fit_columns(self._names, codes))
        self._matrix.show_values(fits / top)
        self._matrix.show_marks(strongest(fits))
        self._legend.show_ends("0", f"{top:.1f}")
        current = self._matrix.current
        self._told.setText(self.describe(*current) if current else "")

    def _tell(self, sector: str, region: str) -> None:
        self._told.setText(self.describe(sector, region))
