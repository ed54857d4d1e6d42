"""Why the pair scores as it does: each criterion's share, opened down to its figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.criterion_shares import CriterionShare
from app.domain.method import CriterionGroup
from app.domain.scoring import STANDARD_AGGREGATION
from app.services.show_pair import PairPage
from app.ui.kit.chart import Bar, BarChart
from app.ui.kit.table import Column
from app.ui.screens.pair.model import behind, hundredths, nothing_told
from app.ui.screens.pair.parts import column, label, table, title, wrapped_table
from app.words.catalogue import Words
from app.words.groups import group_name


class ScorePane(QWidget):
    """Left what each criterion gives, group by group; right the same in figures."""

    source_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page: PairPage | None = None
        self._key = ""
        self._headings = {group: title(self) for group in CriterionGroup}
        self._charts = {group: BarChart(group_name(words, group), self) for group in CriterionGroup}
        self._together = label(self, "faint")
        self._shares = table(self, words.tr("Criteria of this pair"))
        self._shares.row_selected.connect(self._open)
        self._behind = title(self)
        self._grounds = wrapped_table(self, words.tr("Figures behind the criterion"))
        self._grounds.row_selected.connect(lambda row: self.source_chosen.emit(row.source))
        self._nothing = label(self, "faint")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def show_pair(self, page: PairPage) -> None:
        """Fill charts and tables; the criterion that was open stays open."""
        self._page = page
        shares = [share for share in page.dossier.of_state.criteria if share.weight > 0]
        for group in CriterionGroup:
            self._show_group(page, group, shares)
        self._show_together(page)
        if not self._shares.rows.columns:
            self._shares.show_columns(self._columns(page))
        by_points = sorted(shares, key=lambda share: -share.contribution)
        self._shares.show_rows(by_points)
        still = [share for share in by_points if share.key == self._key]
        opened = (still or by_points)[0]
        self._shares.select(lambda share: share.key == opened.key)
        self._open(opened)

    def _show_group(
        self, page: PairPage, group: CriterionGroup, shares: list[CriterionShare]
    ) -> None:
        """The groups stand apart, on one scale and with their bars below each other."""
        known = page.brief.vocabulary.criteria
        bars = {share: self._bar(page, share) for share in shares}
        own = [share for share in shares if known[share.key].group is group]
        least = min(0.0, *(bar.low for bar in bars.values()))
        most = max(bar.high for bar in bars.values())
        heading, chart = self._headings[group], self._charts[group]
        heading.setVisible(bool(own))
        chart.setVisible(bool(own))
        given, words = sum(share.contribution for share in own), self._words
        told = words.tr("{group}: gives {points}")
        heading.setText(told.format(group=group_name(words, group), points=f"{given:.3f}"))
        room = [bar.label for bar in bars.values()]
        chart.show_bars([bars[share] for share in own], least, most, room)

    def _bar(self, page: PairPage, share: CriterionShare) -> Bar:
        name = self._words.name(page.brief.vocabulary.criteria[share.key].names)
        low, high = _left_open(page, share)
        return Bar(name, share.contribution, low, high)

    def _show_together(self, page: PairPage) -> None:
        words, row = self._words, page.dossier.of_state
        text = (
            words.tr(
                "All together: {score}, the score. Thin lines: what missing figures leave open "
                "({low} to {high})."
            )
            if row.low < row.high and _adds_up_alone(page)
            else words.tr("All together: {score}, the score.")
        )
        self._together.setText(
            text.format(score=f"{row.score:.3f}", low=f"{row.low:.3f}", high=f"{row.high:.3f}")
        )

    def _columns(self, page: PairPage) -> tuple[Column[CriterionShare], ...]:
        words, known = self._words, page.brief.vocabulary.criteria

        def name(share: CriterionShare) -> str:
            return words.name(known[share.key].names)

        def group(share: CriterionShare) -> str:
            return group_name(words, known[share.key].group)

        return (
            Column(
                words.tr("Criterion"),
                name,
                name,
                tip=lambda share: words.name(known[share.key].explanation),
                stretch=True,
            ),
            Column(words.tr("Group"), group, group),
            Column(
                words.tr("Value"),
                lambda share: hundredths(share.low, share.high),
                lambda share: share.value,
                number=True,
            ),
            Column(
                words.tr("Weight"),
                lambda share: f"{share.weight:.1%}",
                lambda share: share.weight,
                number=True,
            ),
            Column(
                words.tr("Gives"),
                lambda share: f"{share.contribution:.3f}",
                lambda share: share.contribution,
                number=True,
                tip=lambda _: self._what_it_gives(),
            ),
        )

    def _what_it_gives(self) -> str:
        words = self._words
        if self._page is None or _adds_up_alone(self._page):
            return words.tr("Value times weight; these add up to the score")
        return words.tr("Its part of the score; these add up to the score")

    def _open(self, share: CriterionShare) -> None:
        page = self._page
        if page is None:
            return
        self._key = share.key
        words = self._words
        name = words.name(page.brief.vocabulary.criteria[share.key].names)
        self._behind.setText(words.tr("Behind {criterion}").format(criterion=name))
        columns, rows = behind(words, page, share.key)
        self._grounds.show_columns(columns)
        self._grounds.show_rows(rows)
        self._grounds.setVisible(bool(rows))
        self._nothing.setText(nothing_told(words, share.key))
        self._nothing.setVisible(not rows)

    def _lay_out(self) -> None:
        left = QWidget(self)
        charts = QVBoxLayout(left)
        charts.addWidget(self._together)
        for group in CriterionGroup:
            charts.addWidget(self._headings[group])
            charts.addWidget(self._charts[group])
        charts.addStretch()
        words = self._words
        scroll = QScrollArea(self)
        scroll.setAccessibleName(words.tr("What each criterion gives"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        lower = QWidget(self)
        layout = column(lower, self._behind, self._grounds, self._nothing)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._shares)
        right.addWidget(lower)
        right.setSizes([260, 260])
        right.setChildrenCollapsible(False)
        both = QSplitter(self)
        both.addWidget(scroll)
        both.addWidget(right)
        both.setSizes([440, 680])
        both.setChildrenCollapsible(False)
        column(self, both).setContentsMargins(0, 6, 0, 0)


def _adds_up_alone(page: PairPage) -> bool:
    """Whether what a criterion gives hangs on no other: then its own interval can be told."""
    return page.dossier.scoring.aggregation == STANDARD_AGGREGATION


def _left_open(page: PairPage, share: CriterionShare) -> tuple[float, float]:
    """Between what missing figures leave open of what a criterion gives."""
    if not _adds_up_alone(page):
        return share.contribution, share.contribution
    return share.weight * share.low, share.weight * share.high
