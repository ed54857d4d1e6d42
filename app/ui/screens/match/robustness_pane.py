"""How the list fares under thousands of weightings, on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.services.check_robustness import PartnerRobustness, Robustness
from app.ui.kit.table import Column, Table
from app.ui.screens.match.ranked import Ranked
from app.words.amounts import exact
from app.words.catalogue import Words


@dataclass(frozen=True, slots=True)
class Fared:
    """A partner by name and how it fared."""

    rank: int
    name: str
    found: PartnerRobustness


class RobustnessPane(QWidget):
    """A button, what comes of it, and what it means."""

    try_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._button = QPushButton(words.tr("Try 10,000 weightings"), self)
        self._button.clicked.connect(self.try_wanted)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(words.tr("Trying weightings"))
        self._progress.hide()
        self._table = Table(_columns(words), self)
        self._table.setAccessibleName(words.tr("Rank acceptability"))
        column = QVBoxLayout(self)
        for widget in (self._told, self._button, self._progress):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        self._shown = True
        self.show_robustness(None, (), ())

    def show_trying(self, trying: bool) -> None:  # noqa: FBT001 - a state shown
        """The job is under way, or has ended."""
        self._button.setEnabled(not trying)
        self._progress.setVisible(trying)

    def show_robustness(
        self, found: Robustness | None, rows: Sequence[Ranked], names: Sequence[str]
    ) -> None:
        """List how each partner fared; None: the list is another one now."""
        if found is None and not self._shown:
            return
        self._shown = found is not None
        self._told.setText(self._note(found))
        fared = found.partners if found else ()
        self._table.show_rows(
            [
                Fared(row.partner.rank, name, each)
                for row, name, each in zip(rows, names, fared, strict=True)
            ]
        )
        self._table.setVisible(found is not None)
        if found is not None:
            self._table.fit_columns()

    def _note(self, found: Robustness | None) -> str:
        words = self._words
        if found is None:
            return words.tr(
                "How often each partner leads when the weights, and what missing figures could "
                "be, are left open."
            )
        return words.tr(
            "{count} weightings, seed {seed}. Confidence: how often a partner is first under the "
            "mean of the weights that favour it."
        ).format(count=exact(words, found.sampling.draws), seed=found.sampling.seed)


def _columns(words: Words) -> tuple[Column[Fared], ...]:
    def share(title: str, places: int) -> Column[Fared]:
        return Column(
            title,
            lambda row: f"{sum(row.found.rank_acceptability[:places]):.1%}",
            lambda row: sum(row.found.rank_acceptability[:places]),
            number=True,
        )

    return (
        Column("#", lambda row: str(row.rank), lambda row: row.rank, number=True),
        Column(words.tr("Partner"), lambda row: row.name, lambda row: row.name, stretch=True),
        share(words.tr("First"), 1),
        share(words.tr("First three"), 3),
        share(words.tr("First ten"), 10),
        Column(
            words.tr("Confidence"),
            lambda row: f"{row.found.confidence:.0%}" if row.found.central_weights else "–",
            lambda row: row.found.confidence,
            number=True,
        ),
    )
