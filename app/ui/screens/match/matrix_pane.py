"""The heat matrix of all pairs, in the order that the officer asks for, with its legend."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.compatibility import PairScores
from app.domain.measures import BoolArray, FloatArray
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.services.filter_pairs import tied_cells
from app.services.rank_partners import MatchFacts
from app.ui.kit.flow_row import FlowRow
from app.ui.kit.heat_cells import AxisEntry
from app.ui.kit.heat_matrix import HeatMatrix
from app.ui.kit.legend import Legend
from app.ui.shades import SHADES
from app.words.amounts import exact
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_name

ORDERS = {
    "group": QT_TRANSLATE_NOOP("words", "Part of the country"),
    "score": QT_TRANSLATE_NOOP("words", "Best score"),
    "name": QT_TRANSLATE_NOOP("words", "Name"),
    "code": QT_TRANSLATE_NOOP("words", "Code"),
}


class MatrixPane(QWidget):
    """States down, prefectures across; each side in an order of its own."""

    pair_chosen = Signal(str, str)
    pair_opened = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: MatchFacts | None = None
        self._scores: PairScores | None = None
        self._shades: FloatArray = np.zeros((0, 0))
        self._kept: BoolArray | None = None
        self._agreed: BoolArray | None = None
        self._tied: BoolArray = np.zeros((0, 0), dtype=np.bool_)
        self._axes: tuple[list[AxisEntry], list[AxisEntry]] = ([], [])
        self._matrix = HeatMatrix(SHADES, self.describe, self, names_share=0.24)
        self._matrix.setAccessibleName(words.tr("Scores of all pairs"))
        self._matrix.cell_selected.connect(self.pair_chosen)
        self._matrix.cell_opened.connect(self.pair_opened)
        self._legend = Legend(SHADES, words.tr("Score"), words.tr("tie"), self)
        self._counts = QLabel(self)
        self._counts.setObjectName("faint")
        self._orders = (self._order(words.tr("States by")), self._order(words.tr("Prefectures by")))
        self._lay_out()

    def focus_matrix(self) -> None:
        """Put the keyboard on the current cell."""
        self._matrix.setFocus()

    def show_facts(self, facts: MatchFacts) -> None:
        """Take the regions and their ties; scores follow."""
        self._facts, self._scores, self._kept, self._agreed = facts, None, None, None
        self._tied = tied_cells(facts)

    def show_scores(self, shades: FloatArray, scores: PairScores) -> None:
        """Repaint the matrix; the legend says what the ends of the scale mean."""
        first = self._scores is None
        self._scores, self._shades = scores, shades
        if first or "score" in (order.currentData() for order in self._orders):
            self._arrange()
        self._matrix.show_values(shades[self._places])
        self._legend.show_ends(f"{scores.score.min():.2f}", f"{scores.score.max():.2f}")

    def show_kept(self, kept: BoolArray, agreed: BoolArray | None) -> None:
        """Let the pairs that are not kept lose their colour; dots on those agreed on."""
        words = self._words
        self._kept, self._agreed = kept, agreed
        dots = None if agreed is None else agreed[self._places]
        self._matrix.show_kept(kept[self._places], dots)
        self._legend.show_dot("" if agreed is None else words.tr("top ten of both"))
        told = [
            words.tr("{count} of {all} pairs").format(
                count=exact(words, int(kept.sum())), all=exact(words, kept.size)
            )
        ]
        if agreed is not None:
            told.append(words.tr("agreed on: {count}").format(count=int((kept & agreed).sum())))
        if self._counts.text() != (text := " · ".join(told)):  # new text lays the pane out anew
            self._counts.setText(text)

    def select(self, state: str, prefecture: str) -> None:
        """Make a pair the current one without telling anybody."""
        self._matrix.select(state, prefecture)

    def describe(self, state: str, prefecture: str) -> str:
        """One sentence on a cell, for tooltip, screen reader and the pair's heading."""
        if self._facts is None or self._scores is None:
            return ""
        words, matrix, scores = self._words, self._facts.matrix, self._scores
        cell = (
            matrix.states.index(StateCode(state)),
            matrix.prefectures.index(PrefectureCode(prefecture)),
        )
        return words.tr("{state} – {prefecture}: score {score} (from {low} to {high})").format(
            state=region_name(words, self._facts.regions, state),
            prefecture=region_name(words, self._facts.regions, prefecture),
            score=f"{scores.score[cell]:.3f}",
            low=f"{scores.low[cell]:.3f}",
            high=f"{scores.high[cell]:.3f}",
        )

    def _order(self, name: str) -> QComboBox:
        words = self._words
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, text in ORDERS.items():
            chooser.addItem(words.tr(text), key)
        chooser.activated.connect(self._on_order)
        return chooser

    def _lay_out(self) -> None:
        head = FlowRow(*map(self._labelled, self._orders))
        foot = QHBoxLayout()
        foot.addWidget(self._legend)
        foot.addStretch(1)
        foot.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._matrix, 1)
        column.addLayout(foot)

    def _labelled(self, chooser: QComboBox) -> QWidget:
        both = QWidget(self)
        label = QLabel(chooser.accessibleName(), both)
        label.setBuddy(chooser)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(chooser)
        return both

    def _on_order(self) -> None:
        if self._scores is None:
            return
        self._arrange()
        self._matrix.show_values(self._shades[self._places])
        if self._kept is not None:
            self.show_kept(self._kept, self._agreed)

    def _arrange(self) -> None:
        """Lay the axes out anew and put marks and values where they belong now."""
        assert self._facts is not None  # noqa: S101 - scores come after facts
        assert self._scores is not None  # noqa: S101
        matrix, score = self._facts.matrix, self._scores.score
        rows = self._axis(matrix.states, score.max(axis=1), self._orders[0].currentData())
        columns = self._axis(matrix.prefectures, score.max(axis=0), self._orders[1].currentData())
        if (rows, columns) == self._axes and self._matrix.current is not None:
            return
        self._axes = (rows, columns)
        self._places = np.ix_(_places(matrix.states, rows), _places(matrix.prefectures, columns))
        self._matrix.show_axes(rows, columns)
        self._matrix.show_marks(self._tied[self._places])

    def _axis(self, codes: Sequence[RegionCode], best: FloatArray, order: str) -> list[AxisEntry]:
        """Gaps part the groups of regions in their own order; any other order has none."""
        assert self._facts is not None  # noqa: S101
        regions, words = self._facts.regions, self._words
        names = {code: words.name(regions[code].names) for code in codes}
        if order != "group":
            keys = {
                "score": dict(zip(codes, (-best).tolist(), strict=True)),
                "name": {code: name.casefold() for code, name in names.items()},
                "code": {code: str(code) for code in codes},
            }[order]
            return [
                AxisEntry(code, names[code], "") for code in sorted(codes, key=keys.__getitem__)
            ]
        first: dict[str, str] = {}
        for code in sorted(codes):
            first.setdefault(regions[code].group, code)
        grouped = sorted(codes, key=lambda code: (first[regions[code].group], code))
        return [AxisEntry(code, names[code], regions[code].group) for code in grouped]


def _places(codes: Sequence[str], entries: Sequence[AxisEntry]) -> list[int]:
    """Where each entry stands among ``codes``."""
    return [codes.index(entry.key) for entry in entries]
