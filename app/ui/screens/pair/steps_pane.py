"""What the desk could do next, what the evidence lacks, and what would lift the pair."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from app.services.document import Items
from app.services.find_way_past import SingleChange, WayPast
from app.services.show_pair import PairPage
from app.ui.kit.table import Column
from app.ui.screens.pair.model import Row, columns_of
from app.ui.screens.pair.parts import column, label, line_list, show_lines, title, wrapped_table
from app.words.brief_record import evidence_blocks
from app.words.catalogue import Words
from app.words.formats import region_name
from app.words.next_steps import step_sentence
from app.words.way_past import moved_told


class StepsPane(QWidget):
    """Left steps and gaps, right the way past the pair above."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._steps = line_list(self, words.tr("Proposed next steps"))
        self._gaps = line_list(self, words.tr("Evidence and its gaps"))
        self._past_title = title(self)
        self._past_note = label(self, "faint")
        self._past = wrapped_table(self, words.tr("What would have to change"))
        self._past.show_columns(_past_columns(words))
        self._lay_out()

    def show_pair(self, page: PairPage) -> None:
        """Fill the three parts."""
        words, brief = self._words, page.brief
        show_lines(self._steps, [step_sentence(words, brief, step) for step in brief.steps])
        blocks = evidence_blocks(brief, words)
        gaps = (text for block in blocks if isinstance(block, Items) for text in block.texts)
        show_lines(self._gaps, [*gaps])
        self._show_past(page)

    def _show_past(self, page: PairPage) -> None:
        words, past = self._words, page.way_past
        self._past.setVisible(past is not None)
        if past is None:
            first = words.tr("No prefecture stands above this one in the list of {state}.")
            state = words.name(page.dossier.state.region.names)
            self._past_title.setText(first.format(state=state))
            self._past_note.setText("")
            return
        heading = words.tr("What would have to change to pass {pair}, {distance} ahead")
        self._past_title.setText(
            heading.format(
                pair=_ahead(words, page, past),
                distance=f"{past.ahead.score - past.behind.score:.3f}",
            )
        )
        self._past_note.setText(moved_told(words, past))
        self._past.show_rows(
            [_past_row(words, page, key, each) for key, each in past.criteria.items()]
        )

    def _lay_out(self) -> None:
        words = self._words
        left = QWidget(self)
        steps = title(left, words.tr("Proposed next steps"))
        gaps = title(left, words.tr("Evidence and its gaps"))
        layout = column(left, steps, self._steps, gaps, self._gaps)
        layout.setStretch(1, 3)
        layout.setStretch(3, 2)
        right = QWidget(self)
        column(right, self._past_title, self._past_note, self._past).setStretch(2, 1)
        both = QSplitter(self)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([400, 720])
        both.setChildrenCollapsible(False)
        column(self, both).setContentsMargins(0, 6, 0, 0)


def _ahead(words: Words, page: PairPage, past: WayPast) -> str:
    regions = page.brief.regions
    return words.tr("{state} – {prefecture}").format(
        state=region_name(words, regions, past.ahead.state),
        prefecture=region_name(words, regions, past.ahead.prefecture),
    )


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
