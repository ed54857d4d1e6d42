"""What else the chosen visit could be, as a table.

A row is tried when chosen, put with Enter, or dragged to any place on the board.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from app.domain.regions import Region, RegionCode
from app.domain.visit_candidates import Candidate, CandidateKind
from app.ui.kit.row_drag import DragTable
from app.ui.kit.table import Column
from app.words.catalogue import Words
from app.words.formats import span
from app.words.planning import CANDIDATES, candidate_line
from app.words.reasons import signed

_KINDS = tuple(CandidateKind)


class CandidatesPanel(QWidget):
    """Tells which candidate is looked at, taken, or in the hand."""

    candidate_chosen = Signal(object)
    candidate_taken = Signal(object)
    candidate_grabbed = Signal(object)
    candidate_let_go = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._table = DragTable((), self)
        self._table.setToolTip(
            words.tr("Choose a row to try it, put it with Enter, or drag it to a day of the board.")
        )
        self._table.setAccessibleName(words.tr("Candidates for the chosen visit"))
        self._table.row_selected.connect(lambda each: self.candidate_chosen.emit(each.visit))
        self._table.row_opened.connect(lambda each: self.candidate_taken.emit(each.visit))
        self._table.row_taken.connect(lambda each: self.candidate_grabbed.emit(each.visit))
        self._table.row_let_go.connect(self.candidate_let_go)
        self._empty = QLabel(words.tr("Choose a visit to see what else it could be."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)

    def show_candidates(
        self, found: Sequence[Candidate], regions: Mapping[RegionCode, Region]
    ) -> None:
        """List them, kind by kind."""
        self._table.show_columns(candidate_columns(self._words, regions))
        self._table.show_rows(found)
        self._stack.setCurrentIndex(1 if found else 0)


def candidate_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[Candidate], ...]:
    """The columns of the table of candidates."""

    def what(each: Candidate) -> str:
        return candidate_line(words, each, regions)

    def days(each: Candidate) -> str:
        return span(words, each.visit.start, each.visit.end)

    return (
        Column(
            words.tr("Kind"),
            lambda each: words.tr(CANDIDATES[each.kind]),
            lambda each: _KINDS.index(each.kind),
        ),
        Column(words.tr("What would change"), what, what, tip=what, stretch=True),
        Column(words.tr("Dates"), days, lambda each: each.visit.start),
        Column(
            words.tr("Points"),
            lambda each: signed(each.points),
            lambda each: each.points,
            number=True,
        ),
    )
