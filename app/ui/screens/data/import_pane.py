"""The import tab: a file, what its columns mean, what stands against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.problems import Problem
from app.services.import_kinds import ImportKind
from app.services.import_records import Imported, Preview
from app.services.sheets import Sheet
from app.services.take_plan import ReadPlan
from app.ui.kit.table import Table
from app.ui.screens.data.model import problem_columns
from app.words.catalogue import Words
from app.words.problems.sentences import sentence
from app.words.record_kinds import told

FIRST_VALUES = 3


class ImportPane(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    file_chosen = Signal(Path)
    kind_chosen = Signal(str)
    column_matched = Signal(str, str)
    import_wanted = Signal(str)

    def __init__(
        self, words: Words, kinds: Sequence[ImportKind[Any]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._problems: tuple[Problem, ...] = ()
        self._is_ready = False
        self.setAcceptDrops(True)
        self._build_file_row(kinds)
        self._build_tables()
        self._build_import_row()
        self._lay_out()
        self._show_nothing()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._choose.setFocus()

    def show_file(self, sheet: Sheet) -> None:
        """Name the file that is being looked at."""
        self._file.setText(sheet.name)
        self._kind.setEnabled(True)

    def show_preview(self, kind: ImportKind[Any], preview: Preview) -> None:
        """What each column means, and what an import would do or what stands against it."""
        words = self._words
        self._kind.setCurrentIndex(self._kind.findData(kind.kind))
        self._show_columns(kind, preview)
        self._show_problems(preview.problems)
        if not preview.problems:
            told = words.tr("No problem. {new} new, {changed} changed, {same} as before.").format(
                new=preview.added, changed=preview.changed, same=preview.unchanged
            )
            self._verdict.setText(" ".join((told, *already_there(words, preview.there))))
        self._is_ready = not preview.problems and bool(preview.added + preview.changed)
        self._enable_import()

    def show_plan(self, name: str, plan: ReadPlan, *, is_new: bool) -> None:
        """The file is an exported plan; one that stands already is not taken in."""
        words = self._words
        self._show_nothing()
        self._file.setText(name)
        told = words.tr("An exported plan: {year}, {visits} visits, {records} records.")
        if not is_new:
            told = words.tr("Already there: plan {year}, {visits} visits, {records} records.")
        self._verdict.setText(told.format(**_counts(plan)))
        self._is_ready = is_new
        self._enable_import()

    def ask_kind(self, sheet: Sheet) -> None:
        """The headings do not tell what the file holds."""
        words = self._words
        self._show_nothing()
        self.show_file(sheet)
        self._verdict.setText(
            words.tr("The headings do not tell what this file holds. Choose it above.")
        )
        self._kind.setFocus()

    def show_refusal(self, problems: tuple[Problem, ...]) -> None:
        """The file cannot be read, or was not taken in."""
        self._show_problems(problems)
        self._verdict.setText("\n".join(sentence(self._words, problem) for problem in problems[:3]))
        self._is_ready = False
        self._enable_import()

    def show_taken(self, taken: Imported) -> None:
        """Everything is in; Undo takes it back."""
        words = self._words
        told = words.tr(
            "Taken in: {new} new, {changed} changed, {same} as before. "
            "Undo takes the whole import back."
        ).format(new=taken.added, changed=taken.changed, same=taken.unchanged)
        self._show_done(" ".join((told, *already_there(words, taken.there))))

    def show_plan_taken(self, plan: ReadPlan) -> None:
        """The plan is in, over the one that was kept for its year."""
        words = self._words
        told = words.tr(
            "Taken in: plan {year}, {visits} visits, {records} records. Undo takes it back."
        )
        self._show_done(told.format(**_counts(plan)))

    def _show_done(self, told: str) -> None:
        self._show_nothing()
        self._reason.clear()
        self._verdict.setText(told)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.file_chosen.emit(Path(files[0]))

    def _build_file_row(self, kinds: Sequence[ImportKind[Any]]) -> None:
        words = self._words
        self._choose = QPushButton(words.tr("Ch&oose a file…"), self)
        self._choose.clicked.connect(self._browse)
        self._file = QLabel(self)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(words.tr("What the file holds"))
        self._kind.setPlaceholderText(words.tr("What the file holds"))
        for kind in kinds:
            self._kind.addItem(words.name(kind.names), kind.kind)
        self._kind.activated.connect(lambda _: self.kind_chosen.emit(self._kind.currentData()))

    def _build_tables(self) -> None:
        words = self._words
        self._columns = QTableWidget(0, 3, self)
        self._columns.setAccessibleName(words.tr("What each column means"))
        self._columns.setHorizontalHeaderLabels(
            [words.tr("Column in the file"), words.tr("Read as"), words.tr("First values")]
        )
        self._columns.verticalHeader().hide()
        self._columns.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self._columns.setTabKeyNavigation(False)
        header = self._columns.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across, model = Qt.Orientation.Horizontal, self._columns.model()
        for column in range(model.columnCount()):
            title = model.headerData(column, across)  # the tip tells a title that is cut
            model.setHeaderData(column, across, title, Qt.ItemDataRole.ToolTipRole)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._list = Table(problem_columns(words), self)
        self._list.setAccessibleName(words.tr("Problems of the file"))
        self._verdict = QLabel(self)
        self._verdict.setWordWrap(True)
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        self._copy = QPushButton(words.tr("Co&py the list"), self)
        self._copy.clicked.connect(self._copy_problems)

    def _build_import_row(self) -> None:
        words = self._words
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(
            words.tr("Reason, such as the letter that brought the file")
        )
        self._reason.setAccessibleName(words.tr("Reason for this import (required)"))
        self._reason.textChanged.connect(self._enable_import)
        self._take_in = QPushButton(words.tr("&Take in"), self)
        self._take_in.clicked.connect(lambda: self.import_wanted.emit(self._reason.text().strip()))
        self._reason.returnPressed.connect(self._take_in.click)

    def _lay_out(self) -> None:
        words = self._words
        first = QHBoxLayout()
        first.addWidget(self._choose)
        first.addWidget(self._file, 1)
        first.addWidget(self._kind)
        hint = QLabel(
            words.tr(
                "CSV or XLSX; you can drop the file here. "
                "Nothing is kept until you take it in, and then all of it or nothing."
            ),
            self,
        )
        hint.setObjectName("faint")
        hint.setWordWrap(True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self._verdict)
        column.addWidget(self._list, 1)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignRight)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._columns)
        splitter.addWidget(right)
        splitter.setSizes([560, 560])
        last = QHBoxLayout()
        last.addWidget(self._reason, 1)
        last.addWidget(self._take_in)
        whole = QVBoxLayout(self)
        whole.addLayout(first)
        whole.addWidget(hint)
        whole.addWidget(splitter, 1)
        whole.addLayout(last)

    def _show_nothing(self) -> None:
        words = self._words
        self._file.setText(words.tr("No file chosen yet."))
        self._kind.setCurrentIndex(-1)
        self._kind.setEnabled(False)
        self._columns.setRowCount(0)
        self._show_problems(())
        self._verdict.setText("")
        self._is_ready = False
        self._enable_import()

    def _show_columns(self, kind: ImportKind[Any], preview: Preview) -> None:
        self._columns.setRowCount(len(preview.headings))
        for number, heading in enumerate(preview.headings):
            values = [
                told(row.cells[number])
                for row in preview.first_rows[:FIRST_VALUES]
                if number < len(row.cells)
            ]
            for place, text in ((0, heading), (2, " · ".join(values))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(text)
                self._columns.setItem(number, place, item)
            chooser = self._meaning(kind, heading, preview.matching.get(heading, ""))
            self._columns.setCellWidget(number, 1, chooser)

    def _meaning(self, kind: ImportKind[Any], heading: str, key: str) -> QComboBox:
        words = self._words
        chooser = QComboBox(self._columns)
        chooser.setAccessibleName(words.tr("What '{column}' means").format(column=heading))
        chooser.addItem(words.tr("(not read)"), "")
        for column in kind.columns:
            chooser.addItem(words.name(column.names), column.key)
        chooser.setCurrentIndex(chooser.findData(key))
        chooser.activated.connect(partial(self._on_meaning, heading, chooser))
        return chooser

    def _on_meaning(self, heading: str, chooser: QComboBox, _place: int) -> None:
        self.column_matched.emit(heading, chooser.currentData())

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        words = self._words
        self._problems = problems
        self._list.show_rows(problems)
        self._list.setVisible(bool(problems))
        self._copy.setVisible(bool(problems))
        count = words.tr("%n problems. Mend the file and choose it again.", "", len(problems))
        self._verdict.setText(count if problems else "")

    def _copy_problems(self) -> None:
        lines = (sentence(self._words, problem) for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _enable_import(self) -> None:
        self._take_in.setEnabled(self._is_ready and bool(self._reason.text().strip()))

    def _browse(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("File to take in"))
        dialog.setNameFilter(words.tr("Tables (*.csv *.xlsx)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.file_chosen.emit(Path(file)))
        dialog.open()


def already_there(words: Words, count: int) -> tuple[str, ...]:
    """A sentence on rows that stand already, where there are any."""
    text = words.tr("%n rows without an id are already there and left out.", "", count)
    return (text,) if count else ()


def _counts(plan: ReadPlan) -> Mapping[str, int]:
    visits, records = len(plan.plan.visits), len(plan.records)
    return {"year": plan.plan.year, "visits": visits, "records": records}
