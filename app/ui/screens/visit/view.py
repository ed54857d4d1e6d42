"""Visits on record: the list of them, and one of them whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.problems import ProblemError
from app.domain.visit_record import MOVES, HeadRole, VisitState, as_visit
from app.services.of_region import visits_of_region
from app.services.take_plan import ReadPlan
from app.services.use_cases.records import OpenedVisit
from app.ui.kit.removable_sign import RemovableSign
from app.ui.kit.table import Table
from app.ui.screens.visit import model, parts
from app.ui.screens.visit.part_tab import PartTab
from app.ui.screens.visit.presenter import VisitList
from app.ui.screens.visit.questions import Questions
from app.ui.screens.visit.tabs import TABS, note_of
from app.words.catalogue import Words
from app.words.formats import listed, region_sign
from app.words.visit_records import HEADS, STATES
from app.words.visit_terms import DIRECTIONS, MINISTRIES, title


class VisitView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    visit_chosen = Signal(str)
    row_given = Signal(str, object, object, str)
    row_removed = Signal(str, object, str)
    legs_wanted = Signal(str)
    files_given = Signal(list, str)
    document_wanted = Signal(object, Path)
    erasing_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._list: VisitList | None = None
        self._opened: OpenedVisit | None = None
        self._region = ""
        self.questions = Questions(words, self)
        self.questions.files_given.connect(self._give_files)
        self.questions.row_given.connect(self.row_given)
        self._reading = QTemporaryDir()  # documents opened to be read go when the page goes
        self._build_list()
        self._build_head()
        self._build_tabs()
        self._lay_out()
        self.show_busy(None)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._visits.setFocus()

    def show_list(self, found: VisitList) -> None:
        """List every visit, or those of the region that is followed."""
        self._list = found
        self._sign.show_text(region_sign(self._words, found.regions, self._region))
        self._visits.show_columns(model.list_columns(self._words, found.regions))
        self._visits.show_rows(visits_of_region(found.records, self._region))
        self._visits.fit_columns()
        self._new.setEnabled(True)

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: only its visits; empty: all."""
        self._region = code
        if self._list is not None:
            self.show_list(self._list)
            self.show_visit(self._opened)

    def show_visit(self, opened: OpenedVisit | None) -> None:
        """Open one visit, or say how to get one."""
        self._opened = opened
        self.questions.use(self._list, opened)
        self._pages.setCurrentIndex(1 if opened else 0)
        if opened is None or self._list is None:
            return
        record = opened.record
        with QSignalBlocker(self._visits):
            self._visits.select(lambda row: row.visit_id == record.visit_id)
        self._show_head(opened)
        for part, tab in self._tabs.items():
            self._show_part(part, tab)

    def close_form(self) -> None:
        """What the form said is kept."""
        self.questions.close_form()

    def show_form_problem(self, error: ProblemError) -> bool:
        """Say in the open form what is to be mended; False where none is open."""
        return self.questions.show_form_problem(error)

    def show_written(self, paths: Sequence[Path]) -> None:
        """Say where the papers are."""
        words = self._words
        names = listed(words, (path.name for path in paths))
        text = words.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names)
        self._standing.setText(text)

    def show_document(self, file: Path) -> None:
        """Open a document with the desktop's own program for it."""
        words = self._words
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            told = words.tr("No program opens this kind of file. A copy lies at {file}")
            self._standing.setText(told.format(file=file))

    def ask_visit_of(self, state: str, prefecture: str) -> None:
        """Ask for a visit of a State to a prefecture."""
        self.questions.ask_visit((state,), (prefecture,))

    def ask_taking(self, read: ReadPlan) -> None:
        """Ask whether to keep a plan that was read, and why."""
        self.questions.ask_taking(read)

    def show_busy(self, fraction: float | None) -> None:
        """How far the papers are; None: nothing is under way."""
        self._progress.setVisible(fraction is not None)
        self._stop.setVisible(fraction is not None)
        self._progress.setValue(round(100 * (fraction or 0.0)))

    def _build_list(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search the visits"))
        self._search.setAccessibleName(words.tr("Search the visits"))
        self._search.setClearButtonEnabled(True)
        self._visits = Table((), self)
        self._visits.let_wrap()
        self._visits.setAccessibleName(words.tr("Visits planned and on record"))
        self._visits.row_selected.connect(lambda row: self.visit_chosen.emit(row.visit_id))
        self._search.textChanged.connect(self._visits.sorted_rows.set_filter_text)
        self._sign = RemovableSign(words.tr("Show every region again"), self)
        self._sign.clicked.connect(lambda: self.follow_region(""))
        self._new = QPushButton(words.tr("New visit…"), self)
        self._new.setEnabled(False)
        self._new.clicked.connect(lambda _: self.questions.ask_visit())
        self._import = QPushButton(words.tr("Import plan…"), self)
        self._import.clicked.connect(self.questions.ask_plan_file)

    def _build_head(self) -> None:
        words = self._words
        self._title = _label(self, "heading")
        self._about = _label(self)
        self._standing = _label(self, "faint")
        self._move = QPushButton(words.tr("Next step"), self)
        self._move.setMenu(QMenu(self._move))
        self._change = QPushButton(words.tr("Change the visit…"), self)
        self._change.clicked.connect(self.questions.ask_facts)
        self._papers = QPushButton(words.tr("Papers…"), self)
        self._papers.clicked.connect(self.questions.ask_papers)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(words.tr("Progress"))
        self._progress.setMaximumWidth(160)
        self._stop = QPushButton(words.tr("Stop"), self)
        self._stop.clicked.connect(self.stop_wanted)

    def _build_tabs(self) -> None:
        words = self._words
        self._book = QTabWidget(self)
        self._book.setDocumentMode(True)
        self._book.tabBar().setAccessibleName(words.tr("Parts of the visit"))
        self._tabs: dict[str, PartTab] = {}
        for part, texts in TABS.items():
            name = words.tr(texts.title)
            buttons = tuple(
                words.tr(text) if text else "" for text in (texts.add, texts.change, texts.remove)
            )
            empty = words.tr(texts.empty) if texts.empty else ""
            self._tabs[part] = PartTab(name, empty, buttons, self)
            self._book.addTab(self._tabs[part], name)
            self._join_tab(part, self._tabs[part])
        self._add_extras()

    def _join_tab(self, part: str, tab: PartTab) -> None:
        if part == parts.DOCUMENTS:
            tab.setAcceptDrops(True)
            tab.files_dropped.connect(self._give_files)
            tab.add_wanted.connect(self.questions.ask_files)
            tab.row_opened.connect(self._open_document)
        elif part != parts.STEPS:
            tab.add_wanted.connect(partial(self.questions.ask_row, part, None))
            tab.row_opened.connect(partial(self.questions.ask_row, part))
        tab.remove_wanted.connect(self._remover(part))

    def _add_extras(self) -> None:
        words = self._words
        legs = self._tabs[parts.ITINERARY].add_button(words.tr("Travel legs from real journeys"))
        legs.clicked.connect(
            lambda: self.legs_wanted.emit(words.tr("Travel legs by the quickest journeys"))
        )
        agreement = self._tabs[parts.OUTCOMES].add_button(words.tr("Agreement signed…"))
        agreement.clicked.connect(lambda: self.questions.ask_row(parts.AGREEMENT, None))
        done = self._tabs[parts.ACTIONS].add_button(words.tr("Done today"), on_row=True)
        done.clicked.connect(self._finish_action)
        self._passports = QCheckBox(words.tr("Show names as in the passports"), self)
        delegation = self._tabs[parts.DELEGATION]
        delegation.add_beside(self._passports)
        self._passports.toggled.connect(lambda _: self._show_part(parts.DELEGATION, delegation))
        self._erase = delegation.add_button(words.tr("Erase all persons for good"))
        self._erase.clicked.connect(self.erasing_wanted)

    def _lay_out(self) -> None:
        words = self._words
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self._new)
        buttons.addWidget(self._import)
        buttons.addStretch(1)
        column.addWidget(self._search)
        column.addWidget(self._sign)
        column.addWidget(self._visits, 1)
        column.addLayout(buttons)
        nothing = _label(self)
        nothing.setText(
            words.tr("No visit is planned or on record. Keep a plan of a year, or add a visit.")
        )
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(nothing)
        self._pages.addWidget(self._whole())
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self._pages)
        splitter.setSizes([310, 840])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        QVBoxLayout(self).addWidget(splitter)

    def _whole(self) -> QWidget:
        """One visit: its head above its parts."""
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(8, 0, 0, 0)
        actions = QHBoxLayout()
        for button in (self._move, self._change, self._papers):
            actions.addWidget(button)
        actions.addWidget(self._progress)
        actions.addWidget(self._stop)
        actions.addStretch(1)
        for label in (self._title, self._about, self._standing):
            column.addWidget(label)
        column.addLayout(actions)
        column.addWidget(self._book, 1)
        return whole

    def _show_head(self, opened: OpenedVisit) -> None:
        words, record = self._words, opened.record
        regions = self._list.regions if self._list else {}
        self._title.setText(title(words, regions, as_visit(record)))
        parts_told = [
            words.tr(MINISTRIES[record.lead]),
            words.tr(DIRECTIONS[record.direction]),
            model.dates(words, record),
        ]
        if record.head is not HeadRole.OTHER:
            parts_told.append(words.tr(HEADS[record.head]))
        if record.lines:
            lines = words.tr("Lines of effort: {lines}")
            parts_told.append(lines.format(lines=listed(words, record.lines)))
        purpose = f"\n{record.purpose}" if record.purpose else ""
        self._about.setText(" · ".join(parts_told) + purpose)
        state = words.tr("Status: {state}").format(state=words.tr(STATES[record.state]))
        begun = (
            ""
            if opened.recorded
            else words.tr(
                "This visit stands in the plan only. Its record begins with your first change."
            )
        )
        self._standing.setText(" · ".join(part for part in (state, begun) if part))
        self._fill_moves(record.state)

    def _fill_moves(self, state: VisitState) -> None:
        words, menu = self._words, self._move.menu()
        menu.clear()
        for following in MOVES[state]:
            action = menu.addAction(words.tr(STATES[following]))
            action.triggered.connect(partial(self._ask_step, following))
        self._move.setEnabled(bool(MOVES[state]))

    def _ask_step(self, state: VisitState, *_checked: bool) -> None:
        """Qt tells a bound method whether the line was checked, and others not."""
        self.questions.ask_step(state)

    def _show_part(self, part: str, tab: PartTab) -> None:
        if self._opened is None or self._list is None:
            return
        words = self._words
        columns = model.columns_of(words, part, self._list.regions, self._list.today)
        if part == parts.DELEGATION:
            self._erase.setEnabled(bool(self._opened.delegates))
            if self._passports.isChecked():
                columns = (*columns, model.passport_column(words))
        rows = parts.rows_of(self._opened, part)
        tab.show_part(columns, rows, note_of(words, part, self._opened))

    def _remover(self, part: str) -> Callable[[Any], None]:
        words = self._words
        return lambda row: self.row_removed.emit(part, row, words.tr("Entry taken away"))

    def _finish_action(self) -> None:
        row = self._tabs[parts.ACTIONS].current
        if row is not None and self._opened is not None and self._list is not None:
            words = self._words
            values = {**parts.values_of(parts.ACTIONS, row, self._opened.record)}
            values["done_on"] = self._list.today
            self.row_given.emit(parts.ACTIONS, row, values, words.tr("Action point done"))

    def _give_files(self, files: list[Path]) -> None:
        words = self._words
        self.files_given.emit(files, words.tr("Document attached"))

    def _open_document(self, row: Any) -> None:
        self.document_wanted.emit(row, Path(self._reading.path()))


def _label(parent: QWidget, name: str = "") -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
