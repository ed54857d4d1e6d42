"""What the desk could do next, what the evidence lacks, and what would lift the pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSplitter, QWidget

from app.services.document import Items
from app.services.find_figure_changes import FigureChange
from app.services.find_way_past import SingleChange, is_level
from app.services.show_pair import PairPage
from app.ui.kit.line_list import LineList
from app.ui.kit.table import Column
from app.ui.screens.pair.model import Row, columns_of
from app.ui.screens.pair.parts import column, label, title, wrapped_table
from app.words.brief_record import evidence_blocks
from app.words.catalogue import Words
from app.words.figure_changes import (
    LISTED,
    change_cells,
    change_titles,
    changes_note,
    none_told,
)
from app.words.formats import region_name
from app.words.next_steps import step_sentence
from app.words.way_past import moved_told


class StepsPane(QWidget):
    """Left steps and gaps, right the way past the pair above."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._steps = LineList(self, words.tr("Proposed next steps"))
        self._gaps = LineList(self, words.tr("Evidence and its gaps"))
        self._past_title = title(self)
        self._past_note = label(self, "faint")
        self._past = wrapped_table(self, words.tr("What would have to change"))
        self._past.show_columns(_past_columns(words))
        self._figures_note = label(self, "faint")
        self._figures = wrapped_table(self, words.tr("One figure alone"))
        self._figures.show_columns(
            columns_of(change_titles(words), frozenset({2, 3}), frozenset({0}))
        )
        self._page: PairPage | None = None
        self._lay_out()

    def show_pair(self, page: PairPage) -> None:
        """Fill the three parts; what single figures could do comes later."""
        self._page = page
        words, brief = self._words, page.brief
        self._steps.show_lines([step_sentence(words, brief, step) for step in brief.steps])
        blocks = evidence_blocks(brief, words)
        gaps = (text for block in blocks if isinstance(block, Items) for text in block.texts)
        self._gaps.show_lines([*gaps])
        self._show_past(page)

    def show_figure_changes(self, found: Sequence[FigureChange]) -> None:
        """List the single figures that could lift the pair past the one above."""
        page, words = self._page, self._words
        if page is None:
            return
        known, regions = page.brief.vocabulary, page.brief.regions
        self._figures.show_rows(
            [Row(change_cells(words, each, known, regions)) for each in found[:LISTED]]
        )
        self._figures.setVisible(bool(found))
        told = changes_note(words) if found else none_told(words, page.dossier.scoring)
        self._figures_note.setText(told)

    def _show_past(self, page: PairPage) -> None:
        words, past = self._words, page.way_past
        self._past_title.setText(_heading(words, page))
        self._past_note.setText(_note(words, page))
        self._past_note.setVisible(bool(self._past_note.text()))
        self._past.setVisible(past is not None)
        changes = past.criteria if past else {}
        self._past.show_rows([_past_row(words, page, key, each) for key, each in changes.items()])
        self._figures.setVisible(False)
        self._figures_note.setText("")

    def _lay_out(self) -> None:
        words = self._words
        left = QWidget(self)
        steps = title(left, words.tr("Proposed next steps"))
        gaps = title(left, words.tr("Evidence and its gaps"))
        layout = column(left, steps, self._steps, gaps, self._gaps)
        layout.setStretch(1, 3)
        layout.setStretch(3, 2)
        right = QWidget(self)
        parts = (self._past_title, self._past_note, self._past, self._figures_note, self._figures)
        layout = column(right, *parts)
        layout.setStretch(2, 3)
        layout.setStretch(4, 2)
        layout.addStretch()
        both = QSplitter(self)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([400, 720])
        both.setChildrenCollapsible(False)
        column(self, both).setContentsMargins(0, 6, 0, 0)


def _heading(words: Words, page: PairPage) -> str:
    above, regions = page.above, page.brief.regions
    if above is None:
        first = words.tr("No prefecture stands above this one in the list of {state}.")
        return first.format(state=words.name(page.dossier.state.region.names))
    pair = words.tr("{state} – {prefecture}").format(
        state=region_name(words, regions, above.state),
        prefecture=region_name(words, regions, above.prefecture),
    )
    heading = words.tr("What would have to change to pass {pair}, {distance} ahead")
    distance = f"{above.score - page.dossier.of_state.score:.3f}"
    return heading.format(pair=pair, distance=distance)


def _note(words: Words, page: PairPage) -> str:
    if page.above is None:
        return ""
    if is_level(page.dossier.of_state, page.above):
        return words.tr("Both score the same: they stand in the order of their codes.")
    if page.way_past is None:
        return words.tr("By this aggregation no weight or value can be told exactly.")
    return moved_told(words, page.way_past)


def _past_columns(words: Words) -> tuple[Column[Row], ...]:
    titles = (
        words.tr("Criterion"),
        words.tr("Gives more"),
        words.tr("Weight"),
        words.tr("Weight needed"),
        words.tr("Value"),
        words.tr("Value needed"),
    )
    return columns_of(titles, frozenset(range(1, 6)), frozenset({0}))


def _past_row(words: Words, page: PairPage, key: str, each: SingleChange) -> Row:
    name = words.name(page.brief.vocabulary.criteria[key].names)
    needed = "–" if each.level_weight is None else f"{each.level_weight:.1%}"
    value = "–" if each.level_value is None else f"{each.level_value:.2f}"
    return Row(
        (name, f"{each.edge:+.3f}", f"{each.weight:.1%}", needed, f"{each.value:.2f}", value)
    )
