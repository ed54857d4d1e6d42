"""The eight lines of effort: targets, burn-up, entries, and what of ours serves them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.programme import Progress, Target
from app.services.report_programme import LineSheet, TargetSheet
from app.ui.kit.chart import LineChart
from app.ui.kit.reading import Reading
from app.ui.kit.removable_sign import RemovableSign
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.programme.model import (
    burn_up_lines,
    entry_told,
    line_columns,
    list_columns,
    target_columns,
)
from app.ui.screens.programme.presenter import ProgrammeFacts, Side
from app.ui.screens.programme.progress_form import ProgressForm
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import month, region_sign
from app.words.programme import aim, line_name, standing

SIDES = {
    Side.ENTRIES: QT_TRANSLATE_NOOP("words", "Entries"),
    Side.TIES: QT_TRANSLATE_NOOP("words", "Ties"),
    Side.VISITS: QT_TRANSLATE_NOOP("words", "Visits"),
    Side.OPPORTUNITIES: QT_TRANSLATE_NOOP("words", "Opportunities"),
}
EMPTY = {
    Side.ENTRIES: QT_TRANSLATE_NOOP("words", "Nothing is told of this target yet. Add progress."),
    Side.TIES: QT_TRANSLATE_NOOP("words", "No tie serves this line yet."),
    Side.VISITS: QT_TRANSLATE_NOOP("words", "No visit serves this line yet. Plan the year."),
    Side.OPPORTUNITIES: QT_TRANSLATE_NOOP("words", "No opportunity of this line is open."),
}
FORMATS = "PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx);;HTML (*.html)"


class ProgrammeView(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    line_chosen = Signal(object)
    target_chosen = Signal(object)
    side_chosen = Signal(object)
    row_chosen = Signal(object)
    row_opened = Signal(object)
    entry_wanted = Signal()
    entry_given = Signal(object, str)
    take_back_wanted = Signal(str)
    report_wanted = Signal(object, bool)
    region_dropped = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: ProgrammeFacts | None = None
        self._side = Side.ENTRIES
        self._build_tables()
        self._build_chart()
        self._build_list()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._lines.setFocus()

    def show_lines(self, facts: ProgrammeFacts) -> None:
        """List the eight lines."""
        self._facts = facts
        self._lines.show_rows(facts.report.lines)
        self._pages.setCurrentIndex(1)

    def show_region(self, code: str) -> None:
        """Say which region's ties, visits and opportunities are counted and listed."""
        regions = self._facts.regions if self._facts else {}
        self._sign.show_text(region_sign(self._words, regions, code))

    def show_line(self, line: LineSheet) -> None:
        """List the targets of a line, and how much of ours serves it."""
        words = self._words
        self._title.setText(line_name(words, line.line))
        self._lines.select(lambda row: row.line == line.line)
        self._targets.show_columns(target_columns(words))
        self._targets.show_rows(line.targets)
        self._targets.fit_columns()
        counts = {
            Side.TIES: len(line.ties),
            Side.VISITS: len(line.visits),
            Side.OPPORTUNITIES: len(line.opportunities),
        }
        for number, side in enumerate(Side):
            name = words.tr(SIDES[side])
            self._tabs.setTabText(number, f"{name} ({counts[side]})" if side in counts else name)

    def show_target(self, sheet: TargetSheet | None) -> None:
        """Draw a target against its path."""
        words = self._words
        self._add.setEnabled(sheet is not None)
        if sheet is None:
            self._heading.setText("")
            self._drawing.setCurrentIndex(1)
            return
        wanted = sheet.target.target_id
        self._targets.select(lambda row: row.target.target_id == wanted)
        parts = (words.text(sheet.target.title), aim(words, sheet), standing(words, sheet))
        self._heading.setText(" · ".join(part for part in parts if part))
        lines = burn_up_lines(words, sheet)
        if lines:
            self._chart.show_lines(lines)
        self._drawing.setCurrentIndex(0 if lines else 1)

    def show_list(self, side: Side, rows: Sequence[Any]) -> None:
        """List entries, ties, visits or opportunities; say so where there are none."""
        words = self._words
        with QSignalBlocker(self._tabs):
            self._tabs.setCurrentIndex(list(Side).index(side))
        self._side = side
        self._list.show_rows(())
        if self._facts is not None:
            self._list.show_columns(list_columns(side, words, self._facts.regions))
        self._list.setAccessibleName(words.tr(SIDES[side]))
        self._list.show_rows(rows)
        self._list.fit_columns()
        self._empty.setText(words.tr(EMPTY[side]))
        self._listing.setCurrentIndex(0 if rows else 1)

    def show_entry(self, entry: Progress | None, *, is_own: bool) -> None:
        """Whether the chosen entry can be taken back."""
        words = self._words
        self._take_back.setEnabled(entry is not None and is_own)
        opens = self._side is not Side.ENTRIES
        way = words.tr("Enter or double click opens the line's own screen.") if opens else ""
        self._hint.setText(entry_told(words, entry) if entry is not None else way)

    def edit(self, sheet: TargetSheet) -> None:
        """Open the form on a target."""
        self._ask_entry(sheet.target)

    def _ask_entry(self, target: Target) -> None:
        form = ProgressForm(self._words, target, self)
        form.record_given.connect(self.entry_given)
        self._open_form(form, self._ask_entry, target, thing=("target", target.target_id))

    def show_written(self, file: Path) -> None:
        """Say where the report is."""
        words = self._words
        self._written.setText(words.tr("written: {file}").format(file=file))

    def _build_tables(self) -> None:
        words = self._words
        self._lines = self._table(words.tr("Lines of effort"), self.line_chosen)
        self._lines.show_columns(line_columns(words))
        self._targets = self._table(words.tr("Targets of the line"), self.target_chosen)
        self._targets.let_wrap()
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._written = QLabel(self)
        self._written.setObjectName("faint")
        self._written.setWordWrap(True)
        self._only_line = QCheckBox(words.tr("&Only this line"), self)
        self._report = self._button(words.tr("Write &report…"), self._ask_file)

    def _build_chart(self) -> None:
        words = self._words
        self._heading = QLabel(self)
        self._heading.setWordWrap(True)
        self._heading.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)  # long titles
        self._chart = LineChart(
            words.tr("Reached against the path on which it is due"), partial(month, words), self
        )
        nothing = QLabel(
            words.tr(
                "Nothing to draw: the target sets no number and year, and no total is entered yet."
            ),
            self,
        )
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chart_room = QWidget(self)
        self._drawing = QStackedLayout(self._chart_room)
        self._drawing.addWidget(self._chart)
        self._drawing.addWidget(nothing)

    def _build_list(self) -> None:
        words = self._words
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(words.tr("What is listed"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for text in SIDES.values():
            self._tabs.addTab(words.tr(text))
        self._tabs.currentChanged.connect(lambda n: self.side_chosen.emit(list(Side)[n]))
        self._list = self._table(words.tr("Entries"), self.row_chosen)
        self._list.row_opened.connect(self.row_opened)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list_room = QWidget(self)
        self._listing = QStackedLayout(self._list_room)
        self._listing.addWidget(self._list)
        self._listing.addWidget(self._empty)
        self._sign = RemovableSign(words.tr("Show every region again"), self)
        self._sign.clicked.connect(self.region_dropped)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setObjectName("faint")
        self._hint.setWordWrap(True)
        self._add = self._button(words.tr("&Add progress…"), self.entry_wanted.emit)
        self._take_back = self._button(words.tr("Take my entry &back…"), self._ask_why)

    def _lay_out(self) -> None:
        words = self._words
        whole = QSplitter(Qt.Orientation.Horizontal, self)
        whole.addWidget(self._lines)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._targets)
        right.addWidget(self._lower())
        right.setSizes([300, 380])
        whole.addWidget(right)
        whole.setStretchFactor(1, 1)
        whole.setSizes([330, 820])
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._written, 1)
        head.addWidget(self._only_line)
        head.addWidget(self._report)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(whole, 1)
        loading = Reading(words.tr("Reading the programme…"), self)
        room = QWidget(self)
        self._pages = QStackedLayout(room)
        self._pages.addWidget(loading)
        self._pages.addWidget(page)
        QVBoxLayout(self).addWidget(room)

    def _lower(self) -> QWidget:
        drawn = QWidget(self)
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self._chart_room, 1)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list_room, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._add)
        buttons.addWidget(self._take_back)
        column.addWidget(self._hint)
        column.addLayout(buttons)
        lower = QSplitter(Qt.Orientation.Horizontal, self)
        lower.addWidget(drawn)
        lower.addWidget(listed)
        lower.setSizes([290, 530])
        return lower

    def _table(self, name: str, chosen: Any) -> Table:
        table = Table((), self)
        table.let_wrap()
        table.setAccessibleName(name)
        table.let_wrap()
        table.row_selected.connect(chosen)
        return table

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _: do())
        return button

    def _ask_file(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Write report"), "programme.pdf", FORMATS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen[-5:].strip("*.)"))
        )
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, file: str) -> None:
        self.report_wanted.emit(Path(file), self._only_line.isChecked())

    def _ask_why(self) -> None:
        words = self._words
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Take my entry back"))
        question.setLabelText(words.tr("Why? Your entry stays in the history."))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.textValueSelected.connect(lambda why: self.take_back_wanted.emit(why.strip()))
        question.open()
