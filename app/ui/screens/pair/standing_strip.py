"""Where the pair stands, in one row: score, ranks, evidence, peers of its size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.compatibility import Partner
from app.domain.regions import Country
from app.services.compare_pair import Place
from app.services.show_pair import PairPage
from app.ui.screens.pair.model import percent
from app.ui.screens.pair.parts import label, title
from app.words.amounts import exact
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.formats import listed

LONGEST_NAME = 20


class StandingStrip(QWidget):
    """Labels over values; a line below where too little of a region is known."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._cells = [(label(self, "faint"), title(self)) for _ in range(6)]
        self._warning = label(self, "problem")
        row = QHBoxLayout()
        row.setSpacing(18)
        for name, value in self._cells:
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(name)
            cell.addWidget(value)
            cell.addStretch()
            row.addLayout(cell, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._warning)

    def show_pair(self, page: PairPage) -> None:
        """Fill the row."""
        told = tuple(self._told(page))
        for (name, value), (text, number) in zip(self._cells, told, strict=True):
            name.setText(text)
            value.setText(number)
        self._show_warning(page)

    def _told(self, page: PairPage) -> Iterator[tuple[str, str]]:
        words, dossier = self._words, page.dossier
        row, like = dossier.of_state, dossier.percentile_of_like_size
        score = f"{row.score:.3f} ({row.low:.3f}–{row.high:.3f})"
        yield words.tr("Score (0–1)"), score if row.low < row.high else f"{row.score:.3f}"
        yield words.tr("Rank among all pairs"), _rank(words, dossier.overall)
        for sheet, partner in (
            (dossier.state, dossier.of_state),
            (dossier.prefecture, dossier.of_prefecture),
        ):
            region = clipped(words.name(sheet.region.names), LONGEST_NAME)
            name = words.tr("Rank for {region}").format(region=region)
            yield name, _rank(words, _place(page, partner, sheet.region.country.partner))
        yield words.tr("Evidence (A best)"), row.evidence
        above = words.tr("above {share}").format(share=percent(like)) if like is not None else "–"
        yield words.tr("Among pairs of like size"), above

    def _show_warning(self, page: PairPage) -> None:
        words = self._words
        flagged = [
            (sheet.region, page.dossier.coverage[sheet.region.code])
            for sheet in (page.dossier.state, page.dossier.prefecture)
        ]
        named = [
            words.tr("{region} {share}").format(
                region=words.name(region.names), share=percent(each.coverage_0_1)
            )
            for region, each in flagged
            if each.flagged
        ]
        self._warning.setVisible(bool(named))
        text = words.tr("Too few figures are known to compare without care: {regions}.")
        self._warning.setText(text.format(regions=listed(words, named)))


def _place(page: PairPage, partner: Partner, partners: Country) -> Place:
    count = sum(region.country is partners for region in page.brief.regions.values())
    return Place(partner.rank, partner.rank_low, partner.rank_high, count)


def _rank(words: Words, place: Place) -> str:
    told = words.tr("{rank} of {count}").format(
        rank=exact(words, place.rank), count=exact(words, place.count)
    )
    best, worst = exact(words, place.best), exact(words, place.worst)
    return told if best == worst else f"{told} ({best}–{worst})"
