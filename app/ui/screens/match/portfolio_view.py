"""The portfolio tab: the best set of new partnerships, and what each pair is worth to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.portfolio import ChosenPair, GreedyChoice, Portfolio, Regret, ScoredPair
from app.domain.scoring import Scoring
from app.services.rank_partners import MatchFacts
from app.ui.kit.table import Column, Table
from app.ui.screens.match.portfolio_form import PortfolioForm
from app.words.catalogue import Words
from app.words.portfolio import (
    Regions,
    clash,
    greedy_line,
    instead,
    limits_line,
    pair_name,
    status_line,
)
from app.words.scoring import scoring_told


class PortfolioView(QWidget):
    """Asks on the left, answers on the right."""

    choose_wanted = Signal(object)
    export_wanted = Signal(Path)
    pair_opened = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._regions: Regions = {}
        self._form = PortfolioForm(words, self)
        self._form.choose_wanted.connect(self.choose_wanted)
        self._answered = False
        self._empty = self._label()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setText(self._hint())
        self._told = self._label()
        self._beside = self._label()
        self._written = self._label()
        self._written.setObjectName("faint")
        self._chosen = self._table(words.tr("Chosen pairs"))
        self._left_out = self._table(words.tr("Best pairs left out"))
        self._must = QPushButton(words.tr("Must be chosen"), self)
        self._must.clicked.connect(lambda: self._add_selected(self._left_out, self.add_must))
        self._must_not = QPushButton(words.tr("Must not be chosen"), self)
        self._must_not.clicked.connect(lambda: self._add_selected(self._chosen, self.add_must_not))
        self._export = QPushButton(words.tr("E&xport…"), self)
        self._export.clicked.connect(self._on_export)
        self._lay_out()

    def show_line(self, line: QWidget) -> None:
        """Put a line of the room's above everything."""
        self._whole.insertWidget(0, line)

    def show_facts(self, facts: MatchFacts) -> None:
        """Take the names of the regions."""
        self._regions = facts.regions
        self._chosen.show_columns(_chosen_columns(self._words, self._regions))
        self._left_out.show_columns(_left_out_columns(self._words, self._regions))

    def add_must(self, state: str, prefecture: str) -> None:
        """The pair is to stand in every set."""
        self._form.add((state, prefecture), self._name(state, prefecture), must=True)

    def add_must_not(self, state: str, prefecture: str) -> None:
        """The pair is to stand in no set."""
        self._form.add((state, prefecture), self._name(state, prefecture), must=False)

    def show_choosing(self, choosing: bool) -> None:  # noqa: FBT001 - a state shown
        """A set is being chosen, or no more."""
        words = self._words
        self._form.show_choosing(choosing)
        self._empty.setText(words.tr("Choosing …") if choosing else self._hint())
        self._stack.setCurrentIndex(1 if self._answered and not choosing else 0)

    def show_portfolio(self, portfolio: Portfolio, scoring: Scoring) -> None:
        """Show the set, or the limits that leave none."""
        words = self._words
        self._answered = True
        self._stack.setCurrentIndex(1)
        self._written.clear()
        if portfolio.clashes:
            heading = words.tr("No set keeps all the limits. These clash; change one of them:")
            lines = [clash(each, self._regions, words) for each in portfolio.clashes]
            self._told.setText("\n".join([heading, *(f"• {line}" for line in lines)]))
        else:
            self._told.setText(status_line(portfolio, words))
        self._show_beside(portfolio, scoring)
        self._chosen.show_rows(portfolio.pairs)
        self._left_out.show_rows(portfolio.regrets)
        for widget in (self._beside, self._tables, self._must, self._must_not, self._export):
            widget.setVisible(not portfolio.clashes)

    def show_written(self, file: Path) -> None:
        """The table stands on disk."""
        words = self._words
        self._written.setText(words.tr("Written: {file}").format(file=file))

    def _show_beside(self, portfolio: Portfolio, scoring: Scoring) -> None:
        """The greedy choice and how it differs, the limits, and how the pairs were scored."""
        words = self._words
        lines = [greedy_line(portfolio, words)]
        others = _only_greedy(portfolio.greedy, portfolio.pairs)
        if others:
            names = "; ".join(pair_name(pair, self._regions, words) for pair in others)
            lines.append(words.tr("Only greedy: {pairs}").format(pairs=names))
        lines += [limits_line(portfolio, words), scoring_told(words, scoring)]
        self._beside.setText("\n".join(lines))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _table(self, name: str) -> Table:
        table = Table((), self)
        table.setAccessibleName(name)
        table.row_opened.connect(
            lambda row: self.pair_opened.emit(row.pair.state, row.pair.prefecture)
        )
        return table

    def _lay_out(self) -> None:
        self._form.setFixedWidth(270)
        self._tables = QSplitter(Qt.Orientation.Vertical, self)
        for table in (self._chosen, self._left_out):
            self._tables.addWidget(self._titled(table))
        self._tables.setChildrenCollapsible(False)
        answer = QWidget(self)
        buttons = QHBoxLayout()
        for button in (self._must_not, self._must):
            buttons.addWidget(button)
        buttons.addWidget(self._written, 1)
        buttons.addWidget(self._export)
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self._tables, 1)
        column.addWidget(self._beside)
        column.addLayout(buttons)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(answer)
        row = QHBoxLayout()
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self._form)
        row.addSpacing(8)
        row.addWidget(room, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(row, 1)

    def _titled(self, table: Table) -> QWidget:
        titled = QWidget(self)
        column = QVBoxLayout(titled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(table.accessibleName(), titled))
        column.addWidget(table, 1)
        return titled

    def _hint(self) -> str:
        words = self._words
        return words.tr(
            "Say how many new partnerships there shall be and choose the best set: the highest "
            "total score under your limits, scored by the weights and method in force."
        )

    def _name(self, state: str, prefecture: str) -> str:
        words, regions = self._words, self._regions
        codes = {str(code): code for code in regions}
        return " – ".join(words.name(regions[codes[code]].names) for code in (state, prefecture))

    def _add_selected(self, table: Table, add: Callable[[str, str], None]) -> None:
        row = table.current_row()
        if row is not None:
            add(row.pair.state, row.pair.prefecture)

    def _on_export(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Export the portfolio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                words.tr("Excel workbook (.xlsx)") + " (*.xlsx)",
                words.tr("CSV table (.csv)") + " (*.csv)",
            ]
        )
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile("portfolio.xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "xlsx")
        )
        dialog.fileSelected.connect(lambda name: self.export_wanted.emit(Path(name)))
        dialog.open()


