"""The registry of partnerships: a table, its filters, and one tie in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.problems import ProblemError
from app.domain.ties import Tie
from app.ui.kit.table import Table
from app.ui.screens.partnerships.model import party, tie_columns
from app.ui.screens.partnerships.presenter import Registry
from app.ui.screens.partnerships.tie_form import TieForm
from app.words.catalogue import Words
from app.words.problems.sentences import told
from app.words.ties import STATUSES, kind_name, status_name


class PartnershipsView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    status_chosen = Signal(str)
    tie_chosen = Signal(object)
    new_tie_wanted = Signal()
    change_wanted = Signal()
    tie_given = Signal(object, str)
    take_back_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._registry: Registry | None = None
        self._form: TieForm | None = None
        self._build_filters()
        self._build_table()
        self._build_detail()
        self._lay_out()
        self.show_tie(None)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._search.setFocus()

    def show_registry(self, registry: Registry) -> None:
        """Take the regions' names for columns and form."""
        self._registry = registry
        self._table.show_columns(tie_columns(self._words, registry.regions))

    def show_ties(self, ties: Sequence[Tie]) -> None:
        """List the ties; say so where there are none."""
        self._table.show_rows(ties)
        self._show_count()

    def show_tie(self, tie: Tie | None) -> None:
        """Open one tie in full, or say how to choose one."""
        self._change.setEnabled(tie is not None)
        self._take_back.setEnabled(tie is not None and tie.edited)
        words = self._words
        self._detail.setText(self._told(tie) if tie else words.tr("Choose a tie to read it."))
        if tie is not None:
            self._table.select(lambda row: row.tie_id == tie.tie_id)

    def edit(self, tie: Tie | None) -> None:
        """Open the form on ``tie``, or empty."""
        if self._registry is None:
            return
        self._form = TieForm(self._words, self._registry.regions, tie, self)
        self._form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form.tie_given.connect(self.tie_given)
        self._form.open()

    def close_form(self) -> None:
        """The record is kept: the form may go."""
        if self._form is not None:
            self._form.accept()
            self._form = None

    def show_form_problem(self, error: ProblemError) -> None:
        """Say in the open form what is to be mended; nothing typed is lost."""
        if self._form is not None:
            self._form.show_problem(told(self._words, error))

    def _build_filters(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search the registry"))
        self._search.setAccessibleName(words.tr("Search the registry"))
        self._search.setClearButtonEnabled(True)
        self._status = QComboBox(self)
        self._status.setAccessibleName(words.tr("Status"))
        self._status.addItem(words.tr("Every status"), "")
        for key, text in STATUSES.items():
            self._status.addItem(words.tr(text), key)
        self._status.activated.connect(
            lambda _: self.status_chosen.emit(self._status.currentData())
        )
        self._count = QLabel(self)
        self._count.setObjectName("faint")

    def _build_table(self) -> None:
        self._table = Table((), self)
        words = self._words
        self._table.setAccessibleName(words.tr("Registry of partnerships"))
        self._table.row_selected.connect(self.tie_chosen)
        self._search.textChanged.connect(self._table.sorted_rows.set_filter_text)
        self._search.textChanged.connect(self._show_count)

    def _build_detail(self) -> None:
        words = self._words
        self._detail = QLabel(self)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._new = QPushButton(words.tr("&New tie…"), self)
        self._new.clicked.connect(self.new_tie_wanted)
        self._change = QPushButton(words.tr("&Change…"), self)
        self._change.clicked.connect(self.change_wanted)
        self._take_back = QPushButton(words.tr("Take my record &back…"), self)
        self._take_back.clicked.connect(self._ask_why)

    def _ask_why(self) -> None:
        words = self._words
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Take my record back"))
        question.setLabelText(
            words.tr(
                "Why? Where the reference knows the tie it shows again; "
                "your record stays in the history."
            )
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.textValueSelected.connect(self._on_why)
        question.open()

    def _on_why(self, reason: str) -> None:
        self.take_back_wanted.emit(reason.strip())

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self._search, 2)
        filters.addWidget(self._status)
        filters.addWidget(self._count)
        filters.addStretch(1)
        for button in (self._new, self._change, self._take_back):
            filters.addWidget(button)
        words = self._words
        empty = QLabel(words.tr("No tie fits. Clear the search, or record a new tie."), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty)
        detail = QWidget(self)
        detail_column = QVBoxLayout(detail)
        detail_column.addWidget(self._detail, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(room)
        splitter.addWidget(detail)
        splitter.setSizes([480, 180])
        column = QVBoxLayout(self)
        column.addLayout(filters)
        column.addWidget(splitter, 1)

    def _show_count(self) -> None:
        shown, known = self._table.sorted_rows.rowCount(), self._table.rows.rowCount()
        self._stack.setCurrentIndex(0 if shown else 1)
        words = self._words
        self._count.setText(words.tr("{shown} of {known} ties").format(shown=shown, known=known))

    def _told(self, tie: Tie) -> str:
        if self._registry is None:
            return ""
        words, regions = self._words, self._registry.regions
        lines = [
            words.tr("{indian} and {japanese}: {kind}, {status}").format(
                indian=party(words, regions[tie.state].names, tie.indian_party),
                japanese=party(words, regions[tie.prefecture].names, tie.japanese_party),
                kind=kind_name(words, tie.kind),
                status=status_name(words, tie.status),
            ),
            words.tr("Signed on: {day}").format(day=tie.signed_on or words.tr("not known")),
            words.tr("Fields: {fields}").format(fields=", ".join(tie.fields) or "–"),
            words.tr("Source: {title} {url}").format(title=tie.source.title, url=tie.source.url),
        ]
        return "\n".join([*lines, tie.note] if tie.note else lines)
