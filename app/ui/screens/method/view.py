"""The method page: how scores are made, and how they would have fared."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.services.run_backtest import Backtest
from app.ui.kit.chart import Bar, BarChart
from app.ui.kit.table import Table
from app.ui.screens.method.model import Measured, summary_columns, tie_columns
from app.ui.screens.method.presenter import MethodFacts
from app.words.backtest import SPLITS, measure_name, notes, split_name
from app.words.catalogue import Words
from app.words.method_page import MeasuredBy, choices, criteria_measured, rules


class MethodView(QWidget):
    """A page to read, and the back-test beside it."""

    replay_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: MethodFacts | None = None
        self._found: Backtest | None = None
        self._page = QTextBrowser(self)
        self._page.setAccessibleName(words.tr("Method"))
        self._page.setOpenLinks(False)
        self._told = QLabel(self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = QPushButton(words.tr("Run the back-test"), self)
        self._again.clicked.connect(self.replay_wanted)
        self._again.hide()
        self._splits = QComboBox(self)
        self._splits.setAccessibleName(words.tr("Ties"))
        for split in SPLITS:
            self._splits.addItem(split_name(words, split), split)
        self._splits.activated.connect(self._show_split)
        self._chart = BarChart(words.tr("AUC with its interval"), self)
        self._summaries = self._table(words.tr("What the ties say together"))
        self._ties = self._table(words.tr("Rank of each tie on the day before it was signed"))
        self._notes = QLabel(self)
        self._notes.setObjectName("faint")
        self._notes.setWordWrap(True)
        self._lay_out()

    def show_facts(self, facts: MethodFacts) -> None:
        """Write the page."""
        self._facts = facts
        self._page.setHtml(_html(self._words, facts))
        self._ties.show_columns(tie_columns(self._words, facts.regions))

    def show_replaying(self) -> None:
        """The back-test is under way."""
        words = self._words
        self._again.hide()
        self._told.setText(words.tr("Replaying the ties …"))
        self._stack.setCurrentIndex(0)

    def show_failed(self) -> None:
        """There is nothing to show; it can be tried again."""
        words = self._words
        self._told.setText(words.tr("The back-test did not come to an end."))
        self._again.show()

    def show_backtest(self, found: Backtest) -> None:
        """Chart, tables and notes of what came out."""
        if self._facts is None:
            return
        words = self._words
        self._found = found
        presets = {each.key: each.names for each in self._facts.vocabulary.method.presets}
        self._notes.setText("\n".join(notes(words, found, words.name(presets[found.preset]))))
        self._show_split()
        self._stack.setCurrentIndex(1)

    def _show_split(self) -> None:
        if self._found is None:
            return
        split, words = self._splits.currentData(), self._words
        summaries, margins = self._found.splits[split], self._found.margins[split]
        rows = [
            Measured(measure_name(words, measure), each, margins.get(measure))
            for measure, each in summaries.items()
        ]
        self._summaries.show_rows(rows)
        self._chart.show_bars([_bar(row, number) for number, row in enumerate(rows)])
        self._ties.show_rows([each for each in self._found.ties if split in each.splits])

    def _table(self, name: str) -> Table:
        table = Table(summary_columns(self._words), self)
        table.setAccessibleName(name)
        return table

    def _lay_out(self) -> None:
        words = self._words
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self._page, words.tr("Method"))
        tabs.addTab(self._backtest(), words.tr("Back-test"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tabs)

    def _backtest(self) -> QWidget:
        words = self._words
        waiting, answer, room = QWidget(self), QWidget(self), QWidget(self)
        empty = QVBoxLayout(waiting)
        empty.addStretch(1)
        empty.addWidget(self._told)
        empty.addWidget(self._again, 0, Qt.AlignmentFlag.AlignCenter)
        empty.addStretch(1)
        head = QHBoxLayout()
        caption = QLabel(words.tr("&Ties counted"), self)
        caption.setBuddy(self._splits)
        head.addWidget(caption)
        head.addWidget(self._splits)
        head.addStretch(1)
        column = QVBoxLayout(answer)
        column.addLayout(head)
        column.addWidget(QLabel(self._chart.accessibleName(), self))
        column.addWidget(self._chart)
        tables = QSplitter(Qt.Orientation.Vertical, self)
        for table in (self._summaries, self._ties):
            tables.addWidget(_titled(table))
        tables.setChildrenCollapsible(False)
        column.addWidget(tables, 1)
        column.addWidget(self._notes)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(waiting)
        self._stack.addWidget(answer)
        return room


def _titled(table: Table) -> QWidget:
    titled = QWidget(table.parentWidget())
    column = QVBoxLayout(titled)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QLabel(table.accessibleName(), titled))
    column.addWidget(table, 1)
    return titled


def _bar(row: Measured, number: int) -> Bar:
    """Measures of the method in one colour, baselines in another."""
    value = row.found.auc or 0.0
    low, high = (
        value if each is None else each for each in (row.found.auc_low, row.found.auc_high)
    )
    return Bar(row.name, value, low, high, series=0 if number < OWN_MEASURES else 1)


OWN_MEASURES = 2
"""Structure, and structure with relationship, come before the baselines."""


def _html(words: Words, facts: MethodFacts) -> str:
    """The page; every text is escaped, since names come from data."""
    title = words.tr("How scores are made")
    parts = [f"<h2>{escape(title)}</h2>"]
    parts.append(
        _paragraph(
            words.tr(
                "Each pair of a State and a prefecture is measured by the criteria below, every "
                "measure is brought to one scale from 0 to 1, and the values are weighed and put "
                "together to one score. What each criterion adds is shown beside the pair."
            )
        )
    )
    group = ""
    for each in criteria_measured(words, facts.vocabulary, facts.weights):
        if each.group != group:
            group = each.group
            parts.append(f"<h3>{escape(group)}</h3>")
        parts.append(_criterion(words, each))
    for heading, table in choices(words):
        parts.append(f"<h3>{escape(heading)}</h3>")
        parts += [f"<p><b>{escape(name)}.</b> {escape(says)}</p>" for name, says in table]
    for heading, text in rules(words):
        parts.append(f"<h3>{escape(heading)}</h3>{_paragraph(text)}")
    return "".join(parts)


def _criterion(words: Words, each: MeasuredBy) -> str:
    weight = words.tr("weight {share}").format(share=f"{each.weight:.1%}")
    source = each.source or words.tr("the project's own choice")
    after = words.tr("After: {source}").format(source=source)
    lines = [
        f"<b>{escape(each.name)}</b> ({escape(weight)}). {escape(each.meaning)}",
        escape(each.formula),
        *(escape(line) for line in each.inputs),
        f"<i>{escape(after)}</i>",
    ]
    return "<p>" + "<br>".join(lines) + "</p>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
