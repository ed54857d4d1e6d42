"""Why one pair scores as it does, and what would have to change for it to pass the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.method import Criterion
from app.services.find_way_past import WayPast
from app.services.rank_partners import MatchFacts
from app.ui.kit.flow_row import FlowRow
from app.ui.kit.table import Table
from app.ui.screens.match.model import share_columns
from app.ui.screens.match.ranked import Ranked
from app.words.catalogue import Words
from app.words.formats import listed, region_name

EASIEST = 2
"""How many of the smallest changes of a weight, and of a value, are told."""


class PairPane(QWidget):
    """The pair's criteria and what can be done with it."""

    opened = Signal()
    must_wanted = Signal()
    must_not_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._facts: MatchFacts | None = None
        self._criteria: Mapping[str, Criterion] = {}
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._shares = Table((), self)
        self._shares.setAccessibleName(words.tr("Criteria of this pair"))
        self._way = QLabel(self)
        self._way.setWordWrap(True)
        self._must = QPushButton(words.tr("Must be chosen"), self)
        self._must_not = QPushButton(words.tr("Must not be chosen"), self)
        self._open = QPushButton(words.tr("Open &dossier"), self)
        for button, tip, signal in (
            (self._open, words.tr("Everything known of this pair"), self.opened),
            (self._must, words.tr("Put the pair into every portfolio"), self.must_wanted),
            (self._must_not, words.tr("Keep the pair out of portfolios"), self.must_not_wanted),
        ):
            button.setToolTip(tip)
            button.clicked.connect(signal)
        self._lay_out()

    def show_facts(self, facts: MatchFacts) -> None:
        """Take the names of the criteria."""
        self._facts = facts
        self._criteria = {criterion.key: criterion for criterion in facts.method.criteria}
        self._shares.show_columns(share_columns(self._words, self._criteria))

    def show_pair(self, title: str, row: Ranked, way: WayPast | None) -> None:
        """Open the criteria of one pair."""
        self._title.setText(title)
        self._shares.show_rows([share for share in row.partner.criteria if share.weight > 0])
        self._way.setText(self._told(row, way))
        self._must.setEnabled(not row.tied)
        self._must_not.setEnabled(not row.tied)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addLayout(FlowRow(self._open, self._must, self._must_not))
        column.addWidget(self._shares, 1)
        column.addWidget(self._way)

    def _told(self, row: Ranked, way: WayPast | None) -> str:
        words = self._words
        if row.partner.rank == 1:
            return words.tr("First of its list: there is no pair above it.")
        if way is None or self._facts is None:
            return ""
        pair = " – ".join(
            region_name(words, self._facts.regions, code)
            for code in (way.ahead.state, way.ahead.prefecture)
        )
        changes = [*self._weights(way), *self._values(way)]
        if not changes:
            return words.tr("No single change puts it ahead of {pair}.").format(pair=pair)
        return words.tr(
            "Any one of these makes it equal to {pair}, and a little more puts it ahead: {changes}."
        ).format(pair=pair, changes=listed(words, changes))

    def _weights(self, way: WayPast) -> list[str]:
        words = self._words
        found = [
            (abs(each.level_weight - each.weight), key, each.weight, each.level_weight)
            for key, each in way.criteria.items()
            if each.level_weight is not None
        ]
        return [
            words.tr("weight of {criterion} {now} → {then}").format(
                criterion=self._name(key), now=f"{now:.1%}", then=f"{then:.1%}"
            )
            for _, key, now, then in sorted(found)[:EASIEST]
        ]

    def _values(self, way: WayPast) -> list[str]:
        words = self._words
        found = [
            (each.level_value - each.value, key, each.value, each.level_value)
            for key, each in way.criteria.items()
            if each.level_value is not None and each.weight > 0
        ]
        return [
            words.tr("value of {criterion} {now} → {then}").format(
                criterion=self._name(key), now=f"{now:.2f}", then=f"{then:.2f}"
            )
            for _, key, now, then in sorted(found)[:EASIEST]
        ]

    def _name(self, key: str) -> str:
        return self._words.name(self._criteria[key].names)