def _only_greedy(greedy: GreedyChoice, chosen: tuple[ChosenPair, ...]) -> list[ScoredPair]:
    best = {each.pair for each in chosen}
    return [pair for pair in greedy.pairs if pair not in best]


def _pair_columns(words: Words, regions: Regions) -> tuple[Column[Any], ...]:
    def state(row: ChosenPair | Regret) -> str:
        return words.name(regions[row.pair.state].names)

    def prefecture(row: ChosenPair | Regret) -> str:
        return words.name(regions[row.pair.prefecture].names)

    return (
        Column(words.tr("State"), state, state),
        Column(words.tr("Prefecture"), prefecture, prefecture),
        Column(
            words.tr("Score"),
            lambda row: f"{row.pair.score:.3f}",
            lambda row: row.pair.score,
            number=True,
        ),
    )


def _chosen_columns(words: Words, regions: Regions) -> tuple[Column[ChosenPair], ...]:
    def other(row: ChosenPair) -> str:
        return instead(row, regions, words)

    return (
        *_pair_columns(words, regions),
        Column(
            words.tr("Loss without it"),
            lambda row: "–" if row.loss is None else f"{row.loss:.3f}",
            lambda row: float("inf") if row.loss is None else row.loss,
            number=True,
            tip=lambda _: words.tr("What the total loses when the pair is left out"),
        ),
        Column(words.tr("Instead"), other, other, tip=other, stretch=True),
    )


def _left_out_columns(words: Words, regions: Regions) -> tuple[Column[Regret], ...]:
    return (
        *_pair_columns(words, regions),
        Column(
            words.tr("Loss with it"),
            lambda row: words.tr("cannot be") if row.regret is None else f"{row.regret:.3f}",
            lambda row: float("inf") if row.regret is None else row.regret,
            number=True,
            tip=lambda _: words.tr("What the total loses when the pair is forced in"),
        ),
    )
